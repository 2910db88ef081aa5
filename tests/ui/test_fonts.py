"""The window draws the scripts of the programme's countries with fonts of its own."""

import pytest
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.theme import fonts
from mc2cm_desk.ui.theme.look import font


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Ana", "IBM Plex Sans"),
        ("محمد", "IBM Plex Sans Arabic"),
        ("ⵎⵓⵃⴰ", "Noto Sans Tifinagh"),
        ("שלום", "Noto Sans Hebrew"),
        ("Գոհար", "Noto Sans Armenian"),
        ("თამარ", "Noto Sans Georgian"),
        ("ሰላም", "Noto Sans Ethiopic"),
        ("ẓɣɛ", "Noto Sans Extended"),
    ],
)
def test_each_script_is_drawn_by_a_font_that_comes_with_the_program(
    qtbot: QtBot, text: str, family: str
) -> None:
    assert qtbot is not None
    fonts.load()
    layout = QTextLayout(text, font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()

    assert {run.rawFont().familyName() for run in runs} == {family}
    assert all(all(run.glyphIndexes()) for run in runs)
