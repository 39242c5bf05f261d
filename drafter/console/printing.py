"""How a paper is printed, as it is typed: document number, seal, labels, fonts."""

from argparse import Namespace
from pathlib import Path

from drafter.console.parser import Options, flag
from drafter.console.speech import Speech
from drafter.drafting.printing import Printing
from drafter.errors import InputError
from drafter.text.normal import normalized
from drafter.text.regex import regex

PRINTED = frozenset({".docx", ".pdf"})
"""The endings of files that hold a printed paper."""

_NUMBER = regex("[\u4e00-\u9fff]{1,20}〔[12][0-9]{3}〕[1-9][0-9]{0,4}号|第?[1-9][0-9]{0,4}[号期]")
"""GB/T 9704-2012, 7.2.5: the issuer's short name, the year in full, the number without a zero in front; or, as
minutes and orders have it, the number alone."""
_NEARLY = regex("([\u4e00-\u9fff]{1,20})[〔［【（[(]([12][0-9]{3})年?[〕］】）\\])]第?0*([1-9][0-9]{0,4})号?")
EXAMPLE = "青政协发〔2024〕3号"


def add_printing(parser: Options, say: Speech) -> None:
    """The options of a printed paper."""
    parser.add_argument(
        "--number",
        metavar="N",
        default="",
        help=say(
            "发文字号，如 青政协发〔2024〕3号：加印红色版头",
            "document number: gives the printed paper its red head",
        ),
    )
    parser.add_argument(
        "--mark",
        metavar="WORDS",
        default="",
        help=say("版头上的红字，如 青屏县政协文件（不写就用单位名称加“文件”）", "words of the red head"),
    )
    flag(parser, "--seal", say("落款留出盖章的位置（不写就按不盖章排）", "set the signature for a seal"))
    flag(
        parser,
        "--no-ai-label",
        say("模型写的文稿不加人工智能生成的标识", "no label on text that a language model wrote"),
    )
    parser.add_argument(
        "--fonts",
        metavar="DIR",
        default="",
        help=say("PDF 另用这个文件夹里的字体，如 字体/", "folder of fonts for a PDF"),
    )


def read_printing(options: Namespace, issuer: str) -> Printing:
    """The printing of the options; `InputError` where nothing is printed that they could say anything about."""
    printed = bool(options.out) and Path(options.out).suffix.lower() in PRINTED
    given = [name for name in ("number", "mark", "seal", "fonts") if getattr(options, name)]
    if given and not printed:
        raise InputError(f"--{given[0]} 只用于 .docx、.pdf 文件：请用 -o 写明这样的文件名，或删去它。")
    if options.mark and not options.number:
        raise InputError("--mark 写的是版头的字，要同 --number 一起用。")
    return Printing(
        number=_number(options.number),
        mark=options.mark or (f"{issuer}文件" if options.number and issuer else ""),
        seal=options.seal,
        ai_label=not options.no_ai_label,
        fonts=options.fonts,
    )


def _number(typed: str) -> str:
    """The document number; `InputError` with the right form where it has none."""
    number = "".join(normalized(typed).split())
    if not number or _NUMBER.fullmatch(number):
        return number
    nearly = _NEARLY.fullmatch(number)
    if nearly:
        right = f"{nearly[1]}〔{nearly[2]}〕{nearly[3]}号"
        raise InputError(f"--number 的值「{typed}」不合规范：请写成「{right}」。")
    raise InputError(f"--number 的值「{typed}」不是发文字号：请写机关代字、年份、顺序号，如「{EXAMPLE}」。")
