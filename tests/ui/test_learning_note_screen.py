"""Step 6 by keyboard: parts written, left out, published in three languages."""

from pathlib import Path

import pytest
from hands import ALT, CONTROL, SHIFT, Hands, words_of
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage

from mc2cm_desk.documents.renderers.formats import Format
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.learning_note import (
    LONGEST_SECTION,
    LearningNote,
    NoteSection,
    NoteState,
)
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.services.note import versions
from mc2cm_desk.services.steps import city_cases
from mc2cm_desk.ui.learning_note.gaps import GapLines
from mc2cm_desk.ui.learning_note.jumps import jump_of
from mc2cm_desk.ui.widgets.fields.field import Field


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
    hands.reach(hands.screen.outline.list)
    hands.press(Qt.Key.Key_Home)
    while hands.screen.outline.list.current() != part.value:
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
    note.reach(note.screen.panel.hide_button)
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
    note.reach(note.screen.head.tongues.chips[2])
    note.press(Qt.Key.Key_Return)
    assert note.screen.editor.toPlainText() == ""
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("بالعربية")
    note.reach(note.screen.head.tongues.chips[1])
    note.press(Qt.Key.Key_Return)

    assert note.screen.editor.toPlainText() == "In English"
    assert written(note, NotePart.SUMMARY, "ar") == "بالعربية"


def test_the_cover_has_fields_instead_of_a_page(note: Hands) -> None:
    choose(note, NotePart.COVER)
    fields = note.screen.panel.publication.fields
    assert not note.screen.editor.isVisible()
    note.reach(fields["authors"].edit)
    note.write("ICMPD, UCLG")
    note.reach(fields["licence"].edit)
    note.write("CC BY 4.0")
    note.come_back()
    (kept,) = note.found(LearningNote)

    assert (kept.authors, kept.licence, kept.language) == ("ICMPD, UCLG", "CC BY 4.0", "en")


def test_a_gap_leads_to_the_very_field_where_it_is_filled(note: Hands) -> None:
    case = city_cases.add(note.library, note.event, Localised(en="House of the media"))
    note.settle()
    choose(note, NotePart.CASES)
    (line,) = note.screen.panel.record.lines.lines()
    results = next(mark for mark in line.marks if mark.words == "the results")
    note.reach(note.screen.panel.record.lines)
    for _ in range(2 + line.marks.index(results)):
        note.press(Qt.Key.Key_Tab)
    note.press(Qt.Key.Key_Return)

    assert note.place == "city_cases"
    assert note.screen.list.current() == case.id
    field = next(one for one in note.screen.findChildren(Field) if one.name == "results")
    assert field.isAncestorOf(note.focus())


def test_what_is_to_be_written_here_leads_to_the_text(note: Hands) -> None:
    note.do("note-gaps")
    lines = note.screen.gaps_sheet.findChildren(GapLines)
    words = [line.lead.words for one in lines for line in one.lines()]
    assert {"the executive summary", "the licence", "at least one challenge"} <= set(words)
    summary = next(one for one in lines if "the executive summary" in one.toPlainText())
    place = [line.lead.words for line in summary.lines()].index("the executive summary")
    summary.followed.emit(str(place))
    assert note.screen.part is NotePart.SUMMARY
    assert note.focus() is note.screen.editor
    choose(note, NotePart.IMPRINT)
    gap = next(one for one in note.screen.state.missing if one.code == "licence")
    note.screen.go_to(jump_of(gap, note.screen.contents))
    note.settle()
    assert note.screen.panel.publication.fields["licence"].isAncestorOf(note.focus())


def test_the_pages_are_drawn_turned_and_end_with_the_window(note: Hands) -> None:
    preview = note.screen.preview
    note.until(lambda: preview.document.pageCount() > 1, 30_000)
    note.reach(preview.forward)
    note.press(Qt.Key.Key_Return)
    assert preview.view.pageNavigator().currentPage() == 1
    preview.draw_soon("en")
    assert preview.busy
    note.go("programme")
    assert not preview.busy
    with note.qtbot.waitSignal(preview.drawn):
        note.go("learning_note")
    assert preview.view.pageNavigator().currentPage() == 1
    assert note.faults == []


