"""The side that parses: reads questions on standard input until nobody asks any more."""

import os
import sys
from pathlib import Path
from typing import Any, BinaryIO

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.reading import limits, messages
from mc2cm_desk.exchange.reading.messages import Message


def serve() -> int:
    """Answer until standard input ends; return the exit code."""
    questions, answers = sys.stdin.buffer, _own_output()
    allowed = limits.Limits()
    while True:
        try:
            question = messages.read(questions)
        except (EOFError, ValueError):
            return 0
        answer = _answered(question, allowed)
        ends = limits.has_used_much() or "heavy" in answer.header
        messages.write(answers, Message({**answer.header, "ends": ends}, answer.body))
        if ends:
            return 0


def _own_output() -> BinaryIO:
    """Keep standard output for answers: what a library prints there goes nowhere."""
    own = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)
    return own


def _answered(question: Message, allowed: limits.Limits) -> Message:
    header = question.header
    given = header.get("path")
    source: Path | bytes = Path(given) if given is not None else question.body
    options: dict[str, Any] = header["options"]
    allowed.begin(_size(source))
    try:
        found, body = _do(header["job"], source, options)
    except Refused as refused:
        return Message({"refused": refused.code, "values": refused.values})
    except MemoryError:
        values = {"file": options["name"]}
        return Message({"refused": "file-too-heavy", "values": values, "heavy": True})
    except Exception as error:  # noqa: BLE001  told to the side that asked, which reports it
        return Message({"fault": f"{type(error).__name__}: {error}"})
    finally:
        allowed.end()
    return Message({"found": found}, body)


def _size(source: Path | bytes) -> int:
    if isinstance(source, bytes):
        return len(source)
    try:
        return source.stat().st_size
    except (OSError, ValueError):
        return 0


def _do(job: str, source: Path | bytes, options: dict[str, Any]) -> tuple[Any, bytes]:
    match job:
        case "table":
            from mc2cm_desk.exchange.tables.spreadsheet import parse_table, table_message

            assert isinstance(source, Path)
            table = parse_table(source, options["sheet"], options["encoding"])
            return table_message(table), b""
        case "picture":
            from mc2cm_desk.exchange.reading.picture_parser import parse_picture

            picture = parse_picture(source, options["name"])
            return [picture.media_type, picture.width, picture.height], picture.content
        case "codes":
            from mc2cm_desk.exchange.codes import parse_codes

            assert isinstance(source, Path)
            return [[code.text, code.corners] for code in parse_codes(source)], b""
        case "pdf-codes":
            from mc2cm_desk.exchange.codes import parse_pdf_codes

            assert isinstance(source, Path)
            pages = parse_pdf_codes(source, options["dots_per_inch"])
            return [[[code.text, code.corners] for code in page] for page in pages], b""
        case _:
            raise Refused("fault", file=job)
