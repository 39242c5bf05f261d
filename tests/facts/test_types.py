"""What each type reads, keeps and refuses."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from drafter.facts.types import (
    Date,
    DocumentNumber,
    FactValue,
    Ordinal,
    Organisation,
    Period,
    Person,
    Phrase,
    Place,
    Point,
    Quantity,
    Quoted,
    Rate,
    Title,
)
from drafter.text.values import Hedge, When


class Paper(BaseModel):
    count: Quantity
    leader: Person | None = None


def test_a_quantity_keeps_text_unit_and_hedge() -> None:
    """The text is as typed, the amount exact."""
    funds = Quantity("12000余元")

    assert "12000余元" == str(funds) == funds.text
    assert (Decimal(12000), "元", Hedge.MORE) == (funds.amount.low, funds.amount.unit, funds.amount.hedge)
    assert "Quantity('12000余元')" == repr(funds)


@pytest.mark.parametrize("other", ["九十三件", "９３件", "93 件"])
def test_values_that_say_the_same_are_equal(other: str) -> None:
    """Whatever the form of the numeral; and so are their hashes."""
    assert Quantity("93件") == Quantity(other)
    assert hash(Quantity("93件")) == hash(Quantity(other))


def test_values_are_compared_by_amount() -> None:
    """As the validators of sections do."""
    assert Quantity("93件") < Quantity("129件")
    assert Quantity("129件") >= Quantity("一百二十九件")
    assert Rate("92%") > Rate("三分之二")
    assert Quantity("93件") != "93件"
    with pytest.raises(TypeError):
        assert Quantity("93件") < "129件"  # type: ignore[operator]


@pytest.mark.parametrize("given", [93, 93.0, Decimal(93), "93"])
def test_a_bare_number_is_a_quantity_without_a_unit(given: object) -> None:
    """Its field may add the unit."""
    assert "" == Quantity.read(given).amount.unit


@pytest.mark.parametrize("given", ["-5件", -5, "－5件", "负5件", "—5件"])
def test_a_negative_count_is_refused(given: object) -> None:
    """Whichever minus sign was typed."""
    with pytest.raises(ValueError, match="负数"):
        Quantity.read(given)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (Quantity, "九十三个半件"),
        (Quantity, True),
        (Quantity, None),
        (Quantity, ["93件"]),
        (Rate, "很高"),
        (Rate, 3),
        (Date, "某日"),
        (Date, "13月5日"),
        (Period, "很久"),
        (Ordinal, "上一届"),
        (DocumentNumber, "青政发"),
        (Person, {"nam": "何静宜"}),
        (Person, {"post": "主席"}),
        (Person, {"name": 3}),
        (Phrase, 3.5j),
    ],
)
def test_what_cannot_be_read_is_quoted_and_the_form_is_shown(kind: type[FactValue], given: object) -> None:
    """The value in 「」, and an example of what was expected."""
    with pytest.raises(ValueError, match=r"「.*」"):
        kind.read(given)


def test_a_long_value_is_quoted_in_part() -> None:
    """A message stays a line."""
    with pytest.raises(ValueError, match="…") as caught:
        Quantity("很多" * 1000)

    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("kind", [Quantity, Rate, Date, Organisation, Point])
def test_an_empty_value_is_refused(kind: type[FactValue]) -> None:
    """White space is nothing."""
    with pytest.raises(ValueError, match="空的"):
        kind(" \n ")


def test_a_bare_rate_is_doubtful() -> None:
    """92 may mean 92% or 0.92."""
    with pytest.raises(ValueError, match="「92%」"):
        Rate("92")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (date(2024, 12, 18), "2024年12月18日"),
        (datetime(2024, 12, 18, 9, 30), "2024年12月18日9时30分"),  # noqa: DTZ001 - TOML's local date-time
        (datetime(2024, 12, 18), "2024年12月18日"),  # noqa: DTZ001 - likewise
        (time(9, 0), "9时"),
        ("2024-12-18", "2024年12月18日"),
    ],
)
def test_dates_of_toml_are_written_as_offices_write_them(given: object, text: str) -> None:
    """So that the text stands well in prose."""
    assert text == (Date.read(given).text if not isinstance(given, time) else Phrase.read(given).text)


def test_a_weekday_that_fits_is_kept_in_the_text() -> None:
    """The value is the day."""
    day = Date("2024年12月18日 星期三")

    assert When(2024, 12, 18) == day.value
    assert ("三", "2024年12月18日 星期三") == (day.weekday, day.text)


@pytest.mark.parametrize("text", ["2024年12月18日 星期一", "2月30日", "2023年2月29日", "3月15日至4月31日"])
def test_a_date_that_cannot_be_is_refused(text: str) -> None:
    """A wrong weekday, a day that does not exist."""
    with pytest.raises(ValueError, match="核对"):
        Date(text)


@pytest.mark.parametrize(
    ("given", "name", "post"),
    [
        ("何静宜", "何静宜", ""),
        ("副主席何静宜", "何静宜", "副主席"),
        ("县政协主席 秦望舒", "秦望舒", "县政协主席"),
        ("陶明礼委员", "陶明礼", "委员"),
        ({"name": "何静宜", "post": "县政协副主席"}, "何静宜", "县政协副主席"),
        ({"姓名": "何静宜", "职务": "县政协副主席"}, "何静宜", "县政协副主席"),
        ({"name": "何静宜"}, "何静宜", ""),
    ],
)
def test_a_person_is_a_name_and_perhaps_a_post(given: object, name: str, post: str) -> None:
    """Typed together or apart."""
    person = Person.read(given)

    assert (name, post) == (person.text, person.post)


def test_a_person_is_dumped_as_it_is_read() -> None:
    """With the post, which its text does not hold."""
    paper = Paper(count="93件", leader={"name": "何静宜", "post": "主席"})

    assert {"count": "93件", "leader": {"name": "何静宜", "post": "主席"}} == paper.model_dump()
    assert "何静宜" == Paper(count="1件", leader="何静宜").model_dump()["leader"]


def test_pydantic_reports_what_cannot_be_read() -> None:
    """In our own words."""
    with pytest.raises(ValidationError, match="「很多」不是数量"):
        Paper(count="很多")


def test_lines_and_control_characters_do_not_reach_the_text() -> None:
    """A value is one line."""
    assert "走访群众36户，送去慰问金" == Point("走访群众36户，\r\n  送去慰问金\x07").text


def test_damaged_characters_are_refused() -> None:
    """Half a surrogate pair cannot be written to any file."""
    with pytest.raises(ValueError, match="损坏"):
        Phrase("提案\ud83d")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Title, "《提案审查细则》"),
        (Quoted, "“圆梦助学”"),
        (DocumentNumber, "青政发〔2024〕12号"),
        (Place, "岚溪镇"),
        (Ordinal, "六届二次"),
        (Period, "上半年"),
    ],
)
def test_names_and_numbers_are_read(kind: type[FactValue], text: str) -> None:
    """An instance is taken as it is."""
    read = kind.read(text)

    assert text == read.text
    assert read is kind.read(read)


@pytest.mark.parametrize(
    ("kind", "accepted"),
    [(Quantity, {"string", "number"}), (Person, {"string", "object"}), (Date, {"string"})],
)
def test_the_schema_says_what_may_be_typed(kind: type[FactValue], accepted: set[str]) -> None:
    """And what is expected, in Chinese."""
    made = TypeAdapter(kind).json_schema()

    assert accepted == {option["type"] for option in made.get("anyOf", [made])}
    assert kind.expected == made["description"]
