"""The connection: one thread receives; the other answers, and lints when no request is waiting."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import IO

from factlint.interfaces.exits import CLEAN, FINDINGS
from factlint.interfaces.server.messages import (
    BrokenMessage,
    BrokenStream,
    ErrorCode,
    Message,
    read_message,
    write_message,
)
from factlint.interfaces.server.projects import Projects
from factlint.interfaces.server.session import Refused, Session

Inbox = SimpleQueue[Message | BrokenMessage | None]


def serve(projects: Projects, received: IO[bytes], sent: IO[bytes]) -> int:
    """Serve until the editor sends `exit` or goes away.

    Returns 0 after a `shutdown`, 1 without one, as the protocol demands. If several versions of a text arrive
    while another text is linted, only the last is linted.
    """
    inbox: Inbox = SimpleQueue()
    Thread(target=_receive, args=(received, inbox), daemon=True).start()

    def send(message: Message) -> None:
        write_message(sent, message)

    session = Session(projects, send)
    while True:
        if inbox.empty() and session.lint_next():
            continue
        message = inbox.get()
        if isinstance(message, BrokenMessage):
            send(_failure(None, ErrorCode.PARSE_ERROR, str(message)))
        elif message is None or _is_end(message):
            return CLEAN if session.is_shut_down else FINDINGS
        else:
            _handle(message, session, send)


def _receive(stream: IO[bytes], inbox: Inbox) -> None:
    """Receive messages until the session ends: Python cannot shut down while a thread waits for standard input."""
    while True:
        try:
            message = read_message(stream)
        except BrokenMessage as broken:
            inbox.put(broken)
            continue
        except BrokenStream as broken:
            sys.stderr.write(f"factlint server: {broken}\n")
            message = None
        inbox.put(message)
        if _is_end(message):
            return


def _is_end(message: Message | None) -> bool:
    return message is None or message.get("method") == "exit"


def _handle(message: Message, session: Session, send: Callable[[Message], None]) -> None:
    """Answer a request, or act on a notification; there are no responses, since the server sends no requests."""
    method, params = message.get("method"), message.get("params") or {}
    if not isinstance(method, str):
        return
    try:
        if "id" in message:
            send({"id": message["id"], "result": session.request(method, params)})
        else:
            session.notify(method, params)
    except Refused as refused:
        send(_failure(message["id"], refused.code, str(refused)))
    except (KeyError, TypeError, AttributeError) as error:
        _complain(message, ErrorCode.INVALID_PARAMS, f"{method}: {type(error).__name__}: {error}", send)
    except Exception as error:  # noqa: BLE001 - one message must not end the session
        traceback.print_exc()
        _complain(message, ErrorCode.INTERNAL_ERROR, f"{method}: {type(error).__name__}: {error}", send)


def _complain(message: Message, code: ErrorCode, said: str, send: Callable[[Message], None]) -> None:
    """Report an error to whoever waits for an answer; errors in notifications go to the log."""
    if "id" in message:
        send(_failure(message["id"], code, said))
    else:
        sys.stderr.write(f"factlint server: {said}\n")


def _failure(request: object, code: ErrorCode, said: str) -> Message:
    return {"id": request, "error": {"code": int(code), "message": said}}
