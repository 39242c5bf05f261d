"""PLH102: a unit, a date word or a document's bracket whose numeral is gone."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.forms import is_by_hand
from drafter.text.text import Text

_BEFORE, _AFTER = 6, 4


@rule(
    "PLH102",
    "dropped-numeral",
    source="practice: copies of sample texts that lose their numerals",
    good=(
        "共捐款5000元。",
        "每月召开一次会议，件件有回音。",
        "发放近2000册。",
        "超亿元项目、万元生产总值能耗双双达标。",
    ),
    bad=(
        "共捐款元。",
        "月日，组织视察。",
        "聘任了名政协特邀员。",
        "出现断板处，毁损处。",
        "同比增长%。",
        "双公发〔2025〕号",
    ),
)
def dropped_numeral(text: Text) -> Iterator[Hit]:
    """
    A measure word, a date word or a document's bracket stands without its numeral.

    Some copies lose every numeral and leave no trace (共捐款元), so no search for masks finds the place. What
    is told from it are words that contain a measure word (文件, 国家, 其次) and phrases that need no figure
    (每次, 几名, 逐月).

    中文：量词、年月日或发文字号前的数字脱落了（如“共捐款元”）。有的网页复制后数字全部丢失而不留痕迹，靠
    查找占位符找不出来。“文件”“国家”“其次”等词和“每次”“几名”“逐月”等说法不在此列。
    """
    for blank in text.blanks:
        if blank.kind == "gap":
            by_hand = is_by_hand(blank, text.raw, text.paragraphs, text.paragraph_at(blank.start))
            words = text.raw[max(0, blank.start - _BEFORE) : blank.end + _AFTER].replace("\n", "")
            yield Hit(
                (blank.start, blank.end),
                f"「{words}」处缺少数字，请补上。",
                f"A numeral is missing at “{blank.text}” in “{words}”; fill it in.",
                severity=Severity.NOTE if by_hand else None,
            )
