"""What every kind of record has in common: edited, removed, moved in its list."""

from dataclasses import replace
from typing import Any, TypeVar

from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.order import between
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.library import Library, Work

R = TypeVar("R", bound=Record)


def edit(library: Library, kind: type[R], record: str, **fields: Any) -> R:
    """Change fields of a record. Refused: gone, and what the kind's own rules refuse."""
    with library.write(f"edit-{_word(kind)}") as work:
        changed = replace(work.need(kind, record), **fields)
        work.put(changed)
    return changed


def remove(library: Library, kind: type[Record], record: str) -> None:
    """Take a record away; undo brings it back. Refused: gone, append-only."""
    with library.write(f"remove-{_word(kind)}") as work:
        work.remove(work.need(kind, record))


def move(
    library: Library, kind: type[Record], record: str, *, after: str | None, **equals: Any
) -> None:
    """Put a record behind another one of its list (none: at the beginning).

    ``equals`` says which list: the fields that its records share. Refused: gone.
    """
    with library.write(f"move-{_word(kind)}") as work:
        moved = work.need(kind, record)
        others = [one for one in work.find(kind, **equals) if one.id != record]
        place = next((n + 1 for n, one in enumerate(others) if one.id == after), 0)
        before = _order(others[place - 1]) if place else None
        behind = _order(others[place]) if place < len(others) else None
        if before is not None and behind is not None and before >= behind:
            # Two laptops gave the same key: everything after the place gets a new one.
            behind = None
        work.put(replace(moved, order=between(before, behind)))  # pyright: ignore[reportCallIssue]


def last_order(work: Work, kind: type[Record], **equals: Any) -> str:
    """Return the order key behind the last record of a list."""
    known = work.find(kind, **equals)
    return between(_order(known[-1]) if known else None, None)


def _order(record: Record) -> str | None:
    return getattr(record, "order", "") or None


def _word(kind: type[Record]) -> str:
    return NAMES[kind].replace("_", "-")
