"""Pydantic's faults in words that a clerk understands."""

from typing import TYPE_CHECKING

from pydantic import ValidationError

from drafter.facts.wording import shortened

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_SAID = {
    "missing": "没有填写，请补上",
    "extra_forbidden": "没有这一项，请删去",
    "too_short": "列得太少，至少要有{min_length}项",
    "too_long": "列得太多，最多{max_length}项",
    "literal_error": "只能是{expected}之一",
    "enum": "只能是{expected}之一",
    "string_too_short": "太短，至少{min_length}个字",
    "string_too_long": "太长，最多{max_length}个字",
    "greater_than": "应大于{gt}",
    "greater_than_equal": "不能小于{ge}",
    "less_than": "应小于{lt}",
    "less_than_equal": "不能大于{le}",
}
_FAMILIES = (
    ("bool", "应为 true（是）或 false（否）"),
    ("int", "应为整数，如 3"),
    ("float", "应为数字，如 3.5"),
    ("decimal", "应为数字，如 3.5"),
    ("string", "应为文字，请放在引号里"),
    ("tuple", "应为列表，请写成 [ ]"),
    ("list", "应为列表，请写成 [ ]"),
    ("dict", "应为一组「名称 = 值」"),
    ("model", "应为一组「名称 = 值」"),
    ("date", "应为日期，如「2024年12月18日」"),
    ("time", "应为时间，如「9时30分」"),
)


def explain(error: ValidationError) -> list[tuple[tuple[str | int, ...], str]]:
    """Every fault as where it is and what to say about it."""
    return [(each["loc"], _said(each)) for each in error.errors(include_url=False)]


def _said(each: "ErrorDetails") -> str:
    context = each.get("ctx", {})
    if each["type"] in ("value_error", "assertion_error"):
        return str(context.get("error", ""))
    known = _SAID.get(each["type"])
    if known is None:
        known = next(
            (said for start, said in _FAMILIES if each["type"].startswith(start)), "不合要求，请核对"
        )
    remedy = known.format_map({key: str(value).replace(" or ", "、") for key, value in context.items()})
    return remedy if each["type"] == "missing" else f"「{shortened(each['input'])}」{remedy}"
