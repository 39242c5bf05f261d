"""Writing a file whole or not at all: what stood there before stays until the new content is complete."""

from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from drafter.errors import InputError
from drafter.reasons import reason


def require_writable(path: Path) -> None:
    """Raise `InputError` where a file cannot be written, before any work is done for it."""
    if path.is_dir():
        raise InputError(f"{path}：这是一个文件夹，不能写入：请写明文件名。")
    if _is_device(path):
        return
    folder = path.resolve().parent
    if not folder.is_dir():
        raise InputError(f"{path}：文件夹「{folder}」不存在：请先建立，或另选位置。")
    try:
        with NamedTemporaryFile(dir=folder, prefix=".drafter-"):
            pass
        if path.exists():
            path.open("r+b").close()
    except OSError as error:
        raise _unwritable(path, error) from error


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; what goes wrong is an `InputError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by way of a temporary one beside it; what goes wrong is an `InputError`."""
    target = path.resolve()
    if _is_device(path):
        _write_through(path, content)
        return
    temporary: Path | None = None
    try:
        with NamedTemporaryFile(dir=target.parent, prefix=".drafter-", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _write_through(path: Path, content: bytes) -> None:
    try:
        with path.open("wb") as device:
            device.write(content)
    except OSError as error:
        raise _unwritable(path, error) from error


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _mode(target: Path) -> int:
    """The mode of the file to be replaced, or that of a new file: a temporary one is its owner's alone."""
    return target.stat().st_mode & 0o777 if target.exists() else 0o644


def _unwritable(path: Path, error: OSError) -> InputError:
    return InputError(f"{path}：无法写入（{reason(error)}）：请检查位置和权限，或另选位置。")
