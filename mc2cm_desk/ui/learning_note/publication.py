"""Publication data of the note: title, authors, licence, contact."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mc2cm_desk.domain.learning_note import LearningNote
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.text import LineField

FIELDS = (
    "title", "subtitle", "series", "authors", "coordination", "reviewers", "translation",
    "thanks", "licence", "isbn", "contact", "foreword_by", "link",
)  # fmt: skip


class PublicationForm(QWidget):
    """What cover and imprint say.

    Signals:
        committed(str, object): a field and its new value.
    """

    committed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        self.fields = {name: LineField(name, self) for name in FIELDS}
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 2, place % 2)
            field.committed.connect(self.committed)
        # The fields stand at the top, whatever the height.
        grid.setRowStretch(len(FIELDS) // 2, 1)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def retranslate(self) -> None:
        """Name the fields."""
        titles = (
            self.tr("Title, if not the event's"),
            self.tr("Subtitle"),
            self.tr("Number in the series"),
            self.tr("Authors"),
            self.tr("Coordination"),
            self.tr("Reviewed by"),
            self.tr("Translation"),
            self.tr("Thanks"),
            self.tr("Licence"),
            self.tr("ISBN"),
            self.tr("Contact"),
            self.tr("Foreword by"),
            self.tr("Address where it can be read"),
        )
        for field, title in zip(self.fields.values(), titles, strict=True):
            field.set_title(title)

    def show_note(self, note: LearningNote) -> None:
        """Show the data of one language."""
        for name, field in self.fields.items():
            field.show_value(getattr(note, name))

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields.values():
            field.flush()
