"""What is chosen for an event's badges, kept one thing after the other."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mc2cm_desk.domain.door.badge_design import BadgeColour
from mc2cm_desk.domain.ids import NO_ID, AttachmentId, EventId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.exchange.pictures import NamedPicture
from mc2cm_desk.services import records
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.picture_taking import save_given


class BadgeChanges(QObject):
    """Writes the design and its logos.

    Signals:
        written(): everything that was changed is on the disk.
        refused(Refused): something was not kept.
    """

    written = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._writing = 0
        self.event_id = EventId(NO_ID)

    @property
    def unwritten(self) -> bool:
        """Whether something that was changed a moment ago is not on the disk yet."""
        return self._writing > 0

    def change(self, name: str, value: object) -> None:
        """Change a field of the design."""
        event = self.event_id
        self._store(lambda library: badges.change_fields(library, event, {name: value}))

    def colour(self, role: Role, colour: BadgeColour) -> None:
        """Give the band of a role another colour."""
        event = self.event_id
        self._store(lambda library: badges.colour_role(library, event, role, colour))

    @Slot(object)
    def add_logos(self, given: object) -> None:
        """Keep pictures as logos: all of them, or none where one is bad."""
        event = self.event_id

        def save(library: Library, taken: list[NamedPicture]) -> None:
            for name, logo in taken:
                badges.add_logo(
                    library,
                    event,
                    content=logo.content,
                    name=name,
                    media_type=logo.media_type,
                    width=logo.width,
                    height=logo.height,
                )

        self._writing += 1
        save_given(self._desk, self, given, save, lambda _done: self._stored(), self._on_not_stored)

    @Slot(str)
    def remove_logo(self, logo: AttachmentId) -> None:
        """Take a logo away."""
        self._store(lambda library: records.remove(library, Attachment, logo))

    def _store(self, work: Callable[[Library], Any]) -> None:
        self._writing += 1
        self._desk.write(self, work, lambda _done: self._stored(), self._on_not_stored)

    def _stored(self) -> None:
        self._writing -= 1
        if not self._writing:
            self.written.emit()

    def _on_not_stored(self, refused: object) -> None:
        self._writing -= 1
        self.refused.emit(refused)
