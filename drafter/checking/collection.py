"""
Holding the collection of garbage while a text is checked.

A check makes many small objects that hold no cycles and go away with its report; to walk through them again and
again while it runs costs a tenth of its time, and more the longer the text is.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held() -> Iterator[None]:
    """Collect nothing until the block is left; where collection is off already, leave it off."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
