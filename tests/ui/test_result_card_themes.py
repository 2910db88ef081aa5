"""The answer of the welcome desk stays legible when the theme changes under it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.result_card import ResultCard

Dress = Callable[..., None]
TONES: dict[Tone, str] = {"ok": "check", "warn": "clock", "bad": "cross", "navy": "check"}


def made(tone: Tone, qtbot: QtBot) -> ResultCard:
    card = ResultCard()
    button = Button("Undo", card, look="on-colour")
    # One of two windows has the keyboard: no ring tells their pictures apart.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    card.buttons.addWidget(button)
    card.resize(420, 560)
    card.show_result(
        tone, TONES[tone], "Welcome", "Amina Ben", "Sfax", ["G1"], detail="08:31", hint="Badge"
    )
    qtbot.addWidget(card)
    card.show()
    qtbot.waitExposed(card)
    return card


def picture(widget: QWidget) -> QImage:
    QCoreApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize(
    ("first", "then"),
    [("light", "dark"), ("light", "contrast"), ("contrast", "light")],
)
def test_a_result_looks_as_one_that_is_given_in_the_new_theme(
    dress: Dress, qtbot: QtBot, tone: Tone, first: str, then: str
) -> None:
    dress("en", first)
    card = made(tone, qtbot)
    before = picture(card)
    dress("en", then)
    fresh = picture(made(tone, qtbot))
    # Its layout follows the sizes in the next turns of the event loop.
    qtbot.waitUntil(lambda: picture(card) == fresh, timeout=5000)
    assert fresh != before
