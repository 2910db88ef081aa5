"""The editor of the note: what is typed, styled and pasted is what the note can show."""

from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.text.markup import Passage, PassageKind, Run, read, write
from mc2cm_desk.ui.widgets.rich_text import marks
from mc2cm_desk.ui.widgets.rich_text.editor import NoteEditor
from mc2cm_desk.wording.autocorrect import corrected

CONTROL = Qt.KeyboardModifier.ControlModifier
RICH = (
    "## Why cities\n\nA **strong** word, a *soft* one; see [the page](https://example.org/a)"
    " and [[recommendation:01AB]].^[Counted at the door.] More.\n\n- one\n- **two**\n\n"
    "1. first\n2. second\n\n> We opened the doors."
)


def put_right(before: str, key: str, language: str) -> tuple[int, str] | None:
    found = corrected(before, key, language)
    return (found.back, found.text) if found else None


@pytest.fixture
def editor(qtbot: QtBot) -> Generator[NoteEditor]:
    made = NoteEditor(put_right)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.setFocus()
    yield made
    made.hide()


def paste(editor: NoteEditor, *, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    editor.insertFromMimeData(data)


def test_every_mark_is_shown_and_comes_back(editor: NoteEditor) -> None:
    editor.put(RICH)
    assert editor.text() == RICH
    assert not editor.document().isModified()
    assert "**" not in editor.toPlainText()


_TEXT = st.text("aé b’.", min_size=1, max_size=9).map(lambda t: " ".join(t.split())).filter(bool)
_RUNS = st.one_of(
    st.builds(Run, text=_TEXT, bold=st.booleans(), italic=st.booleans()),
    st.builds(Run, text=_TEXT, link=st.just("https://example.org/page")),
    st.builds(Run, note=_TEXT),
    st.builds(Run, reference=st.sampled_from(["case:01AB", "city:02"])),
)
_PASSAGES = st.builds(
    Passage, st.sampled_from(list(PassageKind)), st.lists(_RUNS, min_size=1, max_size=4).map(tuple)
)


@given(passages=st.lists(_PASSAGES, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_is_shown_and_comes_back(
    qapp: QApplication, passages: list[Passage]
) -> None:
    text = write(
        # A heading has one weight: emphasis inside it is nothing that it could show.
        Passage(
            p.kind,
            tuple(Run(r.text, link=r.link, note=r.note, reference=r.reference) for r in p.runs),
        )
        if p.kind is PassageKind.HEADING
        else p
        for p in passages
    )
    document = QTextDocument()
    marks.fill(document, read(text))
    assert write(marks.passages_of(document)) == write(read(text))


def test_keys_make_styles(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.language = "en"
    qtbot.keyClicks(editor, "Plain ")
    editor.toggle_bold()
    qtbot.keyClicks(editor, "strong")
    editor.toggle_bold()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    editor.toggle_kind(PassageKind.ITEM)
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    editor.toggle_kind(PassageKind.HEADING)
    qtbot.keyClicks(editor, "Title")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "After")
    editor.insert_note("A source.")
    qtbot.keyClicks(editor, " it.")
    assert editor.text() == (
        "Plain **strong**\n\n- one\n- two\n\n## Title\n\nAfter^[A source.] it."
    )


def test_a_record_is_one_sign_that_shows_its_name_of_now(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.signs.names = {"recommendation:1": "R-03"}
    editor.insert_reference("recommendation:1")
    qtbot.keyClicks(editor, " and")
    assert editor.text() == "[[recommendation:1]] and"
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    form = QTextCursor(editor.document())
    form.setPosition(1)
    assert editor.signs.word(form.charFormat()) == "R-03"
    editor.signs.names = {"recommendation:1": "R-07"}
    assert editor.signs.word(form.charFormat()) == "R-07"
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text() == "and"


def test_french_signs_are_put_right_while_typing_and_one_step_goes_back(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor, 'L\'accueil "oui" ?')
    assert editor.text() == "L’accueil «\u00a0oui\u00a0»\u202f?"
    editor.undo()
    assert editor.text() == "L’accueil «\u00a0oui\u00a0» ?"
    qtbot.keyClicks(editor, "!")
    assert editor.text().endswith("» ?!")
    editor.put("")
    editor.language = "ar"
    editor.put("")
    qtbot.keyClicks(editor, "a ?")
    assert editor.text() == "a ?"
    assert editor.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal
{font-family:"Times New Roman";font-size:12pt;color:red}</style></head><body lang=FR>
<h2 style='color:#2E74B5'>Contexte</h2>
<p class=MsoNormal><b><span style='font-size:14.0pt;color:red'>Turin</span></b><span> a ouvert
<i>trois</i> maisons<o:p></o:p></span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>médias</p>
<p class=MsoListParagraph><span>2.<span>&nbsp;&nbsp;&nbsp; </span></span>écoles</p>
<table><tr><td><p>case</p></td><td><p>deux</p></td></tr></table>
<p class=MsoNormal>Fin<a href="#_ftn1" name="_ftnref1" title=""><span>[1]</span></a>.</p>
<p><img src="file:///C:/x.png"><a href="https://example.org/x">lien</a>
<a href="javascript:alert(1)">piège</a></p>
<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Compté à la porte.</p></div>
<script>alert(1)</script></body></html>"""


def test_what_word_gives_is_cleaned(editor: NoteEditor) -> None:
    paste(editor, html=WORD, text="rien")
    assert editor.text() == (
        "## Contexte\n\n**Turin** a ouvert *trois* maisons\n\n- médias\n\n1. écoles\n\n"
        "- case · deux\n\nFin^[Compté à la porte.].\n\n[lien](https://example.org/x) piège"
    )


def test_a_web_page_is_cleaned(editor: NoteEditor) -> None:
    editor.put("Avant")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(" ")
    paste(
        editor,
        html="<div style='background:yellow'>un <strong>mot</strong><ul><li>a</li><li>b</li></ul>"
        "<blockquote>dit</blockquote></div>",
    )
    assert editor.text() == "Avant un **mot**\n\n- a\n- b\n\n> dit"


def test_plain_text_keeps_its_stars_and_its_lists(editor: NoteEditor) -> None:
    paste(editor, text="2*3*4\n\n•\u00a0 un\n•\u00a0 deux\n")
    assert editor.text() == "2\\*3\\*4\n\n- un\n- deux"
    assert read(editor.text())[0].text == "2*3*4"


def test_what_was_deleted_in_word_is_not_pasted(editor: NoteEditor) -> None:
    deleted = '<span class=msoDel><del cite="mailto:Ana" datetime="2026-06-15T10:00">vieux</del>'
    paste(editor, html=f"<p>Un {deleted}</span><ins>neuf</ins> mot</p>", text="Un vieuxneuf mot")

    assert editor.text() == "Un neuf mot"


def test_a_hundred_thousand_characters_are_pasted(editor: NoteEditor) -> None:
    text = "Une phrase de plus. " * 5_000
    paste(editor, text=text)
    assert editor.text() == text.strip()


def test_the_words_of_comments_are_marked(editor: NoteEditor) -> None:
    editor.put("Le récit des villes.")
    editor.mark_quotes(["récit", "absent"])
    assert [one.cursor.selectedText() for one in editor.extraSelections()] == ["récit"]
