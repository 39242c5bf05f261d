"""`drafter facts`: what a paper states, as a sheet to be filled in for the next one."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from drafter.console.papers import read_paper
from drafter.console.parser import Parser, examples, flag
from drafter.console.speech import Speech
from drafter.console.streams import complain, put
from drafter.console.targets import named, require_apart, require_unfilled
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.facts.own import is_file_name
from drafter.output import require_writable, write_whole
from drafter.papers.extract import Stated, facts_of
from drafter.papers.landing import landed, toml_of
from drafter.papers.sheet import Row, rows_of
from drafter.papers.sheet_files import is_filled_in, write_sheet
from drafter.text.text import Text

SUMMARY = (
    "从一份文稿取出事实，列成表格，供填写今年的",
    "take the facts out of a paper, to be filled in anew",
)

ABOUT = (
    (
        "把文稿（去年的总结、计划、纪要）所写的每一个数字、日期、人名、单位、标题列出来：名称取自原句，\n"
        "按原文的部分和顺序排列，附原句；今年的值留空，填好后用 drafter fill 写成今年的文稿。"
    ),
    (
        "List every figure, date, name and title that a paper states: labels come from its sentences,\n"
        "in the order of the paper; this year's values are left empty. Fill them in, then: drafter fill."
    ),
)
EXAMPLES = (
    ("drafter facts 去年.docx -o 事实.xlsx", "取成 Excel 表格", "as a workbook"),
    ("drafter facts 去年.docx -o 事实.toml", "取成文本", "as TOML"),
    (
        "drafter facts 总结.docx --genre work_summary -o 事实.toml",
        "按文种归到各个字段",
        "into a genre's fields",
    ),
    ("drafter facts 总结.docx --same -o 清单.toml", "今年的值就用原文的，用于核对", "the paper's own values"),
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser("drafter facts", say, description=say(*ABOUT), epilog=examples(say, EXAMPLES))
    parser.add_argument(
        "text", metavar="TEXT", help=say("文稿（.docx、.txt、.md），- 为标准输入", "text or Word file, or -")
    )
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        help=say(
            "存成 .xlsx（Excel、WPS 表格）、.toml 或 .txt（只用于核对）", "to a .toml, .xlsx or .txt file"
        ),
    )
    parser.add_argument(
        "--genre",
        metavar="G",
        default="",
        help=say(
            "写成这个文种的事实文件，值用原文的，如 work_summary",
            "as the facts file of a genre, such as work_summary",
        ),
    )
    flag(
        parser,
        "--same",
        say("今年的值先填上原文的，再改", "this year's values are those of the paper, to be changed"),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Take the facts out; write the sheet, or print it as TOML."""
    out = _target(options)
    paper = read_paper(options.text)
    stated = facts_of(Text(paper.text, markdown=paper.markdown))
    rows = rows_of(stated, same=options.same)
    if not rows:
        raise InputError(
            say(
                f"{options.text}：没有取到事实：文稿里没有数字、日期、名称。",
                f"{options.text}: states no figure, date or name.",
            )
        )
    if options.genre:
        return _as_genre(stated, options.genre, out, say)
    name = "这份文稿" if options.text == "-" else Path(options.text).name
    if out is None:
        put(write_sheet(rows, Path("-.toml"), name).decode().rstrip("\n"))
        return 0
    _write(rows, name, out, options, say)
    return 0


def _target(options: Namespace) -> Path | None:
    if not options.out:
        return None
    target = require_apart(options.out, (options.text,))
    require_writable(target)
    require_unfilled(target, is_filled_in)
    return target


def _write(rows: Sequence[Row], name: str, out: Path, options: Namespace, say: Speech) -> None:
    """Write the sheet, tell how many facts stand in it and what to do next."""
    content = write_sheet(rows, out, name)
    where = named(out, say)
    write_whole(out, content)
    unsure = sum(not row.is_sure for row in rows)
    nameless = say(
        f"，其中 {unsure} 项原句里看不出名称，注明「请起名」",
        f", {unsure} of them without a name in their sentence",
    )
    complain(
        say(
            f"取出事实 {len(rows)} 项{nameless if unsure else ''}；已写入 {where}",
            f"{len(rows)} facts{nameless if unsure else ''}; written to {where}",
        )
    )
    if out.suffix.lower() != ".txt" and not options.same:
        complain(
            say(
                f"填好今年的值以后：drafter fill {options.text} --facts {out} -o 今年的文稿",
                f"once this year's values are filled in: drafter fill {options.text} --facts {out} -o THIS_YEAR",
            )
        )


def _as_genre(stated: tuple[Stated, ...], name: str, out: Path | None, say: Speech) -> int:
    """The facts in the fields of a genre, the rest as labelled figures."""
    if out is not None and out.suffix.lower() != ".toml":
        raise InputError(
            say(
                f"{out}：文种的事实文件只能写成 .toml：请改用这样的文件名。",
                f"{out}: use a name that ends in .toml.",
            )
        )
    genre = find_genre(name)
    landing = landed(stated, genre)
    content = toml_of(landing, name if is_file_name(name) else genre.type_name())
    if out is None:
        put(content.rstrip("\n"))
        return 0
    where = named(out, say)
    write_whole(out, content.encode())
    figures = sum(len(section.figures) for section in landing.sections)
    complain(
        say(
            f"归入字段 {landing.placed} 项，作自拟数据 {figures} 项，没有地方放 {len(landing.left)} 项；已写入 {where}",
            f"{landing.placed} in fields, {figures} as figures, {len(landing.left)} left; written to {where}",
        )
    )
    return 0
