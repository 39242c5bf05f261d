"""Recorded replies: one readable JSON file a request, found again by a hash of what was asked."""

from typing import Literal

Mode = Literal["none", "once", "rewrite", "verify"]
"""Ask never; only what was not recorded; all anew; all anew, to be compared with what was recorded."""
