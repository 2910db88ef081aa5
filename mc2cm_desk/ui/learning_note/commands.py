"""What people change about a note beside its text: order, words of the front, comments."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mc2cm_desk.domain.ids import EventId, NoteCommentId
from mc2cm_desk.domain.note.learning_note import PartArrangement
from mc2cm_desk.domain.note.parts import BODY, FRONT, NotePart
from mc2cm_desk.exchange.pictures import NamedPicture, save_pictures
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import comments, learning_notes
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.picture_taking import save_given

Place = tuple[str, NotePart]
"""A language and a part."""


class NoteCommands(QObject):
    """Writes into the library what the screen's widgets ask for.

    ``place`` returns the language and the part that are shown.

    Signals:
        pictures_saved(str, object): pictures (a list of ids) now belong to a part.
    """

    pictures_saved = Signal(str, object)

    def __init__(
        self, desk: Desk, event_id: EventId, place: Callable[[], Place], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._place = desk, event_id, place

    def hide(self, *, hidden: bool) -> None:
        """Leave the part out, or print it again."""
        if self._place()[1] not in FRONT:
            self.arrange({"hidden": hidden})

    @Slot(object)
    def arrange(self, changes: PartArrangement) -> None:
        """Change how the part is printed, in every language."""
        event, part = self._event_id, self._place()[1]
        self._desk.write(
            self, lambda library: learning_notes.arrange(library, event, part, **changes)
        )

    @Slot(str, int)
    def move(self, part: str, by: int) -> None:
        """Print a part earlier or later, in every language."""
        event, moved = self._event_id, NotePart(part)
        if moved in BODY and by:
            self._desk.write(self, lambda library: learning_notes.move(library, event, moved, by))

    @Slot(str, str)
    def comment(self, text: str, quote: str) -> None:
        """Keep a comment on the part."""
        event, place = self._event_id, self._place()
        self._desk.write(
            self, lambda library: comments.add(library, event, *place, text, quote=quote)
        )

    @Slot(str)
    def resolve(self, comment: NoteCommentId) -> None:
        """Resolve a comment."""
        self._desk.write(self, lambda library: comments.resolve(library, comment))

    @Slot(str, object)
    def amend(self, name: str, value: object) -> None:
        """Change publication data in the language that is shown."""
        event, language = self._event_id, self._place()[0]
        self._desk.write(
            self,
            lambda library: learning_notes.amend_fields(library, event, language, {name: value}),
        )

    @Slot(str, object)
    def edit_event(self, name: str, value: Any) -> None:
        """Change the words of the event itself."""
        event = self._event_id
        self._desk.write(self, lambda library: events.amend_fields(library, event, {name: value}))

    @Slot(object)
    def take_pictures(self, given: object) -> None:
        """Keep pictures, (name, bytes or file), that were dropped into the text of the part."""
        event, part = self._event_id, self._place()[1]

        def save(library: Library, taken: list[NamedPicture]) -> list[str]:
            home = learning_notes.home(library, event, part)
            return [one.id for one in save_pictures(library, event, home, taken)]

        save_given(
            self._desk, self, given, save, lambda ids: self.pictures_saved.emit(part.value, ids)
        )
