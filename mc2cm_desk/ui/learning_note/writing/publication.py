"""What cover and imprint say: publication data of the note, and the words of the event itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.note.learning_note import LearningNote
from mc2cm_desk.ui.theme.language import layout_direction
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField, TextField

LONG = (
    "title", "subtitle", "authors", "coordination", "reviewers", "translation", "thanks",
    "foreword_by", "link",
)  # fmt: skip
SHORT = ("series", "isbn", "licence", "contact")
EVENT = ("event-title", "event-objective")
"""Fields of the event, under a name of their own: the note has a title too."""


class PublicationForm(QWidget):
    """Long lines break and are seen whole; short ones stand two by two.

    Signals:
        committed(str, object): a field of the note and its new value.
        event_committed(str, object): a field of the event and its new value.
    """

    committed = Signal(str, object)
    event_committed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self.fields: dict[str, Field] = {
            **{name: TextField(name, self, least=1) for name in LONG},
            **{name: LineField(name, self) for name in SHORT},
            **{name: LocalisedField(name, self) for name in EVENT},
        }
        bind(self.fields.values(), LearningNote, own=EVENT)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, px(4), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for row, name in enumerate((*LONG, *EVENT)):
            grid.addWidget(self.fields[name], row if name in LONG else row + 2, 0, 1, 2)
        for place, name in enumerate(SHORT):
            grid.addWidget(self.fields[name], len(LONG) + place // 2, place % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        for field in self.fields.values():
            field.committed.connect(self._on_committed)

    def retranslate(self) -> None:
        """Name the fields."""
        titles = {
            "title": self.tr("Title, if different from the event’s"),
            "subtitle": self.tr("Subtitle"),
            "authors": self.tr("Authors"),
            "coordination": self.tr("Coordination"),
            "reviewers": self.tr("Reviewed by"),
            "translation": self.tr("Translation"),
            "thanks": self.tr("Thanks"),
            "foreword_by": self.tr("Foreword by"),
            "link": self.tr("Web address"),
            "series": self.tr("Number in the series"),
            "isbn": self.tr("ISBN"),
            "licence": self.tr("Licence"),
            "contact": self.tr("Contact"),
            "event-title": self.tr("Title of the event"),
            "event-objective": self.tr("Objective of the event"),
        }
        for name, field in self.fields.items():
            field.set_title(titles[name])

    def show_note(self, note: LearningNote, event: Event) -> None:
        """Show the data of one language, and the event's words in all of them."""
        show_record(self, note.language)
        way = layout_direction(note.language)
        for name in (*LONG, *SHORT):
            for editor in self.fields[name].editors():
                editor.setLayoutDirection(way)
            self.fields[name].show_value(getattr(note, name))
        for name in EVENT:
            field = self.fields[name]
            assert isinstance(field, LocalisedField)
            if note.language != self._language:
                field.show_language(note.language)
            field.show_value(getattr(event, name.removeprefix("event-")))
        self._language = note.language

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields.values():
            field.flush()

    @Slot(str, object)
    def _on_committed(self, name: str, value: object) -> None:
        if name in EVENT:
            self.event_committed.emit(name.removeprefix("event-"), value)
        else:
            # These are lines, however they were broken while they were typed or pasted.
            self.committed.emit(name, " ".join(str(value).split()))
