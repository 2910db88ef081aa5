"""Short names of events: they follow corrections, and the former ones are understood."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import dates, events, short_names
from mc2cm_desk.services.library import Library


@pytest.fixture
def girga(library: Library) -> Event:
    """An event made with a wrong host and in a wrong year."""
    return events.new(
        library,
        title=Localised(fr="Escale"),
        first_day=date(2026, 11, 30),
        last_day=date(2026, 12, 1),
        host="Rabat",
    )


def corrected(library: Library, event: Event) -> Event:
    first, last = date(2027, 6, 14), date(2027, 6, 15)
    return events.amend(library, event.id, host="Tunis", first_day=first, last_day=last)


def test_the_name_follows_the_host_and_the_dates(library: Library, girga: Event) -> None:
    assert girga.short_name == "rabat-2026"
    assert corrected(library, girga).short_name == "tunis-2027"
    assert library.require(Event, girga.id).short_name == "tunis-2027"


def test_the_name_follows_dates_that_are_changed_alone(library: Library, girga: Event) -> None:
    dates.change(library, girga.id, date(2027, 6, 14), date(2027, 6, 15))
    assert library.require(Event, girga.id).short_name == "rabat-2027"
    dates.change(library, girga.id, date(2026, 6, 14), date(2026, 6, 15))
    assert events.named(library, "rabat-2027").id == girga.id


def test_former_names_are_understood(library: Library, girga: Event) -> None:
    events.amend(library, girga.id, host="Lyon")
    corrected(library, girga)

    known = {events.named(library, one).id for one in ("rabat-2026", "lyon-2026", "tunis-2027")}
    assert known == {girga.id}
    with pytest.raises(Refused, match="event-unknown"):
        events.named(library, "rabat-2027")


def test_who_has_a_name_now_goes_before_who_had_it(library: Library, girga: Event) -> None:
    corrected(library, girga)
    other = events.new(
        library,
        title=Localised(fr="Autre"),
        first_day=date(2026, 3, 2),
        last_day=date(2026, 3, 3),
        host="Rabat",
    )
    assert other.short_name == "rabat-2026"
    assert events.named(library, "rabat-2026").id == other.id


def test_a_name_that_another_event_has_is_numbered(library: Library, girga: Event) -> None:
    events.new(
        library,
        title=Localised(fr="Autre"),
        first_day=date(2027, 1, 11),
        last_day=date(2027, 1, 12),
        host="Tunis",
    )
    assert corrected(library, girga).short_name == "tunis-2027-2"
    back = events.amend(library, girga.id, host="Lyon")
    assert back.short_name == "lyon-2027"


def test_a_name_given_by_hand_stays(library: Library, girga: Event) -> None:
    events.amend(library, girga.id, short_name="escale")
    assert corrected(library, girga).short_name == "escale"


def test_the_name_of_an_event_whose_note_went_out_stays(library: Library, girga: Event) -> None:
    events.move_to(library, girga.id, EventStatus.PUBLISHED)
    assert corrected(library, girga).short_name == "rabat-2026"


def test_other_corrections_leave_the_name(library: Library, girga: Event) -> None:
    assert events.amend(library, girga.id, venue="Médina").short_name == "rabat-2026"
    moved = dates.change(library, girga.id, date(2026, 12, 2), date(2026, 12, 3))
    assert moved.short_name == "rabat-2026"


def test_a_name_that_is_free_is_numbered_where_it_is_taken(library: Library, girga: Event) -> None:
    day = date(2026, 3, 1)
    with library.read() as view:
        assert short_names.free(view, "Rabat", day) == "rabat-2026-2"
        assert short_names.free(view, "Rabat", day, girga.id) == "rabat-2026"
