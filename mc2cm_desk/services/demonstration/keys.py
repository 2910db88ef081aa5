"""What the keys of the demonstration's files became in the library."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mc2cm_desk.assets import resource
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import (
    NO_ID,
    ChallengeId,
    CityCaseId,
    CityId,
    CommitmentId,
    ObservationId,
    ParticipantId,
    RecommendationId,
    RecordId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.attachment import PictureConsent
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import challenges

FOLDER = "demonstration"


@dataclass(slots=True)
class Keys:
    """What the local keys of the files became: ids of records."""

    event: Event
    cities: dict[str, CityId] = field(default_factory=dict[str, CityId])
    days: dict[str, date] = field(default_factory=dict[str, date])
    groups: dict[str, WorkingGroupId] = field(default_factory=dict[str, WorkingGroupId])
    sessions: dict[str, SessionId] = field(default_factory=dict[str, SessionId])
    cards: dict[str, ChallengeId] = field(default_factory=dict[str, ChallengeId])
    cases: dict[str, CityCaseId] = field(default_factory=dict[str, CityCaseId])
    observations: dict[str, ObservationId] = field(default_factory=dict[str, ObservationId])
    recommendations: dict[str, RecommendationId] = field(
        default_factory=dict[str, RecommendationId]
    )
    commitments: dict[str, CommitmentId] = field(default_factory=dict[str, CommitmentId])
    people: dict[int, Participant] = field(default_factory=dict[int, Participant])


def localised(texts: dict[str, str] | None) -> Localised:
    """Return a text of the files in its languages."""
    return Localised(texts) if texts else EMPTY


def number_in(name: str) -> int:
    """Return the number in a placeholder's name, 0 if there is none."""
    digits = "".join(char for char in name if char.isdigit())
    return int(digits) if digits else 0


def know_people(library: Library, keys: Keys) -> None:
    """Note who stands on the list by now, and the cities they come from."""
    for row in participants.of_event(library, keys.event.id):
        keys.people[number_in(row.person.name)] = row.participant
        if row.city is not None and row.city.code:
            keys.cities.setdefault(row.city.code, row.city.id)


def city_of(library: Library, keys: Keys, code: str | None) -> CityId:
    """Return the id of a city by its code or name, made if it is new; empty for none."""
    if not code:
        return CityId(NO_ID)
    if code not in keys.cities:
        known = {fold(c.name.exact(LANGUAGES.source)): c.id for c in cities.every(library)}
        found = known.get(fold(code))
        keys.cities[code] = found if found is not None else cities.ensure(library, code).id
    return keys.cities[code]


def person_of(keys: Keys, number: int | None) -> ParticipantId:
    """Return the id of the participant with a number, empty for none."""
    found = keys.people.get(number) if number is not None else None
    return found.id if found is not None else ParticipantId(NO_ID)


def cast_votes(library: Library, keys: Keys, subject: RecordId, votes: dict[str, int]) -> None:
    """Record the dots that cities gave to a card."""
    for code, count in votes.items():
        voter = city_of(library, keys, code)
        challenges.vote(library, keys.event.id, subject, count=count, voter=voter, placeholder=True)


def add_pictures(
    library: Library, keys: Keys, owner: RecordId, pictures: Iterable[dict[str, Any]]
) -> None:
    """Add the pictures of a record whose files are there."""
    for data in pictures:
        file = resource(FOLDER, "pictures", data["file"])
        if file.is_file():
            attachments.add(
                library,
                keys.event.id,
                owner,
                content=file.read_bytes(),
                name=data["file"],
                media_type="image/jpeg" if file.suffix == ".jpg" else "image/png",
                caption=localised(data["caption"]),
                alternative=localised(data["alternative"]),
                credit=data["credit"],
                consent=PictureConsent(data["consent"]),
                placeholder=data["placeholder"],
            )
