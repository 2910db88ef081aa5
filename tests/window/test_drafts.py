"""A half-typed text outlives leaving, and a folder that is gone for a while."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
LINE = "half typed when somebody called"


def test_a_line_left_for_home_stands_there_again(opened: Opened, language: str) -> None:
    desk = opened(language).go("recommendations")
    desk.wait_focus(desk.words("New recommendation"))
    desk.type(LINE).key("alt+Home")

    desk.open_event().go("recommendations")

    desk.wait(lambda: any(LINE in text for text in desk.texts()), "the line is restored")


def test_a_text_typed_while_the_stick_is_out_is_saved_when_it_is_back(opened: Opened) -> None:
    desk = opened("fr").go("city_cases")
    desk.press(desk.words("Summary"), role="text").key("ctrl+End")
    away = desk.folder.with_name("away")
    desk.folder.rename(away)

    desk.type(LINE)
    desk.wait(lambda: desk.sees(desk.words("not saved yet", "Field")), "it says so")

    away.rename(desk.folder)
    desk.wait(
        lambda: desk.rows("select 1 from city_case where summary like ?", f"%{LINE}%"),
        "what was typed is in the record",
    )
    desk.wait_gone(desk.words("not saved yet", "Field"))
