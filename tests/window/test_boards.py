"""Cards of the boards: written, moved, merged, taken back, and their language."""

from collections.abc import Callable
from itertools import chain, repeat

import pytest
from window_driver.desk import Desk
from window_driver.element import Element

from mc2cm_desk.domain.steps.recommendation import label_of

Opened = Callable[..., Desk]


def card(desk: Desk, code: str) -> Element:
    """Return the card with a code, rolling the board and its columns until it can be seen.

    Cards that are far out of sight in their column are not told to a screen reader.
    """
    notches = chain([-30], repeat(2))  # to the top, then down step by step

    def seen() -> Element | None:
        found = desk.every(code, role="list item")
        if found and found[0].seen:
            return found[0]
        columns = desk.every(role="list")
        if found:
            desk.roll_towards(found[0])
        elif not columns[0].seen:
            desk.roll_towards(columns[0])
        else:
            step = next(notches)
            for column in columns:
                if column.seen:
                    desk.wheel(column, step)
        desk.settle()
        return None

    return desk.wait(seen, f"{code} is seen")


def test_a_line_is_a_card_and_undo_takes_it_back(shared: Opened, language: str) -> None:
    desk = shared(language).go("recommendations")
    desk.wait_focus(desk.words("New recommendation"))
    text = "Aller à la rencontre des quartiers"

    def written() -> bool:
        return desk.holds("recommendation", "text", text)

    desk.type(text)
    desk.key("Return")

    desk.wait(written, "the card is written")
    desk.wait(lambda: desk.every(text, role="list item"), "the card is shown")
    desk.key("ctrl+z")
    desk.wait(lambda: not written(), "the card is taken back")
    desk.wait_gone(text)


@pytest.mark.parametrize(
    ("window", "typed", "written"),
    [
        ("ar", "Former les élus à la parole publique", "fr"),
        ("fr", "تدريب المتحدثين باسم البلديات", "ar"),
    ],
)
def test_what_is_typed_keeps_its_language(
    shared: Opened, window: str, typed: str, written: str
) -> None:
    desk = shared(window).go("recommendations")
    desk.wait_focus(desk.words("New recommendation"))

    desk.type(typed).key("Return")

    desk.wait(
        lambda: desk.rows(
            "select 1 from recommendation where language = ? and text like ?", written, f"%{typed}%"
        ),
        f"it is stored as {written}",
    )


def test_a_dragged_card_has_the_level_of_its_column(shared: Opened, language: str) -> None:
    desk = shared(language).go("recommendations")
    level = "select levels from recommendation where number = 1"
    before = desk.rows(level)

    columns = [one for one in desk.every(role="list") if one.words.endswith(")")]
    desk.drag(card(desk, "R-01"), columns[1])

    desk.wait(lambda: desk.rows(level) != before, "the card has another level")
    assert "national" in desk.rows(level)[0][0]
    desk.settle()
    desk.key("ctrl+z")
    desk.wait(lambda: desk.rows(level) == before, "the card is back")


def test_a_card_goes_into_a_column_that_has_none(shared: Opened, language: str) -> None:
    desk = shared(language).go("recommendations")
    level = "select levels from recommendation where number = 1"
    before = desk.rows(level)
    dragged = card(desk, "R-01")
    empty = next(one for one in desk.every(role="list") if one.words.endswith("(0)"))

    desk.drag(dragged, (empty.box.centre[0], empty.box.y + 90))

    desk.wait(lambda: "international" in desk.rows(level)[0][0], "the card is in the column")
    desk.settle()
    desk.key("ctrl+z")
    desk.wait(lambda: desk.rows(level) == before, "the card is back")


def test_the_card_under_the_pointer_is_taken_in_a_rolled_column(shared: Opened) -> None:
    desk = shared("fr").go("recommendations")
    levels = "select number, code, levels from recommendation order by id"
    columns = [one for one in desk.every(role="list") if one.words.endswith(")")]
    desk.click(next(one for one in desk.every(role="list item") if columns[1].box.holds(one.box)))
    desk.wheel(columns[0], 30)
    desk.settle()
    shown = [
        one for one in desk.every(role="list item") if one.seen and columns[0].box.holds(one.box)
    ]
    before = desk.rows(levels)

    desk.drag(shown[-1], columns[1])

    desk.wait(lambda: desk.rows(levels) != before, "a card has another level")
    moved = [now for was, now in zip(before, desk.rows(levels), strict=True) if was != now]
    assert [label_of(number, code) in shown[-1].words for number, code, _ in moved] == [True]
    desk.key("ctrl+z")
    desk.wait(lambda: desk.rows(levels) == before, "the card is back")


def test_a_card_is_merged_into_the_one_that_is_typed(shared: Opened) -> None:
    desk = shared("fr").go("recommendations")
    desk.click(card(desk, "R-02"))
    before = desk.operations()

    desk.key("ctrl+m")
    desk.wait(lambda: (one := desk.focus()) and one.role == "text", "a line has the keyboard")
    desk.type("R-07").key("Return")
    desk.wait(
        lambda: (one := desk.focus()) and one.role == "push button", "a button waits for Enter"
    )
    assert desk.operations() == before
    desk.key("Return")

    desk.wait(
        lambda: desk.rows(
            "select 1 from recommendation one join recommendation other"
            " on one.merged_into = other.id where one.number = 2 and other.number = 7"
        ),
        "R-02 is merged into R-07",
    )
