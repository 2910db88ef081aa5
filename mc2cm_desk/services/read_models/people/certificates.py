"""What stands on certificates of attendance: who, where, and how long on which day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import EventId, ParticipantId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.participants import ParticipantRow, of_event
from mc2cm_desk.services.read_models.door.attendance import (
    AttendanceList,
    Presence,
    attendance_list,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """One person's; ``days`` are the event's, with the minutes, none where nobody came."""

    id: ParticipantId
    name: str
    arabic_name: str
    organisation: str
    city: Localised
    days: tuple[tuple[date, int | None], ...]

    @property
    def minutes(self) -> int:
        """The minutes of all days together."""
        return sum(minutes or 0 for _, minutes in self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateSet:
    """The certificates of one event in the order of the list; ``donors`` leave out the EU."""

    event: Event
    programme: Programme | None
    host: City | None
    partners: tuple[Localised, ...]
    donors: tuple[Localised, ...]
    certificates: tuple[Certificate, ...]


def certificates(
    library: Library, event_id: EventId, *, ids: Sequence[str] | None = None
) -> CertificateSet:
    """Return the certificates of everybody who came, or of the participants named by ``ids``.

    An id may be its beginning, where that is nobody else's.
    Refused: gone (no such event), participant-unknown, certificate-without-attendance (somebody
    named never came), no-certificates (nobody came).
    """
    values = attendance_list(library, event_id)
    people = {row.id: row for row in of_event(library, event_id)}
    requested = None if ids is None else [_named(one, people) for one in ids]
    by_person: dict[ParticipantId, list[Presence]] = {}
    for one in values.presences:
        by_person.setdefault(one.attendee.id, []).append(one)
    found: list[Certificate] = []
    for attendee in values.attendees:
        if requested is not None and attendee.id not in requested:
            continue
        if people[attendee.id].person.is_erased:
            continue
        presences = by_person.get(attendee.id, [])
        if any(one.present for one in presences):
            found.append(_certificate(people[attendee.id], presences))
        elif requested is not None:
            name = people[attendee.id].person.name
            raise Refused("certificate-without-attendance", name=name)
    if not found:
        raise Refused("no-certificates")
    return _set(values, found)


def _named(text: str, people: Collection[ParticipantId]) -> ParticipantId:
    found = [one for one in people if one.startswith(text)] if text else []
    if text in found:
        return ParticipantId(RecordId(text))
    if len(found) != 1:
        raise Refused("participant-unknown", participant=text)
    return found[0]


def _certificate(row: ParticipantRow, presences: list[Presence]) -> Certificate:
    person = row.person
    return Certificate(
        id=row.id,
        name=person.name,
        arabic_name=person.arabic_name if person.arabic_name != person.name else "",
        organisation=row.organisation.name if row.organisation else "",
        city=row.city.name if row.city else Localised(),
        days=tuple((one.day, one.minutes if one.present else None) for one in presences),
    )


def _set(values: AttendanceList, found: list[Certificate]) -> CertificateSet:
    programme = values.programme
    donors = programme.donors if programme else ()
    return CertificateSet(
        event=values.event,
        programme=programme,
        host=values.host,
        partners=tuple(_short(one) for one in (programme.partners if programme else ())),
        donors=tuple(_whole(one) for one in donors if one != "EU"),
        certificates=tuple(found),
    )


def _known(acronym: str) -> dict[str, str] | None:
    entries, column = read_json("vocabularies", "organisations.json"), f"acronym_{LANGUAGES.source}"
    return next((one for one in entries if one.get(column) == acronym), None)


def _short(acronym: str) -> Localised:
    known = _known(acronym)
    if known is None:
        return Localised.of(LANGUAGES.default, acronym)
    whole, short = Localised.from_columns(known), Localised.from_columns(known, "acronym_")
    return Localised({**whole, **short})


def _whole(acronym: str) -> Localised:
    known = _known(acronym)
    return Localised.from_columns(known) if known else _short(acronym)
