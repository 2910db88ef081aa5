"""A line that is read as a value keeps what cannot be read, until it is put right."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.directory.degrees import DegreesField
from mc2cm_desk.ui.widgets.fields.number import OptionalDateField
from mc2cm_desk.ui.widgets.fields.read_line import ReadLineField

FIELDS = [
    (OptionalDateField, date(2020, 6, 15), "15/06/2020", "31/02/2020"),
    (DegreesField, (45.76, 4.84), "45.76 N · 4.84 E", "45.76 N · 4.8x"),
]


@pytest.mark.parametrize(("kind", "value", "words", "unreadable"), FIELDS)
def test_a_problem_goes_when_the_former_value_is_typed_again(
    kind: Callable[[str], ReadLineField], value: object, words: str, unreadable: str, qtbot: QtBot
) -> None:
    page = QWidget()
    field, other = kind("one"), QLineEdit(page)
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    field.show_value(value)
    assert field.edit.text() == words
    committed: list[object] = []
    field.committed.connect(lambda _name, one: committed.append(one))

    def retype(text: str) -> None:
        field.edit.setFocus(Qt.FocusReason.TabFocusReason)
        field.edit.selectAll()
        qtbot.keyClicks(field.edit, text)
        other.setFocus(Qt.FocusReason.TabFocusReason)

    retype(unreadable)
    assert field.problem.text()
    assert field.edit.text() == unreadable

    retype(words)
    assert not field.problem.text()
    assert committed == []
