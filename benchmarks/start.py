"""
How long it takes to start, as ratios to the import of pydantic that any typed program pays.

    python benchmarks/start.py

Each measure is the median of ten runs, each in a process of its own, taken in turn so that a slow moment
of the machine falls on all of them alike. The second ratio has the bare start of Python taken off both.
"""

import os
import sys
from pathlib import Path
from statistics import median
from subprocess import run
from tempfile import TemporaryDirectory
from time import perf_counter

RUNS = 10
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""With it a checkout would be compiled anew at each start, and pydantic, which was installed, would not."""
LONGEST = Path(__file__).resolve().parent.parent / "fixtures" / "facts" / "03-county-leadership-summary.toml"
PARAGRAPH = "一年来，共提交提案129件，经审查立案93件，办复率100%，委员满意率97.3%，有关单位逐件答复。\n"


def seconds(*arguments: str) -> float:
    start = perf_counter()
    done = run([sys.executable, *arguments], capture_output=True, check=False, env=COMPILED)
    taken = perf_counter() - start
    if b"Traceback" in done.stderr:
        raise SystemExit(done.stderr.decode())
    return taken


def main() -> None:
    with TemporaryDirectory() as folder:
        text = Path(folder, "text.txt")
        text.write_text((PARAGRAPH * 60)[:2000], encoding="utf-8")
        measures = {
            "python": ("-c", "pass"),
            "pydantic": ("-c", "from pydantic import BaseModel, Field, model_validator"),
            "import drafter": ("-c", "import drafter"),
            "drafter check --json": ("-m", "drafter", "check", str(text), "--json"),
            "drafter draft": (
                "-m",
                "drafter",
                "draft",
                str(LONGEST),
                "-o",
                str(Path(folder, "x.md")),
                "--json",
            ),
        }
        times = {name: [] for name in measures}
        for turn in range(RUNS + 1):
            for name, arguments in measures.items():
                taken = seconds(*arguments)
                if turn:  # the first turn warms the disk's cache
                    times[name].append(taken)
    bare, unit = median(times["python"]), median(times["pydantic"])
    for name in ("import drafter", "drafter check --json", "drafter draft"):
        taken = median(times[name])
        print(f"{name}: {taken / unit:.2f} × pydantic ({(taken - bare) / (unit - bare):.2f} beyond Python)")


if __name__ == "__main__":
    main()
