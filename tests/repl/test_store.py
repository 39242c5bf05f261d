"""The file of a session: whole lines, its owner's alone, refused untouched where it cannot be read."""

import os
import resource
from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.repl.steps import VERSION, Answered, Head, Typed
from drafter.repl.store import BusyError, SessionFile, is_session

HEAD = Head(drafter_session=VERSION, program="0", time="2024-12-18T08:00:00+00:00")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed session of two steps."""
    path = tmp_path / "总结.drafter"
    file = SessionFile.create(path, HEAD)
    file.append(Typed(text="起草"))
    file.append(Answered(step="answer", text="工作总结"))
    file.close()
    return path


def test_what_was_written_is_read_again(path: Path) -> None:
    """Each step, in its order."""
    file, head, steps, aside = SessionFile.open(path)
    file.close()

    assert (HEAD, [Typed(text="起草"), Answered(step="answer", text="工作总结")], "") == (head, steps, aside)


def test_it_is_readable_by_its_owner_alone(path: Path) -> None:
    """Facts are nobody else's business."""
    assert 0o600 == path.stat().st_mode & 0o777


def test_a_torn_last_line_is_set_aside(path: Path) -> None:
    """It is the unfinished step; all else is there, and steps can be added."""
    whole = path.read_bytes()
    path.write_bytes(whole + '{"step":"typed","text":"核'.encode()[:-1])

    file, _, steps, aside = SessionFile.open(path)
    file.append(Typed(text="核对"))
    file.close()

    assert 2 == len(steps)
    assert Path(aside).read_bytes().startswith(b'{"step":"typed"')
    assert 0o600 == Path(aside).stat().st_mode & 0o777
    assert whole == path.read_bytes()[: len(whole)]
    assert Typed(text="核对") == _steps(path)[-1]


def test_a_last_line_that_lacks_its_end_alone_is_whole(path: Path) -> None:
    """An editor may have taken it off."""
    path.write_bytes(path.read_bytes().rstrip(b"\n"))

    assert 2 == len(_steps(path))
    assert 2 == len(_steps(path))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "空的"),
        ("事实：一".encode(), "不是 drafter 的会话文件"),
        (b'{"drafter_session":1,"program":"0","time":""}\n{"step":"jump"}\n{"step":"undo"}\n', "第2行"),
        (b'{"drafter_session":1,"program":"0","time":""}\n\x00\x00\n{"step":"undo"}\n', "第2行"),
        (b'{"drafter_session":99,"program":"9","new":[]}\n{"step":"teleport"}\n', "较新的 drafter"),
    ],
)
def test_what_cannot_be_read_is_refused_untouched(tmp_path: Path, content: bytes, said: str) -> None:
    """Empty, foreign, broken, of a later form: it stays as it is, and says why."""
    path = tmp_path / "x.drafter"
    path.write_bytes(content)

    with pytest.raises(InputError, match=said):
        SessionFile.open(path)
    assert content == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_one_that_is_open_is_not_opened_again(path: Path) -> None:
    """Not until it is closed."""
    file, *_ = SessionFile.open(path)
    with pytest.raises(BusyError, match="另一个窗口"):
        SessionFile.open(path)
    file.close()

    assert 2 == len(_steps(path))


def test_where_the_disk_is_full_the_file_is_as_before(path: Path) -> None:
    """No half line is left behind."""
    before = path.read_bytes()
    file, *_ = SessionFile.open(path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 10, hard))
    try:
        with pytest.raises(OSError, match="large"):
            file.append(Typed(text="很长的一行" * 10))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    file.close()

    assert before == path.read_bytes()


def test_each_step_is_on_the_disk_before_the_next(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is killed has lost nothing that was done."""
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    file, *_ = SessionFile.open(path)
    file.append(Typed(text="查看"))
    file.close()

    assert [path.stat().st_size] == synced


def test_a_session_is_known_by_its_ending_or_its_beginning(path: Path) -> None:
    """Whatever it was renamed to."""
    other = path.with_suffix(".txt")
    other.write_bytes(path.read_bytes())
    facts = path.with_suffix(".toml")
    facts.write_text('genre = "x"')

    assert [True, True, False, False] == [
        is_session(each) for each in (path, other, facts, path.with_suffix(".none"))
    ]


def _steps(path: Path) -> list[object]:
    file, _, steps, _ = SessionFile.open(path)
    file.close()
    return list(steps)
