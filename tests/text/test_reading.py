"""Reading the value of a fact as a clerk types it."""

from decimal import Decimal

import pytest

from drafter.text.reading import infer, read_value, whole_mention
from drafter.text.values import Amount, Kind, Name, Serial, Value, When


@pytest.mark.parametrize(
    ("kind", "label", "text"),
    [
        (Kind.QUANTITY, "立案件数", "93件"),
        (Kind.QUANTITY, "立案件数", "93"),
        (Kind.QUANTITY, "捐款", "12,000"),
        (Kind.RATE, "办复率", "100%"),
        (Kind.RATE, "增速", "同比增长8.5%"),
        (Kind.QUANTITY, "补助", "每处3万元"),
        (Kind.PHRASE, "热线号码", "12345"),
        (Kind.DATE, "时间", "3月15日"),
        (Kind.ORDINAL, "会议", "十一届三次会议"),
        (Kind.ORDINAL, "会议", "县政协十一届三次会议"),
        (Kind.ORDINAL, "会议", "青屏县第十八届人民代表大会第四次会议"),
        (Kind.DOCUMENT, "文号", "青政发〔2024〕12号"),
        (Kind.DOCUMENT, "文号", "青政发[2024]12号"),
        (Kind.DATE, "捐赠时间", "2025年“六一”国际儿童节前"),
        (Kind.QUANTITY, "补贴标准", "3元/餐"),
        (Kind.TITLE, "制度", "《提案审查细则》"),
        (Kind.QUOTED, "活动", "“圆梦助学”"),
        (Kind.PERSON, "带队副主席", "何静宜"),
        (Kind.PERSON, "主席", "买买提·艾力"),
        (Kind.ORGANISATION, "承办单位", "县水务局"),
        (Kind.PLACE, "地点", "岚溪镇"),
        (Kind.PHRASE, "要求", "提升能力，办好实事"),
        (Kind.PHRASE, "做法", "建立县、乡镇"),
        (Kind.PHRASE, "议题", "第3期和第5期"),
    ],
)
def test_the_kind_is_inferred(kind: Kind, label: str, text: str) -> None:
    """From the form of the value, and from the label where the form leaves it open."""
    assert kind is infer(text, label)[0]


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (Amount(Decimal(93), Decimal(93), "件"), Kind.QUANTITY, " 93件 "),
        (Amount(Decimal(93), Decimal(93), ""), Kind.QUANTITY, "九十三"),
        (Amount(Decimal(1), Decimal(1), "率"), Kind.RATE, "百分之百"),
        (When(2004, 12), Kind.DATE, "二〇〇四年十二月"),
        (Serial((6, 2), "届次"), Kind.ORDINAL, "六届二次会议"),
        (Serial((3,), "期"), Kind.ORDINAL, "第3期简报"),
        (Name("何静宜"), Kind.PERSON, "何静宜"),
        (Name("提案审查细则"), Kind.TITLE, "《提案审查细则》"),
        (
            Name("青政发〔2024〕12号"),
            Kind.DOCUMENT,
            "青政发［２０２４］12号".replace("［", "[").replace("］", "]"),
        ),
    ],
)
def test_a_value_of_a_known_kind_is_read(value: Value, kind: Kind, text: str) -> None:
    """As the same value that a text would state."""
    assert value == read_value(text, kind)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.QUANTITY, ""),
        (Kind.QUANTITY, "很多"),
        (Kind.RATE, "93件"),
        (Kind.DATE, "93件"),
        (Kind.DATE, "某日"),
        (Kind.ORDINAL, "简报"),
        (Kind.PERSON, "　"),
    ],
)
def test_what_is_no_value_of_the_kind_is_refused(kind: Kind, text: str) -> None:
    """The caller says what was expected."""
    with pytest.raises(ValueError, match=r".*"):
        read_value(text, kind)


@pytest.mark.parametrize("text", ["立案93件", "93件和95件", "", "提案"])
def test_only_one_mention_can_be_the_whole(text: str) -> None:
    """What has words beside it is no bare value."""
    assert whole_mention(text) is None
