"""What the two sides say: a line of JSON, then as many bytes as it tells."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO

_LONGEST_HEADER = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Message:
    """A header that JSON can carry, with dates and times, and a body."""

    header: dict[str, Any]
    body: bytes = field(default=b"", repr=False)


def write(stream: BinaryIO, message: Message) -> None:
    """Write a message."""
    header = {**message.header, "length": len(message.body)}
    stream.write(json.dumps(header, default=_coded, separators=(",", ":")).encode() + b"\n")
    stream.write(message.body)
    stream.flush()


def read(stream: BinaryIO) -> Message:
    """Read a message. Raises EOFError where the other side has ended, ValueError for no message."""
    line = stream.readline(_LONGEST_HEADER)
    if not line.endswith(b"\n"):
        raise EOFError
    header: dict[str, Any] = json.loads(line, object_hook=_decoded)
    length = header.pop("length")
    body = stream.read(length)
    if len(body) < length:
        raise EOFError
    return Message(header, body)


def _coded(value: object) -> dict[str, Any]:
    if isinstance(value, timedelta):
        return {"timedelta": value.total_seconds()}
    # A datetime is a date too: the longer one is asked for first.
    for kind in (datetime, date, time):
        if isinstance(value, kind):
            return {kind.__name__: value.isoformat()}
    raise TypeError(type(value))


def _decoded(found: dict[str, Any]) -> Any:
    match found:
        case {"datetime": str(text)}:
            return datetime.fromisoformat(text)
        case {"date": str(text)}:
            return date.fromisoformat(text)
        case {"time": str(text)}:
            return time.fromisoformat(text)
        case {"timedelta": float(seconds)}:
            return timedelta(seconds=seconds)
        case _:
            return found
