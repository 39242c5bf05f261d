"""A lock on an open file: held as long as the process lives, however it ends."""

import sys
from contextlib import suppress

if sys.platform == "win32":  # pragma: no cover - another system
    import msvcrt

    _FAR = 1 << 40
    """Far behind the end of any session, so that the lock keeps nobody from reading."""

    def lock(descriptor: int) -> bool:
        """Take the lock; False where another process has it."""
        import os  # noqa: PLC0415 - needed on this system alone

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def lock(descriptor: int) -> bool:
        """Take the lock; False where another process has it."""
        with suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
