"""Whom a consent form is printed for: the people chosen, or everybody with something to ask."""

from collections.abc import Iterable
from dataclasses import dataclass

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import EventId, ParticipantId
from mc2cm_desk.domain.languages import LANGUAGES, Language, as_language
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.participants import ParticipantRow, rows


@dataclass(frozen=True, slots=True)
class ConsentForms:
    """What stands on the forms; people by family name. ``contact`` is where answers are changed."""

    event: Event
    host: Localised
    programme: str
    contact: str
    people: tuple[ParticipantRow, ...]


def consent_forms(
    library: Library, event_id: EventId, ids: Iterable[ParticipantId] | None = None
) -> ConsentForms:
    """Return the forms of the participants named by ``ids``, or of all with something unasked.

    Refused: gone, no-consents-to-ask (there is nobody).
    """
    requested = None if ids is None else set(ids)
    with library.read() as view:
        event = view.require(Event, event_id)
        host = view.get(City, event.host)
        programme = view.get(Programme, event.programme)
        chosen = [
            one
            for one in view.find(Participant, event=event_id)
            if (one.id in requested if requested is not None else one.is_expected and one.unasked)
        ]
        people = tuple(row for row in rows(view, chosen) if not row.person.is_erased)
    if not people:
        raise Refused("no-consents-to-ask")
    return ConsentForms(
        event=event,
        host=host.name if host else EMPTY,
        programme=(programme.acronym or programme.name.text(LANGUAGES.source)) if programme else "",
        contact=programme.contact if programme else "",
        people=people,
    )


def language_of(participant: Participant, event: Event, otherwise: str) -> Language:
    """Return in which language somebody is asked: a spoken one of ours, or ``otherwise``.

    Where nothing is known of the person, ``otherwise`` is used if the event has it, else the
    event's first language.
    """
    for code in participant.languages:
        if code in LANGUAGES:
            return as_language(code)
    if otherwise in event.languages or not event.languages:
        return as_language(otherwise)
    return as_language(event.languages[0])
