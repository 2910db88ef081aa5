"""The page of the event's own facts, with keys and pointer."""

from datetime import date

import pytest
from hands import CONTROL, Hands
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QScrollArea

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event, EventMode
from mc2cm_desk.services import records
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.event import dates as event_dates
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.event.this_event.change_card import REMOVE, ChangeCard
from mc2cm_desk.ui.event.this_event.dates_card import DatesCard
from mc2cm_desk.ui.event.this_event.network_card import NetworkCard
from mc2cm_desk.ui.event.this_event.partners_card import PartnersCard
from mc2cm_desk.ui.event.this_event.place_card import PlaceCard
from mc2cm_desk.ui.event.this_event.screen import ThisEventScreen
from mc2cm_desk.ui.event.this_event.title_card import TitleCard

FIRST, SECOND = date(2020, 6, 15), date(2020, 6, 16)


@pytest.fixture
def page(hands: Hands) -> ThisEventScreen:
    screen = hands.go("this_event")
    assert isinstance(screen, ThisEventScreen)
    return screen


def event(hands: Hands) -> Event:
    return hands.library.require(Event, hands.event)


def show_first(hands: Hands, page: ThisEventScreen, day: date) -> None:
    page.card(DatesCard).first.setDate(QDate(day.year, day.month, day.day))
    hands.settle()


def test_the_page_has_a_key_of_its_own_and_begins_in_the_title(
    hands: Hands, page: ThisEventScreen
) -> None:
    assert hands.focus() is page.card(TitleCard).title.lines[languages.current()]


def test_a_title_is_stored_under_the_language_of_its_line(
    hands: Hands, page: ThisEventScreen
) -> None:
    arabic = page.card(TitleCard).title.lines["ar"]
    hands.reach(arabic)
    hands.write("السكن والاستقبال")
    hands.press(Qt.Key.Key_Return)

    assert event(hands).title.exact("ar") == "السكن والاستقبال"
    assert event(hands).title.exact("fr") == "Rééquilibrer le récit"
    hands.reach(page.card(PlaceCard).venue)
    hands.undo()
    assert event(hands).title.exact("ar") == ""
    assert arabic.text() == ""


def test_a_title_that_is_typed_when_the_program_ends_is_there_again(
    hands: Hands, page: ThisEventScreen
) -> None:
    hands.reach(page.card(TitleCard).title.lines["ar"])
    hands.write("السكن")
    hands.desk.drafting.save_now()

    (draft,) = hands.library.drafts.waiting(hands.event, "this_event")
    assert (draft.key.field, draft.key.slot, draft.text) == ("title", "ar", "السكن")


def test_the_mode_decides_whether_venue_and_link_are_asked(
    hands: Hands, page: ThisEventScreen
) -> None:
    place = page.card(PlaceCard)
    assert place.venue.isVisible()
    assert not place.link.isVisible()

    hands.reach(place.mode)
    hands.press(Qt.Key.Key_Right)
    assert event(hands).mode is EventMode.ONLINE
    assert not place.venue.isVisible()
    assert place.link.isVisible()

    hands.press(Qt.Key.Key_Right)
    assert event(hands).mode is EventMode.HYBRID
    assert place.venue.isVisible()
    assert place.link.isVisible()


def test_another_host_brings_its_time_zone(hands: Hands, page: ThisEventScreen) -> None:
    host = page.card(PlaceCard).host
    hands.reach(host)
    hands.rewrite("Tunis")
    hands.press(Qt.Key.Key_Return, times=2)

    assert event(hands).time_zone == "Africa/Tunis"
    hands.until(lambda: "UTC+1" in page.card(PlaceCard).zone.combo.currentText())


