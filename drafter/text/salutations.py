"""The words a speaker turns to the hearers with."""

from drafter.text.regex import regex

_HEARERS = r"(?:(?:尊敬的|亲爱的|各位)[^，,、！!：:。]{1,16}|[^，,、！!：:。]{1,8}们)"
_SALUTATION = regex(rf"\s*{_HEARERS}(?:[，,、！!]\s*{_HEARERS})*[！!：:]\s*")
_SIGNS = ("们", "尊敬的", "亲爱的", "各位")
_ENDS = ("！", "!", "：", ":")


def is_salutation(words: str) -> bool:
    """Whether these words only address the hearers: 「尊敬的各位来宾，同志们，朋友们！」."""
    ends = words.rstrip().endswith(_ENDS)
    return ends and any(sign in words for sign in _SIGNS) and _SALUTATION.fullmatch(words) is not None
