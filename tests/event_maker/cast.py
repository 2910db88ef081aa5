"""The people of an event: where they come from, what they agreed to, when they came."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.door.check_in import Gate
from mc2cm_desk.domain.people.participant import Consent, ParticipantStatus, Role
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory import editing
from tests.event_maker.memory import Made
from tests.event_maker.names import CITIES, FUNCTIONS, name_of, organisation_of

CONSENTS = (
    *(Consent.GIVEN,) * 6,
    *(Consent.NOT_ASKED,) * 2,
    Consent.REFUSED,
    Consent.WITHDRAWN,
)
ROLES = (
    *(Role.PARTICIPANT,) * 12,
    Role.HOST,
    Role.INTERPRETER,
    Role.ORGANISER,
    Role.SPEAKER_EXPERT,
)
STATUSES = (*(ParticipantStatus.CONFIRMED,) * 9, ParticipantStatus.CANCELLED)
KEPT_AWAY = 0.12
"""The share of those expected who do not come on a day."""


def add_people(made: Made) -> None:
    """Put everybody on the list, with their organisations, cities and consents."""
    chance, library = made.chance, made.library
    known: dict[str, City] = {}
    for place in range(made.profile.people):
        name = name_of(place)
        city = chance.choice(CITIES[name.country])
        if city not in known:
            known[city] = cities.ensure(library, city, country=name.country)
        organisation, kind = organisation_of(city, chance)
        made.people.append(
            participants.add(
                library,
                made.event.id,
                family_name=name.family or name.given,
                given_name=name.given if name.family else "",
                arabic_name=name.arabic,
                email=f"exemple{place:03d}@example.org",
                gender=name.gender,
                organisation=organisation,
                city=city,
                role=chance.choice(ROLES),
                function=chance.choice(FUNCTIONS),
                status=chance.choice(STATUSES) if place else ParticipantStatus.CONFIRMED,
                name_consent=chance.choice(CONSENTS),
                photo_consent=chance.choice(CONSENTS),
                contact_consent=chance.choice(CONSENTS),
                quotation_consent=chance.choice(CONSENTS),
            )
        )
        added = made.people[-1]
        editing.edit(library, DirectoryKind.ORGANISATION, added.organisation, kind=kind)
    of_people = [one.city for one in made.people if one.city]
    made.cities = list(dict.fromkeys((made.event.host, *of_people)))


def check_in_people(made: Made) -> None:
    """Check in who comes, on each day; somebody comes for the last day alone."""
    event, zone = made.event, ZoneInfo(made.event.time_zone)
    for number, day in enumerate(event.dates):
        opens = datetime.combine(day, time(8, 10), zone)
        for place, one in enumerate(made.people):
            is_late = place % 17 == 3 and number < len(event.dates) - 1
            if not one.is_expected or is_late or made.chance.random() < KEPT_AWAY:
                continue
            at = opens + timedelta(seconds=41 * place)
            check_in.admit(made.library, one.id, gate=Gate.of_day(day), at=at.astimezone(UTC))
