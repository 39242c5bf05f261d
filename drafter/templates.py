"""Where the prompts folder is, and how its TOML files are read: each once, with clear errors."""

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from drafter.errors import TemplateError

OURS = "drafter."
"""How the names of this package's own modules begin."""


class Template(NamedTuple):
    """A template of a section or genre: its name as messages have it, and what it says."""

    name: str
    content: dict[str, object]


@cache
def prompts_folder() -> Path:
    """The folder of templates: inside the package once installed, beside it in a checkout."""
    package = Path(__file__).parent
    for folder in (package / "prompts", package.parent / "prompts"):
        if folder.is_dir():
            return folder
    raise TemplateError(f"找不到模板文件夹「{package / 'prompts'}」：请重新安装 drafter。")


@cache
def has_template(name: str) -> bool:
    """Whether the folder has a file of this name (`proposals/prose.toml`)."""
    return (prompts_folder() / name).is_file()


@cache
def read_template(name: str) -> dict[str, object]:
    """The content of one TOML file of the folder (`proposals/prose.toml`), to be read only."""
    return _read(prompts_folder() / name)


def template_of(kind: type, file: str) -> Template | None:
    """
    A section's or genre's file (`prose.toml`), or that of the one it is derived from; None where there is none.

    Those of this package stand in its prompts folder, a user's own in `prompts/` beside the module.
    """
    for base in kind.__mro__:
        named = getattr(base, "type_name", None)
        if named is None or base.__module__.startswith(f"{OURS}facts."):
            break
        name = f"{named()}/{file}"
        if base.__module__.startswith(OURS):
            if has_template(name):
                return Template(name, read_template(name))
        elif (path := _folder_of(base) / "prompts" / name).is_file():
            return Template(str(path), _read(path))
    return None


def _folder_of(kind: type) -> Path:
    """The folder of the module that defines a class."""
    module = sys.modules.get(kind.__module__)
    return Path(getattr(module, "__file__", None) or ".").parent


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TemplateError(f"找不到模板「{path}」：请补上该文件，或重新安装 drafter。") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateError(f"模板「{path}」无法读取：{error}。请按 TOML 格式修改。") from error
