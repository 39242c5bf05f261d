"""The date that a text bears."""

import pytest

from drafter.text.text import Text
from drafter.text.values import When


@pytest.mark.parametrize(
    ("raw", "date"),
    [
        ("总结\n一年来，工作有序。\n清渡县政协\n2024年12月18日", When(2024, 12, 18)),
        ("总结\n一年来，工作有序。\n二〇〇四年十二月", When(2004, 12)),
        ("总结\n一年来，工作有序。\n二00四年十二月", When(2004, 12)),
        ("总结\n一年来，工作有序。\n甘棠镇政协联络组2010年11月19日", When(2010, 11, 19)),
        ("总结\n一年来，工作有序。\n二○二五年十月二十一日", When(2025, 10, 21)),
        ("工作报告\n（二〇二五年一月九日在第四次会议上）\n各位委员：\n一\n二\n三\n四\n五", When(2025, 1, 9)),
        ("总结\n一年来，工作有序。", None),
        (
            "总结\n一年来，自2024年1月起，工作有序，成效明显，得到了各级各部门的充分肯定和高度评价，记于2024年12月",
            None,
        ),
        ("总结\n2024年13月", None),
        ("", None),
    ],
)
def test_the_date_is_that_of_the_signature_or_of_the_line_under_the_title(
    raw: str, date: When | None
) -> None:
    """One of the last lines ends with it, or a line in brackets under the title begins with it."""
    assert Text(raw).signature_date == date
