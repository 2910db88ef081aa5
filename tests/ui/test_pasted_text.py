"""Words that were deleted in Word do not come back where its text is pasted."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.widgets.fields.growing_text import GrowingText
from mc2cm_desk.ui.widgets.typing.quick_line import QuickLine

BY = 'cite="mailto:Ana%20Ruiz" datetime="2026-06-15T10:00"'
WORD = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><style><!--
span.msoIns {{mso-style-type:export-only; text-decoration:underline;}}
span.msoDel {{mso-style-type:export-only; text-decoration:line-through; color:red;}}
--></style></head><body lang=FR><!--StartFragment-->
<p class=MsoNormal>La ville <span class=msoDel><del {BY}>accueille</del></span><span
class=msoIns><ins {BY}>reçoit</ins></span> cent personnes<a class=msocomanchor
href="#_msocom_1">[AR1]</a>.<o:p></o:p></p>
<p class=MsoNormal>Deuxième ligne.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p>À vérifier</p></div></div>
<!--EndFragment--></body></html>"""
"""The clipboard of Word, with one tracked change and one comment."""
TEXT = "La ville accueillereçoit cent personnes[AR1].\nDeuxième ligne.\n"


def from_word(*, picture: bool = True) -> QMimeData:
    data = QMimeData()
    data.setHtml(WORD)
    data.setText(TEXT)
    if picture:
        # Word and Excel put a picture of the words beside them.
        data.setImageData(QImage(40, 20, QImage.Format.Format_RGB32))
    return data


@pytest.mark.parametrize("kind", [GrowingText, QuickLine])
def test_deleted_words_and_comments_are_not_pasted(qtbot: QtBot, kind: type) -> None:
    field = kind()
    qtbot.addWidget(field)

    field.insertFromMimeData(from_word())

    lines = field.toPlainText().split("\n")
    assert " ".join(lines) == "La ville reçoit cent personnes. Deuxième ligne."
    assert len(lines) == (1 if kind is QuickLine else 2)


def test_text_without_changes_is_pasted_as_it_was_copied(qtbot: QtBot) -> None:
    field = GrowingText()
    qtbot.addWidget(field)
    data = QMimeData()
    data.setHtml("<p>Un <b>mot</b></p>")
    data.setText("Un  mot\n\n  en retrait")

    field.insertFromMimeData(data)

    assert field.toPlainText() == "Un  mot\n\n  en retrait"


@pytest.mark.parametrize("kind", [GrowingText, QuickLine])
def test_a_picture_alone_is_a_picture(qtbot: QtBot, kind: type) -> None:
    field = kind()
    qtbot.addWidget(field)
    data = QMimeData()
    data.setImageData(QImage(40, 20, QImage.Format.Format_RGB32))

    with qtbot.waitSignal(field.pasted):
        field.insertFromMimeData(data)
    assert not field.toPlainText()
