"""Step 6 by keyboard: parts written, left out, published in three languages."""

import pytest
from hands import CONTROL, Hands, words_of
from PySide6.QtCore import Qt

from mc2cm_desk.domain.learning_note import LearningNote, NotePart, NoteSection


@pytest.fixture
def note(hands: Hands) -> Hands:
    """The note, the keyboard on its list of parts."""
    hands.go("learning_note")
    return hands


def written(hands: Hands, part: NotePart, language: str = "en") -> str:
    found = [
        one
        for one in hands.found(NoteSection)
        if (one.part, one.language) == (part, language) and one.text
    ]
    return found[0].text if found else ""


def choose(hands: Hands, part: NotePart) -> None:
    hands.reach(hands.screen.list)
    hands.press(Qt.Key.Key_Home)
    while hands.screen.list.current() != part.value:
        hands.press(Qt.Key.Key_Down)


def test_a_part_is_written_and_kept_when_another_is_chosen(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("Five cities learnt from each other.")
    assert "6" in note.screen._count.text()
    choose(note, NotePart.CONTEXT)
    assert note.screen.editor.toPlainText() == ""
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("It began in Seville.")
    note.come_back()

    assert written(note, NotePart.SUMMARY) == "Five cities learnt from each other."
    assert written(note, NotePart.CONTEXT) == "It began in Seville."
    assert note.screen.editor.toPlainText() == "Five cities learnt from each other."


def test_what_was_written_is_undone_and_done_again(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("A first draft")
    choose(note, NotePart.CONTEXT)
    choose(note, NotePart.SUMMARY)
    assert written(note, NotePart.SUMMARY) == "A first draft"
    note.undo()
    assert written(note, NotePart.SUMMARY) == ""
    assert note.screen.editor.toPlainText() == ""
    note.redo()
    assert note.screen.editor.toPlainText() == "A first draft"


def test_a_part_is_left_out_and_printed_again(note: Hands) -> None:
    choose(note, NotePart.EVALUATION)
    note.reach(note.screen.hide_button)
    note.press(Qt.Key.Key_Return)
    (section,) = note.found(NoteSection)
    assert (section.part, section.hidden) == (NotePart.EVALUATION, True)
    note.press(Qt.Key.Key_Return)
    assert not note.found(NoteSection)[0].hidden
    assert note.faults == []


def test_each_language_has_its_own_words(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("In English")
    note.reach(note.screen.tongues._chips[2])
    note.press(Qt.Key.Key_Return)
    assert note.screen.editor.toPlainText() == ""
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("بالعربية")
    note.reach(note.screen.tongues._chips[1])
    note.press(Qt.Key.Key_Return)

    assert note.screen.editor.toPlainText() == "In English"
    assert written(note, NotePart.SUMMARY, "ar") == "بالعربية"


def test_the_cover_has_fields_instead_of_a_page(note: Hands) -> None:
    choose(note, NotePart.COVER)
    fields = note.screen.publication.fields
    assert not note.screen.editor.isVisible()
    note.reach(fields["authors"].edit)
    note.write("ICMPD, UCLG")
    note.reach(fields["licence"].edit)
    note.write("CC BY 4.0")
    note.come_back()
    (kept,) = note.found(LearningNote)

    assert (kept.authors, kept.licence, kept.language) == ("ICMPD, UCLG", "CC BY 4.0", "en")


def test_a_gap_leads_to_the_place_where_it_is_filled(note: Hands) -> None:
    choose(note, NotePart.RECOMMENDATIONS)
    line = next(one for one in note.screen.gaps._lines if one.isVisible())
    note.reach(line)
    assert words_of(note.screen.gaps)
    note.press(Qt.Key.Key_Return)

    assert note.place == "recommendations"


def test_the_pages_are_drawn_turned_and_end_with_the_window(note: Hands) -> None:
    preview = note.screen.preview
    note.until(lambda: preview.document.pageCount() > 1, 30_000)
    note.reach(preview.forward)
    note.press(Qt.Key.Key_Return)
    assert preview.view.pageNavigator().currentPage() == 1
    preview.draw_soon("en")
    note.until(lambda: preview._process is not None)
    note.go("programme")
    assert preview._process is None
    note.go("learning_note")
    note.until(lambda: preview._process is not None)
    assert note.faults == []