def test_network_series_and_partners_are_kept(hands: Hands, page: ThisEventScreen) -> None:
    network, partners = page.card(NetworkCard), page.card(PartnersCard)
    for field, words in (
        (network.wifi, "VILLES"),
        (network.wifi_key, "olivier-2027"),
        (network.series, "Apprentissage"),
        (partners.partners, "Ville de Zarzis"),
    ):
        hands.reach(field)
        hands.write(words)
        hands.press(Qt.Key.Key_Tab)

    kept = event(hands)
    assert (kept.wifi, kept.wifi_key, kept.series) == ("VILLES", "olivier-2027", "Apprentissage")
    assert kept.partners == ("Ville de Zarzis",)


def test_other_dates_are_told_before_they_hold(hands: Hands, page: ThisEventScreen) -> None:
    show_first(hands, page, date(2021, 3, 2))
    change, dates = page.card(ChangeCard), page.card(DatesCard)

    assert dates.days() == (date(2021, 3, 2), date(2021, 3, 3))
    assert dates.pending.isVisible()
    assert change.isVisible()
    assert event(hands).first_day == FIRST

    change.cancel_button.click()
    hands.settle()
    assert dates.days() == (FIRST, SECOND)
    assert not change.isVisible()


def test_enter_confirms_the_dates_and_one_undo_takes_them_back(
    hands: Hands, page: ThisEventScreen
) -> None:
    hands.reach(page.card(DatesCard).first)
    show_first(hands, page, date(2021, 3, 2))
    hands.press(Qt.Key.Key_Return)

    assert event(hands).dates == (date(2021, 3, 2), date(2021, 3, 3))
    assert len(agenda.sessions(hands.library, hands.event)) == 4
    assert not page.card(ChangeCard).isVisible()
    hands.undo()
    assert event(hands).dates == (FIRST, SECOND)
    assert page.card(DatesCard).days() == (FIRST, SECOND)
    assert not page.card(ChangeCard).isVisible()


def test_a_day_with_sessions_goes_only_once_somebody_decided(
    hands: Hands, page: ThisEventScreen
) -> None:
    change, dates = page.card(ChangeCard), page.card(DatesCard)
    dates.last.setDate(QDate(2020, 6, 15))
    hands.settle()
    assert list(change.decisions) == [SECOND]

    change.move_button.click()
    hands.settle()
    assert change.problem.isVisible()
    assert event(hands).last_day == SECOND

    change.decisions[SECOND].choose(FIRST.isoformat())
    change.move_button.click()
    hands.settle()
    assert event(hands).dates == (FIRST,)
    assert len(hands.found(Session)) == 4


def test_what_is_on_a_dropped_day_can_be_removed_and_comes_back(
    hands: Hands, page: ThisEventScreen
) -> None:
    change, dates = page.card(ChangeCard), page.card(DatesCard)
    dates.last.setDate(QDate(2020, 6, 15))
    hands.settle()
    change.decisions[SECOND].choose(REMOVE)
    change.move_button.click()
    hands.settle()

    assert len(hands.found(Session)) == 2
    hands.undo()
    assert len(hands.found(Session)) == 4


@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "once it is read"])
def test_enter_asks_what_becomes_of_a_dropped_day_and_puts_the_keyboard_there(
    hands: Hands, page: ThisEventScreen, *, at_once: bool
) -> None:
    change, dates = page.card(ChangeCard), page.card(DatesCard)
    hands.reach(dates.last)
    hands.write("15062020")
    if not at_once:
        hands.settle()
    hands.press(Qt.Key.Key_Return)

    hands.until(lambda: hands.focus() is change.decisions[SECOND].combo)
    assert "16 June 2020" in change.problem.text()
    assert not change.decisions[SECOND].combo.visibleRegion().isEmpty()
    # What is read anew meanwhile leaves the question where it is.
    page.refresh(None)
    hands.settle()
    assert hands.focus() is change.decisions[SECOND].combo
    assert change.problem.isVisible()

    hands.press(Qt.Key.Key_Down)
    assert not change.problem.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert event(hands).dates == (FIRST,)
    assert page.isAncestorOf(hands.focus())


