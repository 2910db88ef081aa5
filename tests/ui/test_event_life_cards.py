"""The life of an event in the window: status, rehearsal, copies, removal, groups on home."""

from datetime import UTC, datetime, timedelta

import pytest
from hands import Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.door.check_in import CheckIn, Outcome
from mc2cm_desk.domain.event.agenda import SessionState
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.event.life import rehearsal, removal, status
from mc2cm_desk.services.library import FixedClock
from mc2cm_desk.ui.event.this_event.duplicate_card import DuplicateCard
from mc2cm_desk.ui.event.this_event.rehearsal_card import RehearsalCard
from mc2cm_desk.ui.event.this_event.title_card import TitleCard

MAY = datetime(2020, 5, 4, 9, 0, tzinfo=UTC)


@pytest.fixture
def page(hands: Hands, clock: FixedClock) -> Hands:
    """Hands before the page of the event, six weeks before it begins."""
    clock.at = MAY
    assert hands.program.window.frame is not None
    hands.program.window.frame.go_to("this_event")
    hands.desk.wait()
    return hands


def event_of(hands: Hands) -> Event:
    return hands.library.require(Event, hands.event)


def test_the_strip_says_when_the_event_begins_and_a_choice_by_hand_is_undone(page: Hands) -> None:
    strip = page.screen.status
    page.qtbot.waitUntil(lambda: "42" in strip.hint.text())
    assert strip.by_itself.isChecked()

    strip.actions_by_hand[EventStatus.ARCHIVED].trigger()
    page.qtbot.waitUntil(lambda: event_of(page).status is EventStatus.ARCHIVED)
    page.qtbot.waitUntil(lambda: "Archived" in strip.accessibleName())
    assert strip.actions_by_hand[EventStatus.ARCHIVED].isChecked()

    page.desk.undo()
    page.qtbot.waitUntil(lambda: event_of(page).status is EventStatus.PREPARATION)
    page.qtbot.waitUntil(strip.by_itself.isChecked)


def test_a_rehearsal_is_begun_shows_its_scans_and_is_cleared(page: Hands) -> None:
    card = page.screen.card(RehearsalCard)
    page.qtbot.waitUntil(lambda: card.button.text() == "Begin a rehearsal")
    card.button.click()
    page.qtbot.waitUntil(lambda: event_of(page).rehearsal)
    for guest in page.library.find(Participant, event=page.event)[:2]:
        check_in.check_in(page.library, page.event, guest.token)
    first = agenda.sessions(page.library, page.event)[0]
    agenda.start(page.library, first.id)
    page.qtbot.waitUntil(lambda: card.pill.text() == "2 trial scans")
    assert card.left.text() == "1 session started"

    card.button.click()
    page.qtbot.waitUntil(lambda: not event_of(page).rehearsal)
    page.qtbot.waitUntil(lambda: card.button.text() == "Begin a rehearsal")
    assert agenda.sessions(page.library, page.event)[0].state is SessionState.PLANNED
    page.qtbot.waitUntil(page.program.window.toast.isVisible)


def test_the_event_is_removed_by_its_name_alone_and_comes_back(page: Hands) -> None:
    card = page.screen.card(DuplicateCard)
    card.remove_button.click()
    page.write("seville")
    assert not card.removing.yes_button.isEnabled()
    page.press(Qt.Key.Key_Return)
    page.desk.wait()
    assert event_of(page).deleted is None

    page.write("-2020")
    assert card.removing.yes_button.isEnabled()
    page.press(Qt.Key.Key_Return)
    page.qtbot.waitUntil(lambda: page.program.window.frame is None)
    assert events.every(page.library) == []
    page.qtbot.waitUntil(page.program.window.toast.isVisible)

    page.desk.undo()
    page.qtbot.waitUntil(lambda: len(events.every(page.library)) == 1)


def test_escape_leaves_the_event_alone(page: Hands) -> None:
    card = page.screen.card(DuplicateCard)
    card.remove_button.click()
    page.press(Qt.Key.Key_Escape)
    assert card.removing.isHidden()
    assert card.remove_button.hasFocus()


def test_a_duplicate_is_made_and_opened(page: Hands) -> None:
    card = page.screen.card(DuplicateCard)
    card.copy_button.click()
    card.copying.host.edit.setFocus()
    page.write("Tunis")
    page.qtbot.waitUntil(lambda: card.copying.host.value().strip() == "Tunis")
    card.copying.make_button.click()
    page.qtbot.waitUntil(lambda: len(events.every(page.library)) == 2)
    made = events.every(page.library)[0]
    assert page.program.window.frame is not None
    page.qtbot.waitUntil(lambda: page.program.window.frame.event_id == made.id)  # pyright: ignore[reportOptionalMemberAccess]
    assert made.first_day - event_of(page).first_day == timedelta(days=364)
    assert len(agenda.sessions(page.library, made.id)) == 4


