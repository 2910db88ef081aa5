"""What every kind of record has in common: edited, removed, moved in its list."""

from dataclasses import replace
from typing import Any, TypeVar

from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.order import between
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.library import Library, Work

R = TypeVar("R", bound=Record)


def edit(library: Library, kind: type[R], record: str, /, **fields: Any) -> R:
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
    library: Library,
    kind: type[Record],
    record: str,
    /,
    *,
    before: str = "",
    among: dict[str, Any] | None = None,
    **fields: Any,
) -> None:
    """Put a record before another one of its list (empty: at its end).

    ``among`` says which list: the fields that its records share. ``fields`` change on the way,
    such as the cluster of a card that goes into another column. Refused: gone.
    """
    with library.write(f"move-{_word(kind)}") as work:
        moved = work.need(kind, record)
        others = [one for one in work.find(kind, **(among or {})) if one.id != record]
        place = next((n for n, one in enumerate(others) if one.id == before), len(others))
        low = _order(others[place - 1]) if place else None
        high = _order(others[place]) if place < len(others) else None
        if low is not None and high is not None and low >= high:
            # Two laptops gave the same key: the record goes behind everything that has it.
            high = next((key for one in others[place:] if (key := _order(one)) and key > low), None)
        key = between(low, high)
        work.put(replace(moved, order=key, **fields))


def last_order(work: Work, kind: type[Record], **equals: Any) -> str:
    """Return the order key behind the last record of a list."""
    known = work.find(kind, **equals)
    return between(_order(known[-1]) if known else None, None)


def _order(record: Record) -> str | None:
    return getattr(record, "order", "") or None


def _word(kind: type[Record]) -> str:
    return NAMES[kind].replace("_", "-")
