"""The state of a connection: the abilities of the editor, the open texts, and their findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factlint import __version__
from factlint.engine.errors import UsageError
from factlint.engine.lint import Linted
from factlint.interfaces.server.actions import KINDS, actions
from factlint.interfaces.server.diagnostics import diagnostic
from factlint.interfaces.server.hover import hover
from factlint.interfaces.server.messages import ErrorCode, Message
from factlint.interfaces.server.open_document import ENCODINGS, OpenDocument, Places
from factlint.interfaces.server.projects import Projects
from factlint.knowledge.problems import PackErrors
from factlint.values.typed import Any

_INCREMENTAL = 2  # TextDocumentSyncKind
_ERROR = 1  # MessageType

Params = dict[str, Any]


class Refused(Exception):  # noqa: N818 - becomes the error of a response
    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.code = code


class Session:
    """Answers requests and keeps the open texts; unsolicited messages go through `send`."""

    def __init__(self, projects: Projects, send: Callable[[Message], None]) -> None:
        self._projects = projects
        self._send = send
        self._encoding = "utf-16"  # what holds where nothing is agreed on
        self._is_initialized = False
        self._texts: dict[str, OpenDocument] = {}
        self._found: dict[str, Linted | None] = {}
        """URI → the findings in the current text; texts still to be linted are missing."""
        self._said: str | None = None
        self.is_shut_down = False
        self._requests: dict[str, Callable[[Params], Any]] = {
            "initialize": self._initialize,
            "shutdown": self._shut_down,
            "textDocument/codeAction": self._code_action,
            "textDocument/hover": self._hover,
        }
        self._notifications: dict[str, Callable[[Params], None]] = {
            "textDocument/didOpen": self._did_open,
            "textDocument/didChange": self._did_change,
            "textDocument/didClose": self._did_close,
            "textDocument/didSave": self._did_save,
            "workspace/didChangeWatchedFiles": self._did_save,
            "workspace/didChangeConfiguration": self._did_save,
        }

    def request(self, method: str, params: Params) -> Any:  # noqa: ANN401 - whatever JSON holds
        """The result of a request; raises `Refused`."""
        if method not in self._requests:
            raise Refused(ErrorCode.METHOD_NOT_FOUND, f"{method} is not offered")
        if not self._is_initialized and method != "initialize":
            raise Refused(ErrorCode.NOT_INITIALIZED, "the first request is initialize")
        if self.is_shut_down:
            raise Refused(ErrorCode.INVALID_REQUEST, "shut down already")
        return self._requests[method](params)

    def notify(self, method: str, params: Params) -> None:
        """Act on a notification; unknown ones are ignored."""
        if self._is_initialized and method in self._notifications:
            self._notifications[method](params)

    def lint_next(self) -> bool:
        """Lint one of the texts that have changed and publish its findings; False if there is none."""
        uri = next((uri for uri in self._texts if uri not in self._found), None)
        if uri is None:
            return False
        self._lint(self._texts[uri])
        return True

    def _initialize(self, params: Params) -> Message:
        known = params.get("capabilities", {}).get("general", {}).get("positionEncodings", ())
        self._encoding = next((encoding for encoding in ENCODINGS if encoding in known), "utf-16")
        self._is_initialized = True
        capabilities = {
            "positionEncoding": self._encoding,
            "textDocumentSync": {"openClose": True, "change": _INCREMENTAL, "save": True},
            "codeActionProvider": {"codeActionKinds": list(KINDS)},
            "hoverProvider": True,
        }
        return {"capabilities": capabilities, "serverInfo": {"name": "factlint", "version": __version__}}

    def _shut_down(self, _params: Params) -> None:
        self.is_shut_down = True

    def _did_open(self, params: Params) -> None:
        self._put(OpenDocument.opened(params["textDocument"]))

    def _did_change(self, params: Params) -> None:
        named = params["textDocument"]
        if text := self._texts.get(named["uri"]):
            self._put(text.changed(named.get("version"), params["contentChanges"], self._encoding))

    def _did_close(self, params: Params) -> None:
        uri = params["textDocument"]["uri"]
        self._found.pop(uri, None)
        if text := self._texts.pop(uri, None):
            self._publish(text._replace(version=None), [])

    def _did_save(self, _params: Params) -> None:
        """Files have changed: perhaps a configuration, a rule pack, or what git knows."""
        self._found.clear()

    def _put(self, text: OpenDocument) -> None:
        self._texts[text.uri] = text
        self._found.pop(text.uri, None)

    def _code_action(self, params: Params) -> list[Message]:
        text, linted = self._known(params)
        if text is None or linted is None:
            return []
        span = Places(text.text, self._encoding).span(params["range"])
        only = params.get("context", {}).get("only") or ()
        found = actions(text, linted, self._projects, span=span, only=only, encoding=self._encoding)
        return list(found)

    def _hover(self, params: Params) -> Message | None:
        text, linted = self._known(params)
        if text is None or linted is None:
            return None
        return hover(text, linted, params["position"], self._encoding)

    def _known(self, params: Params) -> tuple[OpenDocument | None, Linted | None]:
        """The text of the request, and the findings in its current state."""
        text = self._texts.get(params["textDocument"]["uri"])
        if text is not None and text.uri not in self._found:
            self._lint(text)
        return text, self._found[text.uri] if text else None

    def _lint(self, text: OpenDocument) -> None:
        try:
            linted = self._projects.lint(text)
            self._said = None
        except (UsageError, PackErrors, OSError) as error:
            linted = None
            self._show(str(error))
        self._found[text.uri] = linted
        self._publish(text, list(self._diagnostics(text, linted)) if linted else [])

    def _diagnostics(self, text: OpenDocument, linted: Linted) -> Iterator[Message]:
        places = Places(text.text, self._encoding)
        return (diagnostic(finding, text, places) for finding in linted.report.findings)

    def _publish(self, text: OpenDocument, diagnostics: list[Message]) -> None:
        version = {} if text.version is None else {"version": text.version}
        params = {"uri": text.uri, **version, "diagnostics": diagnostics}
        self._send({"method": "textDocument/publishDiagnostics", "params": params})

    def _show(self, message: str) -> None:
        """Show a problem that the user can solve, once."""
        if message != self._said:
            self._said = message
            self._send(
                {"method": "window/showMessage", "params": {"type": _ERROR, "message": f"factlint: {message}"}}
            )
