"""Misspelt words in the note: underlined over the text, put right by menu and key, or kept."""

from collections.abc import Generator

import pytest
from hands import CONTROL, SHIFT, Hands
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.text.spelling import bare_words
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.steps.known_words import known_words
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.widgets.rich_text.editor import NoteEditor
from mc2cm_desk.wording.spelling import FOLDER, Speller, WordList

WORDS = "the town a welcomes everybody page counted"
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def editor(qtbot: QtBot) -> Generator[NoteEditor]:
    made = NoteEditor(lambda _before, _key, _language: None)
    qtbot.addWidget(made)
    made.language = "en"
    made.add_words = "Keep it"
    made.misspelt.ask(Speller("en", WordList(WORDS.split()), frozenset(bare_words("Agadir"))))
    made.resize(600, 400)
    made.show()
    made.setFocus()
    yield made
    made.hide()


def underlined(editor: NoteEditor) -> list[str]:
    found: list[str] = []
    block = editor.document().firstBlock()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        found += [
            text[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
            for one in block.layout().formats()
            if one.format.underlineStyle() == WAVE
        ]
        block = block.next()
    return found


def menu_at_cursor(editor: NoteEditor) -> QMenu:
    place = QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, editor.mapToGlobal(place))
    QApplication.sendEvent(editor, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.text()]


def test_what_is_misspelt_is_underlined_and_nothing_of_it_is_in_the_text(
    editor: NoteEditor,
) -> None:
    text = (
        "The \U0001f3d9 twon welcomes Agadir. Everybodi.^[Cuonted]\n\n"
        "- a [paeg](https://example.org/paeg) in 2020th UCLG"
    )
    editor.put(text)

    assert underlined(editor) == ["twon", "Everybodi", "in"]
    assert editor.text() == text
    assert not editor.document().isModified()
    assert not editor.document().isUndoAvailable()
    assert "wave" not in editor.toHtml()

    editor.misspelt.ask(None)
    assert underlined(editor) == []


def test_a_word_is_left_alone_while_it_is_typed(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.put("The")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " twon")
    assert underlined(editor) == []
    qtbot.keyClicks(editor, " a")
    assert underlined(editor) == ["twon"]

    qtbot.keyClicks(editor, " townn")
    assert underlined(editor) == ["twon"]
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert underlined(editor) == ["twon", "townn"]

    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, "n")
    assert underlined(editor) == ["twon"]
    editor.clearFocus()
    assert underlined(editor) == ["twon", "townnn"]


def test_only_the_paragraph_that_changed_is_looked_at(editor: NoteEditor, qtbot: QtBot) -> None:
    asked: list[str] = []

    class Listening(Speller):
        def misspelt(self, text: str) -> Generator[tuple[int, str]]:
            asked.append(text)
            yield from super().misspelt(text)

    editor.put("The town.\n\nA page.")
    editor.misspelt.ask(Listening("en", WordList(WORDS.split()), frozenset()))
    assert asked == ["The town.", "A page."]
    asked.clear()
    qtbot.keyClicks(editor, "a")

    assert set(asked) == {"aThe town."}


def test_the_menu_proposes_words_and_undo_takes_the_change_back(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    editor.put("The **twon** welcomes")
    editor.choose_misspelt()
    menu = menu_at_cursor(editor)
    assert words_of(menu)[:2] == ["town", "Keep it"]
    menu.actions()[0].trigger()
    menu.close()

    assert editor.text() == "The **town** welcomes"
    assert underlined(editor) == []
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.text() == "The **twon** welcomes"
    assert not editor.document().isUndoAvailable()


def test_at_most_five_words_are_proposed_and_a_right_word_has_the_usual_menu(
    editor: NoteEditor,
) -> None:
    many = WordList(["aabc", "abbc", "abcc", "abcd", "abce", "abcf", "abcg", "the"])
    editor.misspelt.ask(Speller("en", many, frozenset()))
    editor.put("the abc")
    menu = editor.menu_of(editor.misspelt.after(editor.textCursor()), QPoint())
    assert words_of(menu).index("Keep it") == 5
    menu.deleteLater()
    assert editor.misspelt.at(editor.textCursor()) is None


def test_a_word_that_is_right_is_kept_from_the_menu(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.put("The medina")
    editor.choose_misspelt()
    menu = menu_at_cursor(editor)
    with qtbot.waitSignal(editor.word_added) as kept:
        next(one for one in menu.actions() if one.text() == "Keep it").trigger()
    menu.close()

    assert kept.args == ["medina"]


def test_the_next_misspelt_word_is_chosen_round_the_text(editor: NoteEditor) -> None:
    editor.put("The twon\n\nwelcomes evrybody")
    chosen: list[str] = []
    for _ in range(3):
        assert editor.choose_misspelt()
        chosen.append(editor.textCursor().selectedText())

    assert chosen == ["twon", "evrybody", "twon"]
    editor.put("The town")
    assert not editor.choose_misspelt()


@pytest.fixture
def note(hands: Hands) -> Hands:
    """A written part, with a list of words where this platform has no English dictionary."""
    folder = hands.library.folder / FOLDER
    folder.mkdir()
    (folder / "en.txt").write_text("\n".join(WORDS.split()), encoding="utf-8")
    text = "The town welcomes Séville and everyboddy"
    learning_notes.write(hands.library, hands.event, "en", NotePart.SUMMARY, text=text)
    hands.go("learning_note")
    hands.settle()
    return hands


def test_the_key_leads_to_the_word_and_the_programme_keeps_it(note: Hands) -> None:
    screen = note.screen
    assert "everyboddy" in underlined(screen.editor)
    assert "Séville" not in underlined(screen.editor)
    button = screen.writing.tools.buttons["spelling"]
    assert button.isVisible()
    assert "Shift+F7" in button.toolTip()

    note.press(Qt.Key.Key_L, CONTROL)
    while screen.editor.textCursor().selectedText() != "everyboddy":
        note.press(Qt.Key.Key_F7, SHIFT)
    menu = menu_at_cursor(screen.editor)
    assert "everybody" in words_of(menu)
    next(one for one in menu.actions() if one.text() == "Add to the dictionary").trigger()
    menu.close()
    note.settle()

    assert note.library.find(Programme)[0].words == ("everyboddy",)
    assert "everyboddy" not in underlined(screen.editor)
    assert "has been added to the dictionary" in note.program.window.toast.words.text()
    assert note.library.find(NoteSection)[0].text.endswith("everyboddy")

    note.program.window.toast.undo.click()
    note.settle()
    assert note.library.find(Programme)[0].words == ()
    assert "everyboddy" in underlined(screen.editor)


def test_the_usual_menu_speaks_the_language_of_the_window(
    editor: NoteEditor, qapp: QApplication
) -> None:
    editor.put("The twon")
    said: dict[str, str] = {}
    for language in ("fr", "ar", "en"):
        languages.apply(qapp, language)
        menu = editor.menu_of(editor.misspelt.after(editor.textCursor()), QPoint())
        said[language] = words_of(menu)[-1].split("\t")[0].replace("&", "")
        menu.deleteLater()

    assert said == {"fr": "Tout sélectionner", "ar": "حدّد الكلّ", "en": "Select All"}


def test_names_and_terms_of_the_event_are_known(note: Hands) -> None:
    known = known_words(note.library, note.event)
    assert {"séville", "tunis", "participante"} <= known
