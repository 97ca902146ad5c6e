"""An editor: the other end of the language server's pipe."""

from typing import Any, Self

from factlint.interfaces.server.messages import read_message, write_message

from .program import Program


class Editor:
    """Starts the server in the folder of a program and shakes hands; use it in a `with`."""

    def __init__(self, program: Program, *words: str, encodings: tuple[str, ...] = ()) -> None:
        self._folder = program.folder
        self._process = program.start("server", *words)
        self._last = 0
        self.unasked: list[dict[str, Any]] = []
        general = {"positionEncodings": list(encodings)} if encodings else {}
        self.offers = self.ask("initialize", capabilities={"general": general})
        self.tell("initialized")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe
            pipe.close()

    def uri(self, name: str) -> str:
        return (self._folder / name).as_uri()

    def ask(self, method: str, **params: Any) -> Any:
        """The result of a request; what comes before it is kept in `unasked`."""
        answer = self.answer(method, **params)
        assert "error" not in answer, answer
        return answer["result"]

    def answer(self, method: str, **params: Any) -> dict[str, Any]:
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self._last:
                return message
            self.unasked.append(message)

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def receive(self) -> dict[str, Any]:
        assert self._process.stdout
        message = read_message(self._process.stdout)
        assert message is not None
        return message

    def send_bytes(self, data: bytes) -> None:
        assert self._process.stdin
        self._process.stdin.write(data)
        self._process.stdin.flush()

    def open(self, name: str, text: str, *, language: str = "markdown") -> dict[str, Any]:
        """Open a text; what is then published for it."""
        uri = name if ":" in name else self.uri(name)
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=item)
        return self.published()

    def change(self, name: str, version: int, *changes: dict[str, Any]) -> None:
        named = {"uri": self.uri(name), "version": version}
        self.tell("textDocument/didChange", textDocument=named, contentChanges=list(changes))

    def published(self) -> dict[str, Any]:
        message = self.receive()
        assert message["method"] == "textDocument/publishDiagnostics", message
        params: dict[str, Any] = message["params"]
        return params

    def leave(self) -> int:
        """Hang up; the exit code of the server."""
        assert self._process.stdin
        self._process.stdin.close()
        return self._process.wait(timeout=20)

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        write_message(self._process.stdin, message)


def span(line: int, start: int, end: int) -> dict[str, dict[str, int]]:
    """A range on one line."""
    return {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}
