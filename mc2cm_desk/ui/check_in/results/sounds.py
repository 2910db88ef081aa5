"""The sounds of the door: short, different in pitch and length, never the only sign."""

from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication

from mc2cm_desk.assets import resource
from mc2cm_desk.ui.core.settings import SOUND, VOLUME


class Sounds(QObject):
    """Plays what `flow.sound_of` names; loads the sound library at the first sound."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, Any] = {}

    def play(self, name: str) -> None:
        """Play a sound of resources/sounds, unless sound is off."""
        # Without a display nobody listens either, and the platform has no device.
        if not SOUND.get() or QGuiApplication.platformName() in ("offscreen", "minimal"):
            return
        effect = self._effects.get(name)
        if effect is None:
            try:
                from PySide6.QtMultimedia import QSoundEffect
            except ImportError:
                return
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{name}.wav"))))
            self._effects[name] = effect
        effect.setVolume(VOLUME.get() / 100)
        effect.play()
