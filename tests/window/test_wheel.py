"""The wheel scrolls, whatever is under the pointer."""

from collections.abc import Callable

import pytest
from window_driver.desk import PLACES, Desk
from window_driver.element import Element

Opened = Callable[..., Desk]
CHANGEABLE = ("combo box", "spin box", "slider", "text", "dial", "page tab", "scroll bar")
CHOSEN = {"participants": "cell", "recommendations": "list item", "challenges": "list item"}
"""Where a record must be chosen before its fields are there, and what its element is."""


def fields(desk: Desk) -> list[Element]:
    """Return what holds a value and can be seen on the screen."""
    return [one for one in desk.tree() if one.role in CHANGEABLE and one.seen]


def contents(desk: Desk) -> list[tuple[str, str, str | None, float | None]]:
    """Return what the fields of a place hold, wherever the page is scrolled to."""
    shown = [one for one in desk.settle() if one.role in CHANGEABLE and one.role != "scroll bar"]
    return [(one.role, one.words, one.text, one.value) for one in shown]


def test_over_every_field_of_every_place_it_changes_nothing(shared: Opened) -> None:
    desk = shared("fr")
    before = desk.operations()
    for place in PLACES:
        desk.go(place)
        if place in CHOSEN:
            desk.click(next(one for one in desk.every(role=CHOSEN[place]) if one.seen))
        held = contents(desk)
        middle: Element | None = None
        for _ in range(3):
            shown = fields(desk)
            desk.roll_over(shown)
            middle = next((one for one in shown if one.role == "combo box"), middle)
            if middle is not None:
                desk.wheel(middle, 6)

        assert contents(desk) == held, place
    desk.close()

    assert desk.operations() == before


@pytest.mark.parametrize("place", ["reference_document", "participants"])
def test_over_a_choice_the_page_scrolls(shared: Opened, place: str) -> None:
    desk = shared("fr")
    desk.go(place)
    if place in CHOSEN:
        desk.click(next(one for one in desk.every(role=CHOSEN[place]) if one.seen))
    choice = desk.wait(lambda: [one for one in fields(desk) if one.role == "combo box"], "a choice")
    was = choice[0].box.y

    desk.wheel(choice[0], 2)

    desk.wait(
        lambda: all(one.box.y != was for one in desk.every(choice[0].name, role="combo box")),
        "the page has scrolled",
    )


def test_a_choice_reached_by_tab_waits_until_its_list_is_open(shared: Opened) -> None:
    desk = shared("fr").go("preferences")
    choice = desk.wait(
        lambda: (one := desk.focus()) and one.role == "combo box" and one, "a choice"
    )

    desk.wheel(choice, 2).wheel(choice, -1)

    desk.settle()
    held = desk.focus()
    assert held is not None
    assert (held.role, held.words) == (choice.role, choice.words)
