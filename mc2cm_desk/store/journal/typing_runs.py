"""Runs of typing: pauses in one long text that leave one value in the journal.

A window keeps a text at every pause of a few hundred milliseconds. While one person goes on in one
text, each pause is an operation and a unit of work as any other, but the value of the one before
is taken out: the last of a run says what was typed, and undo takes the whole run back.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, update

from mc2cm_desk.store.journal.journal import Unit
from mc2cm_desk.store.journal.resolution import Operation
from mc2cm_desk.store.tables import changes, operations

SHORTEST = 500
"""Characters from which a text counts as long: shorter ones keep every value."""
MOST_REMOVED = 50
"""Characters that may go between two pauses: whoever takes out more begins a new run."""
LONGEST_PAUSE = timedelta(minutes=1)
LONGEST_RUN = timedelta(minutes=5)

TYPING = "typing"
"""The nature of a unit of work whose value the next one of its run took over."""


@dataclass(frozen=True, slots=True)
class Run:
    """What is being typed.

    Attributes:
        began, paused: when its first and its last pause was written.
        before: what the text was before the run, as the journal writes it.
        author, label: of its units of work.
        last: the operation of its last pause.
    """

    began: datetime
    paused: datetime
    before: str | None
    author: str
    label: str
    last: Operation


def follow(
    connection: Connection, run: Run | None, unit: Unit, written: list[Operation]
) -> Run | None:
    """Return the run that a unit of work goes on with or begins; none if it is no typing.

    Where it goes on, the value of the pause before is taken out of the journal.
    """
    if unit.nature != "do" or len(written) != 1:
        return None
    now = written[0]
    if not now.field or now.after is None or len(now.after) < SHORTEST:
        return None
    if run is None or not _goes_on(run, unit, now):
        return Run(unit.at, unit.at, now.before, unit.author, unit.label, now)
    of_now = (operations.c.device == now.device) & (operations.c.seq == now.seq)
    before = (operations.c.device == run.last.device) & (operations.c.seq == run.last.seq)
    connection.execute(update(operations).where(of_now).values(before=run.before))
    connection.execute(update(operations).where(before).values(before=None, after=None))
    connection.execute(update(changes).where(changes.c.id == run.last.change).values(nature=TYPING))
    return Run(run.began, unit.at, run.before, run.author, run.label, now)


def _goes_on(run: Run, unit: Unit, now: Operation) -> bool:
    last = run.last
    return (
        (last.record, last.field, last.seq) == (now.record, now.field, now.seq - 1)
        and (run.author, run.label) == (unit.author, unit.label)
        and timedelta() <= unit.at - run.paused <= LONGEST_PAUSE
        and unit.at - run.began <= LONGEST_RUN
        and last.after is not None
        and now.after is not None
        and _removed(json.loads(last.after), json.loads(now.after)) <= MOST_REMOVED
    )


def _removed(before: object, after: object) -> int:
    """Return how many characters of a text are gone in the next one."""
    if not isinstance(before, str) or not isinstance(after, str):
        return MOST_REMOVED + 1
    same = _shared(before, after)
    rest = min(len(before), len(after)) - same
    end = _shared(before[::-1][:rest], after[::-1][:rest])
    return len(before) - same - end


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
