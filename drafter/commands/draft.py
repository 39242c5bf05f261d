"""`drafter draft`: facts in, a proved text out."""

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import get_args

from drafter.checking.checker import Checker
from drafter.console.parser import Options, Parser, examples, flag
from drafter.console.printing import add_printing, read_printing
from drafter.console.progress import Progress
from drafter.console.settings import read_settings
from drafter.console.showing import show_report
from drafter.console.speech import Speech
from drafter.console.spending import add_limits, read_budget, usage_line
from drafter.console.streams import complain, put, put_json
from drafter.console.targets import named, require_apart
from drafter.console.unwritten import is_blank, keep_done, warning_lines
from drafter.drafting.borne import borne
from drafter.drafting.budget import Budget
from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter
from drafter.drafting.unfinished import InterruptedDraftError, UnfinishedError
from drafter.errors import InputError, RecordingError
from drafter.facts.discovery import find_genre
from drafter.facts.load import load_facts
from drafter.formats import notes_on, require_format
from drafter.models.named import find_model
from drafter.models.protocol import Model
from drafter.models.recording import Mode
from drafter.output import require_writable

SUMMARY = ("按事实文件起草全文，并逐条核对", "draft a text from a facts file, and prove it")

ABOUT = (
    (
        "按事实文件起草全文，逐条核对：正文显示在屏幕上，或用 -o 存成文件；核对结果随后列出。\n"
        "每一条事实都要写到，没有给出的数字、日期、名称一概不写；做不到的如实报告。\n"
        "不指明模型时离线起草：不联网，不需要密钥，同样的事实每次写出同样的文字。\n"
        "语言模型的地址和密钥在环境变量 OPENAI_BASE_URL、OPENAI_API_KEY 中。"
    ),
    (
        "Draft a text: prose on standard output (or to -o), the report on standard error.\n"
        "Every fact is stated and nothing else; what could not be proved is reported.\n"
        "Without --model no network and no key is needed, and the same facts give the same text.\n"
        "A language model is found by OPENAI_BASE_URL and OPENAI_API_KEY."
    ),
)
EXAMPLES = (
    ("drafter form work_summary > 总结.toml", "先得到一份空白事实文件，填好", "a blank facts file"),
    ("drafter draft 总结.toml", "起草并显示", "draft and show"),
    ("drafter draft 总结.toml -o 总结.md", "起草并保存", "draft and save"),
    (
        "drafter draft 总结.toml -o 总结.docx --seal",
        "按公文格式排成 Word 文件，落款留出盖章的位置",
        "set it as a Word file in the official layout, with room for a seal",
    ),
    (
        "drafter draft 总结.toml --model openai:qwen-plus --stream",
        "由语言模型起草，逐句显示",
        "have a language model draft, sentence by sentence",
    ),
    (
        "drafter draft 总结.toml --model openai:qwen-plus --record 录制",
        "记下模型的回复，以后用 --model replay:录制 重放",
        "keep the replies, to be replayed with --model replay:DIR",
    ),
)
STATUS = (
    "\n\n退出码：0 已证明；1 有未能证明之处（不写文件，除非 --keep-unproved）；2 无法运行；130 中断。",
    "\n\nexit status: 0 proved; 1 not proved (no file unless --keep-unproved); 2 cannot run; 130 stopped.",
)
FLAGS = (
    (
        "--no-fallback",
        "模型没有写成的部分就空着，不用离线文稿补上",
        "no offline prose for what the model did not write",
    ),
    ("--keep-unproved", "核对没有通过也写出文件", "write the file even where it is not proved"),
    (
        "--allow-missing",
        "缺的内容写成【待填：立案件数】，先看样稿（不算已证明）",
        "draft with slots for what is missing",
    ),
    (
        "--json",
        "输出 JSON（正文、报告、各部分、用量），供其他程序读",
        "print text, report, sections, usage as JSON",
    ),
)
UNPROVED = 1
INTERRUPTED = 130


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    epilog = examples(say, EXAMPLES) + say(*STATUS)
    parser = Parser("drafter draft", say, description=say(*ABOUT), epilog=epilog)
    parser.add_argument(
        "facts",
        metavar="FACTS",
        help=say(
            "事实文件（.toml 或 .json），空白的用 drafter form 取",
            "facts file (.toml or .json); drafter form gives a blank one",
        ),
    )
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        help=say(
            "存成文件：.docx、.pdf、.md、.txt，或核对页 .html",
            "to a .docx, .pdf, .md or .txt file, or a review page (.html)",
        ),
    )
    parser.add_argument(
        "--genre",
        metavar="G",
        default="",
        help=say(
            "文种，如 work_summary（事实文件里写了的不用），或自己的文种文件",
            "a genre, such as work_summary, or a .py file, where the facts name none",
        ),
    )
    for name, zh, en in FLAGS:
        flag(parser, name, say(zh, en))
    add_printing(
        parser.add_argument_group(say("印成公文（.docx、.pdf）", "printed papers (.docx, .pdf)")), say
    )
    _add_model(parser.add_argument_group(say("语言模型", "language models")), say)
    add_limits(parser.add_argument_group(say("限制", "limits")), say)
    return parser