def test_a_click_on_a_page_leads_to_where_it_is_written(note: Hands) -> None:
    preview = note.screen.preview
    note.until(lambda: bool(preview.places), 30_000)
    choose(note, NotePart.AT_A_GLANCE)
    shown = preview.view.pageNavigator().currentPage()
    assert shown == next(one.page for one in preview.places if one.anchor == "part-at_a_glance")
    choose(note, NotePart.SUMMARY)
    preview.show_page(shown)
    viewport = preview.view.viewport()
    note.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().center())
    note.settle()
    assert note.screen.part is NotePart.AT_A_GLANCE
    assert note.screen.editor.hasFocus()

    day = next(one for one in preview.places if one.anchor.startswith("day-"))
    preview.show_page(day.page)
    preview.source_requested.emit(day.anchor)
    assert note.place == "programme"


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
    assert "Say which ones" in words_of(note.screen.panel.comments)
    note.reach(note.screen.panel.comments.buttons[0])
    note.press(Qt.Key.Key_Return)
    assert note.found(NoteComment)[0].resolved
    assert not note.screen.panel.comments.isVisible()


def test_a_part_moves_up_and_the_record_is_printed_first(note: Hands) -> None:
    choose(note, NotePart.RECOMMENDATIONS)
    note.press(Qt.Key.Key_Up, ALT | SHIFT)
    kept = {one.language: one.parts for one in note.found(LearningNote)}
    assert set(kept) == {"fr", "en", "ar"}
    order = kept["fr"]
    assert order.index(NotePart.RECOMMENDATIONS) == order.index(NotePart.LEARNINGS) - 1
    rows = [
        note.screen.outline.list.cards.card(row).id
        for row in range(note.screen.outline.list.cards.rowCount())
    ]
    assert rows.index("recommendations") == rows.index("learnings") - 1

    note.screen.outline.list.setFocus()
    note.press(Qt.Key.Key_Down, ALT)
    assert NotePart.RECOMMENDATIONS is note.found(LearningNote)[0].parts[11]


def test_place_order_and_detail_are_chosen_and_hold_in_every_language(note: Hands) -> None:
    for name in ("House of the media", "School of words"):
        city_cases.add(note.library, note.event, Localised(en=name))
    note.settle()
    choose(note, NotePart.CASES)
    for words in ("Before the text", "By city", "In short"):
        menu = note.screen.panel.record.options.menu()
        action = next(one for one in menu.actions() if one.text() == words)
        assert not action.isChecked()
        action.trigger()
        note.settle()
    sections = [one for one in note.found(NoteSection) if one.part is NotePart.CASES]
    assert {(one.block_first, one.order, one.short) for one in sections} == {(True, "city", True)}
    assert sorted(one.language for one in sections) == ["ar", "en", "fr"]
    note.reach(note.screen.panel.record.hide_button)
    note.press(Qt.Key.Key_Return)
    assert all(one.block_hidden for one in note.found(NoteSection))
    assert not note.screen.panel.record.lines.isVisible()
    assert note.faults == []


