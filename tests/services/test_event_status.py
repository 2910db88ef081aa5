"""The status of an event in the library: kept where facts change, read as it is today."""

from datetime import UTC, datetime, timedelta

import pytest

from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services import history
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.event.life import status
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.note import versions
from mc2cm_desk.services.read_models.event.overview import event_overview, overviews


def kept(library: Library, event: Event) -> EventStatus:
    return library.require(Event, event.id).status


def shown(library: Library, event: Event) -> EventStatus:
    return event_overview(library, event.id).event.status


def test_the_first_entry_on_a_day_of_the_event_makes_it_live_and_undo_takes_it_back(
    library: Library, seville: Event
) -> None:
    guest = library.find(Participant, event=seville.id)[0]
    check_in.check_in(library, seville.id, guest.token)
    assert kept(library, seville) is shown(library, seville) is EventStatus.LIVE
    history.undo(library)
    assert kept(library, seville) is shown(library, seville) is EventStatus.PREPARATION


def test_an_entry_taken_back_leaves_the_event_in_preparation(
    library: Library, seville: Event
) -> None:
    guest = library.find(Participant, event=seville.id)[0]
    entry = check_in.check_in(library, seville.id, guest.token).check_in
    check_in.undo_check_in(library, entry)
    assert kept(library, seville) is EventStatus.PREPARATION


def test_a_session_started_before_the_event_leaves_it_in_preparation(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = datetime(2020, 5, 4, 9, 0, tzinfo=UTC)
    agenda.start(library, agenda.sessions(library, seville.id)[0].id)
    assert kept(library, seville) is EventStatus.PREPARATION
    clock.at = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)
    assert shown(library, seville) is EventStatus.PREPARATION


def test_a_session_started_in_the_night_before_the_first_day_leaves_it_in_preparation(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = datetime(2020, 6, 14, 23, 30, tzinfo=UTC)  # half past one in Seville
    agenda.start(library, agenda.sessions(library, seville.id)[0].id)
    clock.at = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)
    with library.read() as view:
        assert not status.facts(view, library.require(Event, seville.id)).has_started
    assert shown(library, seville) is EventStatus.PREPARATION

    agenda.start(library, agenda.sessions(library, seville.id)[1].id)
    assert shown(library, seville) is EventStatus.LIVE


def test_nothing_stays_live_when_the_last_day_is_over(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    agenda.start(library, agenda.sessions(library, seville.id)[0].id)
    assert kept(library, seville) is EventStatus.LIVE
    clock.at += timedelta(days=30)
    assert shown(library, seville) is EventStatus.WRITING
    assert [one.event.status for one in overviews(library)] == [EventStatus.WRITING]
    assert [one.status for one in status.currents(library, events.every(library))] == [
        EventStatus.WRITING
    ]


def test_ending_the_last_session_on_the_last_day_begins_the_writing(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at += timedelta(days=1, hours=3)
    last = agenda.sessions(library, seville.id)[-1]
    agenda.start(library, last.id)
    assert kept(library, seville) is EventStatus.LIVE
    agenda.finish(library, last.id)
    assert kept(library, seville) is EventStatus.WRITING


def test_publishing_the_note_publishes_the_event(library: Library, seville: Event) -> None:
    versions.save(
        library, seville.id, "fr", pages=b"%PDF-", page_count=1, parts=(), percent=9, publish=True
    )
    assert kept(library, seville) is EventStatus.PUBLISHED


@pytest.mark.parametrize("wanted", list(EventStatus))
def test_any_status_can_be_chosen_by_hand_and_undone(
    library: Library, seville: Event, wanted: EventStatus
) -> None:
    status.choose(library, seville.id, EventStatus.PUBLISHED)
    status.choose(library, seville.id, wanted)
    assert shown(library, seville) is wanted
    if wanted is not EventStatus.PUBLISHED:
        history.undo(library)
    assert shown(library, seville) is EventStatus.PUBLISHED


def test_a_status_chosen_by_hand_stays_until_it_may_follow_the_facts_again(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    status.choose(library, seville.id, EventStatus.ARCHIVED)
    clock.at += timedelta(days=9)
    assert shown(library, seville) is EventStatus.ARCHIVED
    assert status.status_facts(library, seville.id).by_itself is EventStatus.WRITING
    changed = status.follow_facts(library, seville.id)
    assert (changed.status, changed.status_by_hand) == (EventStatus.WRITING, False)


def test_an_event_that_is_moved_into_next_year_is_in_preparation_again(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at += timedelta(days=30)
    assert shown(library, seville) is EventStatus.WRITING
    later = timedelta(days=365)
    events.amend(
        library,
        seville.id,
        first_day=seville.first_day + later,
        last_day=seville.last_day + later,
    )
    assert kept(library, seville) is shown(library, seville) is EventStatus.PREPARATION
