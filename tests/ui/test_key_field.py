"""The field for keys pressed together: the keyboard goes through it, and it has a name."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.widgets.fields.choice import ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.keys import KeyField


def test_shift_tab_leaves_it_and_changes_nothing(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    before, keys = QLineEdit(form), KeyField("keys", form)
    column = QVBoxLayout(form)
    column.addWidget(before)
    column.addWidget(keys)
    keys.show_value("Ctrl+Shift+X")
    form.show()
    qtbot.waitExposed(form)
    keys.edit.setFocus()
    qtbot.waitUntil(keys.edit.hasFocus)

    QTest.keyClick(keys.edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert QApplication.focusWidget() is before
    assert keys.value() == "Ctrl+Shift+X"


def test_the_lines_inside_its_editors_have_its_name(qtbot: QtBot) -> None:
    fields: list[Field] = [KeyField("keys"), ChoiceField("city", search=True)]
    for field in fields:
        qtbot.addWidget(field)
        field.set_title("Ville")

        lines = field.findChildren(QLineEdit)

        assert [line.accessibleName() for line in lines] == ["Ville"]
