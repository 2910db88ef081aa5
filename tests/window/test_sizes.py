"""The window on small and large screens, beside a task bar, with larger text."""

from collections.abc import Callable, Generator
from contextlib import ExitStack

import pytest
from window_driver.desk import PLACES, Desk
from window_driver.display import Display, open_display
from window_driver.element import Box, Element

Opened = Callable[..., Desk]
Screens = Callable[..., Display]
TASK_BAR = 48
CLICKED = ("push button", "check box", "button menu", "text", "combo box", "spin box")
WITH_LINE = {
    "challenges": "New challenge",
    "recommendations": "New recommendation",
    "check_in": "Scanner, name or code",
}
"""Places with an entry line, and its name."""


@pytest.fixture
def screens() -> Generator[Screens]:
    """Open displays of other sizes."""
    with ExitStack() as stack:
        yield lambda size, task_bar=0: stack.enter_context(open_display(size, task_bar=task_bar))


def outside(desk: Desk, room: Box) -> list[str]:
    """Return what is clicked or typed into and lies outside the screen sideways, or is cut."""
    found: list[str] = []
    for one in desk.settle():
        if one.role not in CLICKED or not one.box.width:
            continue
        start, end = one.box.x, one.box.x + one.box.width
        if start < room.x or end > room.x + room.width:
            found.append(f"{one.role} {one.words!r} at {one.box}")
    return found


def room_of(display: Display, task_bar: int = 0) -> Box:
    """Return the part of the screen that windows may use."""
    return Box(0, 0, display.size[0], display.size[1] - task_bar)


def entry_line(desk: Desk, place: str) -> Element:
    """Return the line of a place in which one types."""
    return desk.find(desk.words(WITH_LINE[place]), role="text")


@pytest.mark.parametrize(
    ("language", "size", "task_bar", "text"),
    [
        ("fr", (1024, 700), 0, 100),
        ("ar", (1024, 700), 0, 100),
        ("ar", (1366, 768), TASK_BAR, 130),
        ("fr", (1366, 768), TASK_BAR, 150),
        ("fr", (1920, 1080), TASK_BAR, 100),
    ],
)
def test_everything_can_be_reached_on_a_screen_of(
    opened: Opened,
    screens: Screens,
    language: str,
    size: tuple[int, int],
    task_bar: int,
    text: int,
) -> None:
    display = screens(size, task_bar)
    room = room_of(display, task_bar)
    desk = opened(language, on=display, settings={"text_size": text})

    assert room.holds(desk.find(role="frame").box)
    lying_outside: dict[str, list[str]] = {}
    for place in PLACES:
        desk.go(place)
        lying_outside |= {place: found} if (found := outside(desk, room)) else {}
        if place in WITH_LINE:
            assert room.holds(entry_line(desk, place).box), place

    assert lying_outside == {}


@pytest.mark.parametrize(("language", "text"), [("fr", 100), ("ar", 130)])
def test_on_a_small_screen_a_chosen_card_can_be_edited(
    opened: Opened, screens: Screens, language: str, text: int
) -> None:
    display = screens((1024, 700))
    desk = opened(language, on=display, settings={"text_size": text}).go("recommendations")
    card = desk.wait(
        lambda: [one for one in desk.every(role="list item") if one.seen], "there is a card"
    )[0]

    desk.click(card)

    desk.wait(
        lambda: any(one.seen for one in desk.every(desk.words("Wording", "RecommendationPanel"))),
        "its text can be edited",
    )
