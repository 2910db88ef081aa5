"""This laptop's settings: declared once, typed, kept in an INI file."""

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings, QStandardPaths, Signal

from mc2cm_desk.domain.languages import LANGUAGES, as_language

T = TypeVar("T", str, int, bool)


class _Notifier(QObject):
    """Notifies listeners that a setting has another value.

    Signals:
        changed(str): the name of the setting.
    """

    changed = Signal(str)


class _Shared:
    notifier: _Notifier | None = None


def notifier() -> _Notifier:
    """Return the object whose ``changed(name)`` follows every ``set``."""
    if _Shared.notifier is None:
        _Shared.notifier = _Notifier(QCoreApplication.instance())
    return _Shared.notifier


def _file() -> QSettings:
    # Asked for each time: QSettings itself would keep the first folder for ever.
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return QSettings(f"{folder}/mc2cm-desk/settings.ini", QSettings.Format.IniFormat)


class Setting(Generic[T]):
    """One value that this laptop remembers.

    ``allowed`` are the values it may have; another one found in the file counts as the default.
    """

    def __init__(
        self,
        name: str,
        default: T | Callable[[], T],
        *,
        allowed: tuple[T, ...] = (),
    ) -> None:
        self.name, self.allowed = name, allowed
        self._default = default

    @property
    def default(self) -> T:
        """The value while nobody has chosen."""
        return self._default() if callable(self._default) else self._default

    def get(self) -> T:
        """Return the value that holds."""
        default = self.default
        found = _file().value(self.name, None)
        if found is None:
            return default
        value = cast("T", _as(type(default), str(found)))
        return value if not self.allowed or value in self.allowed else default

    def set(self, value: T) -> None:
        """Remember another value and notify listeners."""
        if value == self.get():
            return
        stored = _file()
        stored.setValue(self.name, value)
        stored.sync()
        notifier().changed.emit(self.name)


def _as(kind: type, text: str) -> str | int | bool:
    if kind is bool:
        return text.lower() == "true"
    if kind is int:
        return int(text) if text.lstrip("-").isdigit() else 0
    return text


def _system_language() -> str:
    return as_language(QLocale.system().name())


LANGUAGE = Setting("language", _system_language, allowed=tuple(LANGUAGES))
THEME = Setting("theme", "light", allowed=("light", "dark", "contrast"))
TEXT_SIZE = Setting("text_size", 100, allowed=(85, 100, 115, 130, 150))
SOUND = Setting("sound", True)  # noqa: FBT003  the value that it has
VOLUME = Setting("volume", 60)
CAMERA = Setting("camera", "")
CAMERA_ON = Setting("camera_on", True)  # noqa: FBT003
MIRRORED_PREVIEW = Setting("mirrored_preview", True)  # noqa: FBT003
KIOSK_EXIT = Setting("kiosk_exit", "Ctrl+Shift+X")
BADGE_PRINTER = Setting("badge_printer", "")
SYNCHRONISED_FOLDER = Setting("synchronised_folder", "")
DATA_FOLDER = Setting("data_folder", "")
PAGE_ZOOM = Setting("page_zoom", "page")
LAST_EVENT = Setting("last_event", "")
