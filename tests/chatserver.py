"""
A server on loopback that speaks chat completions, plain and as server-sent events, and can go wrong at will.

    with ChatServer([status(503), say("一年来……")]) as server:
        OpenAIModel("any", base_url=server.url, api_key="x").reply(prompt)
    assert server.count == 2

Each request takes the next act of the script (a list, or a function of the request's body); `requests` holds
the bodies as they came, `headers` what stood above them.
"""

import io
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

Body = dict[str, Any]
Act = Callable[["Handler", Body], None]
Script = Iterable[Act] | Callable[[Body], Act]
PIECE = 8


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        act = self.server.owner.next_act(
            body, {name.lower(): value for name, value in self.headers.items()}, self.path
        )
        try:
            act(self, body)
        except (BrokenPipeError, ConnectionResetError):  # the client had enough
            self.close_connection = True

    def send(self, status: int, content: bytes, kind: str, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def send_json(self, status: int, value: object, headers: Mapping[str, str] | None = None) -> None:
        self.send(status, json.dumps(value, ensure_ascii=False).encode(), "application/json", headers)

    def begin_events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def event(self, value: object) -> None:
        data = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self.wfile.write(f"data: {data}\n\n".encode())
        self.wfile.flush()

    def delta(self, **choice: Any) -> None:
        self.event(
            {"id": "1", "object": "chat.completion.chunk", "model": "m", "choices": [{"index": 0, **choice}]}
        )

    def reset(self) -> None:
        """Break the connection off with a reset instead of an orderly end."""
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()
        self.wfile = self.rfile = io.BytesIO()

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    owner: "ChatServer"

    def handle_error(self, *_: object) -> None:
        pass


class ChatServer:
    """The server, from `with` to its end."""

    def __init__(self, script: Script) -> None:
        self._next = script if callable(script) else None
        self._acts = iter(()) if callable(script) else iter(script)
        self._lock = threading.Lock()
        self.requests: list[Body] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []

    @property
    def count(self) -> int:
        """How many requests came in."""
        return len(self.requests)

    @property
    def url(self) -> str:
        """The address, as `OPENAI_BASE_URL` has it."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def next_act(self, body: Body, headers: dict[str, str], path: str) -> Act:
        with self._lock:
            self.requests.append(body)
            self.headers.append(headers)
            self.paths.append(path)
            if self._next is None:
                return next(self._acts, status(500, "the script is over"))
        return self._next(body)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def counted(body: Body, text: str) -> dict[str, int]:
    """The usage of a reply: characters for tokens."""
    sent = sum(len(message["content"]) for message in body["messages"])
    return {"prompt_tokens": sent, "completion_tokens": len(text), "total_tokens": sent + len(text)}


def say(text: str, *, finish: str | None = "stop", after: float = 0, **message: Any) -> Act:
    """Say it, as it was asked for: plain or in pieces."""

    def act(handler: Handler, body: Body) -> None:
        time.sleep(after)
        if body.get("stream"):
            stream(text, finish=finish)(handler, body)
            return
        choice = {
            "index": 0,
            "message": {"role": "assistant", "content": text, **message},
            "finish_reason": finish,
        }
        handler.send_json(
            200,
            {
                "id": "1",
                "object": "chat.completion",
                "model": "m",
                "choices": [choice],
                "usage": counted(body, text),
            },
        )

    return act


def stream(text: str, *, finish: str | None = "stop", then: Act | None = None, pause: float = 0) -> Act:
    """Say it in pieces; without a finish reason where `finish` is None, and then do something else."""

    def act(handler: Handler, body: Body) -> None:
        handler.begin_events()
        handler.delta(delta={"role": "assistant", "content": ""}, finish_reason=None)
        for start in range(0, len(text), PIECE):
            handler.delta(delta={"content": text[start : start + PIECE]}, finish_reason=None)
            time.sleep(pause)
        if then is not None:
            then(handler, body)
            return
        if finish is not None:
            handler.delta(delta={}, finish_reason=finish)
        if body.get("stream_options"):
            handler.event(
                {"id": "1", "object": "chat.completion.chunk", "choices": [], "usage": counted(body, text)}
            )
        if finish is not None:
            handler.event("[DONE]")

    return act


def status(number: int, message: str = "no", headers: Mapping[str, str] | None = None, **error: Any) -> Act:
    """An error as OpenAI words it."""

    def act(handler: Handler, body: Body) -> None:
        handler.send_json(number, {"error": {"message": message, "type": "error", **error}}, headers)

    return act


def page(code: int = 200) -> Act:
    """A web page."""
    return lambda handler, _: handler.send(code, b"<html><body>Sign in</body></html>", "text/html")


def raw(content: str, kind: str = "application/json", code: int = 200) -> Act:
    """Any body."""
    return lambda handler, _: handler.send(code, content.encode(), kind)


def stall(seconds: float) -> Act:
    """Say nothing for a while, then hang up."""

    def act(handler: Handler, _: Body) -> None:
        time.sleep(seconds)
        handler.close_connection = True

    return act


def hang_up(handler: Handler, _: Body) -> None:
    """End the connection without an answer."""
    handler.close_connection = True


def reset(handler: Handler, _: Body) -> None:
    """Break the connection off."""
    handler.reset()


def short(handler: Handler, _: Body) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')
    handler.close_connection = True


def error_event(message: str = "overloaded", **error: Any) -> Act:
    """An error in the middle of a stream."""
    return lambda handler, _: handler.event({"error": {"message": message, "type": "server_error", **error}})


def drip(seconds: float, every: float = 0.02) -> Act:
    """Keep the connection alive with blanks, as servers do whose model is busy."""

    def act(handler: Handler, body: Body) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream" if body.get("stream") else "application/json")
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.close_connection = True
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            handler.wfile.write(b": keep-alive\n\n" if body.get("stream") else b"\n")
            handler.wfile.flush()
            time.sleep(every)

    return act
