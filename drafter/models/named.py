"""Which model a name stands for: 「offline」, 「openai:NAME」, 「replay:DIR」."""

from drafter.errors import InputError
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Model

KNOWN = "offline、openai:模型名、replay:文件夹"


def find_model(name: str, *, timeout: float | None = None) -> Model:
    """
    The model of a name.

    Args:
        name: as it is typed after `--model`.
        timeout: how many seconds a request may take; by default as the model has it.

    Raises:
        InputError: there is no such model, or its library is not installed.
        ModelError: its server cannot be asked: no key, no address.
        RecordingError: there is no such folder of recordings.
    """
    kind, _, rest = name.strip().replace("：", ":", 1).partition(":")
    if kind == "offline" and not rest:
        return OfflineModel()
    if kind == "replay" and rest:
        from drafter.models.recording.model import ReplayModel  # noqa: PLC0415 - offline drafts do without

        return ReplayModel(rest)
    if kind == "openai" and rest:
        return _openai(rest, timeout)
    if kind in ("openai", "replay"):
        what = "模型名，如 openai:qwen-plus" if kind == "openai" else "文件夹，如 replay:录制"
        raise InputError(f"「{name}」没有写全：{kind} 后面要写{what}。")
    raise InputError(f"没有模型「{name}」：可用的有 {KNOWN}。")


def _openai(name: str, timeout: float | None) -> Model:
    try:
        # Its library takes half a second to load, which only those who need it should wait for.
        from drafter.models.openai.model import OpenAIModel  # noqa: PLC0415
        from drafter.models.openai.settings import Timeouts  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError(
            f"使用 openai: 模型需要安装 {error.name}：请运行 pip install openai tenacity。"
        ) from error
    return OpenAIModel(name, timeouts=Timeouts.within(timeout) if timeout else None)
