"""The dialogs that Qt brings along speak the language of the window, without an English word."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

Dress = Callable[..., None]
SAME = {"OK", "Type", "&HTML:"}
"""Words that are the same in two of the languages."""


def files_dialog() -> QDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def colours_dialog() -> QDialog:
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    return dialog


def words_of(dialog: QDialog) -> list[str]:
    """Return what is written in a dialog and what is read out of it."""
    found: list[str] = []
    for one in (dialog, *dialog.findChildren(QWidget)):
        found += [one.toolTip(), one.accessibleName(), one.windowTitle()]
        if isinstance(one, QLabel | QAbstractButton):
            found.append(one.text())
        elif isinstance(one, QLineEdit):
            found.append(one.placeholderText())
        elif isinstance(one, QTreeView):
            model = one.model()
            # The third one is the kind of a file; the others are name, size and day.
            found += [str(model.headerData(n, one.header().orientation())) for n in range(4)]
    return [word for word in found if any(letter.isalpha() for letter in word)]


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("make", [files_dialog, colours_dialog])
def test_no_word_stays_english(
    qtbot: QtBot, dress: Dress, language: str, make: Callable[[], QDialog]
) -> None:
    dress("en")
    english = make()
    qtbot.addWidget(english)
    before = set(words_of(english))
    dress(language)
    dialog = make()
    qtbot.addWidget(dialog)

    said = words_of(dialog)
    assert said
    assert set(said) & before <= SAME
