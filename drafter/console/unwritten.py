"""What was not written of a draft: why, said once for all sections, what to do about it, and what is kept."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from drafter.console.speech import Speech
from drafter.console.streams import complain
from drafter.drafting.draft import Draft


def warning_lines(draft: Draft, say: Speech) -> Iterator[str]:
    """The warnings of a draft, each reason once with the sections that it holds for; then the remedy."""
    sections: dict[str, list[str]] = defaultdict(list)
    for warning in draft.warnings:
        title, _, reason = warning.partition("：")
        sections[reason].append(title)
    for reason, titles in sections.items():
        first, count = titles[0], len(titles)
        if count == 1:
            yield say.told(f"{first}：{reason}")
        else:
            yield say(
                f"{first}等{count}个部分：{reason}", f"{first} and {count - 1} more: {say.told(reason)}"
            )
    left = sum(
        not section.text and any(attempt.origin == "model" for attempt in section.attempts)
        for section in draft.sections
    )
    if left:
        yield say(
            f"{left} 个部分没有写成：连接不上的，请确认模型服务已经启动、OPENAI_BASE_URL 写得对，再试一次；"
            "或去掉 --no-fallback，由离线文稿补上。",
            f"{left} sections were not written: where there was no connection, see that the server runs and that "
            "OPENAI_BASE_URL is right, and try again; or leave out --no-fallback, and offline prose fills in.",
        )


def is_blank(draft: Draft) -> bool:
    """Whether nothing was written at all, so that there is nothing to be proved."""
    return not any(section.text for section in draft.sections)


def keep_done(draft: Draft, out: Path, say: Speech) -> None:
    """Keep the sections that were done of a draft that was not brought to its end, beside `out`; name the place."""
    done = [section for section in draft.sections if section.text]
    if not done:
        complain(say("已中断，没有写出文件。", "Interrupted; no file was written."))
        return
    place = out.with_name(f"{out.stem}.partial.md")
    draft.save(place)
    total = len(draft.sections)
    complain(
        say(
            f"没有写完：{total} 个部分写好 {len(done)} 个，存入 {place}。",
            f"Not finished: {len(done)} of {total} sections are kept in {place}.",
        )
    )
