"""What changed between two versions of a note, part by part."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mc2cm_desk.domain.note.version import VersionPart

CLOSE = 0.55
"""From this likeness on two lines are one line that was changed."""

_WORDS = re.compile(r"\s+|[^\s]+")


class ChangeKind(StrEnum):
    """What happened to a line."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a line; ``fresh`` where the other version has others."""

    text: str
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class LineChange:
    """One line before and after; the side that does not exist is empty."""

    kind: ChangeKind
    before: tuple[Stretch, ...] = ()
    after: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class PartChange:
    """What changed in one part: the whole part where ``kind`` is added or removed."""

    heading: str
    kind: ChangeKind
    lines: tuple[LineChange, ...]
    renamed_from: str = ""


def differences(before: Sequence[VersionPart], after: Sequence[VersionPart]) -> list[PartChange]:
    """Return the parts that differ in the order of the later version; removed ones at the end."""
    old = {part.anchor: part for part in before}
    found: list[PartChange] = []
    for part in after:
        known = old.pop(part.anchor, None)
        if known is None:
            lines = tuple(_added(line) for line in part.lines)
            found.append(PartChange(part.heading, ChangeKind.ADDED, lines))
            continue
        lines = tuple(_lines(known.lines, part.lines))
        renamed = known.heading if known.heading != part.heading else ""
        if lines or renamed:
            found.append(PartChange(part.heading, ChangeKind.CHANGED, lines, renamed))
    for part in old.values():
        lines = tuple(_removed(line) for line in part.lines)
        found.append(PartChange(part.heading, ChangeKind.REMOVED, lines))
    return found


def _lines(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[LineChange]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            yield from _pairs(list(before[i1:i2]), list(after[j1:j2]))


def _pairs(before: list[str], after: list[str]) -> Iterator[LineChange]:
    """Yield changes; each new line is set beside the first old line that is like it."""
    waiting = list(before)
    for line in after:
        place = next((n for n, one in enumerate(waiting) if _alike(one, line)), None)
        if place is None:
            yield _added(line)
            continue
        for gone in waiting[:place]:
            yield _removed(gone)
        yield _changed(waiting[place], line)
        del waiting[: place + 1]
    for gone in waiting:
        yield _removed(gone)


def _alike(one: str, other: str) -> bool:
    matcher = difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.real_quick_ratio() >= CLOSE and matcher.ratio() >= CLOSE


def _changed(before: str, after: str) -> LineChange:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    left: list[Stretch] = []
    right: list[Stretch] = []
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        fresh = tag != "equal"
        if i2 > i1:
            left.append(Stretch("".join(old[i1:i2]), fresh))
        if j2 > j1:
            right.append(Stretch("".join(new[j1:j2]), fresh))
    return LineChange(ChangeKind.CHANGED, tuple(left), tuple(right))


def _added(line: str) -> LineChange:
    return LineChange(ChangeKind.ADDED, after=(Stretch(line, fresh=True),))


def _removed(line: str) -> LineChange:
    return LineChange(ChangeKind.REMOVED, before=(Stretch(line, fresh=True),))
