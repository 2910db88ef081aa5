"""A French text in an Arabic window, and the other way round: its full stop is at its end."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.widgets.cards.card import Card, CardPainter
from mc2cm_desk.ui.widgets.marks.labels import Label

Dress = Callable[..., None]
FRENCH, ARABIC = "Ils ont un toit et travaillent", "لهم سقف وبيت"


def columns(image: QImage) -> list[int]:
    """Return the number of inked pixels of each column that has some, from its first to last."""
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    image = white
    ground = image.pixelColor(0, 0).lightness()
    counted = [
        sum(abs(image.pixelColor(x, y).lightness() - ground) > 60 for y in range(image.height()))
        for x in range(image.width())
    ]
    inked = [x for x, count in enumerate(counted) if count]
    return counted[inked[0] : inked[-1] + 1] if inked else []


def ends_in_a_dot(image: QImage, *, at_right: bool) -> bool:
    """Say whether a small dot, with a gap before it, is the outermost ink on that side."""
    found = columns(image)
    outer = found[::-1] if at_right else found
    width = next((i for i, count in enumerate(outer) if not count), len(outer))
    return 0 < width <= 8 and max(outer[:width]) <= 8


def of_label(text: str, qtbot: QtBot) -> QImage:
    label = Label("body", text)
    label.resize(500, 60)
    qtbot.addWidget(label)
    label.show()
    assert label.text() == text
    return label.grab().toImage()


def of_face(text: str) -> QImage:
    image = QImage(500, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    face = Card(id="one", title=text)
    CardPainter(painter, face, QRectF(image.rect()), mirrored=mirrored).paint(
        "row", chosen=False, focused=False
    )
    painter.end()
    return image


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("text", [f"{FRENCH}.", f"«{ARABIC}» : {FRENCH}."])
def test_the_full_stop_of_a_french_text_is_at_its_right(
    dress: Dress, qtbot: QtBot, language: str, text: str
) -> None:
    dress(language)
    assert ends_in_a_dot(of_face(text), at_right=True)
    assert ends_in_a_dot(of_label(text, qtbot), at_right=True)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("text", [f"{ARABIC}.", f"MC2CM: {ARABIC}."])
def test_the_full_stop_of_an_arabic_text_is_at_its_left(
    dress: Dress, qtbot: QtBot, language: str, text: str
) -> None:
    dress(language)
    assert ends_in_a_dot(of_face(text), at_right=False)
    assert ends_in_a_dot(of_label(text, qtbot), at_right=False)


def test_a_label_follows_the_window_into_another_language(
    dress: Dress, qapp: QApplication, qtbot: QtBot
) -> None:
    dress("fr")
    label = Label("body", f"MC2CM: {ARABIC}.")
    label.resize(500, 60)
    qtbot.addWidget(label)
    label.show()
    for language in ("ar", "fr"):
        languages.apply(qapp, language)
        assert ends_in_a_dot(label.grab().toImage(), at_right=False)
