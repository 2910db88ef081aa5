"""Walk-ins that were begun and never admitted, as they wait among the drafts."""

from dataclasses import dataclass
from itertools import count

from mc2cm_desk.domain.library.draft import Draft, DraftKey
from mc2cm_desk.services.text.drafts import Drafts
from mc2cm_desk.ui.widgets.drafts.scope import FORM

WALK_IN_FORM = f"{FORM}walk-in"


@dataclass(frozen=True, slots=True)
class WaitingWalkIn:
    """A walk-in that waits under a record of its own; name and place may be empty."""

    record: str
    name: str
    place: str


def waiting_walk_ins(drafts: Drafts, where: DraftKey | None) -> list[WaitingWalkIn]:
    """Return the walk-ins that wait at the check-in of an event, the latest first."""
    found: dict[str, list[Draft]] = {}
    for draft in drafts.waiting(where.event, where.place) if where is not None else ():
        if is_walk_in(draft.key.record):
            found[draft.key.record] = [draft, *found.pop(draft.key.record, [])]
    waiting: list[WaitingWalkIn] = []
    for record, saved in reversed(found.items()):
        texts = {draft.key.field: draft.text.strip() for draft in reversed(saved)}
        waiting.append(WaitingWalkIn(record, texts.get("name", ""), texts.get("place", "")))
    return waiting


def is_walk_in(record: str) -> bool:
    """Return whether a record of drafts is a walk-in."""
    return record.partition("#")[0] == WALK_IN_FORM


def free_record(waiting: list[WaitingWalkIn]) -> str:
    """Return a record under which no walk-in waits."""
    taken = {one.record for one in waiting}
    names = (WALK_IN_FORM if number == 1 else f"{WALK_IN_FORM}#{number}" for number in count(1))
    return next(name for name in names if name not in taken)
