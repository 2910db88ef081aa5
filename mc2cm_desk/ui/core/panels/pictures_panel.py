"""Pictures of a record: dropped, pasted or chosen; each with caption, credit and consent."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, AttachmentId, EventId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.pictures import save_pictures
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.privacy import pictures_not_cleared
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.picture_taking import save_given
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.marks.pictures import Picture, PictureStrip
from mc2cm_desk.wording import formats


class PicturesPanel(QWidget):
    """The pictures of one record and the words of the chosen one."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._owner, self._chosen, self._language = NO_ID, AttachmentId(NO_ID), LANGUAGES.default
        self._found: dict[AttachmentId, Attachment] = {}
        self._not_cleared: Mapping[AttachmentId, tuple[str, ...]] = {}
        self._heading = SectionHeading("", self)
        self.strip, self.not_cleared = PictureStrip(self), Label("problem", "", self, wrap=True)
        self.not_cleared.hide()
        self.fields: list[Field] = [
            LocalisedField("caption", least=1),
            LineField("credit"),
            LocalisedField("alternative", least=1),
            ChoiceField("consent"),
            ChipsField("people"),
        ]
        bind(self.fields, Attachment)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self.strip)
        column.addWidget(self.not_cleared)
        for field in self.fields:
            field.setParent(self)
            field.hide()
            field.committed.connect(self._edit)
            column.addWidget(field)
        self.strip.added.connect(self._add)
        self.strip.chosen.connect(self._choose)
        self.strip.removed.connect(self._remove)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._heading.set_text(self.tr("Pictures"))
        self.strip.set_words(
            self.tr("Drop a picture here, or Ctrl V"), self.tr("Remove the picture")
        )
        titles = (
            self.tr("Caption"),
            self.tr("Credit: photographer, organisation"),
            self.tr("What the picture shows, for people who cannot see it"),
            self.tr("Consent of the people shown"),
            self.tr("Participants who can be recognised"),
        )
        for field, title in zip(self.fields, titles, strict=True):
            field.set_title(title)
        consent = self.fields[3]
        assert isinstance(consent, ChoiceField)
        consent.set_choices(choices.of_enum(PictureConsent, language))
        self._language = language

    def show_pictures(self, owner: RecordId) -> None:
        """Show the pictures of a record; none until they are read where it is another record."""
        if owner != self._owner:
            self._owner = owner
            self._show_read(_PicturesRead((), {}, {}, None))
        event, language = self._event_id, self._language
        self._desk.query(
            self, lambda library: _read(library, event, owner, language), self._show_read
        )

    def _show_read(self, read: "_PicturesRead") -> None:
        people = self.fields[4]
        assert isinstance(people, ChipsField)
        if read.people is not None:
            people.set_choices(read.people)
        self._found = {one.id: one for one in read.pictures}
        self._not_cleared = read.not_cleared
        self.strip.show_pictures(
            [
                Picture(
                    one.id,
                    read.paths[one.id],
                    one.caption.text(self._language),
                    self._problem(one),
                )
                for one in read.pictures
            ]
        )
        self._choose(self._chosen if self._chosen in self._found else AttachmentId(NO_ID))

    def choose_lacking(self, field: str) -> None:
        """Choose the first picture that lacks a credit, or on whose consent nothing is known."""
        lacking = {
            "credit": lambda one: not one.credit,
            "consent": lambda one: one.consent is PictureConsent.UNKNOWN or one.id in cleared,
        }
        cleared = self._not_cleared
        requested = lacking.get(field)
        found = next((one.id for one in self._found.values() if requested and requested(one)), None)
        if found:
            self.strip.choose(found)
            self._choose(found)

    def _problem(self, picture: Attachment) -> str:
        missing = "" if picture.credit else self.tr("credit missing")
        return " · ".join(filter(None, (missing, self._warning_of(picture.id))))

    def _warning_of(self, picture: AttachmentId) -> str:
        """Return who in a picture has not agreed; nothing if all have."""
        names = self._not_cleared.get(picture, ())
        enumerated = formats.names(names, self._language) if names else ""
        return filled(self.tr("Not cleared: {names}"), names=enumerated) if names else ""

    @Slot(str)
    def _choose(self, picture: AttachmentId) -> None:
        show_record(self, picture)
        self._chosen = picture
        one = self._found.get(picture)
        warning = self._warning_of(picture)
        self.not_cleared.setText(warning)
        self.not_cleared.setVisible(bool(warning))
        for field in self.fields:
            field.setVisible(one is not None)
            if one is not None:
                field.show_value(getattr(one, field.name))

    @Slot(str, object)
    def _edit(self, name: str, value: object) -> None:
        picture = self._chosen
        if picture:
            self._desk.write(
                self,
                lambda library: records.edit_fields(library, Attachment, picture, {name: value}),
            )

    @Slot(object)
    def _add(self, given: object) -> None:
        owner, event = self._owner, self._event_id
        if not owner:
            return

        save_given(
            self._desk,
            self,
            given,
            lambda library, taken: save_pictures(library, event, owner, taken),
            otherwise=self._refuse,
        )

    def _refuse(self, refused: Refused) -> None:
        self._desk.refused.emit(refused)

    @Slot(str)
    def _remove(self, picture: AttachmentId) -> None:
        self._desk.write(self, lambda library: records.remove(library, Attachment, picture))


@dataclass(frozen=True, slots=True)
class _PicturesRead:
    """The pictures of one record, who of each has not agreed, where each lies, who may be named.

    ``people`` is none while nothing was read.
    """

    pictures: tuple[Attachment, ...]
    not_cleared: Mapping[AttachmentId, tuple[str, ...]]
    paths: Mapping[AttachmentId, str]
    people: list[Choice] | None


def _read(library: Library, event_id: EventId, owner: RecordId, language: str) -> _PicturesRead:
    found = [one for one in attachments.of_record(library, owner) if one.is_picture]
    return _PicturesRead(
        tuple(found),
        pictures_not_cleared(library, found),
        {one.id: str(attachments.path(library, one)) for one in found},
        choices.of_participants(library, event_id, language),
    )
