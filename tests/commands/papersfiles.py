"""Last year's paper for the tests of the commands that work on papers."""

from pathlib import Path
from zipfile import ZipFile

LINES = (
    "青屏县政协2024年工作总结",
    "2024年，在县委的领导下，青屏县政协共提交提案一百二十九件，经审查立案93件，办复率百分之百。",
    "3月15日，副主席何静宜带队到岚溪镇视察，提出意见建议7条。",
    "青屏县政协",
    "2024年12月18日",
)
PAPER = "\n".join(LINES) + "\n"
NEW = {
    "2024年": "2025年", "一百二十九件": "141件", "93件": "112件", "百分之百": "97.3%", "3月15日": "4月2日",
    "何静宜": "周远航", "岚溪镇": "青峰镇", "7条": "9条", "2024年12月18日": "2025年12月20日",
}  # fmt: skip
"""This year's values by last year's."""


def filled_toml(content: str) -> str:
    """A sheet in TOML with this year's values typed in."""
    lines = content.splitlines()
    for at, line in enumerate(lines):
        if line == 'value = ""':
            last = lines[at + 1].removeprefix('last = "').removesuffix('"')
            lines[at] = f'value = "{NEW.get(last, last)}"'
    return "\n".join(lines)


def parts(path: Path) -> dict[str, bytes]:
    """The parts of a Word file."""
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
