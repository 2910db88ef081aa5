"""Every place of an event opens in the installed program."""

from collections.abc import Callable

from window_driver.desk import PLACES, Desk


def test_each_place_of_the_rail_opens(opened: Callable[..., Desk], language: str) -> None:
    desk = opened(language)

    for place in PLACES:
        desk.go(place)

    assert desk.place() == "preferences"
