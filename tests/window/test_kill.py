"""What was typed when the program was killed stands where it was typed after the next start."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
LINE = "half typed when the battery died"


def typed_and_killed(desk: Desk) -> None:
    """Type into what has the keyboard, kill the program once it is durable, start it again."""
    desk.type(LINE)
    desk.wait(lambda: desk.on_disk(LINE), "what was typed is on the disk")
    desk.kill()
    desk.restart()


def stands_in_a_text(desk: Desk) -> bool:
    """Say whether a text that is showing holds the line."""
    return any(LINE in text for text in desk.texts())


def test_the_entry_line_has_its_sentence_again(opened: Opened, language: str) -> None:
    desk = opened(language).go("recommendations")
    desk.wait_focus(desk.words("New recommendation"))

    typed_and_killed(desk)

    desk.wait(lambda: desk.place() == "recommendations", "it opens where it was killed")
    desk.wait(lambda: (one := desk.focus()) and one.text == LINE, "the line is in the entry line")
    desk.key("Return")
    desk.wait(
        lambda: desk.rows("select 1 from recommendation where text like ?", f"%{LINE}%"),
        "Enter makes it a card",
    )


def test_a_text_of_a_case_has_its_sentence_again(opened: Opened) -> None:
    desk = opened("fr").go("city_cases")
    desk.press(desk.words("Summary"), role="text").key("ctrl+a")

    typed_and_killed(desk)

    desk.wait(lambda: desk.place() == "city_cases", "it opens where it was killed")
    desk.wait(lambda: stands_in_a_text(desk), "the line is in a text of the case")


def test_the_note_has_its_sentence_again(opened: Opened) -> None:
    desk = opened("fr").go("learning_note")
    desk.press(role="text").key("ctrl+End", "Return")

    typed_and_killed(desk)

    desk.wait(lambda: desk.place() == "learning_note", "it opens where it was killed")
    desk.wait(lambda: stands_in_a_text(desk), "the line is in the part of the note")


def test_the_form_of_a_new_event_has_its_title_again(opened: Opened) -> None:
    desk = opened("fr", event=False)
    desk.press(desk.words("New event", "HomeScreen"), role="push button")
    desk.wait_focus(desk.words("Title", "NewEventForm"))

    typed_and_killed(desk)

    if not stands_in_a_text(desk):
        desk.press(desk.words("New event", "HomeScreen"), role="push button")
    desk.wait(lambda: stands_in_a_text(desk), "the title is in the form")
