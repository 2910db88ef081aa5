"""What the rail and the top bar show of an event."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, Protocol

from mc2cm_desk.domain.ids import EventId

if TYPE_CHECKING:
    from mc2cm_desk.domain.event.agenda import Session
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.read_models.event.headcounts import Headcounts

State = Literal["empty", "begun", "done"]


class RunningEvent(Protocol):
    """The session that runs now."""

    def remaining(self, at: datetime) -> timedelta:
        """Return the time left; negative when over time."""
        ...


@dataclass(frozen=True, slots=True)
class ShellFacts:
    """One event at one moment.

    Attributes:
        states: entry id -> how far the step is; ``counts``: entry id -> what stands beside it.
        running: the session whose countdown is shown; ``paused`` whether its clock stands.
    """

    title: str = ""
    host: str = ""
    people: "Headcounts | None" = None
    states: Mapping[str, State] = field(default_factory=dict[str, State])
    counts: Mapping[str, str] = field(default_factory=dict[str, str])
    running: "Session | None" = None
    devices: int = 1
    zone: str = ""


STEP_ENTRIES = {
    "reference": "reference_document",
    "challenges": "challenges",
    "cases": "city_cases",
    "visit": "field_visit",
    "recommendations": "recommendations",
    "note": "learning_note",
}


def read_facts(library: "Library", event_id: EventId, language: str) -> ShellFacts:
    """Read where an event stands; runs beside the window, not in it. Refused: gone."""
    from mc2cm_desk.services.read_models.event.headcounts import Phase
    from mc2cm_desk.services.read_models.event.overview import overview_of
    from mc2cm_desk.services.read_models.note.completeness import percent_of
    from mc2cm_desk.wording import formats

    with library.read() as view:
        overview = overview_of(view, event_id, library.now())
        done = percent_of(view, library.attachments, event_id, language)
    states: dict[str, State] = {}
    people = overview.people
    here = people.present_today
    numbers = {
        "programme": overview.sessions,
        "participants": len(people.registered),
        "check_in": len(people.came) if here is None else here,
    }
    counts = {name: str(number) for name, number in numbers.items() if number}
    if people.registered and people.phase is Phase.BEFORE and not people.came:
        counts["check_in"] = "–"
    for facts in overview.steps:
        entry = STEP_ENTRIES[facts.step.value]
        states[entry] = facts.state.value
        shown = [str(count) for count in facts.counts]
        counts[entry] = " · ".join(shown) if any(facts.counts) else ""
    counts["learning_note"] = formats.percent(done, language) if done else ""
    return ShellFacts(
        title=overview.event.title.text(language),
        host=overview.host.text(language),
        people=people,
        states=states,
        counts=counts,
        running=overview.running,
        devices=library.devices,
        zone=overview.event.time_zone,
    )
