r"""What people write in a part of the note: passages and runs, and their plain marks.

The marks are those that people know from messages: ``**bold**``, ``*italic*``, ``- item``,
``1. item``, ``> quotation``, ``:: boxed``, ``## heading``, ``[words](address)``,
``^[end note]``, and ``[[kind:id]]`` for a record that is named live. ``\\`` before a mark leaves
it a plain sign.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum


class PassageKind(StrEnum):
    """How a passage stands."""

    BODY = "body"
    HEADING = "heading"
    QUOTE = "quote"
    BOX = "box"
    ITEM = "item"
    NUMBERED = "numbered"


PICTURE = "picture"
"""The kind of a reference that is no name: a picture stands there, under its paragraph."""

LISTS = (PassageKind.ITEM, PassageKind.NUMBERED)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one manner.

    ``link`` is an address; ``note`` the text of an end note that is called here and ``reference``
    a record, ``kind:id``: these two have no text of their own.
    """

    text: str = ""
    bold: bool = False
    italic: bool = False
    link: str = ""
    note: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading, a quotation or one item of a list."""

    kind: PassageKind
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """What is read, without notes and references."""
        return "".join(run.text for run in self.runs)


_MARKERS = (
    (PassageKind.HEADING, re.compile(r"#{1,6}\s+")),
    (PassageKind.QUOTE, re.compile(r">\s?")),
    (PassageKind.BOX, re.compile(r"::\s+")),
    (PassageKind.ITEM, re.compile(r"[-•–]\s+")),
    (PassageKind.NUMBERED, re.compile(r"\d{1,3}[.)]\s+")),
)
_INLINE = re.compile(
    r"""
    \\(?P<escaped>[\\*\[\]^\#>:\-.)•–])
  | (?P<marks>\*{1,3})
  | \^\[(?P<note>(?:\\.|[^\]\\])+)\]
  | \[\[(?P<reference>[a-z_]+:[A-Za-z0-9_-]+)\]\]
  | \[(?P<words>(?:\\.|[^\[\]\\])+)\]\((?P<link>(?:https?://|mailto:)[^\s()]+)\)
    """,
    re.VERBOSE,
)
_TO_ESCAPE = re.compile(r"([\\*\[\]^])")
_AT_START = re.compile(r"(#{1,6}\s|>|::\s|[-•–]\s|\d{1,3}[.)]\s)")


def read(text: str) -> tuple[Passage, ...]:
    """Return the passages of a text; an empty line separates them, a marker begins one."""
    found: list[Passage] = []
    open_kind: PassageKind | None = None
    lines: list[str] = []

    def close() -> None:
        """End the passage that is open."""
        if open_kind is not None and lines:
            runs = tuple(_runs(" ".join(lines)))
            if runs:
                found.append(Passage(open_kind, runs))
        lines.clear()

    for line in text.splitlines():
        bare = line.strip()
        kind, rest = _marked(bare)
        if not bare:
            close()
            open_kind = None
        elif kind is PassageKind.QUOTE and open_kind is kind:
            lines.append(rest)
        elif kind is not None:
            close()
            open_kind = kind
            lines.append(rest)
            if kind is PassageKind.HEADING:
                close()
                open_kind = None
        else:
            if open_kind is None:
                open_kind = PassageKind.BODY
            lines.append(bare)
    close()
    return tuple(found)


def write(passages: Iterable[Passage]) -> str:
    """Return the text with marks; :func:`read` gives the same passages again."""
    pieces: list[str] = []
    before: PassageKind | None = None
    number = 0
    for passage in passages:
        body = "".join(_written(run) for run in _gathered(passage.runs)).strip()
        if not body:
            continue
        number = number + 1 if passage.kind is PassageKind.NUMBERED else 0
        if before is not None:
            together = passage.kind is before and before in LISTS
            pieces.append("\n" if together else "\n\n")
        pieces.append(_marker(passage.kind, number) + _guarded(body, passage.kind))
        before = passage.kind
    return "".join(pieces)


def references(text: str) -> tuple[str, ...]:
    """Return the records that a text names, as ``kind:id``, each once."""
    named = (run.reference for passage in read(text) for run in passage.runs if run.reference)
    return tuple(dict.fromkeys(named))


def shown(reference: str) -> str:
    """Return the picture (id) that a reference shows; empty where it names another record."""
    kind, _, record = reference.partition(":")
    return record if kind == PICTURE else ""


def words(text: str) -> int:
    """Return how many words a text has, without its marks."""
    return sum(len(passage.text.split()) for passage in read(text))


def _marked(line: str) -> tuple[PassageKind | None, str]:
    for kind, marker in _MARKERS:
        found = marker.match(line)
        if found:
            return kind, line[found.end() :]
    return None, line


def _marker(kind: PassageKind, number: int) -> str:
    match kind:
        case PassageKind.HEADING:
            return "## "
        case PassageKind.QUOTE:
            return "> "
        case PassageKind.BOX:
            return ":: "
        case PassageKind.ITEM:
            return "- "
        case PassageKind.NUMBERED:
            return f"{number}. "
        case PassageKind.BODY:
            return ""


def _guarded(body: str, kind: PassageKind) -> str:
    """Keep a plain line from being taken for a heading, an item or a quotation."""
    found = _AT_START.match(body)
    if not found:
        return body
    if kind in (PassageKind.BODY, PassageKind.QUOTE, PassageKind.BOX) or body[0] in "#>":
        digits = len(body) - len(body.lstrip("0123456789"))
        return body[:digits] + "\\" + body[digits:]
    return body


def _runs(line: str) -> Iterator[Run]:
    """Yield the runs of a line; marks that are never closed are plain stars."""
    yield from _gathered(_styled(list(_tokens(line.strip()))))


def _tokens(line: str) -> Iterator[Run | str]:
    """Yield runs without emphasis, and the marks of emphasis as strings of stars."""
    place = 0
    for found in _INLINE.finditer(line):
        if found.start() > place:
            yield Run(line[place : found.start()])
        place = found.end()
        if found["escaped"]:
            yield Run(found["escaped"])
        elif found["marks"]:
            yield found["marks"]
        elif found["note"]:
            yield Run(note=_bare(found["note"]).strip())
        elif found["reference"]:
            yield Run(reference=found["reference"])
        else:
            yield Run(_bare(found["words"]), link=found["link"])
    if place < len(line):
        yield Run(line[place:])


def _bare(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _styled(tokens: list[Run | str]) -> Iterator[Run]:
    bold = italic = False
    for place, token in enumerate(tokens):
        if isinstance(token, Run):
            yield replace(token, bold=bold, italic=italic) if not token.note else token
            continue
        opens_bold, opens_italic = len(token) >= 2, len(token) != 2
        later = [one for one in tokens[place + 1 :] if isinstance(one, str)]
        known = True
        if opens_bold:
            known = bold or any(len(one) >= 2 for one in later)
        if opens_italic:
            known = known and (italic or any(len(one) != 2 for one in later))
        if not known:
            yield Run(token, bold=bold, italic=italic)
            continue
        bold, italic = bold != opens_bold, italic != opens_italic


def _gathered(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours of the same manner; drop those that say nothing."""
    last: Run | None = None
    for run in runs:
        if not (run.text or run.note or run.reference):
            continue
        if (
            last is not None
            and last.text
            and run.text
            and (last.bold, last.italic, last.link) == (run.bold, run.italic, run.link)
        ):
            last = replace(last, text=last.text + run.text)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def _written(run: Run) -> str:
    if run.note:
        return f"^[{_escaped(run.note)}]"
    if run.reference:
        body = f"[[{run.reference}]]"
    elif run.link:
        body = f"[{_escaped(run.text)}]({run.link})"
    else:
        body = _escaped(run.text)
    stars = "*" * ((2 if run.bold else 0) + (1 if run.italic else 0))
    if not stars or not (run.text.strip() or run.reference):
        return body
    # Emphasis hugs its words: spaces stand outside of it.
    inner = body.strip()
    head = body[: len(body) - len(body.lstrip())]
    tail = body[len(body.rstrip()) :]
    return f"{head}{stars}{inner}{stars}{tail}"


def _escaped(text: str) -> str:
    return _TO_ESCAPE.sub(r"\\\1", " ".join(text.split("\n")))
