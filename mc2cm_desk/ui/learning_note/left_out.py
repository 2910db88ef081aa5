"""Who and what the note leaves out, and why: each line a way to where consent is entered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain import bidi
from mc2cm_desk.services.readings.note_privacy import LeftOut, Many, NoteUse, summarised
from mc2cm_desk.ui.widgets.cards import Card
from mc2cm_desk.ui.widgets.face_list import FaceList
from mc2cm_desk.ui.widgets.faces import Face
from mc2cm_desk.ui.widgets.labels import SectionHeading
from mc2cm_desk.wording import labels
from mc2cm_desk.wording.catalogue import Catalogue

_ICONS = {NoteUse.NAME: "person", NoteUse.QUOTATION: "quote", NoteUse.PICTURE: "picture"}


class LeftOutCard(Card):
    """Names, quotations and pictures without consent.

    Signals:
        wanted(object): go to where the consent is entered (a LeftOut).
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunk", parent, padding=10)
        self._heading = SectionHeading("", self)
        self.list = FaceList("row", self)
        self._shown: dict[str, LeftOut] = {}
        self.body.addWidget(self._heading)
        self.body.addWidget(self.list)
        self.list.opened.connect(self._on_opened)

    def retranslate(self) -> None:
        """Say every word again."""
        self.list.setAccessibleName(self.tr("Left out for want of consent"))

    def show_left_out(self, left_out: Sequence[LeftOut], language: str) -> None:
        """Show what is left out, or nothing."""
        catalogue = Catalogue(language)
        told = {str(place): one for place, one in enumerate(summarised(left_out))}
        self._shown = {
            key: one.first if isinstance(one, Many) else one for key, one in told.items()
        }
        self.list.show_faces([self._face(key, one, catalogue) for key, one in told.items()])
        self._heading.set_text(self.tr("Left out for want of consent"), str(len(left_out)))
        self.setVisible(bool(left_out))

    def _face(self, key: str, one: LeftOut | Many, catalogue: Catalogue) -> Face:
        first = one.first if isinstance(one, Many) else one
        said = (labels.label(catalogue, first.use), labels.label(catalogue, first.reason))
        if isinstance(one, Many):
            title, facts = self.tr("%n in all", "", one.count), said
        else:
            title, facts = one.what, (*said, *one.people)
        return Face(
            id=key,
            title=title,
            sub=bidi.joined(facts, catalogue.language),
            icon=_ICONS[first.use],
        )

    def _on_opened(self, key: str) -> None:
        one = self._shown.get(key)
        if one is not None:
            self.wanted.emit(one)
