"""`drafter learn`: a genre of one's own out of samples."""

from argparse import Namespace
from pathlib import Path

from drafter.console.comparing import papers_of
from drafter.console.parser import Parser, examples
from drafter.console.speech import Speech
from drafter.console.streams import complain, put
from drafter.errors import InputError
from drafter.facts.own import read_genre_file
from drafter.output import make_folder, write_whole
from drafter.papers.cleaning import Sample, cleaned
from drafter.papers.genre_files import MODULE, genre_files
from drafter.papers.learning import Learned, learn

SUMMARY = ("从范文学一个自己的文种", "learn a genre of your own from samples")

ABOUT = (
    (
        "读几篇范文（往年的文稿最好），去掉网站字样、水印和页码，按标题分出部分，给每一部分的事实起名，\n"
        "把句子里的事实换成空格做成句式，写成一个文件夹，供修改后起草和核对用。改过词的句子不取。"
    ),
    (
        "Read samples (last years' papers are best), take out site chatter, watermarks and page numbers, part\n"
        "them by their headings, name the facts of each part, turn sentences into patterns, and write a folder\n"
        "to be edited, drafted and checked with. Sentences with spun words are not taken."
    ),
)
EXAMPLES = (
    ("drafter learn 范文1.docx 范文2.txt -o my_genre/", "学成一个文件夹", "into a folder"),
    ("drafter form my_genre/genre.py > 事实.toml", "照它填事实", "a form to fill in"),
    ("drafter draft 事实.toml", "照它起草", "a draft by it"),
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser("drafter learn", say, description=say(*ABOUT), epilog=examples(say, EXAMPLES))
    parser.add_argument(
        "samples", metavar="SAMPLE", nargs="+", help=say("范文（文件或文件夹）", "samples: files or folders")
    )
    parser.add_argument(
        "-o",
        metavar="FOLDER",
        dest="out",
        required=True,
        help=say(
            "写到哪个文件夹（新的或空的），如 my_genre/",
            "the folder to write, new or empty, such as my_genre/",
        ),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Learn, write, load what was written, tell."""
    folder = Path(options.out)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(
            say(f"{folder}：已经有内容，不会覆盖：请换一个文件夹。", f"{folder}: is not empty; name another.")
        )
    given = [cleaned(Path(paper.name).name, paper.text) for paper in papers_of(options.samples)]
    samples = [sample for sample in given if not sample.is_story]
    for sample in given:
        _tell_sample(sample, say)
    if not samples:
        raise InputError(
            say("没有可学的公文，没有写出文种。", "No official paper to learn from; nothing was written.")
        )
    learned = learn(samples)
    if not any(section.fields or section.patterns or section.points for section in learned.sections):
        raise InputError(
            say(
                "范文里没有学到句式和事实，没有写出文种：请换几篇写好的文稿。",
                "The samples hold no sentence to learn from; nothing was written: take papers that were written out.",
            )
        )
    for name, content in genre_files(learned).items():
        target = folder / name
        make_folder(target.parent)
        write_whole(target, content.encode())
    read_genre_file(str(folder / MODULE))
    _tell(learned, folder, say)
    return 0


def _tell_sample(sample: Sample, say: Speech) -> None:
    """What a sample is worth."""
    name = sample.name
    if sample.is_story:
        complain(say(f"{name}：这不是公文，不学。", f"{name}: this is no official paper; left out."))
        return
    if sample.removed:
        shown = "、".join(f"「{words.strip()[:16]}」" for words in dict.fromkeys(sample.removed))
        complain(
            say(
                f"{name}：去掉网站字样和页码 {len(sample.removed)} 处：{shown}", f"{name}: taken out: {shown}"
            )
        )
    if sample.spun:
        shown = "、".join(f"「{words}」" for words in sample.spun_words)
        much = say("整篇句子都不取", "none of its sentences is taken") if sample.is_spun else ""
        more = f"，{much}" if much else ""
        complain(say(f"{name}：有改过的词{shown}{more}。", f"{name}: spun words {shown} {much}"))


def _tell(learned: Learned, folder: Path, say: Speech) -> None:
    put(
        say(f"文种「{learned.title}」，{len(learned.sections)}个部分：", f"{len(learned.sections)} sections:")
    )
    for section in learned.sections:
        put(
            say(
                f"  {section.title}：事实 {len(section.fields)} 项，句式 {len(section.patterns)} 条",
                f"  {section.title}: {len(section.fields)} facts, {len(section.patterns)} patterns",
            )
        )
    for name, count in learned.refused.items():
        complain(
            say(f"{name}：有 {count} 句带改过的词，没有取。", f"{name}: {count} sentences were refused.")
        )
    complain(say(f"已写入 {folder / MODULE}", f"written to {folder / MODULE}"))
