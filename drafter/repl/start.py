"""How a session begins: with a facts file, an earlier session, or nothing."""

from datetime import UTC, datetime
from pathlib import Path

from drafter import __version__
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.repl.context import Context
from drafter.repl.given import hash_of, read_data
from drafter.repl.session import Session
from drafter.repl.steps import VERSION, Head
from drafter.repl.store import SUFFIX, SessionFile
from drafter.repl.views import DIM, HEAD, Block, line


def greeting(context: Context) -> tuple[Block, ...]:
    """What is open, how it stands, and what to do next."""
    session, say = context.session, context.say
    facts, name = session.facts, session.file.path.name if session.file else ""
    count = len(facts.facts)
    document = facts.document
    title = type(document).title if document is not None else ""
    said = say(f"{facts.issuer} {title}，事实 {count} 项。", f"{facts.issuer} {title}: {count} facts.")
    told: list[Block] = [line(said, HEAD)]
    if len(session.versions) > 1 or session.draft is not None:
        note = session.version.note
        told.append(
            line(
                say(
                    f"接着上次的会话 {name}，第 {session.at + 1} 版（{note}）。",
                    f"going on with {name}, version {session.at + 1} ({note}).",
                )
            )
        )
    else:
        told.append(line(say(f"会话存在 {name}。", f"kept in {name}."), DIM))
    told.extend(
        line(say(f"待填 {problem}", f"missing {say.told(str(problem))}"), "yellow")
        for problem in facts.missing
    )
    hint = (
        say("起草：起草　看事实：事实　所有命令：帮助", "draft · facts · help")
        if session.draft is None
        else say("查看：查看　修改：直接写要求　所有命令：帮助", "show · help, or type what to revise")
    )
    told.append(line(hint, DIM))
    return tuple(told)


def opened(path: Path, context: Context) -> tuple[Session, tuple[Block, ...]]:
    """An earlier session, and what is to be told of it."""
    say = context.say
    if not path.is_file():
        raise InputError(say(f"{path}：没有这个会话：请核对文件名。", f"{path}: no such session."))
    file, head, steps, aside = SessionFile.open(path)
    session = Session(file, context.session.config, facts_file=head.facts_file)
    session.replay(steps)
    told: list[Block] = []
    if aside:
        told.append(
            line(
                say(
                    f"上次中断时有一步没有写完，已移到 {aside}；其余都在。",
                    f"the last step was not complete and was moved to {aside}; all else is here.",
                ),
                "yellow",
            )
        )
    if head.facts_file and head.facts_hash != (hash_of(Path(head.facts_file)) or head.facts_hash):
        told.append(
            line(
                say(
                    f"事实文件 {head.facts_file} 在会话开始后改过：要换成新的，输入「重读」。",
                    f"{head.facts_file} was changed since: to take it in, type reload.",
                ),
                "yellow",
            )
        )
    return session, tuple(told)


def begun(facts: Path, context: Context) -> Session:
    """A new session on a facts file, beside it."""
    data, say = read_data(facts), context.say
    file = _created(free_name(facts.with_suffix(SUFFIX)), facts)
    session = Session(file, context.session.config, facts_file=str(facts.resolve()))
    session.change(say(f"读入 {facts.name}", f"read {facts.name}"), data=data)
    return session


def blank(context: Context, genre: str) -> Session:
    """A session that goes on where the present one, which has no file yet, has come to."""
    session = context.session
    session.file = _created(free_name(context.folder / f"{find_genre(genre).title}{SUFFIX}"), None)
    return session


def earlier(folder: Path) -> list[Path]:
    """The sessions of a folder, the latest first."""
    found = [path for path in folder.glob(f"*{SUFFIX}") if path.is_file()]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def free_name(path: Path) -> Path:
    """A name that no file has yet: 总结.drafter, 总结-2.drafter and so on."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def _created(path: Path, facts: Path | None) -> SessionFile:
    head = Head(
        drafter_session=VERSION,
        program=__version__,
        time=datetime.now(UTC).isoformat(timespec="seconds"),
        facts_file=str(facts.resolve()) if facts else "",
        facts_hash=hash_of(facts) if facts else "",
    )
    return SessionFile.create(path, head)
