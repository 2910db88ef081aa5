"""A gate's name, short enough for a chip."""

from datetime import date

from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.ids import FieldVisitId, SessionId
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.wording import formats


def entry_words(door: Door, language: str) -> str:
    """Return the gate at which entries are recorded; nothing while the day is to be chosen."""
    return "" if door.entry_gate is None else gate_words(door, door.entry_gate, language)


def gate_words(door: Door, gate: Gate, language: str) -> str:
    """Return the day, the session with its day and time, or the visit."""
    match gate.kind:
        case GateKind.DAY:
            return formats.short_day(date.fromisoformat(gate.key), language)
        case GateKind.SESSION if gate.key in door.sessions:
            session = door.sessions[SessionId(gate.record)]
            title = bidi.isolated(session.title.text(language), language)
            at = f"{session.start:%H:%M} {title}"
            day = door.days.get(session.day)
            return f"{formats.brief_day(day.date, language)} · {at}" if day is not None else at
        case GateKind.VISIT if gate.key in door.visits:
            return door.visits[FieldVisitId(gate.record)].title.text(language)
        case _:
            return gate.key
