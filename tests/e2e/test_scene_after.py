"""After the event, by keyboard alone: the questionnaire, the note, the language."""

from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import pytest
from hands import CONTROL, SHIFT, Hands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.evaluation import Answer

WORDS = "Macarena 4711, ce que la semaine a appris"


def test_a_sheet_is_answered_with_the_keys_1_to_4(scene: Hands) -> None:
    screen = scene.go("evaluation")
    before = {one.sheet for one in scene.found(Answer)}
    for number, row in enumerate(screen.rows):
        if row.line.isVisible():
            scene.write("Plus de temps entre pairs")
            scene.press(Qt.Key.Key_Return)
        else:
            scene.press(Qt.Key(Qt.Key.Key_1 + number % 4))
    scene.press(Qt.Key.Key_Return)
    scene.until(lambda: len({one.sheet for one in scene.found(Answer)}) == len(before) + 1)
    made = [one for one in scene.found(Answer) if one.sheet not in before]

    assert len(made) == len(screen.rows)
    assert all(row.value() is None for row in screen.rows)
    assert str(len(before) + 1) in screen.note.text()
    scene.undo()
    scene.until(lambda: str(len(before)) in screen.note.text())
    assert scene.faults == []


def test_the_note_is_written_and_exported_with_what_was_typed(
    scene: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = iter((tmp_path / "note.pdf", tmp_path / "note.docx"))
    answer: Callable[..., tuple[str, str]] = lambda *_: (str(next(asked)), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(answer))
    screen = scene.go("learning_note")
    language = screen.language
    scene.press(Qt.Key.Key_L, CONTROL)
    scene.rewrite(WORDS)
    scene.press(Qt.Key.Key_E, CONTROL)
    scene.until((tmp_path / "note.pdf").exists, 60_000)
    scene.until(lambda: not screen.exporter.progress.isVisible(), 10_000)
    (written,) = [
        one
        for one in scene.found(NoteSection)
        if one.language == language and one.part is NotePart.SUMMARY
    ]
    assert written.text == WORDS
    assert "note.pdf" in scene.program.window.toast.words.text()
    scene.press(Qt.Key.Key_E, CONTROL | SHIFT)
    scene.until((tmp_path / "note.docx").exists, 60_000)
    scene.until(lambda: not screen.exporter.progress.isVisible(), 10_000)

    document = pypdfium2.PdfDocument(tmp_path / "note.pdf")
    pages = [document[place].get_textpage().get_text_bounded() for place in range(len(document))]
    document.close()
    assert len(pages) > 10
    assert any("Macarena" in page and "4711" in page for page in pages)
    word = docx.Document(str(tmp_path / "note.docx"))
    assert WORDS in [paragraph.text for paragraph in word.paragraphs]

    scene.go("evaluation")
    scene.go("learning_note")
    assert screen.editor.toPlainText() == WORDS
    assert scene.faults == []


def test_the_language_changes_at_once_and_the_window_turns_round(
    scene: Hands, qapp: QApplication
) -> None:
    screen = scene.go("preferences")
    frame = scene.program.window.frame
    assert frame is not None
    titles: list[str] = []
    for key, language in (
        (Qt.Key.Key_Home, "fr"),
        (Qt.Key.Key_End, "ar"),
        (Qt.Key.Key_Up, "en"),
        (Qt.Key.Key_Home, "fr"),
    ):
        scene.press(key)
        scene.until(lambda wanted=language: screen.language == wanted)
        scene.settle()
        mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert mirrored == (language == "ar")
        assert (frame.rail.x() > frame.top_bar.x()) == mirrored
        titles.append(screen.title())

    assert titles == ["Réglages", "الإعدادات", "Settings", "Réglages"]
    assert scene.faults == []
