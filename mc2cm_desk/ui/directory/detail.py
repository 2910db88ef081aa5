"""What is known of one record of the directory, as a form that keeps every keystroke."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.places.directory.listing import DirectoryRow
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill

COLUMNS = 3


class DetailCard(CardFrame):
    """Fields of one record in three columns, under its name.

    Signals:
        committed(str, str, object): the record, the field, the new value.
        remove_requested(str): remove the record, which nothing hangs on.
        completing_requested(str): take what is missing from the gazetteer.
    """

    committed = Signal(str, str, object)
    remove_requested = Signal(str)
    completing_requested = Signal(str)

    def __init__(self, fields: list[Field], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.key = ""
        self.fields = {field.name: field for field in fields}
        self.heading = Label("title", "", self)
        self.pill = Pill("", "sand", self)
        self.others = Label("small", "", self, wrap=True)
        self.complete = Button("", self, look="link", icon_name="download")
        self.remove = Button("", self, look="link", icon_name="remove")
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.pill)
        head.addStretch(1)
        head.addWidget(self.complete)
        head.addWidget(self.remove)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        for place, field in enumerate(fields):
            field.setParent(self)
            grid.addWidget(field, place // COLUMNS, place % COLUMNS)
            field.committed.connect(self._on_committed)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        form = QVBoxLayout()
        form.setSpacing(px(8))
        form.addLayout(grid)
        form.addWidget(self.others)
        form.addStretch(1)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(px(14))
        self.beside.addLayout(form, 1)
        self.body.addLayout(head)
        self.body.addLayout(self.beside)
        self.complete.clicked.connect(lambda: self.key and self.completing_requested.emit(self.key))
        self.remove.clicked.connect(lambda: self.key and self.remove_requested.emit(self.key))

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.remove.set_words(self.tr("Remove"))
        self.complete.set_words(self.tr("Complete from the gazetteer"))

    def show_row(self, row: DirectoryRow, name: str, used: str) -> None:
        """Show a record under its name; ``used`` says in a few words who is of it."""
        if row.id != self.key:
            show_record(self, row.id)
            self.key = row.id
        self.heading.setText(name)
        self.pill.set(used, "sand")
        self.complete.setVisible(row.can_be_completed)
        self.remove.setVisible(not row.people and not row.organisations)
        for field, value in self.values(row).items():
            self.fields[field].show_value(value)
        names = getattr(row.entry, "other_names", ())
        language = languages.current()
        listed = ", ".join(bidi.isolated(one, language) for one in names)
        self.others.setText(filled(self.tr("Also named in lists as: {names}"), names=listed))
        self.others.setVisible(bool(names))

    def values(self, row: DirectoryRow) -> Mapping[str, Any]:
        """Return a value for each field."""
        raise TypeError

    def show_nothing(self) -> None:
        """Show that no record is chosen."""
        show_record(self, "")
        self.key = ""

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields.values():
            field.flush()

    def set_problem(self, name: str, sentence: str) -> None:
        """Show under a field what is wrong with it."""
        if name in self.fields:
            self.fields[name].set_problem(sentence)

    @Slot(str, object)
    def _on_committed(self, name: str, value: object) -> None:
        if self.key:
            self.committed.emit(self.key, name, value)
