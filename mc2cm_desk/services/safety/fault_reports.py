"""Reports of faults of ours: where the program failed, and nothing of what people typed."""

import errno
import re
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import cast

from mc2cm_desk import __version__
from mc2cm_desk.domain.refusal import Refused

FOLDER = "reports"
_ELSEWHERE = "…"
"""What stands for words that may be somebody's."""
_TOKEN = re.compile(r"""'[^']*'|"[^"]*"|«[^»]*»|\S+""")
_MESSAGE_WORDS = """
a able access add after all already an and any argument arguments array as at attribute
attributes available bad base be been before begin between binding bound buffer busy but by
byte bytes call called can cannot changed check child class close closed code codec column
columns commit compare connection constraint context conversion convert converting could
create cursor cyclic database datatype datetime day decode decoding deleted device dict
dictionary different directory disk division do does during element empty encode encoding end
error event exceeded exception exist exists expected failed fault field file filter for format
found free from full function generator get given got great greater has hash have id import in
incomplete index infinite input int integer interrupted into invalid is isoformat item items
iterable iteration key keyword length less library limit line list literal locked long
malformed many mapping match maximum may memory method mismatch missing mode module more most
must name named naive negative new no non none not null number object of offset on one only
open operation or order ordinal ours out outside overflow page parameter parameters parse
path pending permission pixel pointer position positional possible process program query raise
range read readonly recursion reference required result return row rows run running same second
sequence set should shorter signal size slot some start state statement stopped str string
subscriptable substring supported syntax system table takes task than that the there thread
time timeout to too transaction tuple type unable unbound unexpected unhashable unknown
unpack unsupported up use used value values version wait was were when while with within
without write wrong year zero zip
"""
_TECHNICAL = frozenset(_MESSAGE_WORDS.split())
"""Words of the messages of Python, Qt and SQLite; none is a name."""


def write(error: BaseException, folder: Path) -> Path | None:
    """Write what went wrong into a file of its own under ``folder``.

    It holds types, places in the code and versions: no value, no path. None if the disk takes
    nothing.
    """
    at = datetime.now(UTC)
    file = folder / FOLDER / f"fault-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(text_of(error, at), encoding="utf-8")
    except OSError:
        return None
    return file


def text_of(error: BaseException, at: datetime) -> str:
    """Return the report of a fault."""
    # Only here: a start without faults does not need it.
    import platform

    lines = [
        f"MC2CM Desk {__version__}",
        f"{at.isoformat()} {platform.system()} {platform.release()} {platform.machine()} "
        f"Python {platform.python_version()}",
        *_lines(error, set()),
    ]
    return "\n".join(lines) + "\n"


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    """Yield the chain of exceptions, what came first on top, as tracebacks have it."""
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "then:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_module(frame.filename)}:{frame.lineno} {frame.name}"
    yield f"{type(error).__module__}.{type(error).__qualname__}: {_message(error)}".rstrip(": ")
    if isinstance(error, BaseExceptionGroup):
        within = cast("BaseExceptionGroup[BaseException]", error)
        for one in within.exceptions:
            yield from _lines(one, seen)


def _message(error: BaseException) -> str:
    facts: list[str] = []
    match error:
        case Refused():
            return error.code
        case OSError() if error.errno is not None:
            facts.append(errno.errorcode.get(error.errno, str(error.errno)))
        case AttributeError() | NameError() | ImportError():
            facts.append(_identifier(error.name))
        case _:
            facts.append(str(getattr(error, "sqlite_errorname", "")))
    first = str(error).partition("\n")[0]
    facts.append(" ".join(_technical(first)))
    return " ".join(filter(None, facts))


def _technical(text: str) -> Iterator[str]:
    last = ""
    for token in _TOKEN.findall(text):
        word = token if token.strip("().,:;") in _TECHNICAL else _ELSEWHERE
        if word != _ELSEWHERE or last != _ELSEWHERE:
            yield word
        last = word


def _identifier(name: object) -> str:
    """Return a name of the code; what was made from typed text is not one."""
    text = str(name or "")
    return text if re.fullmatch(r"[a-z_][a-z0-9_.]{0,60}", text) else ""


def _module(filename: str) -> str:
    """Return where a module lies below the packages, without the folders of whoever runs it."""
    parts = PurePath(filename).parts
    for start in ("site-packages", "dist-packages"):
        if start in parts:
            return "/".join(parts[parts.index(start) + 1 :])
    if "mc2cm_desk" in parts:
        last = len(parts) - 1 - parts[::-1].index("mc2cm_desk")
        return "/".join(parts[last:])
    return parts[-1] if parts else filename
