"""The form in a session: each answer is kept at once, so that it goes on where it was broken off."""

from drafter.repl.answers import Answer, Ask, Shown, one_line
from drafter.repl.context import Context
from drafter.repl.form import Form
from drafter.repl.start import blank, greeting
from drafter.repl.views import BAD, DIM, GOOD, Block, line

_HELP, _BACK = ("?", "？", "帮助", "help"), ("<", "＜", "返回", "back")


def questions(context: Context) -> Answer:
    """The next question of the form."""
    form = Form(context.say, context.session.answers)
    count = len(context.session.answers)
    note = context.say(f"接着填写，已答 {count} 项。", f"going on with the form: {count} answers so far.")
    return _ask(context, form, (line(note, DIM),) if count else ())


def _ask(
    context: Context, form: Form, above: tuple[Block, ...], *, again: bool = False, rejected: bool = False
) -> Answer:
    question = form.question
    return Ask(
        question.text + context.say("：", ":"),
        lambda typed: _taken(context, form, typed),
        above if again else (*above, *question.intro),
        question.words,
        lambda: _paused(context),
        context.say(
            "? 说明和例子 │ 回车 略过 │ < 返回 │ Ctrl-C 先停在这里",
            "? explains │ Enter leaves out │ < back │ Ctrl-C pauses",
        ),
        rejected,
    )


def _taken(context: Context, form: Form, typed: str) -> Answer:
    session = context.session
    if typed.strip() in _HELP:
        return _ask(
            context,
            form,
            tuple(
                line(each, "cyan") for each in context.say.told("\n".join(form.question.help)).splitlines()
            ),
            again=True,
        )
    if typed.strip() in _BACK:
        session.take_back()
        return _ask(context, Form(context.say, session.answers), ())
    if fault := form.take(typed):
        return _ask(
            context,
            form,
            tuple(line(each, BAD) for each in context.say.told(fault).splitlines()),
            again=True,
            rejected=True,
        )
    session.answer(typed.strip())
    if session.file is None:
        context.use(blank(context, str(form.data["genre"])))
    return _finished(context, form) if form.finished else _ask(context, form, ())


def _finished(context: Context, form: Form) -> Answer:
    say = context.say
    context.session.change(say("填写事实", "form"), data=form.data)
    hint = say("事实可以存成文件：导出 事实.toml", "to keep the facts in a file: export facts.toml")
    return Shown((line(say("填好了。", "The form is complete."), GOOD), *greeting(context), line(hint, DIM)))


def _paused(context: Context) -> Answer:
    count = len(context.session.answers)
    told = context.say(
        f"先填到这里，已答 {count} 项都已存下；接着填：填写", f"{count} answers are kept; to go on: form"
    )
    return one_line(told, DIM)
