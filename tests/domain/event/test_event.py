"""An event: its days, its place, and what it must say."""

from dataclasses import replace
from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event, EventMode, short_name
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused

EVENT = Event(
    id="e",
    short_name="seville-2020",
    title=Localised(fr="Rééquilibrer le récit"),
    first_day=date(2020, 6, 15),
    last_day=date(2020, 6, 17),
    time_zone="Europe/Madrid",
)


def test_an_event_has_every_day_from_the_first_to_the_last() -> None:
    assert EVENT.dates == (date(2020, 6, 15), date(2020, 6, 16), date(2020, 6, 17))
    assert [EVENT.day_number(date(2020, 6, day)) for day in (14, 15, 17, 18)] == [None, 1, 3, None]
    assert EVENT.has_day(date(2020, 6, 17))
    assert not EVENT.has_day(date(2020, 6, 18))


def test_days_are_left_until_it_begins_and_none_once_it_has() -> None:
    assert EVENT.days_until(date(2020, 6, 5)) == 10
    assert EVENT.days_until(date(2020, 6, 15)) == 0
    assert EVENT.days_until(date(2020, 6, 20)) == 0


def test_an_online_event_has_no_place_whatever_its_venue_was() -> None:
    at_venue = replace(EVENT, venue="Salle Giralda")
    assert at_venue.place == "Salle Giralda"
    assert replace(at_venue, mode=EventMode.ONLINE).place == ""


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": EMPTY}, "event-without-title"),
        ({"last_day": date(2020, 6, 14)}, "event-ends-before-it-starts"),
        ({"last_day": date(2021, 6, 14)}, "event-too-long"),
        ({"venue": "x" * 501}, "too-long"),
        ({"link": "meet example"}, "link-unreadable"),
        ({"series_number": 0}, "series-number"),
        ({"languages": ()}, "event-without-language"),
    ],
)
def test_an_event_that_cannot_be_is_refused(changes: dict[str, object], code: str) -> None:
    assert EVENT.checked() == EVENT
    with pytest.raises(Refused, match=f"^{code}"):
        replace(EVENT, **changes).checked()


def test_an_event_of_one_day_is_one() -> None:
    assert replace(EVENT, last_day=EVENT.first_day).checked().dates == (EVENT.first_day,)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("Séville", "seville-2020"),
        ("Tétouan / Ceuta", "tetouan-ceuta-2020"),
        ("تونس", "event-2020"),
    ],
)
def test_the_command_line_knows_an_event_by_its_host_and_year(host: str, name: str) -> None:
    assert short_name(host, date(2020, 6, 15)) == name
