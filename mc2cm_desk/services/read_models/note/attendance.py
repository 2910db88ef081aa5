"""Who took part, as the note of an event counts it."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, valid_check_ins
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import CityId, EventId, ParticipantId, PersonId
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import STAFF, Consent, Participant
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.library import Repository
from mc2cm_desk.services.read_models.door.arrivals import ArrivalCounts, arrival_counts
from mc2cm_desk.services.read_models.event.headcounts import counts_of
from mc2cm_desk.store.repository import cached


@dataclass(frozen=True, slots=True)
class Attendance:
    """Of whom the note speaks: those who came or, while nobody has, those registered.

    ``people`` counts them and ``have_come`` says which they are; ``registered`` counts those
    registered in any case, ``team`` the organisers and interpreters among ``people``. Nobody
    without consent is named. ``kinds`` counts organisations, ``heads`` people by kind of
    organisation, ``days`` who was present on each day. Of whom kind, country or city is not known
    is in none of ``heads``, ``country_heads`` and ``city_heads``.
    """

    people: int
    have_come: bool
    registered: int
    team: int
    cities: int
    countries: int
    organisations: int
    kinds: dict[str, int]
    heads: dict[str, int]
    genders: dict[str, int]
    country_heads: dict[str, int]
    city_heads: dict[CityId, int]
    days: tuple[tuple[date, int], ...]
    organisation_names: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, str, str], ...]
    unnamed: int
    silent: tuple[ParticipantId, ...] = ()
    """The participants (ids) who are not named."""
    arrivals: ArrivalCounts | None = None


@cached
def attendance_of(view: Repository, event_id: EventId) -> Attendance:
    """Count the participants of an event for its note, and name those who agreed. Refused: gone."""
    event = view.require(Event, event_id)
    everybody = view.find(Participant, event=event_id)
    people = view.get_many(Person, {one.person for one in everybody})
    heads_of = counts_of(view, event_id)
    shown = [one for one in everybody if one.id in heads_of.counted]
    organisations = view.get_many(Organisation, {p.organisation for p in shown if p.organisation})
    cities = view.get_many(City, {one.city for one in shown if one.city})
    days = dict.fromkeys((*event.dates, *heads_of.present))
    by_day = {day: len(heads_of.present.get(day, ())) for day in sorted(days)}
    kinds = Counter(one.kind.value for one in organisations.values())
    heads = Counter(
        organisations[one.organisation].kind.value
        for one in shown
        if one.organisation in organisations
    )
    countries = Counter(
        (cities[one.city].country if one.city in cities else "") or one.country for one in shown
    )
    named = [one for one in shown if one.name_consent is Consent.GIVEN]
    return Attendance(
        people=len(shown),
        have_come=bool(heads_of.came),
        registered=len(heads_of.registered),
        team=sum(one.role in STAFF for one in shown),
        cities=len({one.city for one in shown if one.city}),
        countries=len({country for country in countries if country}),
        organisations=len({one.organisation for one in shown if one.organisation}),
        kinds=dict(kinds.most_common()),
        heads=dict(heads.most_common()),
        genders={
            gender.value: sum(people[one.person].gender is gender for one in shown)
            for gender in Gender
        },
        country_heads={code: n for code, n in countries.most_common() if code},
        city_heads=dict(Counter(one.city for one in shown if one.city).most_common()),
        days=tuple(by_day.items()),
        organisation_names=tuple(
            sorted((one.name, one.kind.value) for one in organisations.values())
        ),
        names=_names(named, people, {key: one.name for key, one in organisations.items()}),
        unnamed=len(shown) - len(named),
        silent=tuple(one.id for one in shown if one.name_consent is not Consent.GIVEN),
        arrivals=arrival_counts(_entries(view, event, heads_of.came)),
    )


def _names(
    named: Iterable[Participant],
    people: Mapping[PersonId, Person],
    organisations: Mapping[str, str],
) -> tuple[tuple[str, str, str], ...]:
    """Return name, function and organisation of participants, in alphabetical order.

    ``people`` are found by their ids, the names of ``organisations`` by theirs.
    """
    return tuple(
        sorted(
            (
                people[one.person].sorting_name,
                one.function,
                organisations.get(one.organisation, ""),
            )
            for one in named
        )
    )


def _entries(view: Repository, event: Event, came: Container[str]) -> list[datetime]:
    """Return when those who came (ids) first entered, in the time of the venue."""
    zone = ZoneInfo(event.time_zone)
    entered: dict[str, datetime] = {}
    for one in valid_check_ins(view.find(CheckIn, event=event.id)):
        if one.direction is Direction.IN and one.participant in came:
            entered.setdefault(one.participant, one.at.astimezone(zone))
    return [*entered.values()]
