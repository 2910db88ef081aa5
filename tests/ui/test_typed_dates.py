"""A day is typed as it is shown, and stays in its field."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.widgets.fields.inputs import DateBox


@pytest.fixture
def box(qtbot: QtBot) -> DateBox:
    """A day with a field before and after it."""
    page = QWidget()
    column = QVBoxLayout(page)
    made = DateBox(page)
    made.setDisplayFormat("dd/MM/yyyy")
    made.setDate(QDate(2026, 11, 30))
    for widget in (QLineEdit(page), made, QLineEdit(page)):
        column.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    made.page = page  # the page lives as long as its field
    return made


@pytest.mark.parametrize("typed", ["08/03/2027", "8/3/2027", "08032027"])
@pytest.mark.parametrize("selected", ["first part", "whole"])
def test_it_is_taken_with_and_without_separators(
    box: DateBox, qtbot: QtBot, typed: str, selected: str
) -> None:
    if selected == "whole":
        box.selectAll()
    else:
        box.setSelectedSection(box.sectionAt(0))

    qtbot.keyClicks(box, typed)

    assert box.date().toPython() == date(2027, 3, 8)
    assert box.hasFocus()


def test_a_separator_in_the_last_part_stays_there_and_tab_leaves_the_whole(
    box: DateBox, qtbot: QtBot
) -> None:
    box.setSelectedSection(box.sectionAt(2))
    qtbot.keyClicks(box, "2027/")
    assert box.hasFocus()

    box.setSelectedSection(box.sectionAt(0))
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert not box.hasFocus()
