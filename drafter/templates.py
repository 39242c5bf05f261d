"""Where the prompts folder is, and how its TOML files are read: each once, with clear errors."""

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path

from drafter.errors import TemplateError


@cache
def prompts_folder() -> Path:
    """The folder of templates: inside the package once installed, beside it in a checkout."""
    package = Path(str(files("drafter")))
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
    path = prompts_folder() / name
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TemplateError(f"找不到模板「{path}」：请补上该文件，或重新安装 drafter。") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateError(f"模板「{path}」无法读取：{error}。请按 TOML 格式修改。") from error
