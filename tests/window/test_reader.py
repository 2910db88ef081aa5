"""What a screen reader is told."""

from collections.abc import Callable

from window_driver.desk import PLACES, Desk

Opened = Callable[..., Desk]


def test_everything_that_takes_the_keyboard_has_a_name(opened: Opened) -> None:
    desk = opened("fr")
    nameless: list[str] = []
    for place in PLACES:
        desk.go(place)
        nameless += [
            f"{place}: {one.role} at {one.box}"
            for one in desk.settle()
            if "focusable" in one.states and one.seen and not one.words.strip()
        ]

    assert nameless == []
