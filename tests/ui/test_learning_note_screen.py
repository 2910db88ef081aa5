"""Step 6 by keyboard: parts written, left out, published in three languages."""

import pytest
from hands import ALT, CONTROL, SHIFT, Hands, words_of
from PySide6.QtCore import Qt

from mc2cm_desk.domain.learning_note import LearningNote, NotePart, NoteSection, NoteState
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note_comment import NoteComment
from mc2cm_desk.domain.note_version import NoteVersion
from mc2cm_desk.services import city_cases, note_versions


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
    assert "6" in note.screen.writing.count.text()
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
    sections = note.found(NoteSection)
    assert {(one.part, one.hidden) for one in sections} == {(NotePart.EVALUATION, True)}
    assert sorted(one.language for one in sections) == ["ar", "en", "fr"]
    note.press(Qt.Key.Key_Return)
    assert not any(one.hidden for one in note.found(NoteSection))
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


def test_words_are_styled_by_key_and_signs_are_put_right(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.press(Qt.Key.Key_T, CONTROL | ALT)
    note.write("Why")
    note.press(Qt.Key.Key_Return)
    note.write("It's ")
    note.press(Qt.Key.Key_B, CONTROL)
    note.write("strong")
    note.press(Qt.Key.Key_B, CONTROL)
    choose(note, NotePart.CONTEXT)
    assert written(note, NotePart.SUMMARY) == "## Why\n\nIt’s **strong**"


def test_a_record_is_named_and_an_end_note_called_from_the_bar(note: Hands) -> None:
    case = city_cases.add(note.library, note.event, Localised(en="House of the media"))
    note.settle()
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("See ")
    note.press(Qt.Key.Key_R, CONTROL | ALT)
    note.write("media")
    note.press(Qt.Key.Key_Return)
    note.press(Qt.Key.Key_F, CONTROL | ALT)
    note.write("Told in Seville.")
    note.press(Qt.Key.Key_Return)
    note.write(" here")
    choose(note, NotePart.CONTEXT)
    assert written(note, NotePart.SUMMARY) == f"See [[case:{case.id}]]^[Told in Seville.] here"
    assert note.faults == []


def test_a_comment_is_written_seen_and_settled(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("Five cities learnt.")
    note.press(Qt.Key.Key_A, CONTROL)
    note.press(Qt.Key.Key_M, CONTROL | ALT)
    note.write("Say which ones")
    note.press(Qt.Key.Key_Return)
    (comment,) = note.found(NoteComment)
    assert (comment.text, comment.quote) == ("Say which ones", "Five cities learnt.")
    assert "Say which ones" in words_of(note.screen.writing.comments)
    note.reach(note.screen.writing.comments.buttons[0])
    note.press(Qt.Key.Key_Return)
    assert note.found(NoteComment)[0].resolved
    assert not note.screen.writing.comments.isVisible()


def test_a_part_moves_up_and_the_record_is_printed_first(note: Hands) -> None:
    choose(note, NotePart.RECOMMENDATIONS)
    note.press(Qt.Key.Key_Up, ALT | SHIFT)
    kept = {one.language: one.parts for one in note.found(LearningNote)}
    assert set(kept) == {"fr", "en", "ar"}
    order = kept["fr"]
    assert order.index(NotePart.RECOMMENDATIONS) == order.index(NotePart.LEARNINGS) - 1
    rows = [note.screen.list.faces.face(row).id for row in range(note.screen.list.faces.rowCount())]
    assert rows.index("recommendations") == rows.index("learnings") - 1

    note.reach(note.screen.writing.block.combo)
    note.press(Qt.Key.Key_Down)
    sections = [one for one in note.found(NoteSection) if one.part is NotePart.RECOMMENDATIONS]
    assert all(one.block_first for one in sections)
    assert len(sections) == 3


def test_a_version_is_kept_compared_and_published(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("Five cities learnt.")
    note.reach(note.screen.versions_button)
    note.press(Qt.Key.Key_Return)
    note.write("For review")
    note.reach(note.screen.versions.keep)
    note.press(Qt.Key.Key_Return)
    note.until(lambda: bool(note.found(NoteVersion)), 30_000)
    (version,) = note.found(NoteVersion)
    assert (version.number, version.remark, version.published) == (1, "For review", False)
    assert note_versions.file_of(note.library, version.id).read_bytes().startswith(b"%PDF")
    assert any("Five cities learnt." in part.text for part in version.parts)
    note.press(Qt.Key.Key_Escape)

    note.press(Qt.Key.Key_L, CONTROL)
    note.press(Qt.Key.Key_End, CONTROL)
    note.write(" And two more.")
    choose(note, NotePart.CONTEXT)
    preview = note.screen.preview
    note.until(lambda: any("two more" in part.text for part in preview.words), 30_000)
    note.reach(note.screen.versions_button)
    note.press(Qt.Key.Key_Return)
    assert "two more" in note.screen.versions.changes.toPlainText()
    assert "version 1" in note.screen.versions.note.text()
    note.reach(note.screen.versions.publish)
    note.press(Qt.Key.Key_Return)
    note.until(lambda: len(note.found(NoteVersion)) == 2, 30_000)
    assert max(note.found(NoteVersion), key=lambda one: one.number).published
    (kept,) = note.found(LearningNote)
    assert kept.state is NoteState.PUBLISHED
    assert note.faults == []
