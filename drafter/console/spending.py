"""How much a draft may take, as it is typed: limits, a file of prices; and what it took, as it is shown."""

from argparse import Namespace
from pathlib import Path
from tomllib import TOMLDecodeError, loads
from typing import Literal

from drafter.console.parser import Options
from drafter.console.speech import Speech
from drafter.drafting.budget import Budget, Price
from drafter.drafting.draft import Draft
from drafter.errors import InputError
from drafter.facts.sources import read_text_file

_LIMITS = ("max_requests", "max_tokens", "max_seconds", "max_cost", "prompt_tokens", "workers", "timeout")


_OPTIONS = (
    ("--workers", "N", int, "同时写几个部分，如 8（默认 4）", "sections drafted side by side, such as 8 (default 4)"),
    ("--timeout", "S", float, "一次请求最多等几秒，如 120", "seconds for one request, such as 120"),
    (
        "--prompt-tokens", "N", int, "一次最多发给模型多少词元（模型计量文字的单位），如 8000：先省示例，不省事实",
        "tokens of a prompt at most, such as 8000: examples go first, facts never",
    ),
    ("--max-requests", "N", int, "全文最多请求几次，如 40", "requests for the whole text, such as 40"),
    ("--max-tokens", "N", int, "全文最多用多少词元，如 200000", "tokens for the whole text, such as 200000"),
    ("--max-seconds", "S", float, "全文最多写几秒，如 600", "seconds for the whole text, such as 600"),
    (
        "--max-cost", "X", float, "全文最多花多少钱，如 1.5，要同 --prices 一起用",
        "cost of the whole text, such as 1.5; needs --prices",
    ),
)  # fmt: skip
"""Each limit: its name, what stands for its value, the kind of that, and its help in both languages."""


def add_limits(parser: Options, say: Speech) -> None:
    """The options of a draft that a language model writes."""
    for name, metavar, kind, zh, en in _OPTIONS:
        parser.add_argument(name, metavar=metavar, type=kind, help=say(zh, en))
    add_prices(parser, say)


def add_prices(parser: Options, say: Speech) -> None:
    """What the models cost."""
    parser.add_argument(
        "--prices",
        metavar="FILE",
        help=say(
            '价目表，如 价目.toml，里面写 ["qwen-plus"]、prompt = 0.8、completion = 2（每百万词元的价钱）',
            'a table of prices: ["qwen-plus"], prompt = 0.8, completion = 2 (for a million tokens)',
        ),
    )


def read_budget(options: Namespace, then: Literal["offline", "error"]) -> Budget:
    """The budget of the options; `InputError` where a limit makes no sense."""
    for name in _LIMITS:
        value = getattr(options, name)
        if value is not None and not value > 0:
            raise InputError(f"--{name.replace('_', '-')} 的值「{value:g}」应大于零。")
    if options.max_cost is not None and not options.prices:
        raise InputError("--max-cost 需要价目表：请用 --prices 指明一个 TOML 文件。")
    return Budget(
        requests=options.max_requests,
        tokens=options.max_tokens,
        seconds=options.max_seconds,
        money=options.max_cost,
        prices=read_prices(Path(options.prices)) if options.prices else {},
        then=then,
    )


def read_prices(path: Path) -> dict[str, Price]:
    """The prices in a file: a table a model, `*` for any other, each with `prompt` and `completion`."""
    try:
        tables = loads(read_text_file(path))
        return {
            name: Price(float(table["prompt"]), float(table["completion"])) for name, table in tables.items()
        }
    except TOMLDecodeError as error:
        raise InputError(f"{path}：不是有效的 TOML（{error}）：请改正后再试。") from error
    except (KeyError, TypeError, ValueError) as error:
        form = '["qwen-plus"]、prompt = 0.8、completion = 2'
        raise InputError(
            f"{path}：价目表写法不对：每个模型一张表，如 {form}（每百万词元的价格）。"
        ) from error


def usage_line(draft: Draft, say: Speech) -> str:
    """What the draft took, in one line; empty where no model was asked."""
    usage = draft.usage
    if not usage.requests and not usage.retries:
        return ""
    cost = "" if draft.cost is None else say(f"，费用 {draft.cost:.4g}", f", cost {draft.cost:.4g}")
    return say(
        f"用量：请求 {usage.requests} 次（重试 {usage.retries} 次，修改 {usage.repairs} 次），"
        f"词元 {usage.prompt_tokens}＋{usage.completion_tokens}{cost}",
        f"usage: {usage.requests} requests ({usage.retries} retries, {usage.repairs} repairs), "
        f"{usage.prompt_tokens} + {usage.completion_tokens} tokens{cost}",
    )
