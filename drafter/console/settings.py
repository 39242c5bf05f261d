"""Settings of the working folder: `drafter.toml`, or the table `[tool.drafter]` of `pyproject.toml`."""

from dataclasses import fields
from pathlib import Path
from tomllib import TOMLDecodeError, loads
from typing import Any

from drafter.config import Config
from drafter.errors import InputError
from drafter.facts.sources import read_text_file


def read_settings(folder: Path) -> Config:
    """The settings of a folder; those of `drafter.toml` where both files are there."""
    own, project = folder / "drafter.toml", folder / "pyproject.toml"
    if own.exists():
        return _config(_table(own), own)
    if project.exists():
        tool = _table(project).get("tool")
        given = tool.get("drafter", {}) if isinstance(tool, dict) else {}
        return _config(given, project)
    return Config()


def _table(path: Path) -> dict[str, Any]:
    try:
        return loads(read_text_file(path))
    except TOMLDecodeError as error:
        raise InputError(f"{path}：不是有效的 TOML（{error}）：请改正后再试。") from error


def _config(given: object, path: Path) -> Config:
    if not isinstance(given, dict):
        raise InputError(f"{path}：tool.drafter 应是一张表：请写成 [tool.drafter]。")
    known = [entry.name for entry in fields(Config)]
    for key in given:
        if key not in known:
            from difflib import get_close_matches  # noqa: PLC0415 - of use where something is misspelt

            near = get_close_matches(key, known, n=1)
            hint = f"是不是「{near[0]}」？" if near else ""
            raise InputError(f"{path}：不认识的设置「{key}」：{hint}可用的有 {'、'.join(known)}。")
    try:
        return Config(**given)
    except InputError as error:
        raise InputError(f"{path}：{error}") from error
