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


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who took part, counted: people of the staff are left out, nobody without consent is named.

    ``kinds`` counts organisations, ``heads`` people by kind of organisation, ``days`` who came
    on each day.
    """

    people: int
    present: int
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
) -> Attendance:
    """Count the participants of an event for its note, and name those who agreed."""
    counted = [one for one in everybody if one.role not in STAFF and one.is_expected]
    organisations = view.among(Organisation, {p.organisation for p in counted if p.organisation})
    cities = view.among(City, {one.city for one in counted if one.city})
    passages = [
        one
        for one in standing(view.find(CheckIn, event=event.id))
        if one.direction is Direction.IN and one.gate.startswith("day:")
    ]
    ids = {one.id for one in counted}
    by_day = {
        day: len({p.participant for p in passages if p.gate == f"day:{day}"} & ids)
        for day in event.dates
    }
    came = {one.participant for one in passages} & ids
    zone = ZoneInfo(event.time_zone)
    entered: dict[tuple[str, str], datetime] = {}
    for one in passages:
        if one.participant in ids:
            entered.setdefault((one.gate, one.participant), one.at.astimezone(zone))
    # Before anybody checks in, the list itself is all that is known.
    shown = [one for one in counted if one.id in came] or counted
    kinds = Counter(one.kind.value for one in organisations.values())
    heads = Counter(
        organisations[one.organisation].kind.value
        for one in shown
        if one.organisation in organisations
    )
    countries = Counter(
        cities[one.city].country or one.country for one in shown if one.city in cities
    )
    named = [one for one in shown if one.name_consent is Consent.GIVEN]
    return Attendance(
        people=len(shown),
        present=len(came),
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
