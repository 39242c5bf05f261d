"""The templates of the messages, in `prompts/request/`: rendered in a sandbox, nothing left undefined."""

from functools import cache

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafter.errors import TemplateError
from drafter.templates import prompts_folder

Slot = str | int | list[str] | None


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(prompts_folder() / "request"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # the result is a message to a model, not a page
    )


def rendered(name: str, **slots: Slot) -> str:
    """A message from the template of that name; `TemplateError` names the file and what is wrong there."""
    try:
        return _environment().get_template(f"{name}.j2").render(**slots).strip()
    except JinjaError as error:
        raise TemplateError(f"模板 prompts/request/{name}.j2 无法使用（{error}）：请修改该模板。") from error
