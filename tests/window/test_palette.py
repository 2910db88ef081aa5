"""Every action that is offered can be run in every place, and leaves the program standing."""

from collections.abc import Callable

import pytest
from window_driver.desk import PLACES, Desk
from window_driver.element import plain

Opened = Callable[..., Desk]
IN_ARABIC = ("participants", "challenges", "field_visit", "learning_note")
LEAVES = ("Close the window", "Home: all events", "Full screen")
"""Actions of the window that leave the place; they have scenes of their own."""


def open_palette(desk: Desk) -> str:
    """Open the palette for actions and return its name."""
    box = desk.words("Search and actions")
    desk.key("ctrl+shift+p")
    desk.wait(
        lambda: (one := desk.focus()) and one.text == ">" and one.inside(name=box),
        "the palette has the keyboard",
    )
    return box


def offered(desk: Desk) -> list[str]:
    """Return the titles of the actions that the palette offers, without their keys."""
    box = open_palette(desk)
    titles: list[str] = []
    more = True
    while more:
        inside = [one for one in desk.settle() if one.inside(name=box)]
        shown = [one.words for one in inside if one.role == "list item"]
        shown = [one for one in shown if one not in titles]
        titles += shown
        more = bool(shown)
        desk.key(*["Down"] * 11)
    desk.key("Escape")
    desk.wait(lambda: not desk.every(box, role="panel"), "the palette has gone")
    return [one.rpartition(",")[0] or one for one in titles]


def run_each(desk: Desk, place: str, titles: list[str]) -> None:
    """Run actions one after another in a place, coming back to it after each."""
    for title in titles:
        run(desk, title)
        desk.come_back(place)
        assert desk.faults() == [], f"{title} in {place}"


@pytest.mark.parametrize("place", PLACES)
def test_each_action_of_a_place_runs(opened: Opened, place: str) -> None:
    desk = opened("ar" if place in IN_ARABIC else "fr").go(place)
    of_the_window = {
        plain(title)
        for context in ("WindowActions", "Places")
        for title in desk.words.of_context(context)
    }

    titles = offered(desk)

    assert of_the_window & set(titles)
    run_each(desk, place, [one for one in titles if one not in of_the_window])


def test_each_action_of_the_window_runs(shared: Opened) -> None:
    desk = shared("fr").go("evaluation")
    leaves = {plain(desk.words(one, "WindowActions")) for one in LEAVES}
    of_the_window = {plain(title) for title in desk.words.of_context("WindowActions")}

    run_each(desk, "evaluation", [one for one in offered(desk) if one in of_the_window - leaves])


def run(desk: Desk, title: str) -> None:
    """Choose an action by its title."""
    box = open_palette(desk)
    desk.type(title)
    desk.wait(
        lambda: any(
            one.words.startswith(title) for one in desk.every(role="list item", inside=box)[:1]
        ),
        f"{title!r} is found",
    )
    desk.key("Return")
    desk.settle()