def test_what_was_typed_before_the_program_fell_is_there_again(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("Not kept y")
    assert note.found(NoteSection) == []
    note.desk.drafting.save_now()
    assert [one.text for one in note.library.drafts.waiting(note.event)] == ["Not kept y"]
    choose(note, NotePart.CONTEXT)
    assert note.library.drafts.waiting(note.event) == []
    typed = DraftKey(note.event, "learning_note", NotePart.CONTEXT, "text", "en")
    note.library.drafts.save(typed, "Typed when it fell", base="")
    note.come_back()
    choose(note, NotePart.CONTEXT)
    note.until(lambda: note.screen.editor.toPlainText() == "Typed when it fell")
    note.until(lambda: note.library.drafts.waiting(note.event) == [])


def test_a_text_that_is_refused_stays_in_the_editor_and_a_draft(note: Hands) -> None:
    choose(note, NotePart.CONTEXT)
    note.press(Qt.Key.Key_L, CONTROL)
    note.screen.editor.insertPlainText("a" * (LONGEST_SECTION + 1))
    note.screen.save()
    note.settle()
    choose(note, NotePart.SUMMARY)
    choose(note, NotePart.CONTEXT)
    note.until(lambda: len(note.screen.editor.toPlainText()) == LONGEST_SECTION + 1)
    assert len(note.library.drafts.waiting(note.event)) == 1


def test_a_picture_is_dropped_into_the_text_and_asked_for_its_credit(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("We met.")
    dropped = QMimeData()
    dropped.setImageData(QImage(40, 30, QImage.Format.Format_RGB32))
    note.screen.editor.insertFromMimeData(dropped)
    note.settle()
    (picture,) = note.found(Attachment)
    assert picture.media_type.startswith("image/")
    note.screen.save()
    note.settle()
    assert written(note, NotePart.SUMMARY) == f"We met.[[picture:{picture.id}]]"
    asked = next(gap for gap in note.screen.state.missing if gap.code == "picture-credit")
    choose(note, NotePart.CONTEXT)
    note.screen.go_to(jump_of(asked, note.screen.contents))
    assert note.screen.part is NotePart.SUMMARY
    note.settle()
    note.write("Ville de Lyon")
    note.press(Qt.Key.Key_Return)
    assert note.found(Attachment)[0].credit == "Ville de Lyon"
    assert note.faults == []


def test_the_export_says_who_was_left_out_and_why(note: Hands, tmp_path: Path) -> None:
    file = tmp_path / "note.pdf"
    with note.qtbot.waitSignal(note.screen.exporter.noticed):
        note.screen.exporter.export(file)
    assert file.read_bytes().startswith(b"%PDF")
    sheet = note.screen.exporter.sheet
    assert sheet.isVisible()
    said = [face.accessible_text() for face in sheet.left_out.list.cards.rows.values]
    assert any("Participante 03" in one and "nobody asked" in one for one in said), said
    sheet.left_out.list.opened.emit(sheet.left_out.list.cards.rows.values[0].id)
    assert note.place == "participants"


def test_the_menu_offers_every_format_that_there_is(note: Hands) -> None:
    asked: list[str] = []
    note.screen.head.export_requested.disconnect()
    note.screen.head.export_requested.connect(asked.append)
    note.screen.head.pdf.click()
    for action in note.screen.head.more.menu().actions():
        if any(f"({one.ending[1:].upper()})" in action.text() for one in Format):
            action.trigger()
    assert sorted(asked) == sorted(one.ending.removeprefix(".") for one in Format)


def test_an_e_book_is_written_beside_the_window(note: Hands, tmp_path: Path) -> None:
    file = tmp_path / "note.epub"
    with note.qtbot.waitSignal(note.screen.exporter.noticed):
        note.screen.exporter.export(file)
    assert file.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"
    assert not note.screen.exporter.sheet.warnings.isVisible()


def test_a_version_is_kept_compared_and_published(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CONTROL)
    note.write("Five cities learnt.")
    note.reach(note.screen.head.versions)
    note.press(Qt.Key.Key_Return)
    note.write("For review")
    note.reach(note.screen.version_controller.sheet.create_button)
    note.press(Qt.Key.Key_Return)
    note.until(lambda: bool(note.found(NoteVersion)), 30_000)
    (version,) = note.found(NoteVersion)
    assert (version.number, version.remark, version.published) == (1, "For review", False)
    assert versions.file_of(note.library, version.id).read_bytes().startswith(b"%PDF")
    assert any("Five cities learnt." in part.text for part in version.parts)
    note.press(Qt.Key.Key_Escape)

    note.press(Qt.Key.Key_L, CONTROL)
    note.press(Qt.Key.Key_End, CONTROL)
    note.write(" And two more.")
    choose(note, NotePart.CONTEXT)
    note.reach(note.screen.head.versions)
    note.press(Qt.Key.Key_Return)
    note.settle()
    assert "two more" in note.screen.version_controller.sheet.changes.toPlainText()
    assert "version 1" in note.screen.version_controller.sheet.note.text()
    note.reach(note.screen.version_controller.sheet.publish)
    note.press(Qt.Key.Key_Return)
    question = note.screen.version_controller.sheet.question
    note.until(question.isVisible)
    assert "It still lacks: " in question.sentence()
    assert len(note.found(NoteVersion)) == 1
    question.focus_first()
    note.press(Qt.Key.Key_Return)
    note.until(lambda: len(note.found(NoteVersion)) == 2, 30_000)
    assert question.isHidden()
    assert max(note.found(NoteVersion), key=lambda one: one.number).published
    (kept,) = note.found(LearningNote)
    assert kept.state is NoteState.PUBLISHED
    sheet = note.screen.version_controller.sheet
    note.settle()
    assert sheet.list.choose(version.id)
    note.settle()
    assert [sheet.against.combo.itemText(row) for row in (0, 1)] == [
        "The note as it is now", "Published version 2",
    ]  # fmt: skip
    sheet.against.combo.setCurrentIndex(1)
    sheet.against.combo.activated.emit(1)
    note.settle()
    assert "two more" in sheet.changes.toPlainText()
    assert note.faults == []
