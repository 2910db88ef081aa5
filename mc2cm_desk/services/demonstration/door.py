"""Who comes to the demonstration, and when: its days and its bus."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import BadgeToken, ParticipantId
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.demonstration.keys import FOLDER, Keys, number_in
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants

ADMITTED = 46


def check_in_all(library: Library, event: Event, tokens: Iterable[BadgeToken]) -> int:
    """Check people in on each day as the demonstration tells; return how many came at all.

    ``tokens`` are those that were read on the first day; later days follow the file.
    """
    facts = read_json(FOLDER, "event.json")["attendance"]
    rows = {number_in(row.person.name): row for row in participants.of_event(library, event.id)}
    zone = ZoneInfo(event.time_zone)
    first = datetime.combine(event.first_day, time(8, 12), zone)
    came: set[ParticipantId] = set()
    for place, token in enumerate(tokens):
        # Arrivals thicken towards nine o'clock.
        at = first + timedelta(seconds=37 * place + (place % 5) * 11)
        result = check_in.check_in(
            library, event.id, token, gate=Gate.of_day(event.first_day), at=at.astimezone(UTC)
        )
        if result.participant is not None:
            came.add(result.participant.id)
    for day, missing in facts["missed"].items():
        start = datetime.combine(date.fromisoformat(day), time(8, 20), zone)
        for place, row in enumerate(rows.values()):
            number = number_in(row.person.name)
            if row.id in came and number not in missing:
                at = start + timedelta(seconds=29 * place)
                check_in.admit(
                    library,
                    row.id,
                    gate=Gate.of_day(date.fromisoformat(day)),
                    at=at.astimezone(UTC),
                )
    return len(came)


def expected_tokens(library: Library, event: Event) -> list[BadgeToken]:
    """Return the tokens of those who come on the first day, in the order of arrival."""
    never = set(read_json(FOLDER, "event.json")["attendance"]["never"])
    rows = participants.of_event(library, event.id)
    return [row.participant.token for row in rows if number_in(row.person.name) not in never][
        :ADMITTED
    ]


def board_the_bus(library: Library, keys: Keys, visit: FieldVisit) -> None:
    """Check in for the visit who was there that day and went along."""
    stayed = set(read_json(FOLDER, "event.json")["attendance"]["not_on_visit"])
    assert visit.day is not None
    assert visit.start is not None
    at = datetime.combine(visit.day, visit.start, ZoneInfo(keys.event.time_zone))
    here = check_in.presence(library, keys.event.id, Gate.of_day(visit.day))
    for number, participant in keys.people.items():
        if participant.id in here and number not in stayed:
            gate = Gate(GateKind.VISIT, visit.id)
            check_in.admit(library, participant.id, gate=gate, at=at.astimezone(UTC))
