"""
How long it takes to start, as ratios to the import of pydantic that any typed program pays.

    python benchmarks/start.py

Each measure is the median of ten runs, each in a process of its own, taken in turn so that a slow moment
of the machine falls on all of them alike; the bare start of Python is taken off.
"""

import sys
from pathlib import Path
from statistics import median
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory
from time import perf_counter

RUNS = 10
PARAGRAPH = "一年来，共提交提案129件，经审查立案93件，办复率100%，委员满意率97.3%，有关单位逐件答复。\n"


def seconds(*arguments: str) -> float:
    start = perf_counter()
    run([sys.executable, *arguments], stdout=DEVNULL, check=False)
    return perf_counter() - start


def main() -> None:
    with TemporaryDirectory() as folder:
        text = Path(folder, "text.txt")
        text.write_text((PARAGRAPH * 60)[:2000], encoding="utf-8")
        measures = {
            "python": ("-c", "pass"),
            "pydantic": ("-c", "from pydantic import BaseModel, Field, model_validator"),
            "import drafter": ("-c", "import drafter"),
            "drafter check --json": ("-m", "drafter", "check", str(text), "--json"),
        }
        times = {name: [] for name in measures}
        for turn in range(RUNS + 1):
            for name, arguments in measures.items():
                taken = seconds(*arguments)
                if turn:  # the first turn warms the disk's cache
                    times[name].append(taken)
    bare = median(times["python"])
    unit = median(times["pydantic"]) - bare
    for name in ("import drafter", "drafter check --json"):
        print(f"{name}: {(median(times[name]) - bare) / unit:.2f} × the import of pydantic")


if __name__ == "__main__":
    main()
