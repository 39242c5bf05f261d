"""The line below the prompt: which paper this is, how it stands, and who writes."""

from drafter.facts.discovery import find_genre
from drafter.repl.context import Context


def status(context: Context, job: str) -> str:
    """The state of the session in one line; `job` is what is being done."""
    session, say = context.session, context.say
    if not session.begun:
        return say("? 帮助", "? help")
    facts, draft = session.facts, session.draft
    parts = [find_genre(facts.genre).title if facts.document is None else type(facts.document).title]
    if draft is None:
        parts.append(say(f"事实 {len(facts.facts)} 项", f"{len(facts.facts)} facts"))
    else:
        counts = draft.report.counts
        parts.append(
            say(f"事实 {counts['stated']}/{counts['facts']}", f"{counts['stated']}/{counts['facts']} facts")
        )
        parts.append(say(f"必改 {counts['error']}", f"{counts['error']} to mend"))
    parts.append(say(f"第{session.at + 1}版", f"v{session.at + 1}"))
    parts.append(say("离线", "offline") if session.model == "offline" else session.model)
    if session.sealed:
        parts.append(say("密封", "sealed"))
    if session.unsaved:
        parts.append(say("未保存", "not saved"))
    if job:
        return say(f"{job}…（Ctrl-C 停止）", f"{job} … (Ctrl-C stops)") + " │ " + parts[0]
    return " │ ".join((*parts, say("帮助 ?", "? help")))
