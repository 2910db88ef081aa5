"""The event's own facts: dates, titles, mode, corrected with keys and taken back."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def dates(desk: Desk) -> tuple[str, str]:
    """Return the first and the last day of the event as they lie on the disk."""
    return desk.rows("select first_day, last_day from event where deleted is null")[0]


def type_first_day(desk: Desk, keys: str) -> None:
    """Type another first day, read what it moves, and confirm it."""
    desk.press(desk.words("First day", "DatesCard"))
    desk.key("ctrl+a").type(keys)
    desk.find(desk.words("Change the dates", "ChangeCard"), role="push button")
    desk.key("Return")


def test_the_dates_are_corrected_twice_and_taken_back(opened: Opened, language: str) -> None:
    desk = opened(language).go("this_event")
    before = dates(desk)
    agenda = desk.rows("select day.date, session.start from session join day on day.id = day")
    assert before == ("2020-06-15", "2020-06-18")
    assert agenda

    type_first_day(desk, "07062027")
    desk.wait(lambda: dates(desk) == ("2027-06-07", "2027-06-10"), "the event has moved")
    type_first_day(desk, "14062027")
    desk.wait(lambda: dates(desk) == ("2027-06-14", "2027-06-17"), "and has moved again")

    for _ in range(2):
        desk.settle()
        desk.press(desk.words("Undo", "LastChangeCard"), role="push button")
    desk.wait(lambda: dates(desk) == before, "both changes are taken back")


def test_enter_asks_what_becomes_of_a_day_that_goes(opened: Opened, language: str) -> None:
    desk = opened(language).go("this_event")
    planned = desk.rows("select count(*) from session where deleted is null")
    desk.press(desk.words("Last day", "DatesCard"))
    # Faster than it is read what the date changes: the question comes all the same.
    desk.key("ctrl+a").type("17062020").key("Return")
    desk.find(desk.words("Choose…", "ChangeCard"))
    desk.settle()
    desk.key("Down", "Return")

    desk.wait(lambda: dates(desk) == ("2020-06-15", "2020-06-17"), "the last day has gone")
    assert desk.rows("select count(*) from session where deleted is null") == planned
    assert desk.place() == "this_event"


def test_an_arabic_title_is_typed_and_taken_back(opened: Opened) -> None:
    desk = opened("ar").go("this_event")
    title = "السكن والاستقبال"
    desk.key("ctrl+a").type(title).key("Return")
    desk.wait(lambda: desk.holds("event", "title", title), "the title is written")

    desk.press(desk.words("Undo", "LastChangeCard"), role="push button")
    desk.wait(lambda: not desk.holds("event", "title", title), "the title is taken back")


def test_a_hybrid_event_is_made_with_the_clocks_of_its_city(opened: Opened) -> None:
    desk = opened("fr", event=False)
    desk.press(desk.words("New event", "HomeScreen"), role="push button")
    desk.wait_focus(desk.words("Title", "NewEventForm"))
    desk.type("Loger et accueillir").key("Tab").type("Zarzis")
    desk.wait_popup()
    desk.key("Tab")
    desk.wait_seen("Africa/Tunis")
    desk.key("Tab", "Right", "Right")
    desk.press(desk.words("Create event"), role="push button")

    desk.wait(lambda: desk.place() == "programme", "the new event is open")
    said = desk.rows("select mode, time_zone from event order by created desc limit 1")
    assert said == [("hybrid", "Africa/Tunis")]