def test_a_question_out_of_sight_is_brought_into_view_by_enter(
    hands: Hands, page: ThisEventScreen
) -> None:
    hands.program.window.resize(1366, 560)
    hands.settle()
    change, dates = page.card(ChangeCard), page.card(DatesCard)
    hands.reach(dates.last)
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(change))
    dates.last.setDate(QDate(2020, 6, 15))
    hands.settle()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert change.decisions[SECOND].combo.visibleRegion().isEmpty()
    hands.press(Qt.Key.Key_Return)

    assert not change.decisions[SECOND].combo.visibleRegion().isEmpty()
    assert not change.problem.visibleRegion().isEmpty()


def test_escape_at_the_question_keeps_the_dates(hands: Hands, page: ThisEventScreen) -> None:
    change, dates = page.card(ChangeCard), page.card(DatesCard)
    hands.reach(dates.last)
    hands.write("15062020")
    hands.settle()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)

    assert not change.isVisible()
    assert dates.days() == (FIRST, SECOND)
    assert dates.isAncestorOf(hands.focus())


def test_dates_in_the_wrong_order_are_said_and_cannot_be_confirmed(
    hands: Hands, page: ThisEventScreen
) -> None:
    change, dates = page.card(ChangeCard), page.card(DatesCard)
    dates.last.setDate(QDate(2020, 6, 10))
    hands.settle()

    assert change.problem.isVisible()
    assert not change.move_button.isEnabled()


def test_a_day_gets_its_title_in_the_language_in_which_it_is_written(
    hands: Hands, page: ThisEventScreen
) -> None:
    row = next(iter(page.card(DatesCard).rows.values()))
    hands.reach(row.field.edit)
    assert all(tab.isVisible() for tab in row.field.tabs().values())
    hands.write("يوم واحد")
    hands.press(Qt.Key.Key_Tab)

    assert agenda.days(hands.library, hands.event)[0].title.exact("ar") == "يوم واحد"
    assert not any(tab.isVisible() for tab in row.field.tabs().values())


def test_the_languages_of_a_title_are_counted_as_they_are_written(
    hands: Hands, page: ThisEventScreen
) -> None:
    row = next(iter(page.card(DatesCard).rows.values()))
    assert row.field.languages.text() == "0/3"
    hands.reach(row.field.edit)
    hands.write("In the field")
    hands.press(Qt.Key.Key_Tab)

    assert row.field.languages.text() == "1/3"
    assert row.field.languages.toolTip() == "Title in 1 of 3 languages"
    assert "Title in 1 of 3 languages" in row.field.edit.accessibleDescription()


def test_dates_that_another_hand_changes_are_shown(hands: Hands, page: ThisEventScreen) -> None:
    hands.desk.write(
        page,
        lambda library: event_dates.change(
            library, hands.event, date(2021, 3, 2), date(2021, 3, 3)
        ),
    )
    hands.settle()

    assert page.card(DatesCard).days() == (date(2021, 3, 2), date(2021, 3, 3))
    assert not page.card(ChangeCard).isVisible()


def test_sessions_with_a_link_of_their_own_are_counted(hands: Hands, page: ThisEventScreen) -> None:
    session = hands.found(Session)[0].id
    hands.desk.write(
        page, lambda library: records.edit(library, Session, session, link="salle.example/a")
    )
    hands.desk.write(
        page, lambda library: records.edit(library, Event, hands.event, mode=EventMode.ONLINE)
    )
    hands.settle()

    assert "1" in page.card(PlaceCard).link.hint.text()


def test_the_last_correction_can_be_taken_back(hands: Hands, page: ThisEventScreen) -> None:
    hands.reach(page.card(TitleCard).title.lines["en"])
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.write("Housing")
    hands.press(Qt.Key.Key_Return)
    from mc2cm_desk.ui.event.this_event.last_change_card import LastChangeCard

    card = page.card(LastChangeCard)
    hands.until(card.isVisible)
    card.button.click()
    hands.settle()
    assert event(hands).title.exact("en") == "Rebalancing the narrative"
