"""PLH104: a name or number that stands for anybody or anything."""

from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.text import Text


@rule(
    "PLH104",
    "dummy-name",
    source="practice: dummies of sample texts",
    good=("拨打12345热线。", "追授李四光奖章。"),
    bad=("会议记录：张三", "审核：李四", "联系电话：1234567", "0000年12月"),
)
def dummy_name(text: Text) -> Iterator[Hit]:
    """
    A name or a number of samples stands where a real one belongs.

    张三 and 李四 stand for anybody, 1234567 for any number and 0000年 for any year: whoever copied the sample
    did not put in the actual ones.

    中文：示例用的人名、号码没有换掉。张三、李四、1234567、0000年都是泛指，应换成实际内容。
    """
    for blank in text.blanks:
        if blank.kind == "dummy":
            yield Hit(
                (blank.start, blank.end),
                f"「{blank.text}」是示例用语，应换成实际内容。",
                f"“{blank.text}” is a dummy; put the actual one in its place.",
            )
