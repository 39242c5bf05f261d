"""A small genre of our own, so that these tests stand on the ground alone."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Literal, Self

import pytest
from pydantic import model_validator

from drafter.errors import FactsError
from drafter.facts.arithmetic import at_most, counts_list, is_ratio, sums_to
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Person, Phrase, Place, Point, Quantity, Rate


class Visit(Group):
    """One visit."""

    date: Date | None = label("视察日期", examples=["5月16日"])
    place: Place = label("视察地点", examples=["岚溪工业园污水处理厂"], required=True)
    leader: Person | None = label("带队领导", examples=["副主席何静宜"])
    suggestions: Quantity | None = label("意见条数", aliases=["意见建议"], examples=["7条"], unit="条")


class Inspections(Section):
    """视察."""

    __module__ = "drafter.samples.visits"
    title: ClassVar[str] = "视察工作"
    aliases: ClassVar[tuple[str, ...]] = ("委员视察",)

    count: Quantity | None = label("视察次数", examples=["3次"], unit="次")
    style: Literal["视察", "考察"] | None = label("方式")
    topics: tuple[Phrase, ...] = labels("视察主题", aliases=["主题"], examples=["校园食堂", "养老服务"])
    lead: Visit | None = label("重点视察")
    visits: tuple[Visit, ...] = labels("视察活动")
    outcomes: tuple[Point, ...] = labels("视察成效", examples=["管委会完成整改"], use="may")

    @model_validator(mode="after")
    def visits_counted(self) -> Self:
        counts_list(self, "count", "visits")
        return self


class Proposals(Section):
    """提案."""

    __module__ = "drafter.samples.motions"
    title: ClassVar[str] = "提案工作"

    submitted: Quantity = label("提交提案件数", examples=["129件"], unit="件", required=True)
    filed: Quantity | None = label("立案件数", aliases=["立案"], examples=["93件"], unit="件")
    merged: Quantity | None = label("并案件数", examples=["9件"], unit="件")
    rate: Rate | None = label("立案率", examples=["72.1%"])
    sent: Date | None = label("交办日期", examples=["4月中旬"])

    @model_validator(mode="after")
    def filed_within_submitted(self) -> Self:
        at_most(self, "filed", "submitted")
        return self

    @model_validator(mode="after")
    def parts_within_submitted(self) -> Self:
        sums_to(self, "submitted", ("filed", "merged"), partial=True)
        return self

    @model_validator(mode="after")
    def rate_is_of_submitted(self) -> Self:
        is_ratio(self, "rate", "filed", "submitted")
        return self


class Digest(Document):
    """A genre."""

    __module__ = "drafter.samples.digest"
    title: ClassVar[str] = "工作简报"
    aliases: ClassVar[tuple[str, ...]] = ("简报",)
    order: ClassVar[tuple[type[Section], ...]] = (Inspections, Proposals)

    chair: Person | None = label("主席", examples=["秦望舒"])


@pytest.fixture
def digest() -> type[Document]:
    """The genre."""
    return Digest


@pytest.fixture
def proposals() -> type[Section]:
    """A section with arithmetic."""
    return Proposals


@pytest.fixture
def inspections() -> type[Section]:
    """A section with groups and lists."""
    return Inspections


Load = Callable[..., Facts]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Writes a facts file of our genre and loads it."""

    def run(content: str | bytes, name: str = "facts.toml") -> Facts:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return load_facts(path, genre=Digest)

    return run


@pytest.fixture
def faults(tmp_path: Path) -> Callable[..., list[str]]:
    """Writes a facts file (or takes plain data) and gives what is wrong, without the file's name."""

    def run(content: object, name: str = "facts.toml", *, plain: bool = False) -> list[str]:
        source = content
        if isinstance(content, str | bytes):
            source = tmp_path / name
            source.write_bytes(content.encode() if isinstance(content, str) else content)
        with pytest.raises(FactsError) as caught:
            load_facts(source, genre=None if plain else Digest)
        return [str(problem) for problem in caught.value.problems]

    return run
