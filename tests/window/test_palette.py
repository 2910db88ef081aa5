"""Every action that is offered can be run in every place, and leaves the program standing."""

from collections.abc import Callable

from window_driver.desk import PLACES, Desk

Opened = Callable[..., Desk]
ENDS = ("Close the window", "Home: all events", "Full screen")
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
        shown = [one.words for one in desk.every(role="list item", inside=box)]
        more = not set(shown) <= set(titles)
        titles += [one for one in shown if one not in titles]
        desk.key(*["Down"] * 10)
        desk.settle()
    desk.key("Escape")
    desk.wait(lambda: not desk.every(box, role="panel"), "the palette has gone")
    return [one.rpartition(",")[0] or one for one in titles]


def come_back(desk: Desk, place: str) -> None:
    """Leave what an action opened, dialogs and second windows too."""
    for _ in range(4):
        desk.key("Escape")
        if len(desk.windows()) == 1 and desk.place() == place and not desk.popups():
            return
        desk.activate()
    desk.go(place)


def test_each_action_of_each_place_runs(opened: Opened) -> None:
    desk = opened("fr")
    everywhere: set[str] | None = None
    tried: set[tuple[str, str]] = set()
    for place in PLACES:
        desk.go(place)
        titles = offered(desk)
        assert titles, place
        # What every place offers is run in the first one only.
        own = [one for one in titles if everywhere is None or one not in everywhere]
        everywhere = set(titles) if everywhere is None else everywhere & set(titles)
        for title in own:
            if any(title == desk.words(one) for one in ENDS):
                continue
            run(desk, title)
            come_back(desk, place)
            assert desk.faults() == [], f"{title} in {place}"
            tried.add((place, title))

    assert len(tried) > 40


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
