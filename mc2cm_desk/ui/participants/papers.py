"""Badges and lists on their way to files, and what is said of them."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.readings.attendance import attendance_list
from mc2cm_desk.services.readings.badges import BadgeSheet, mark_printed
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.background import Background
from mc2cm_desk.ui.participants.exports import Exports, folder_for
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import sentence

if TYPE_CHECKING:
    from mc2cm_desk.documents.badges import Layout


class Papers(QObject):
    """Writes what the screen shows; the strip says where it lies."""

    def __init__(
        self, desk: Desk, event_id: str, background: Background, said: Strip, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._event, self._said = desk, event_id, said
        self.exports = Exports(background, parent)
        self.exports.written.connect(self._on_written)
        self.exports.refused.connect(self.say_refusal)

    def write_list(self, suffix: str) -> None:
        """Write the attendance list as .xlsx, .pdf or .csv."""
        library, event, language = self._desk.library, self._event, languages.current()

        def write(path: Path) -> object:
            from mc2cm_desk.documents.attendance import write_attendance

            return write_attendance(attendance_list(library, event), path, language)

        name = self.tr("attendance")
        self.exports.write(self._folder(), f"{name}{suffix}", write)

    @Slot(object, str)
    def write_badges(self, sheet: BadgeSheet, layout: str) -> None:
        """Write badges, and note that they were printed."""
        ids = [badge.id for badge in sheet.badges]

        def write(path: Path) -> object:
            from mc2cm_desk.documents.badges import write_badges

            done = write_badges(sheet, path, layout=cast("Layout", layout))
            self._desk.run(self, lambda library: mark_printed(library, ids))
            return done

        name = self.tr("badges")
        self.exports.write(self._folder(), f"{name}.pdf", write)

    @Slot(object)
    def say_refusal(self, refused: Refused) -> None:
        """Say why something could not be done."""
        self._said.say(sentence(refused, Catalogue(languages.current())), "bad")

    def _folder(self) -> Path:
        event = self._desk.library.get(Event, self._event)
        return folder_for(event.short_name if event is not None else self._event)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        elsewhere = self.tr("Write it elsewhere…")
        self._said.say(
            self.tr("Written: {path}").format(path=path),
            "ok",
            [
                (self.tr("Open"), self.exports.open_last),
                (elsewhere, lambda: self.exports.write_elsewhere(elsewhere)),
            ],
        )
