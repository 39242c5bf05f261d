"""The templates of the messages, in `prompts/request/`: rendered in a sandbox, nothing left undefined."""

from functools import cache
from typing import TYPE_CHECKING

from drafter.errors import TemplateError
from drafter.templates import prompts_folder

if TYPE_CHECKING:
    from jinja2 import Environment

Value = str | int | bool | list[str] | None


@cache
def _environment() -> "Environment":
    # Only a language model is sent messages: offline drafting works where jinja2 is not installed.
    try:
        from jinja2 import FileSystemLoader, StrictUndefined  # noqa: PLC0415
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise TemplateError("生成提示需要 jinja2：请运行 pip install jinja2。") from error
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(prompts_folder() / "request"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # the result is a message to a model, not a page
    )


def rendered(name: str, **values: Value) -> str:
    """A message from the template of that name; `TemplateError` names the file and what is wrong there."""
    environment = _environment()
    from jinja2 import TemplateError as JinjaError  # noqa: PLC0415 - there once the environment is

    try:
        return environment.get_template(f"{name}.j2").render(**values).strip()
    except JinjaError as error:
        raise TemplateError(f"模板 prompts/request/{name}.j2 无法使用（{error}）：请修改该模板。") from error
