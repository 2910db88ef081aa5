"""Keys that the window prints, and what is typed after a click."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
TYPING = 60
"""Milliseconds between keys of somebody who types: slower than any scanner."""


def test_a_start_is_typed_after_a_click_in_its_field(opened: Opened, language: str) -> None:
    desk = opened(language).go("programme")
    desk.key("Down")
    start = desk.find(desk.words("Start", "SessionPanel"), role="spin box")
    before = desk.rows("select count(*) from session where start = '09:45'")[0][0]
    desk.click(start)
    desk.type("0945", TYPING).key("Tab")

    desk.wait(
        lambda: desk.rows("select count(*) from session where start = '09:45'")[0][0] == before + 1,
        "the session starts at 09:45",
    )
    desk.wait_focus(desk.words("Minutes", "SessionPanel"))


def test_a_key_after_enter_acts_on_the_card_just_written(opened: Opened) -> None:
    desk = opened("fr").go("recommendations")
    desk.wait_focus(desk.words("New recommendation"))
    desk.type("Ouvrir un guichet unique").key("Return", "ctrl+d")

    desk.wait(
        lambda: desk.rows(
            "select 1 from recommendation where text like '%guichet unique%'"
            " and status = 'discussed'"
        ),
        "the new card is discussed",
    )


def test_a_token_that_names_nothing_is_told(opened: Opened) -> None:
    desk = opened("fr").go("recommendations")
    desk.wait_focus(desk.words("New recommendation"))
    desk.type("Former !99 puis")

    desk.wait_seen(desk.words("{tokens}: nothing by that name here").replace("{tokens}", "!99"))


def test_keys_with_digits_work_on_a_french_keyboard(opened: Opened) -> None:
    desk = opened("fr")
    desk.display.use_keyboard(("fr", ""))
    try:
        desk.key("ctrl+ampersand")
        desk.wait(lambda: desk.place() == "programme", "the first place is shown")
        desk.key("ctrl+eacute")
        desk.wait(lambda: desk.place() == "participants", "the second place is shown")
    finally:
        desk.display.use_keyboard()


def test_what_is_left_of_a_cut_scan_does_not_stand_before_a_name(opened: Opened) -> None:
    desk = opened("fr").go("check_in")
    line = desk.wait_focus(desk.words("Scanner, name or code"))
    desk.display.xdotool("type", "--delay", 0, "--", "004235311")
    # A person types on, some time after the scanner: not in the same moment.
    desk.settle()
    desk.type("Mar", TYPING)

    desk.wait(lambda: desk.find(line.name, role="text").text == "Mar", "the name stands alone")
    desk.wait_seen(desk.words("The scan was cut off. Scan the badge again."))
