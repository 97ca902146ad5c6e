"""JSON-RPC 2.0 messages in the frames of the Language Server Protocol: a header, an empty line, JSON."""

from __future__ import annotations

import json
from enum import IntEnum
from typing import IO, Any

Message = dict[str, Any]

_LENGTH = "content-length"
_LARGEST = 2**28  # bytes; ten times the largest text, as JSON may write it


class ErrorCode(IntEnum):
    """Error codes of JSON-RPC 2.0, section 5.1, and of the Language Server Protocol."""

    PARSE_ERROR = -32700
    INVALID_REQUEST = -32600
    METHOD_NOT_FOUND = -32601
    INVALID_PARAMS = -32602
    INTERNAL_ERROR = -32603
    NOT_INITIALIZED = -32002


class BrokenStream(Exception):  # noqa: N818 - the end of a connection, caught by name
    """The input has no valid frame, so the start of the next message is unknown."""


class BrokenMessage(Exception):  # noqa: N818 - answered with `ErrorCode.PARSE_ERROR`
    """A frame without a valid message; the next one can still be read."""


def read_message(stream: IO[bytes]) -> Message | None:
    """The next message; None at the end of the stream. Raises `BrokenMessage` and `BrokenStream`."""
    length = _length(stream)
    if length is None:
        return None
    body = stream.read(length)
    if len(body) < length:
        return None
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BrokenMessage(f"not JSON: {error}") from None
    if not isinstance(message, dict):
        raise BrokenMessage("a message is an object")
    return message


def write_message(stream: IO[bytes], message: Message) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode()
    stream.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
    stream.flush()


def _length(stream: IO[bytes]) -> int | None:
    """The number of bytes announced by the header; None at the end of the stream."""
    fields: dict[str, str] = {}
    while line := stream.readline(_LARGEST):
        if line in (b"\r\n", b"\n"):
            break
        name, _, value = line.decode("ascii", "replace").partition(":")
        fields[name.strip().lower()] = value.strip()
    else:
        return None
    length = fields.get(_LENGTH, "")
    if not length.isdecimal() or int(length) > _LARGEST:
        raise BrokenStream(f'a header without a usable Content-Length: "{length[:20]}"')
    return int(length)