def _add_model(parser: Options, say: Speech) -> None:
    parser.add_argument(
        "--model",
        metavar="MODEL",
        default="offline",
        help=say(
            "谁来写：offline（默认，不联网）、openai:模型名（如 openai:qwen-plus）、replay:记下回复的文件夹",
            "who writes: offline (default), openai:NAME (such as openai:qwen-plus), replay:DIR",
        ),
    )
    parser.add_argument(
        "--record",
        metavar="DIR",
        help=say(
            "把模型的回复记在这个文件夹里，以后可以重放", "keep the replies in a folder, to be replayed"
        ),
    )
    parser.add_argument(
        "--record-mode",
        choices=[mode for mode in get_args(Mode) if mode != "none"],
        metavar="MODE",
        default="once",
        help=say(
            "once 只问没有记过的（默认），rewrite 全部重问，verify 重问并比对",
            "once asks only what is new (default), rewrite all, verify all and compare",
        ),
    )
    flag(
        parser,
        "--sealed",
        say("不把数字、日期、名称发给模型，写成后在本机填入", "send the model no number, date or name"),
    )
    flag(parser, "--stream", say("逐句显示模型的回复，核对过的标 ✓", "show each sentence once it is checked"))


def run(options: Namespace, say: Speech) -> int:
    """Draft, save, report."""
    model = _recorded(_model(options), options)
    out = _target(options)
    settings = read_settings(Path())
    genre = find_genre(options.genre) if options.genre else None
    facts = load_facts(options.facts, genre=genre, allow_missing=options.allow_missing)
    printing = read_printing(options, facts.issuer)
    for problem in facts.missing:
        complain(say(f"待填 {problem}", f"missing {say.told(str(problem))}"))
    telling = Checker(replace(settings, language=options.lang or settings.language))
    for found in borne(facts, telling):
        complain(say(f"请看事实 {found}", f"look at the facts: {found}"))
    watched = options.stream or (model.origin == "model" and sys.stderr.isatty())
    drafter = Drafter(
        model,
        config=settings,
        workers=options.workers or 4,
        fallback=not options.no_fallback,
        budget=_budget(options, model),
        prompt_tokens=options.prompt_tokens,
        sealed=options.sealed,
        stream=options.stream,
        on_event=Progress(say, sys.stderr, sentences=options.stream) if watched else None,
    )
    try:
        draft = drafter.draft(facts)
    except UnfinishedError as error:
        complain(say.told(str(error)))
        keep_done(error.draft, Path(options.out or Path(options.facts).name), say)
        return UNPROVED
    except InterruptedDraftError as error:
        keep_done(error.draft, Path(options.out or Path(options.facts).name), say)
        return INTERRUPTED
    _finish(model, options, say)
    if draft.report.findings and telling.config != settings:
        # A model is told of its faults in Chinese whatever the terminal speaks.
        draft = replace(draft, report=telling.check(draft.text, facts, genre=facts.genre))
    return _delivered(replace(draft, language=say.language, printing=printing), out, options, say)


def _target(options: Namespace) -> Path | None:
    if not options.out:
        return None
    target = Path(options.out)
    require_format(target)
    require_apart(options.out, tuple(filter(None, (options.facts, options.genre, options.prices))))
    require_writable(target)
    return target


def _model(options: Namespace) -> Model:
    return find_model(options.model, timeout=options.timeout)


def _recorded(model: Model, options: Namespace) -> Model:
    """The model, or the same recorded."""
    if not options.record:
        return model
    from drafter.models.recording.model import RecordingModel, ReplayModel  # noqa: PLC0415 - seldom asked for

    if model.origin == "offline" or isinstance(model, ReplayModel):
        raise InputError(f"--record 记的是语言模型的回复，「{options.model}」用不着：请删去其中一个。")
    return RecordingModel(model, options.record, mode=options.record_mode)


def _budget(options: Namespace, model: Model) -> Budget:
    budget = read_budget(options, "error" if options.no_fallback else "offline")
    if budget.money is not None and budget.price(model.name) is None:
        raise InputError(
            f'{options.prices}：没有模型「{model.name}」的价格：请补上，或用 ["*"] 写明其他模型的。'
        )
    return budget


def _finish(model: Model, options: Namespace, say: Speech) -> None:
    """Recordings that nobody asked for: an error where they were to be replayed, else worth a line."""
    if model.origin == "offline":
        return
    from drafter.models.recording.model import RecordingModel, ReplayModel  # noqa: PLC0415 - offline drafts do without

    if not isinstance(model, RecordingModel | ReplayModel):
        return
    try:
        model.finish()
    except RecordingError as error:
        if options.record and options.record_mode == "once":
            complain(say.told(str(error)))
        else:
            raise


def _delivered(draft: Draft, out: Path | None, options: Namespace, say: Speech) -> int:
    """Write and show a draft; the exit status."""
    kept = draft.report.ok or options.keep_unproved
    where = named(out, say) if out is not None else ""
    if out is not None and kept:
        draft.save(out)
        for note in notes_on(out, draft):
            complain(say(*note))
    if options.json:
        put_json(draft.to_dict())
    elif out is None:
        put(draft.text)
    _report(draft, say)
    if out is not None and kept:
        complain(say(f"已写入 {where}", f"written to {where}"))
    elif out is not None and is_blank(draft):
        complain(say(f"没有写入 {out}。", f"{out} was not written."))
    elif out is not None:
        complain(
            say(
                f"未能证明，没有写入 {out}：改正事实文件后重试，或加 --keep-unproved。",
                f"not proved, {out} not written: mend the facts file, or add --keep-unproved",
            )
        )
    return 0 if draft.report.ok else UNPROVED


def _report(draft: Draft, say: Speech) -> None:
    for line in warning_lines(draft, say):
        complain(line)
    if not is_blank(draft):
        show_report(draft.text, draft.report, say, sys.stderr)
    if used := usage_line(draft, say):
        complain(used)
