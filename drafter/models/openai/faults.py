"""What went wrong with a request: whether to try again, and what the user is told to do."""

from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from time import time

import httpx2
from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError

from drafter.errors import ModelError
from drafter.models.openai.secrets import Secrets
from drafter.models.protocol import Usage

TRANSIENT = frozenset({408, 409, 425, 429})
"""Statuses below 500 that can pass."""
_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
_UNFIT = (httpx2.InvalidURL, httpx2.LocalProtocolError, httpx2.UnsupportedProtocol)
_SPENT = ("insufficient_quota", "arrearage", "insufficient balance", "insufficient_balance", "欠费")
_FILTERED = (
    "content_filter",
    "content_policy",
    "data_inspection_failed",
    "content exists risk",
    "敏感内容",
    "内容安全",
)
_TOO_LONG = ("context_length", "maximum context length", "context window", "too long", "exceeds the maximum")
_LONGEST_WAIT = 86400.0


@dataclass(frozen=True, slots=True)
class Fault:
    """
    A request without a usable answer.

    `delay` is how long the server asks to wait, None where it does not; `sent` whether the request reached it;
    `said` what the server said, for those who look for the name of a parameter in it; `usage` the tokens that
    it counted all the same.
    """

    error: ModelError
    delay: float | None = None
    sent: bool = True
    said: str = ""
    usage: Usage = field(default_factory=Usage)


@dataclass(frozen=True, slots=True)
class Server:
    """Who was asked, as messages name it."""

    host: str
    model: str
    secrets: Secrets

    def fault(self, error: Exception) -> Fault:
        """The fault behind an exception of the client."""
        if isinstance(error, APIStatusError):
            return self._of_status(error)
        if isinstance(error, APIError) and not isinstance(error, APIConnectionError):
            return self._of_event(error)
        return self._of_transport(error)

    def broken(self, what: str) -> Fault:
        """An answer that broke off, which may go through when it is asked for again."""
        return Fault(_passing(f"模型服务 {self.host} {what}"))

    def unusable(self, what: str, *, said: str = "") -> Fault:
        """An answer that is no reply, and would not be one the next time."""
        quoted = f"（{self.secrets.quote(said)}）" if said.strip() else ""
        return Fault(ModelError(f"模型服务 {self.host} {what}{quoted}。"))

    def _of_transport(self, error: Exception) -> Fault:
        cause = error.__cause__ or error
        if isinstance(cause, _UNFIT):
            return Fault(ModelError("请求发不出去：", hint="请检查地址、代理和请求头的写法。"), sent=False)
        if "CERTIFICATE" in str(cause):
            hint = "请用 SSL_CERT_FILE 指明单位的证书，或改用 http 地址。"
            return Fault(
                ModelError(f"模型服务 {self.host} 的证书不受信任：", hint=hint, fatal=True), sent=False
            )
        if isinstance(cause, httpx2.ProxyError) and "407" in str(cause):
            return Fault(self._of_setting(407, "").error, sent=False)
        sent = not isinstance(cause, _UNSENT)
        if not sent:
            how = "连接超时" if isinstance(cause, httpx2.TimeoutException) else "连接不上"
            return Fault(_passing(f"模型服务 {self.host} {how}"), sent=False)
        if isinstance(error, APITimeoutError) or isinstance(cause, httpx2.TimeoutException):
            return self.broken("超时没有回应")
        return self.broken("的连接中断")

    def _of_event(self, error: APIError) -> Fault:
        """An error that the server sent in the middle of a stream."""
        said = f"{error.code or ''} {error.type or ''} {error.message}"
        if _names(said, _FILTERED):
            return self.filtered()
        quoted = self.secrets.quote(error.message)
        return Fault(_passing(f"模型服务 {self.host} 中途报错（{quoted}）"), said=said)

    def _of_status(self, error: APIStatusError) -> Fault:
        status = error.status_code
        said = f"{error.code or ''} {error.type or ''} {error.message}"
        quoted = self.secrets.quote(_message(error))
        if status == 402 or _names(said, _SPENT):
            return _final(f"模型服务 {self.host} 的账户余额或额度不足（{status}）：", "请充值或换一个密钥。")
        if status in TRANSIENT or status >= 500:
            why = "请求过多" if status == 429 else "暂时不能服务"
            return Fault(
                _passing(f"模型服务 {self.host} {why}（{status}）"),
                delay_asked(error.response.headers),
                said=said,
            )
        if status in (400, 413, 422):
            return self._of_request(status, said, quoted)
        return self._of_setting(status, quoted)

    def _of_setting(self, status: int, quoted: str) -> Fault:
        """What only the user can mend: key, rights, name, address."""
        if status == 401:
            return _final(f"模型服务 {self.host} 不认这个密钥（401）：", "请检查 OPENAI_API_KEY。")
        if status == 403:
            return _final(
                f"密钥没有权限使用模型「{self.model}」（403）：", f"请向 {self.host} 的管理员申请。"
            )
        if status == 407:
            return _final("代理服务器要求登录（407）：", "请检查 HTTPS_PROXY 中的用户名和密码。")
        hint = f"请核对模型名「{self.model}」和 OPENAI_BASE_URL（多以 /v1 结尾）。"
        return _final(f"模型服务 {self.host} 上没有这个模型或地址（{_with(status, quoted)}）：", hint)

    def _of_request(self, status: int, said: str, quoted: str) -> Fault:
        if _names(said, _FILTERED):
            return self.filtered()
        if status == 413 or _names(said, _TOO_LONG):
            hint = "请减少这一部分的事实，或换用上下文更长的模型。"
            return Fault(ModelError(f"提示超过了模型「{self.model}」的长度上限：", hint=hint), said=said)
        hint = "请核对模型名和参数。"
        return Fault(
            ModelError(f"模型服务 {self.host} 不接受这个请求（{status}，{quoted}）：", hint=hint), said=said
        )

    def filtered(self) -> Fault:
        """A request or a reply that the server's filter stopped."""
        hint = "请检查事实的措辞，或换一个模型。"
        return Fault(ModelError("模型服务的内容审查拦下了这一部分：", hint=hint))


