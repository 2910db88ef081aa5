"""Tab takes a completion and goes from text to text; no letter is lost on the way."""

import json
from collections.abc import Callable

from window_driver.desk import PLACES, Desk

Opened = Callable[..., Desk]
FAR = 12
"""So many times Tab is pressed in a place, and Shift+Tab after it."""


def test_in_the_entry_line_it_takes_the_completion_and_stays(shared: Opened, language: str) -> None:
    desk = shared(language).go("recommendations")
    line = desk.wait_focus(desk.words("New recommendation"))
    half = {"fr": "@lyo", "ar": "@ليو"}[language]
    desk.type(f"Former les équipes {half}")
    desk.wait_popup()

    desk.key("Tab").type(" chaque année")

    desk.wait(lambda: "chaque année" in ((desk.focus() or line).text or ""), "the sentence goes on")
    assert desk.place() == "recommendations"
    desk.key("Return")
    desk.wait(
        lambda: desk.holds("recommendation", "text", "Former les équipes chaque année"),
        "the card is written",
    )
    (cities,) = desk.rows("select cities from recommendation order by created desc limit 1")[0]
    assert len(json.loads(cities)) == 1


def test_shift_tab_goes_back_the_way_that_tab_came(shared: Opened, language: str) -> None:
    desk = shared(language)
    for place in PLACES:
        desk.go(place)
        start = desk.wait(desk.focus, "the keyboard is somewhere")
        desk.key(*["Tab"] * FAR)
        desk.settle()
        far = desk.wait(desk.focus, "the keyboard is somewhere")
        assert far.name != start.name or far.box != start.box, place
        assert desk.place() == place

        desk.key(*["shift+Tab"] * FAR)

        desk.wait(
            lambda start=start: (one := desk.focus()) and one.name == start.name,
            f"the keyboard is back in {start.name!r} of {place}",
        )


def test_in_a_case_it_goes_from_text_to_text(shared: Opened) -> None:
    desk = shared("fr").go("city_cases")
    field = desk.words
    desk.press(field("Summary"), role="text")
    desk.key("ctrl+a").type("Premier résumé tapé")
    for typed in ("Deuxième texte tapé", "Troisième texte tapé", "Quatrième texte tapé"):
        desk.key("Tab", "ctrl+a").type(typed)
    desk.key("Tab")

    for typed in ("Premier résumé", "Deuxième texte", "Troisième texte", "Quatrième texte"):
        desk.wait(
            lambda typed=typed: desk.rows(
                "select 1 from operation where after like ?", f"%{typed} tapé%"
            ),
            f"{typed!r} is on the disk",
        )
