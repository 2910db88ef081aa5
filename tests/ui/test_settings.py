"""Settings and languages: typed, remembered, changed at once."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.core import languages, settings
from mc2cm_desk.ui.core.settings import Setting
from mc2cm_desk.ui.theme import icons, look, qss
from mc2cm_desk.ui.theme.look import mark
from mc2cm_desk.ui.theme.tokens import THEMES
from mc2cm_desk.ui.widgets.buttons.buttons import Button, key_text


def test_a_setting_keeps_its_type_and_tells_when_it_changes(qtbot: QtBot) -> None:
    size = Setting("a_number", 100, allowed=(100, 150))
    on = Setting("a_switch", True)  # noqa: FBT003  the value
    with qtbot.waitSignal(settings.notifier().changed) as told:
        size.set(150)
    on.set(False)

    assert told.args == ["a_number"]
    assert size.get() == 150
    assert on.get() is False


def test_a_value_that_is_not_allowed_counts_as_the_default(qtbot: QtBot) -> None:
    Setting("a_word", "light").set("pink")

    assert Setting("a_word", "light", allowed=("light", "dark")).get() == "light"


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_words_numbers_and_direction_follow_the_language(
    language: str, qapp: QApplication, dress: object
) -> None:
    languages.apply(qapp, language)
    right = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft

    assert right == (language == "ar")
    assert QLocale().name()[:2] == language
    assert QLocale().toString(2020).strip() in ("2 020", "2\u202f020", "2,020", "2.020", "2020")


@pytest.mark.parametrize("name", sorted(THEMES))
def test_the_sheet_of_each_theme_has_every_colour(name: str) -> None:
    sheet = qss.sheet(THEMES[name])

    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("name", sorted(THEMES))
def test_words_can_be_read_on_their_ground(name: str) -> None:
    tokens = THEMES[name]
    pairs = [(paint.ink, paint.ground) for paint in tokens.tones.values()]
    pairs += [(tokens.ink, tokens.page), (tokens.ink, tokens.paper), (tokens.mute, tokens.paper)]
    pairs += [(tokens.mute, tokens.page), (tokens.mute, tokens.sunk)]
    pairs += [(tokens.on_main, tokens.main)]
    pairs += [(tokens.on_navy, tokens.navy), (tokens.mute_on_navy, tokens.navy_deep)]

    assert [(ink, ground) for ink, ground in pairs if _contrast(ink, ground) < 4.5] == []


def test_an_icon_follows_the_theme_by_itself(qapp: QApplication, dress: object) -> None:
    icon = icons.icon("check")
    light = icon.pixmap(16, 16).toImage()
    look.apply(qapp, "dark")
    dark = icon.pixmap(16, 16).toImage()

    assert light != dark


def test_directional_icons_turn_round_in_arabic(qapp: QApplication, dress: object) -> None:
    pictures = {}
    for language in ("fr", "ar"):
        languages.apply(qapp, language)
        pictures[language] = {
            name: icons.icon(name).pixmap(24, 24).toImage()
            for name in ("chevron-trailing", "check")
        }
    turned = pictures["ar"]["chevron-trailing"], pictures["fr"]["chevron-trailing"]

    assert _leaning(turned[0]) == pytest.approx(-_leaning(turned[1]), abs=0.1)
    assert abs(_leaning(turned[0])) > 0.1
    assert pictures["ar"]["check"] == pictures["fr"]["check"]


def _leaning(picture: QImage) -> float:
    """Return how far the ink lies right of the middle, in pixels."""
    inked = [
        (x - (picture.width() - 1) / 2, picture.pixelColor(x, y).alpha())
        for x in range(picture.width())
        for y in range(picture.height())
    ]
    return sum(x * alpha for x, alpha in inked) / sum(alpha for _, alpha in inked)


def test_keys_are_shown_as_people_read_them() -> None:
    assert key_text("Ctrl+Shift+P") == "Ctrl Shift P"
    assert key_text("Alt+Up") == "Alt ↑"


def test_a_mark_restyles_only_when_it_changes(qtbot: QtBot, dress: object) -> None:
    button = Button("x")
    qtbot.addWidget(button)
    mark(button, look="main")

    assert button.property("look") == "main"


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_plus_sign_is_a_key_too() -> None:
    assert key_text("Ctrl++") == "Ctrl +"
