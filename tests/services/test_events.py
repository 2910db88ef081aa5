"""What is known of an event is corrected through one service."""

from datetime import time
from typing import Any

import pytest

from mc2cm_desk.domain.event.event import Event, EventMode
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import Library


def test_every_fact_can_be_corrected_and_taken_back(library: Library, seville: Event) -> None:
    facts: dict[str, Any] = {
        "title": Localised(fr="Loger", ar="السكن"),
        "objective": Localised(en="Compare"),
        "mode": EventMode.HYBRID,
        "link": "salle.example/zarzis",
        "themes": ("housing",),
        "venue": "Centre culturel",
        "languages": ("fr", "ar"),
        "partners": ("UNHCR",),
        "donors": ("EU",),
        "series": "Apprentissage par les pairs",
        "series_number": 14,
        "wifi": "VILLES",
        "wifi_key": "olivier-2027",
    }
    for name, value in facts.items():
        events.amend(library, seville.id, **{name: value})

    changed = library.require(Event, seville.id)
    assert {name: getattr(changed, name) for name in facts} == facts
    for _ in facts:
        history.undo(library)
    assert library.require(Event, seville.id).title == seville.title


def test_a_new_host_brings_its_time_zone(library: Library, seville: Event) -> None:
    events.amend(library, seville.id, host="Tunis")

    assert library.require(Event, seville.id).time_zone == "Africa/Tunis"


def test_a_zone_said_with_the_host_is_kept(library: Library, seville: Event) -> None:
    events.amend(library, seville.id, host="Tunis", time_zone="Europe/Rome")

    assert library.require(Event, seville.id).time_zone == "Europe/Rome"


def test_sessions_start_at_the_same_hour_in_another_zone(library: Library, seville: Event) -> None:
    events.amend(library, seville.id, time_zone="Asia/Amman")

    assert agenda.sessions(library, seville.id)[0].start == time(9, 0)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("time_zone", "Europe/Nowhere", "time-zone-unknown"),
        ("link", "salle example", "link-unreadable"),
        ("series_number", 0, "series-number"),
        ("languages", (), "event-without-language"),
        ("title", Localised(), "event-without-title"),
        ("venue", "x" * 5000, "too-long"),
    ],
)
def test_what_cannot_be_true_is_refused(
    library: Library, seville: Event, name: str, value: Any, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        events.amend(library, seville.id, **{name: value})


def test_an_online_event_tells_no_venue_but_keeps_it(library: Library, seville: Event) -> None:
    events.amend(library, seville.id, venue="Salle Giralda", mode=EventMode.ONLINE)
    online = library.require(Event, seville.id)
    assert (online.place, online.venue) == ("", "Salle Giralda")

    assert events.amend(library, seville.id, mode=EventMode.HYBRID).place == "Salle Giralda"
