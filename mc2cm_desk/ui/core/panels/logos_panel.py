"""Logos: dropped, pasted or chosen; printed on the cover of notes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, AttachmentId, EventId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.pictures import save_pictures
from mc2cm_desk.services import records
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.picture_taking import save_given
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.pictures import Picture, PictureStrip


class LogosPanel(QWidget):
    """The logos that a programme or an event owns."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._owner = desk, NO_ID
        self._title = Label("small", "", self)
        self.strip = PictureStrip(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.strip)
        self.strip.added.connect(self._add)
        self.strip.removed.connect(self._remove)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._title.setText(self.tr("Logos of partners and donors, for the cover of the notes"))
        self.strip.set_words(self.tr("Drop a logo here, or Ctrl V"), self.tr("Remove the logo"))

    def set_title(self, title: str) -> None:
        """Show whose logos they are, where it is not the programme."""
        self._title.setText(title)

    def show_logos(self, owner: RecordId) -> None:
        """Show the logos of a programme or of an event (`attachments.logos_of`)."""
        self._owner = owner
        self._desk.query(
            self,
            lambda library: [
                Picture(one.id, str(attachments.path(library, one)), one.name, whole=True)
                for one in attachments.of_record(library, owner)
                if one.is_picture
            ],
            self.strip.show_pictures,
        )

    @Slot(object)
    def _add(self, given: object) -> None:
        owner = self._owner
        save_given(
            self._desk,
            self,
            given,
            lambda library, taken: save_pictures(library, EventId(NO_ID), owner, taken),
            otherwise=self._refuse,
        )

    def _refuse(self, refused: Refused) -> None:
        self._desk.refused.emit(refused)

    @Slot(str)
    def _remove(self, logo: AttachmentId) -> None:
        self._desk.write(self, lambda library: records.remove(library, Attachment, logo))
