"""Books of culture and history that came out: how they were announced, given out and talked about."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point, Quantity, Title


class Book(Group):
    """One book after it came out."""

    title: Title | None = label("书名", examples=["青屏水利史料"])
    publicity: tuple[Point, ...] = labels("宣传推介", examples=["在县报刊发书讯"])
    printed: Quantity | None = label("印数", aliases=["印刷"], examples=["3000册"], unit="册")
    distributed: Quantity | None = label(
        "发行赠送册数", aliases=["发行和赠送", "发行"], examples=["2600册"], unit="册"
    )
    readers: tuple[Phrase, ...] = labels("赠阅对象", aliases=["赠阅"], examples=["乡镇文化站"])
    fees: tuple[Point, ...] = labels("稿酬发放", examples=["把样书和稿酬送到作者手中"])
    exchanges: tuple[Point, ...] = labels("图书交流", examples=["与邻县交换文史图书"])
    outcomes: tuple[Point, ...] = labels("出版成效", examples=["该书被县图书馆列入地方文献"])

    @model_validator(mode="after")
    def distributed_within_printed(self) -> Self:
        """No more copies are given out than were printed."""
        at_most(self, "distributed", "printed")
        return self


class BookSeminar(Group):
    """A discussion that a book led to."""

    date: Date | None = label("座谈日期", aliases=["日期"], examples=["7月8日"])
    partner: Organisation | None = label("协办单位", examples=["县委党校"])
    name: Phrase | None = label("座谈会名称", aliases=["座谈会"], examples=["水利发展座谈会"])
    bodies: tuple[Organisation, ...] = labels("参会单位", examples=["县水务局", "县档案馆"])
    guests: tuple[Phrase, ...] = labels("参会人员", examples=["老水利工作者"])
    topic: Phrase | None = label("座谈议题", examples=["山区水利建设问题"])
    meaning: tuple[Point, ...] = labels("座谈意义", examples=["为续编水利史料提供了线索"])


class Books(Section):
    """图书出版发行: book by book, then the discussions that followed."""

    title: ClassVar[str] = "图书出版发行"
    aliases: ClassVar[tuple[str, ...]] = ("文史图书", "文史资料出版")

    books: tuple[Book, ...] = labels("出版图书")
    seminars: tuple[BookSeminar, ...] = labels("图书座谈")
    results: tuple[Point, ...] = labels("工作成效", examples=["文史图书的读者面进一步扩大"])
