"""Who took part, as the note of an event counts it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.check_in import CheckIn, Direction, standing
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.organisation import Organisation
from mc2cm_desk.domain.participant import STAFF, Consent, Participant
from mc2cm_desk.domain.person import Gender, Person
from mc2cm_desk.services.library import View
from mc2cm_desk.services.readings.arrivals import ArrivalCounts, arrival_counts
from mc2cm_desk.services.readings.headcounts import headcounts_of


@dataclass(frozen=True, slots=True)
class Attendance:
    """Of whom the note speaks: those who came or, while nobody has, those registered.

    ``people`` counts them and ``have_come`` says which they are; ``registered`` counts those
    registered in any case, ``team`` the organisers and interpreters among ``people``. Nobody
    without consent is named. ``kinds`` counts organisations, ``heads`` people by kind of
    organisation, ``days`` who was present on each day.

    ``heads``, ``genders``, ``country_heads`` and ``city_heads`` each add up to ``people``; the
    people of whom a place or an organisation is not known stand last, under an empty key.
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
    city_heads: dict[str, int]
    days: tuple[tuple[date, int], ...]
    organisation_names: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, str, str], ...]
    unnamed: int
    silent: tuple[str, ...] = ()
    """The participants (ids) who are not named."""
    arrivals: ArrivalCounts | None = None


def attendance_of(
    view: View,
    event: Event,
    everybody: Sequence[Participant],
    people: Mapping[str, Person],
    now: datetime,
) -> Attendance:
    """Count the participants of an event for its note, and name those who agreed."""
    check_ins = view.find(CheckIn, event=event.id)
    heads_of = headcounts_of(view, event, now, everybody, check_ins)
    shown = [one for one in everybody if one.id in heads_of.counted]
    organisations = view.among(Organisation, {p.organisation for p in shown if p.organisation})
    cities = view.among(City, {one.city for one in shown if one.city})
    days = dict.fromkeys((*event.dates, *heads_of.present))
    by_day = {day: len(heads_of.present.get(day, ())) for day in sorted(days)}
    zone = ZoneInfo(event.time_zone)
    entered: dict[str, datetime] = {}
    for one in standing(check_ins):
        if one.direction is Direction.IN and one.participant in heads_of.came:
            entered.setdefault(one.participant, one.at.astimezone(zone))
    kinds = Counter(one.kind.value for one in organisations.values())
    heads = Counter(
        organisations[one.organisation].kind.value if one.organisation in organisations else ""
        for one in shown
    )
    countries = Counter(_country(one, cities) for one in shown)
    places = Counter(one.city if one.city in cities else "" for one in shown)
    named = [one for one in shown if one.name_consent is Consent.GIVEN]
    return Attendance(
        people=len(shown),
        have_come=bool(heads_of.came),
        registered=len(heads_of.registered),
        team=sum(one.role in STAFF for one in shown),
        cities=sum(1 for city in places if city),
        countries=sum(1 for country in countries if country),
        organisations=len({one.organisation for one in shown if one.organisation}),
        kinds=dict(kinds.most_common()),
        heads=_ranked(heads),
        genders={
            gender.value: sum(people[one.person].gender is gender for one in shown)
            for gender in Gender
        },
        country_heads=_ranked(countries),
        city_heads=_ranked(places),
        days=tuple(by_day.items()),
        organisation_names=tuple(
            sorted((one.name, one.kind.value) for one in organisations.values())
        ),
        names=tuple(
            sorted(
                (
                    people[one.person].sorting_name,
                    one.function,
                    organisations[one.organisation].name
                    if one.organisation in organisations
                    else "",
                )
                for one in named
            )
        ),
        unnamed=len(shown) - len(named),
        silent=tuple(one.id for one in shown if one.name_consent is not Consent.GIVEN),
        arrivals=arrival_counts(entered.values()),
    )


def _country(one: Participant, cities: Mapping[str, City]) -> str:
    """Return the country of somebody's city, else the one that was typed for them."""
    city = cities.get(one.city)
    return (city.country if city else "") or one.country


def _ranked(counts: Counter[str]) -> dict[str, int]:
    """Return counts from the highest to the lowest; what is not known (an empty key) last."""
    return dict(sorted(counts.items(), key=lambda pair: (not pair[0], -pair[1])))
