"""What a person sees of a report, plain and on a terminal."""

from io import StringIO

import pytest

from drafter.checking.finding import Finding, Severity
from drafter.checking.report import FactStatus, Report
from drafter.console.showing import report_lines, show_report
from drafter.console.speech import Speech, spoken

TEXT = "一年来，工作有序。共提交提案129件，立案95件。\n二、下一步打算"


def finding(severity: Severity, start: int | None = 21, end: int | None = 24, **more: str) -> Finding:
    text = None if start is None else TEXT[start:end]
    return Finding(
        "COV202", "altered-value", severity, start, end, text, 1 if text else None, "立案件数不符。", **more
    )


def report(*findings: Finding, facts: int = 0) -> Report:
    statuses = tuple(FactStatus(str(index), "件数", "1件", "stated", ()) for index in range(facts))
    return Report(TEXT, findings, statuses, 2, "")


def shown(made: Report, say: Speech | None = None) -> list[str]:
    return ["".join(piece.text for piece in line) for line in report_lines(TEXT, made, say or Speech())]


def test_the_count_comes_first() -> None:
    """How much must be mended, and how much is worth a look."""
    lines = shown(report(finding(Severity.WARNING), finding(Severity.ERROR)))

    assert lines[0] == "必改 1 处，建议看 1 处"


def test_what_must_be_mended_comes_before_what_may() -> None:
    """Errors, warnings, notes."""
    made = report(finding(Severity.NOTE), finding(Severity.WARNING), finding(Severity.ERROR))
    order = [line.split()[0] for line in shown(made) if "COV202" in line]

    assert ["必改", "建议看", "提示"] == order


def test_the_words_are_marked_in_their_sentence() -> None:
    """The sentence alone is quoted, not the paragraph."""
    assert "    共提交提案129件，立案【95件】。" in shown(report(finding(Severity.ERROR)))


def test_what_is_missing_has_no_sentence() -> None:
    """It is about the whole text."""
    lines = shown(report(finding(Severity.ERROR, None, None, suggestion="93件")))

    assert "必改 COV202  全文" in lines
    assert "    改为：93件" in lines
    assert not any("【" in line for line in lines)


def test_a_long_sentence_is_cut_around_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dots stand for what is left out."""
    monkeypatch.setattr("drafter.console.showing.AROUND", 3)

    assert "    …，立案【95件】。" in shown(report(finding(Severity.ERROR)))


@pytest.mark.parametrize(("start", "end"), [(0, len(TEXT)), (len(TEXT), len(TEXT)), (23, 24), (0, 0)])
def test_any_span_can_be_shown(start: int, end: int) -> None:
    """A span over several lines, at the end, on a line break or empty breaks nothing."""
    lines = shown(report(finding(Severity.ERROR, start, end)))

    assert not any("\n" in line for line in lines)


def test_facts_are_counted_where_there_are_any() -> None:
    """Without facts there is nothing to count."""
    assert shown(report(facts=3))[1:] == ["给出事实 3 项，写到 3 项"]
    assert shown(report())[1:] == []


def test_english() -> None:
    """Grades and counts are in the language chosen."""
    assert shown(report(finding(Severity.ERROR)), Speech("en"))[2].startswith("mend COV202  paragraph 1")


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The marked words stand out; a pipe gets the same words without colours."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal, pipe = Terminal(), StringIO()
    for stream in (terminal, pipe):
        show_report(TEXT, report(finding(Severity.ERROR)), Speech(), stream)

    assert "\x1b[" in terminal.getvalue()
    assert "\x1b[" not in pipe.getvalue()


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "zh"),
        (["--lang", "en"], "en"),
        (["--lang=en"], "en"),
        (["--lang"], "zh"),
        (["--lang", "zh"], "zh"),
    ],
)
def test_the_language_is_known_before_the_arguments_are(arguments: list[str], language: str) -> None:
    """Even a fault of the arguments is told in it."""
    assert spoken(arguments).language == language


def leftovers(count: int) -> Report:
    """A paper of ten paragraphs that shares figures with another, four of them in a paragraph."""
    text = "\n".join(f"第{index}项{index}1件、{index}2件、{index}3件、{index}4件。" for index in range(1, 11))
    words = [f"{index}{each}件" for index in range(1, 11) for each in range(1, 5)][:count]
    found = [
        Finding("RES906", "x", Severity.WARNING, at, at + len(each), each, number // 4 + 1, "相同。")
        for number, each in enumerate(words)
        for at in [text.index(each)]
    ]
    return Report(text, tuple(found), (), 0, "")


def test_few_leftovers_are_shown_with_their_sentences() -> None:
    """Each by itself."""
    made = leftovers(10)
    lines = ["".join(piece.text for piece in line) for line in report_lines(made.text, made, Speech())]

    assert 10 == sum("RES906" in line for line in lines)
    assert not any("另有" in line for line in lines)


def test_many_leftovers_are_shortened() -> None:
    """The likeliest ten as ever, the others by their paragraphs; the count is of all."""
    made = leftovers(40)
    lines = ["".join(piece.text for piece in line) for line in report_lines(made.text, made, Speech())]

    assert "必改 0 处，建议看 40 处" == lines[0]
    assert 10 == sum("RES906" in line for line in lines)
    assert "另有 30 处" in lines[-9]
    assert "--json" in lines[-9]
    assert ["    第3段  「33件」「34件」", "    第4段  「41件」「42件」「43件」「44件」"] == lines[-8:-6]


def test_a_paragraph_with_many_leftovers_names_some(monkeypatch: pytest.MonkeyPatch) -> None:
    """And says how many there are."""
    monkeypatch.setattr("drafter.console.showing.LISTED", 2)
    made = leftovers(40)
    lines = ["".join(piece.text for piece in line) for line in report_lines(made.text, made, Speech("en"))]

    assert "    paragraph 10  「101件」「102件」 and 2 more" == lines[-1]
