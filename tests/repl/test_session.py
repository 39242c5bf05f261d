"""The state of a session, and the same read from its file."""

from dataclasses import replace

from drafter.config import Config
from drafter.drafting.draft import Draft, Usage
from drafter.drafting.drafter import Drafter
from drafter.repl.context import Context
from drafter.repl.session import Session
from drafter.repl.store import SessionFile


def drafted(context: Context) -> Draft:
    draft = Drafter().draft(context.session.facts)
    context.session.change(
        "起草", sections=draft.sections, spent=Usage(requests=2, prompt_tokens=10), cost=0.5
    )
    return draft


def again(context: Context) -> Session:
    """The session as the next start reads it."""
    assert context.session.file is not None
    context.session.file.close()
    file, _, steps, _ = SessionFile.open(context.session.file.path)
    context.session.file = file
    read = Session(file, Config())
    read.replay(steps)
    return read


def test_a_version_holds_the_paper_as_it_was_drafted(context: Context) -> None:
    """Put together from its sections, word for word."""
    draft = drafted(context)

    assert context.session.draft is not None
    assert draft.text == context.session.draft.text
    assert context.session.draft.report.ok


def test_undo_and_redo_go_through_the_versions(context: Context) -> None:
    """A new one takes the place of those that were undone."""
    session = context.session
    drafted(context)
    assert session.undo()
    assert session.draft is None
    assert not session.undo()
    assert session.redo()
    assert not session.redo()
    session.undo()
    session.change("另一版", data=session.version.data)

    assert ["读入 总结.toml", "另一版"] == [version.note for version in session.versions]


def test_the_next_start_reads_what_this_one_did(context: Context) -> None:
    """Versions, settings, answers, lines, costs."""
    session = context.session
    drafted(context)
    session.change("定稿 1", accepted=frozenset({0}))
    session.undo()
    session.choose_model("openai:m")
    session.seal(on=True)
    session.keep_line("起草")
    session.answer("一")
    session.answer("二")
    session.take_back()
    read = again(context)

    assert (1, "openai:m", True, ["起草"], ["一"]) == (
        read.at,
        read.model,
        read.sealed,
        read.typed,
        read.answers,
    )
    assert (Usage(requests=2, prompt_tokens=10), 0.5) == (read.spent, read.cost)
    assert session.draft is not None
    assert read.draft is not None
    assert session.draft.text == read.draft.text
    assert read.redo()
    assert frozenset({0}) == read.version.accepted


def test_a_paper_is_unsaved_until_it_stands_in_a_file(context: Context) -> None:
    """And again once it is changed."""
    session = context.session
    assert not session.unsaved
    draft = drafted(context)
    assert session.unsaved
    session.save(context.folder / "a.txt")
    assert not session.unsaved
    section = replace(draft.sections[1], text="另写。")
    session.change("编辑", sections=(draft.sections[0], section))

    assert session.unsaved
    assert not again(context).undo() or session.versions


def test_what_could_not_be_written_is_written_with_the_next_step(context: Context) -> None:
    """A full disk is told, and loses nothing."""
    told: list[OSError] = []
    session = context.session
    session.trouble = told.append
    file, session.file = session.file, _Full()  # type: ignore[assignment]
    session.keep_line("一")
    session.file = file
    session.keep_line("二")

    assert [28] == [error.errno for error in told]
    assert ["一", "二"] == again(context).typed


class _Full:
    def append(self, _: object) -> None:
        raise OSError(28, "No space left on device")
