"""`drafter review`: a paper beside its facts and findings, as a page to be sent on."""

from argparse import Namespace
from pathlib import Path

from drafter.console.checks import Task, add_check, read_task
from drafter.console.parser import Parser, examples
from drafter.console.speech import Speech
from drafter.console.streams import complain
from drafter.console.targets import named, require_apart
from drafter.errors import InputError
from drafter.output import require_writable, write_whole
from drafter.review.page import Origin, build_page
from drafter.review.render import render_page
from drafter.review.scope import scope_of
from drafter.review.stamp import moment

SUMMARY = ("核对文稿，写成可送审的核对页", "check a text, and write a page to be sent on")

ABOUT = (
    (
        "核对一份文稿，写成一个网页文件：左边是事实和问题，右边是文稿，指到一条事实就看到它写在哪里。\n"
        "不联网，不带任何外部内容，用浏览器打开即可，也能打印。页末的核对凭据供以后核验：drafter verify。"
    ),
    (
        "Check a text and write one HTML file: facts and findings on the left, the paper on the right; pointing at\n"
        "a fact shows where it is stated. It needs no network and prints. The proof at its foot is for drafter verify."
    ),
)
EXAMPLES = (
    ("drafter review 总结.docx --facts 总结.toml -o 总结.html", "写成核对页", "write the page"),
    ("drafter draft 总结.toml -o 总结.html", "起草时直接写成核对页", "draft straight into a page"),
    ("drafter verify 总结.html 总结.docx", "以后核验文稿改过没有", "later: was the paper changed"),
)
STATUS = (
    "\n\n退出码：0 没有必改之处；1 有必改之处（页面照写）；2 无法运行。",
    "\n\nexit status: 0 no errors; 1 errors (the page is written all the same); 2 cannot run.",
)
SUFFIXES = frozenset({".html", ".htm"})


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    epilog = examples(say, EXAMPLES) + say(*STATUS)
    parser = Parser("drafter review", say, description=say(*ABOUT), epilog=epilog)
    add_check(parser, say)
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        required=True,
        help=say("核对页（.html）存到哪里", "where the page goes"),
    )
    parser.add_argument(
        "--by",
        metavar="NAME",
        default="",
        help=say("经手人，写在页末，如 何静宜", "who saw to it, for the foot of the page"),
    )
    parser.add_argument(
        "--at",
        metavar="TIME",
        help=say(
            "核对时间，如 2024-12-18T09:30；不写就是现在",
            "time of the check, such as 2024-12-18T09:30; by default now",
        ),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Check, write the page, say where it is."""
    target = _target(options, say)
    when = moment(options.at)
    task = read_task(options)
    say = Speech(task.config.language)
    report = task.check(task.paper.text)
    page = build_page(
        report,
        when,
        origin=_origin(task, options),
        markdown=task.paper.markdown,
        language=say.language,
        naming=task.paper.place,
    )
    where = named(target, say)
    write_whole(target, render_page(page))
    counts = report.counts
    complain(
        say(
            f"必改 {counts['error']} 处，建议看 {counts['warning']} 处；核对页已写入 {where}",
            f"{counts['error']} to mend, {counts['warning']} to look at; page written to {where}",
        )
    )
    return 0 if report.ok else 1


def _target(options: Namespace, say: Speech) -> Path:
    target = require_apart(
        options.out, (options.text, *filter(None, [options.facts, options.genre]), *options.against)
    )
    if target.suffix.lower() not in SUFFIXES:
        raise InputError(
            say(
                f"{options.out}：核对页是网页文件：请用 .html 结尾的文件名。",
                f"{options.out}: the page is an HTML file: use a name that ends in .html.",
            )
        )
    require_writable(target)
    return target


def _origin(task: Task, options: Namespace) -> Origin:
    """The names of the files, without the folders of this machine; and who saw to it."""
    paper = "" if options.text == "-" else Path(options.text).name
    accepted = task.facts.accept if task.facts else ()
    complete = task.facts is None or task.facts.complete
    scope = scope_of(task.config, complete=complete, language=task.config.language)
    return Origin(paper, Path(options.facts or "").name, options.by, accepted=accepted, scope=scope)
