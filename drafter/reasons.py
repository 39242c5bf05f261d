"""Why the system refused, in the words of the clerk: what it says itself is English."""

import errno

_REASONS = {
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "磁盘只能读",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "空间配额已用完",
    errno.EFBIG: "文件过大",
    errno.ENOENT: "没有这个文件夹",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EISDIR: "是一个文件夹",
    errno.EEXIST: "已有同名的文件",
    errno.ENAMETOOLONG: "名称太长",
    errno.EBUSY: "正被别的程序占用",
    errno.ETXTBSY: "正被别的程序占用",
    errno.EMFILE: "打开的文件太多",
    errno.EIO: "读写出错",
}


def reason(error: OSError) -> str:
    """What went wrong, in Chinese where it is of a known kind, else as the system says it."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
