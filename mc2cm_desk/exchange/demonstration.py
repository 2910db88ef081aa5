"""The whole demonstration: its list imported, its people checked in, its steps filled."""

from collections.abc import Iterable

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import BadgeToken
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.file import read_list
from mc2cm_desk.exchange.participants.importing import ImportResult
from mc2cm_desk.services import demonstration
from mc2cm_desk.services.library import Library


def opened(library: Library) -> Event:
    """Return the demonstration event of a library, filling it the first time."""
    known = demonstration.existing(library)
    if known is not None or library.read_only:
        return known if known is not None else demonstration.begun(library)
    event = demonstration.begun(library)
    take_list(library, event)
    admit(library, event, demonstration.expected_tokens(library, event))
    demonstration.fill_steps(library, event)
    return event


def take_list(library: Library, event: Event) -> ImportResult:
    """Import the participants' list that a city would send."""
    table, mapping = read_list(demonstration.list_file())
    plan = importing.plan(library, event.id, table, mapping)
    return importing.apply(library, plan)


def admit(library: Library, event: Event, tokens: Iterable[BadgeToken]) -> int:
    """Check people in by the codes of their badges; return how many came."""
    return demonstration.check_in_all(library, event, tokens)
