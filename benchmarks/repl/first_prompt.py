"""
How long the terminal takes to its first prompt, and to answer a key while a model writes.

    python benchmarks/repl/first_prompt.py

Times are medians; the prompt's is told as a ratio to importing the libraries that it cannot do without.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

import pexpect

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from chatserver import ChatServer, stream  # noqa: E402 - stands with the tests

FACTS = ROOT / "examples" / "county_summary.toml"
LIBRARIES = "import prompt_toolkit, rich.console, pydantic"
TIMES = 9
KEYS = "这一段再精练些，数字放在前面"


def started(program: str) -> float:
    """Seconds that an interpreter takes for a program."""
    begin = perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return perf_counter() - begin


def spawned(folder: str, *arguments: str, **environment: str) -> pexpect.spawn:
    return pexpect.spawn(
        sys.executable,
        ["-m", "drafter", "repl", *arguments],
        cwd=folder,
        env={**os.environ, "TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1", **environment},
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=60,
    )


def to_prompt(prompt: str, *arguments: str) -> float:
    """Seconds to the first prompt, in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        for name in arguments:
            (Path(folder) / name).write_bytes(FACTS.read_bytes())
        begin = perf_counter()
        child = spawned(folder, *arguments)
        child.expect_exact(prompt)
        taken = perf_counter() - begin
        child.close(force=True)
    return taken


def keys_while_a_model_writes() -> list[float]:
    """Seconds from each key to its echo, while replies stream."""
    taken = []
    with (
        tempfile.TemporaryDirectory() as folder,
        ChatServer(lambda _: stream("全年工作。" * 2000, pause=0.01)) as server,
    ):
        (Path(folder) / "a.toml").write_bytes(FACTS.read_bytes())
        child = spawned(
            folder, "a.toml", "--model", "openai:m", OPENAI_BASE_URL=server.url, OPENAI_API_KEY="x"
        )
        child.expect_exact("drafter>")
        child.send("起草\r")
        child.expect_exact("全年工作。")
        for key in KEYS:
            begin = perf_counter()
            child.send(key)
            child.expect_exact(key)
            taken.append(perf_counter() - begin)
        child.close(force=True)
    return taken


def main() -> None:
    """Measure and tell."""
    libraries = median(started(LIBRARIES) for _ in range(TIMES))
    print(f"import prompt_toolkit, rich, pydantic: {libraries:.3f} s")
    for name, prompt, arguments in (
        ("first prompt, nothing given", "drafter>", ()),
        ("first prompt, a facts file of 239 facts", "drafter>", ("a.toml",)),
        ("first question of the form", "写什么文种？", ()),
        ("239 facts read and told", "事实 239 项", ("a.toml",)),
    ):
        taken = median(to_prompt(prompt, *arguments) for _ in range(TIMES))
        print(f"{name}: {taken:.3f} s ({taken / libraries:.2f} x)")
    keys = keys_while_a_model_writes()
    print(
        f"a key while a model writes: median {median(keys) * 1000:.0f} ms, longest {max(keys) * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