def delay_asked(headers: "httpx2.Headers", now: float | None = None) -> float | None:
    """The seconds that `Retry-After` asks for, given as seconds, milliseconds or a date; None without it."""
    milliseconds = headers.get("retry-after-ms", "").strip()
    if milliseconds.isascii() and milliseconds.isdigit():
        return min(int(milliseconds[:12]) / 1000, _LONGEST_WAIT)
    given = headers.get("retry-after", "").strip()
    if given.isascii() and given.replace(".", "", 1).isdigit():
        return min(float(given[:12]), _LONGEST_WAIT)
    until = _moment(given)
    if until is None:
        return None
    # The server's own clock, where it shows it, so that a wrong one here does no harm.
    here = _moment(headers.get("date", "")) if now is None else now
    return min(max(0.0, until - (time() if here is None else here)), _LONGEST_WAIT)


def _moment(date: str) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def _message(error: APIStatusError) -> str:
    """What the server says in its error, without the client's own words around it."""
    body = error.body
    if isinstance(body, dict):
        return str(body.get("message") or body.get("detail") or "")
    # A page or a gateway's text: its status says as much.
    return ""


def _with(status: int, quoted: str) -> str:
    return f"{status}，{quoted}" if quoted else str(status)


def _passing(message: str) -> ModelError:
    return ModelError(f"{message}，", retryable=True, hint="请稍后再试。")


def _final(message: str, hint: str) -> Fault:
    return Fault(ModelError(message, hint=hint, fatal=True))


def _names(said: str, words: tuple[str, ...]) -> bool:
    folded = said.casefold()
    return any(word in folded for word in words)
