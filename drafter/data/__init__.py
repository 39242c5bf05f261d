"""Data that ships with the package: measure words, sessions, formulations, words of spun texts."""

from pathlib import Path


def data_text(name: str) -> str:
    """The text of one file of this folder; `importlib.resources` would load a dozen modules for it."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
