"""`drafter prompt`: what a language model would be sent."""

from argparse import Namespace

from drafter.console.parser import Parser, examples, flag
from drafter.console.speech import Speech
from drafter.console.streams import put, put_json
from drafter.drafting.drafter import prompts
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.facts.load import load_facts
from drafter.models.protocol import Prompt
from drafter.prompting.tokens import TokenCounter

SUMMARY = ("显示将要发给语言模型的内容", "show what a language model would be sent")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter prompt",
        say,
        description=say(
            "显示各部分将要发给语言模型的消息，不发送，不联网。",
            "Show the messages for each section as they would be sent. Nothing is sent.",
        ),
        epilog=examples(
            say,
            (
                ("drafter prompt 总结.toml --section 0", "第一个部分（编号从 0 起）", "the first section"),
                ("drafter prompt 总结.toml --json", "全部，JSON", "all of them, as JSON"),
            ),
        ),
    )
    parser.add_argument(
        "facts", metavar="FACTS", help=say("事实文件，如 总结.toml", "facts file, such as summary.toml")
    )
    parser.add_argument(
        "--genre",
        metavar="G",
        default="",
        help=say("文种，如 work_summary，或自己的文种文件", "a genre, such as work_summary, or a .py file"),
    )
    parser.add_argument(
        "--section", type=int, metavar="N", help=say("只看第 N 个部分，从 0 起", "section N, from 0")
    )
    flag(parser, "--sealed", say("数字、日期、名称都换成记号", "slots in place of numbers, dates and names"))
    parser.add_argument(
        "--prompt-tokens",
        type=int,
        metavar="N",
        help=say(
            "最多多少词元（模型计量文字的单位），如 8000：先省示例，不省事实",
            "tokens of a prompt at most, such as 8000",
        ),
    )
    flag(parser, "--json", say("输出 JSON，供其他程序读", "print JSON"))
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Show the messages."""
    if options.prompt_tokens is not None and options.prompt_tokens <= 0:
        raise InputError(f"--prompt-tokens 的值「{options.prompt_tokens}」应大于零。")
    facts = load_facts(options.facts, genre=find_genre(options.genre) if options.genre else None)
    built = prompts(facts, prompt_tokens=options.prompt_tokens, sealed=options.sealed)
    if options.section is not None:
        if not 0 <= options.section < len(built):
            raise InputError(f"没有第 {options.section} 个部分：这份文稿的部分编号为 0 至 {len(built) - 1}。")
        built = built[options.section : options.section + 1]
    if options.json:
        put_json({"sections": [_plain(prompt) for prompt in built]})
        return 0
    for prompt in built:
        title = prompt.document.sections[prompt.section].title
        put(f"──── {prompt.section} {title} ────")
        for message in prompt.messages:
            put(f"[{message.role}]\n{message.content}\n")
    return 0


def _plain(prompt: Prompt) -> dict[str, object]:
    counter = TokenCounter()
    return {
        "section": prompt.section,
        "type": prompt.document.sections[prompt.section].type_name(),
        "tokens": counter.of(prompt.messages),
        "tokens_estimated": not counter.exact,
        "messages": [{"role": message.role, "content": message.content} for message in prompt.messages],
    }
