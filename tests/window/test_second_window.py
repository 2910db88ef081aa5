"""The wall beside the main window."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def with_the_wall(desk: Desk) -> Desk:
    """Return the desk with the second window open."""
    desk.key("F5")
    desk.wait(lambda: len(desk.windows()) == 2, "the second window is open")
    return desk


def test_escape_closes_it_on_each_of_its_pages(opened: Opened) -> None:
    desk = opened("fr")
    for pages in range(4):
        with_the_wall(desk)
        desk.key(*["Right"] * pages, "Escape")
        desk.wait(lambda: len(desk.windows()) == 1, "the second window is closed")
        desk.activate()

    assert desk.go("participants").place() == "participants"


def test_closing_the_main_window_ends_the_process_and_frees_the_library(opened: Opened) -> None:
    desk = with_the_wall(opened("fr"))
    assert desk.locked()
    desk.activate()

    desk.key("alt+F4")

    assert desk.wait_ended() == 0
    assert not desk.locked()
