"""The middle of the note's screen: one part, its text and everything that belongs to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, EventId
from mc2cm_desk.domain.note.parts import FRONT, NotePart
from mc2cm_desk.services.read_models.note.completeness import Completeness
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.lines import part_lines
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.pictures_panel import PicturesPanel
from mc2cm_desk.ui.learning_note.export.left_out import LeftOutCard
from mc2cm_desk.ui.learning_note.gaps import GapsCard
from mc2cm_desk.ui.learning_note.writing.comments import CommentsCard
from mc2cm_desk.ui.learning_note.writing.publication import PublicationForm
from mc2cm_desk.ui.learning_note.writing.record_card import RecordCard
from mc2cm_desk.ui.learning_note.writing.text import WritingPanel
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.marks.labels import SectionHeading
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class PartPanel(CardFrame):
    """The head and the text stay where they are, what is under them scrolls.

    Signals:
        hide_requested(): leave this part out, or print it again.
    """

    hide_requested = Signal()

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.heading = SectionHeading("", self, "title")
        self.hide_button = Button("", self, look="quiet")
        self.writing = WritingPanel(self)
        self._under = QWidget(self)
        self.publication = PublicationForm(self._under)
        self.record = RecordCard(self._under)
        self.gaps = GapsCard(self._under)
        self.comments = CommentsCard(self._under)
        self.pictures = PicturesPanel(desk, event_id, self._under)
        self.left_out = LeftOutCard(self._under)
        self.comments.hide()
        column = QVBoxLayout(self._under)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for widget in (
            self.gaps, self.record, self.comments, self.publication, self.left_out, self.pictures,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = Scrolled(self._under, self)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.hide_button)
        self.body.addLayout(top)
        self.body.addWidget(self.writing, 4)
        self.body.addWidget(self._scroll, 3)
        self.hide_button.clicked.connect(self.hide_requested)

    def retranslate(self, language: str) -> None:
        """Say every word again."""
        self.writing.retranslate()
        self.left_out.retranslate()
        self.gaps.retranslate()
        self.publication.retranslate()
        self.pictures.retranslate(language)

    def show_part(
        self, contents: NoteContents, state: Completeness, part: NotePart, language: str
    ) -> None:
        """Show a part of the note in its language, with the words of the window's."""
        heading = labels.label(Catalogue(language), part)
        front = part in FRONT
        self.heading.set_text(heading)
        self.writing.editor.setAccessibleName(heading)
        self.writing.setVisible(not front)
        self.publication.setVisible(front)
        self.left_out.show_left_out(contents.left_out if front else (), language)
        if front:
            self.publication.show_note(contents.publication, contents.event)
        hidden = contents.is_hidden(part)
        words = self.tr("Print this part") if hidden else self.tr("Leave this part out")
        self.hide_button.set_words(words)
        self.hide_button.setVisible(not front)
        found = part_lines(contents, state, part)
        self.gaps.show_gaps(found.rest, contents, language)
        self.record.show_block(contents, part, found, language)
        # Without lines there is something to choose where the record can be printed in short.
        arranged = part.declared.shortened and not part.declared.counted
        self.record.setVisible(not front and (bool(found.lines) or arranged))
        # The picture of the event is that of the cover, the first of the front.
        cover = part is FRONT[0]
        owner = contents.event.id if cover else contents.homes.get(part, NO_ID)
        self.pictures.show_pictures(owner)
        self.pictures.setVisible(cover or owner in contents.pictures)