def test_the_desk_says_that_entries_are_trials_until_the_first_day(
    page: Hands, clock: FixedClock
) -> None:
    rehearsal.begin(page.library, page.event)
    assert page.program.window.frame is not None
    page.program.window.frame.go_to("check_in")
    desk = page.screen
    page.qtbot.waitUntil(desk.rehearsal.isVisible)
    assert "42" in desk.rehearsal.words.text()
    guest = page.library.find(Participant, event=page.event)[0]
    desk.panel.admitted.emit(guest.id)
    page.qtbot.waitUntil(lambda: desk.card.result is not None)
    assert desk.card.result.rehearsal

    desk.rehearsal.end_button.click()
    page.qtbot.waitUntil(lambda: not event_of(page).rehearsal)
    # Nobody is at an event before it begins.
    assert desk.rehearsal.isVisible()
    clock.at = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
    desk.turn_day()
    assert not desk.rehearsal.isVisible()


def test_after_the_event_the_desk_asks_for_which_day_an_entry_is(
    page: Hands, clock: FixedClock
) -> None:
    clock.at = datetime(2020, 11, 30, 10, 52, tzinfo=UTC)
    assert page.program.window.frame is not None
    page.program.window.frame.go_to("check_in")
    desk = page.screen
    page.qtbot.waitUntil(desk.rehearsal.isVisible)
    assert "30 November 2020 is no day of this event" in desk.rehearsal.words.text()
    assert desk.bar.gates.chosen() == ()
    guest = page.library.find(Participant, event=page.event)[0]
    desk.panel.admitted.emit(guest.id)
    page.qtbot.waitUntil(lambda: desk.card.result is not None)
    assert desk.card.result.outcome is Outcome.NO_EVENT_DAY
    assert page.library.find(CheckIn) == []
    assert desk.card.undo_button.isHidden()

    desk.bar.gates.chips[0].click()
    page.qtbot.waitUntil(lambda: desk.bar.gates.chosen() == ("day:2020-06-15",))
    assert desk.rehearsal.isHidden()
    desk.panel.admitted.emit(guest.id)
    page.qtbot.waitUntil(lambda: len(page.library.find(CheckIn)) == 1)
    assert page.library.find(CheckIn)[0].gate == "day:2020-06-15"


def test_home_groups_archived_and_removed_events(hands: Hands) -> None:
    home = hands.program.window.home
    hands.program.window.show_home()
    groups = home.groups  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess]
    assert groups.isHidden()
    status.choose(hands.library, hands.event, EventStatus.ARCHIVED)
    hands.qtbot.waitUntil(lambda: groups.chosen() == ("archived",))
    removal.remove(hands.library, hands.event)
    hands.qtbot.waitUntil(lambda: groups.chosen() == ("removed",))
    card = home.cards[0]  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess]
    card.button.click()
    hands.qtbot.waitUntil(lambda: len(events.every(hands.library)) == 1)


def test_an_archived_event_is_read_and_asks_before_it_is_edited(page: Hands) -> None:
    frame = page.program.window.frame
    assert frame is not None
    status.choose(page.library, page.event, EventStatus.ARCHIVED)
    before = event_of(page).title
    page.qtbot.waitUntil(lambda: frame.guard.is_on)
    title = page.screen.card(TitleCard).title.lines["en"]
    title.setFocus()
    page.write("X")
    page.qtbot.waitUntil(lambda: bool(frame.strip.sentence()))
    assert "archived" in frame.strip.sentence()
    page.screen.leave()
    page.desk.wait()
    assert event_of(page).title == before

    frame.allow_edits()
    title.setFocus()
    page.write("X")
    page.screen.leave()
    page.qtbot.waitUntil(lambda: event_of(page).title != before)


def test_a_command_on_an_archived_event_is_refused_with_a_way_to_edit_it(page: Hands) -> None:
    frame = page.program.window.frame
    assert frame is not None
    status.choose(page.library, page.event, EventStatus.ARCHIVED)
    page.qtbot.waitUntil(lambda: frame.guard.is_on)
    page.do("event-rehearse")
    assert "archived" in frame.strip.sentence()
    assert not event_of(page).rehearsal

    frame.strip.buttons[0].click()
    page.do("event-rehearse")
    assert event_of(page).rehearsal

    # Whoever opens the event anew is asked anew.
    page.come_back()
    page.do("event-end-rehearsal")
    assert event_of(page).rehearsal


def test_what_is_typed_to_remove_an_archived_event_is_no_edit(
    page: Hands,
) -> None:
    frame = page.program.window.frame
    assert frame is not None
    status.choose(page.library, page.event, EventStatus.ARCHIVED)
    page.qtbot.waitUntil(lambda: frame.guard.is_on)
    card = page.screen.card(DuplicateCard)
    card.remove_button.click()
    page.write("seville")
    assert card.removing.name.text() == "seville"
    assert frame.strip.sentence() == ""
