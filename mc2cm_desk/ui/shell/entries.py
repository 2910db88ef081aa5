"""The places that the shell knows of: given by the program, made when they are first opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mc2cm_desk.domain.ids import EventId

if TYPE_CHECKING:
    from mc2cm_desk.ui.core.desk import Desk
    from mc2cm_desk.ui.core.screen import Screen

Group = Literal["event", "steps", "after", "foot", "hidden"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One place of the rail.

    Attributes:
        id: stable name, such as ``recommendations``.
        icon: shown in the circle of places that are no step.
        title: gives the words in the language of the moment.
        factory: imports and makes the screen, when somebody goes there for the first time.
        group: event, steps, after (below the steps), foot (a small icon), hidden (no item).
        step: the number of the step, 1 to 6; 0 for other places.
        key: the key that goes there, where it is not the next of Ctrl+1 to Ctrl+9.
        within: id of the place that stays marked in the rail, for one that has no item there;
            such a one is found in the palette all the same.
    """

    id: str
    icon: str
    title: Callable[[], str]
    factory: "Callable[[Desk, EventId], Screen]"
    group: Group = "event"
    step: int = 0
    key: str = ""
    within: str = ""


def place_keys(entries: Sequence[Entry]) -> dict[str, str]:
    """Return the key of each place by its id: Ctrl+1 to Ctrl+9 in order, beside those named."""
    numbered = [entry.id for entry in entries if not (entry.key or entry.within)]
    following = {place: f"Ctrl+{number}" for number, place in enumerate(numbered[:9], 1)}
    return {entry.id: entry.key or following.get(entry.id, "") for entry in entries}


def starting(entries: Sequence[Entry]) -> str:
    """Return the id of the place in which an event opens: that of Ctrl+1."""
    return next((entry.id for entry in entries if not entry.key), entries[0].id)
