"""`drafter verify`: whether a paper is still the one that a review page proved."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafter.console.papers import is_word, read_paper
from drafter.console.parser import Parser, examples, flag
from drafter.console.speech import Speech
from drafter.console.streams import put, put_json
from drafter.errors import InputError
from drafter.facts.load import load_facts
from drafter.facts.sources import read_text_file
from drafter.review.comparing import Change, first_change, split_head
from drafter.review.proof import Proof, digest_of_facts, paragraphs_of, read_proof

SUMMARY = ("核验文稿还是不是核对过的那一份", "whether a paper is still the one that was proved")

ABOUT = (
    (
        "对照核对页末的凭据，看文稿（以及事实）核对以后改过没有；改过的，指出最先改动的一段。\n"
        "比较的是各段文字：空行、段首尾空白和 Markdown 的 # 不计，所以同一份稿子存成 .md、.docx、.txt 都认。\n"
        "凭据防误改，不防伪造：存疑时，用 drafter check 凭事实重新核对。"
    ),
    (
        "Hold a paper (and its facts) against the proof of a review page: was it changed since, and where first.\n"
        "Paragraphs are compared, so blank lines and the marks of Markdown make no difference, nor does the format.\n"
        "This guards against accident, not against forgery: where in doubt, run drafter check with the facts."
    ),
)
EXAMPLES = (
    ("drafter verify 总结.html 总结.docx", "文稿改过没有", "was the paper changed"),
    ("drafter verify 总结.html 总结.md --facts 总结.toml", "连事实一起核验", "and its facts"),
)
STATUS = (
    "\n\n退出码：0 没有改动；1 改动过；2 读不了，或者不是核对页。",
    "\n\nexit status: 0 the same; 1 changed; 2 cannot read, or no review page.",
)
WIDTH = 60
"""How many characters of a paragraph are shown."""


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    epilog = examples(say, EXAMPLES) + say(*STATUS)
    parser = Parser("drafter verify", say, description=say(*ABOUT), epilog=epilog)
    parser.add_argument("page", metavar="PAGE", help=say("核对页（.html）", "the review page"))
    parser.add_argument(
        "text", metavar="TEXT", help=say("文稿（.md、.txt、.docx），- 为标准输入", "the paper, or -")
    )
    parser.add_argument(
        "--facts",
        metavar="FACTS",
        help=say("事实文件，如 总结.toml，一并核验", "the facts, to be held against it too"),
    )
    flag(parser, "--json", say("输出 JSON", "print JSON"))
    return parser


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a paper since it was proved, and of its facts; None where nobody asked about those."""

    proof: Proof
    head: tuple[str, ...]
    """The red head that the paper was given since."""
    change: Change | None
    facts_same: bool | None

    @property
    def same(self) -> bool:
        """Whether all is as it was proved."""
        return self.change is None and self.facts_same is not False


def run(options: Namespace, say: Speech) -> int:
    """Read the proof, compare, tell; 1 where anything was changed."""
    if is_word(options.page):
        raise InputError(
            f"{options.page}：这是文稿，不是核对页：请先写核对页，再写文稿：drafter verify 核对页 文稿。"
        )
    proof = read_proof(read_text_file(Path(options.page)), options.page)
    paper = read_paper(options.text)
    head, now = split_head(proof.paragraphs, paragraphs_of(paper.text, markdown=paper.markdown))
    change = first_change(proof.paragraphs, now)
    outcome = Outcome(proof, head, change, _same_facts(options.facts, proof))
    if options.json:
        put_json(_plain(outcome))
    else:
        put("\n".join(_lines(outcome, say)))
    return 0 if outcome.same else 1


def _same_facts(name: str | None, proof: Proof) -> bool | None:
    """Whether the facts are those of the page; None where that is not asked."""
    if not name:
        return None
    facts = load_facts(name).facts
    return digest_of_facts((fact.id, fact.label, fact.text) for fact in facts) == proof.facts


def _plain(outcome: Outcome) -> dict[str, object]:
    change = outcome.change
    return {
        "schema": 1,
        "same": outcome.same,
        "paper": change is None,
        "facts": outcome.facts_same,
        "head": list(outcome.head),
        "changed": change.changed if change else 0,
        "paragraph": change.paragraph if change else None,
        "before": list(change.before) if change else [],
        "after": list(change.after) if change else [],
        "proof": outcome.proof.model_dump(mode="json", exclude={"paragraphs"}),
    }


def _lines(outcome: Outcome, say: Speech) -> Iterator[str]:
    proof, change = outcome.proof, outcome.change
    if change is None:
        yield say("文稿没有改动，就是核对过的那一份。", "The paper is the one that was checked.")
    else:
        yield say(
            f"文稿核对以后改动过，共 {change.changed} 段；最先改动的是第{change.paragraph}段。",
            f"The paper was changed since, {change.changed} paragraphs; the first is paragraph {change.paragraph}.",
        )
        yield from _both(change, say)
    if outcome.head:
        head = say("，", ", ").join(outcome.head)
        yield say(
            f"版头是核对以后加的，不计在内：{head}。",
            f"The red head was added since and does not count: {head}.",
        )
    if outcome.facts_same is not None:
        yield (
            say("事实没有改动。", "The facts are the same.")
            if outcome.facts_same
            else say("事实核对以后改动过。", "The facts were changed since.")
        )
    passed = say("核对通过", "proved") if proof.facts else say("文面无必改之处", "no errors in the wording")
    verdict = passed if proof.ok else say("尚未通过", "not proved")
    verdict = say("；", "; ").join((verdict, *proof.scope))
    yield say(
        f"当时的结论：{verdict}（{proof.when}，drafter {proof.drafter}，规则集 {proof.rules}）",
        f"Then: {verdict} ({proof.when}, drafter {proof.drafter}, rule set {proof.rules})",
    )


def _both(change: Change, say: Speech) -> Iterator[str]:
    """The first paragraph that differs, on either side."""
    nothing = say("（没有这一段）", "(no such paragraph)")
    before, after = (next(iter(side), "") for side in (change.before, change.after))
    at = _parting(before, after)
    yield say("    核对页：", "    page:  ") + (_shown(before, at) or nothing)
    yield say("    文稿：  ", "    paper: ") + (_shown(after, at) or nothing)


def _parting(before: str, after: str) -> int:
    """The place of the first character that differs."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(before), len(after)))


def _shown(line: str, at: int) -> str:
    """The words around a place, without what would move a terminal's cursor."""
    start = max(0, at - WIDTH // 2) if len(line) > WIDTH else 0
    part = line[start : start + WIDTH]
    words = "".join(character if character.isprintable() else " " for character in part)
    return ("…" if start else "") + words + ("…" if start + WIDTH < len(line) else "")
