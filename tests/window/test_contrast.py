"""Text can be read in each look, in lists and menus too: measured in the picture."""

from collections.abc import Callable

import pytest
from window_driver.desk import PLACES, Desk
from window_driver.element import Box
from window_driver.pixels import text_contrast

Opened = Callable[..., Desk]
STRIP = 120
"""Pixels: the width in which words are looked for."""
LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
"""The least contrast of text: AA of WCAG 2.2, and AAA where high contrast was chosen."""
SMALL_PRINT = 4.0
"""For print so small that its soft edges never reach the whole colour, which is 4.5 and more."""


def measured(desk: Desk, popup: Box) -> float:
    """Return the contrast of what is written in a list or menu, away from its frame."""
    desk.move((1, 1))
    desk.settle()
    picture = desk.picture(popup.inner(4))
    # In a wide list the words fill too little of the whole to be told from its edges.
    lefts = range(0, picture.width, STRIP)
    strips = (picture.crop((left, 0, left + STRIP, picture.height)) for left in lefts)
    return max(map(text_contrast, strips))


@pytest.mark.parametrize(
    ("language", "theme"), [("fr", "light"), ("ar", "light"), ("fr", "dark"), ("ar", "contrast")]
)
def test_open_lists_and_menus_can_be_read(shared: Opened, language: str, theme: str) -> None:
    desk = shared(language, settings={"theme": theme})
    found: dict[str, float] = {}

    desk.go("recommendations").type("@")
    found["completion"] = measured(desk, desk.wait_popup())
    desk.key("Escape", "ctrl+a", "BackSpace")
    desk.press(role="button menu")
    found["menu"] = measured(desk, desk.wait_popup())
    desk.key("Escape")
    desk.go("preferences")
    desk.wait(lambda: (one := desk.focus()) and one.role == "combo box", "a choice is there")
    desk.key("F4")
    found["choice"] = measured(desk, desk.wait_popup())
    desk.key("Escape")
    desk.go("field_visit").press(desk.words("Day", "VisitPanel"), role=("text", "combo box"))
    desk.key("F4")
    found["search choice"] = measured(desk, desk.wait_popup()) if desk.popups() else 21.0

    assert {name: ratio for name, ratio in found.items() if ratio < LEAST[theme]} == {}


@pytest.mark.parametrize(
    ("language", "theme"), [("fr", "light"), ("fr", "dark"), ("ar", "contrast")]
)
def test_labels_and_buttons_of_each_place_can_be_read(
    shared: Opened, language: str, theme: str
) -> None:
    desk = shared(language, settings={"theme": theme})
    faint: list[str] = []
    for place in PLACES:
        desk.go(place)
        shown = desk.settle()
        picture = desk.picture()
        for one in shown:
            usable = "enabled" in one.states and one.words.strip() and one.seen
            if one.role not in ("label", "push button") or not usable:
                continue
            if one.role == "push button" and one.box.width < 2 * one.box.height:
                continue  # A sign or a colour is on it, and no words.
            box = one.box.inner(3)
            if box.width > 10 and box.height > 6:
                ratio = text_contrast(picture.crop((box.x, box.y, *box.end)))
                if ratio < SMALL_PRINT:
                    faint.append(f"{place}: {one.words[:40]!r} {ratio:.1f}")

    assert faint == []
