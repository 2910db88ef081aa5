"""Step 1 by keyboard: the document begun, described, shared; its lines moved and taken away."""

from datetime import date

import pytest
from hands import ALT, CONTROL, Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.steps.reference_document import ReferenceDocument, ReferenceState


@pytest.fixture
def begun(hands: Hands) -> Hands:
    """A document that was just begun, the keyboard in its title."""
    screen = hands.go("reference_document")
    assert hands.focus() is screen.empty.button
    hands.press(Qt.Key.Key_Return)
    assert hands.focus() is screen.fields["title"].edit
    return hands


def document(hands: Hands) -> ReferenceDocument:
    (found,) = hands.found(ReferenceDocument)
    return found


def test_every_field_is_typed_and_kept(begun: Hands) -> None:
    fields = begun.screen.fields
    begun.write("Narratives on migration")
    for name, words in (
        ("authors", "A. Author"),
        ("organisation", "ICMPD"),
        ("dated", "1.6.2020"),
        ("version", "2"),
        ("link", "https://example.org"),
        ("summary", "What cities say."),
    ):
        begun.reach(fields[name].editors()[0])
        begun.write(words)
    begun.come_back()
    kept = document(begun)

    assert (kept.title.exact("en"), kept.authors, kept.organisation) == (
        "Narratives on migration",
        "A. Author",
        "ICMPD",
    )
    assert (kept.dated, kept.version, kept.link) == (date(2020, 6, 1), "2", "https://example.org")
    assert kept.summary.exact("en") == "What cities say."
    assert begun.screen.fields["authors"].edit.text() == "A. Author"


@pytest.mark.parametrize("name", ["key_messages", "questions", "definitions"])
def test_lines_are_added_moved_taken_away_and_come_back(begun: Hands, name: str) -> None:
    field = begun.screen.fields[name]

    def lines() -> tuple[str, ...]:
        begun.come_back()
        return begun.screen.fields[name].value()

    begun.reach(field.editors()[0])
    for line in ("One: first", "Two: second", "Three: third"):
        begun.write(line)
        begun.press(Qt.Key.Key_Return)
    begun.press(Qt.Key.Key_Backtab)
    begun.press(Qt.Key.Key_Up, ALT)
    assert lines() == ("One: first", "Three: third", "Two: second")

    begun.reach(begun.screen.fields[name].editors()[0])
    begun.press(Qt.Key.Key_A, CONTROL)
    begun.press(Qt.Key.Key_Backspace)
    begun.press(Qt.Key.Key_Backspace)
    assert lines() == ("Three: third", "Two: second")
    begun.undo()
    assert begun.screen.fields[name].value() == ("One: first", "Three: third", "Two: second")
    begun.redo()
    assert begun.screen.fields[name].value() == ("Three: third", "Two: second")
    assert begun.faults == []


def test_the_document_is_shared_and_that_is_taken_back(begun: Hands) -> None:
    begun.reach(begun.screen.share_button)
    begun.press(Qt.Key.Key_Return)
    assert document(begun).state is ReferenceState.SHARED
    assert not begun.screen.share_button.isEnabled()
    begun.press(Qt.Key.Key_F6)
    begun.undo()

    assert document(begun).state is not ReferenceState.SHARED
