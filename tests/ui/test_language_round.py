"""Another language and back: a field looks as it did before, and speaks one language."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.keys import KeyField
from mc2cm_desk.ui.widgets.fields.number import (
    DateField,
    IntegerField,
    OptionalDateField,
    TimeField,
)
from mc2cm_desk.ui.widgets.fields.text import LineField, TextField

Dress = Callable[..., None]
FIELDS = {
    "day": (DateField, date(2020, 6, 5)),
    "day or none": (OptionalDateField, date(2020, 6, 5)),
    "time": (TimeField, time(9, 30)),
    "number": (IntegerField, 40),
    "keys": (KeyField, "Ctrl+Shift+X"),
    "line": (LineField, "Séville"),
    "text": (TextField, "Ce qui a été dit."),
}


def picture(field: Field) -> QImage:
    QCoreApplication.processEvents()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QCoreApplication.processEvents()
    return field.grab().toImage()


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize(("first", "between"), [("fr", "ar"), ("ar", "fr"), ("en", "ar")])
def test_a_field_is_as_before_after_another_language(
    qapp: QApplication, qtbot: QtBot, dress: Dress, name: str, first: str, between: str
) -> None:
    dress(first)
    kind, value = FIELDS[name]
    made: list[Field] = []
    before = QImage()
    for _ in range(2):
        field = kind("field")
        field.show_value(value)
        field.resize(220, 70)
        qtbot.addWidget(field)
        field.show()
        qtbot.waitExposed(field)
        made.append(field)
        if len(made) == 1:
            before = picture(field)
            languages.apply(qapp, between)
            QCoreApplication.processEvents()
            languages.apply(qapp, first)

    after = picture(made[0])
    assert after == before
    assert after == picture(made[1])


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_follows_the_language_as_one_that_is_made_in_it(
    qapp: QApplication, qtbot: QtBot, dress: Dress, name: str
) -> None:
    dress("fr")
    kind, value = FIELDS[name]
    pictures = []
    for language in ("fr", "ar"):
        languages.apply(qapp, language)
        field = kind("field")
        field.show_value(value)
        field.resize(220, 70)
        qtbot.addWidget(field)
        field.show()
        qtbot.waitExposed(field)
        languages.apply(qapp, "ar")
        pictures.append(picture(field))

    assert pictures[0] == pictures[1]
