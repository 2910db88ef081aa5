"""The second step of the import: what each column of the file becomes."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mc2cm_desk.exchange.participants.header import Column, Field
from mc2cm_desk.ui.participants.importing.flow import ImportDraft
from mc2cm_desk.ui.participants.importing.words import column_name
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label

NOT_IMPORTED = ""


class ColumnsPage(CardFrame):
    """The columns with their headings, what they become and an example.

    Signals:
        placed(int, object): a column (by index) is a `Field`, or none.
    """

    placed = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.columns: dict[int, ChoiceField] = {}
        self._shown: tuple[Any, ...] = ()
        self._holder = QWidget(self)
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        for column, share in enumerate((3, 4, 4)):
            self._grid.setColumnStretch(column, share)
        self.heading = Label("title", "", self)
        self.body.addWidget(self.heading)
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_draft(self, draft: ImportDraft, language: str) -> None:
        """Show the columns of a file."""
        self.heading.setText(self.tr("What the columns contain"))
        shown = (language, tuple((one.index, one.title) for one in draft.mapping.columns))
        if shown != self._shown:
            self._shown = shown
            self._make(draft.mapping.columns, language)
        for one in draft.mapping.columns:
            self.columns[one.index].put(one.field or NOT_IMPORTED)

    def focus_column(self, index: int | None = None) -> None:
        """Put the keyboard on a column, or on the first that is not understood."""
        unplaced = (n for n, one in self.columns.items() if one.value() == NOT_IMPORTED)
        requested = (
            index if index in self.columns else next(unplaced, next(iter(self.columns), None))
        )
        if requested is not None:
            self.columns[requested].combo.setFocus()

    def _make(self, columns: tuple[Column, ...], language: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns = {}
        offered = [
            Choice(NOT_IMPORTED, self.tr("not imported")),
            *(Choice(field, column_name(field, language)) for field in Field),
        ]
        heads = (self.tr("Column of the file"), self.tr("becomes"), self.tr("example"))
        for place, words in enumerate(heads):
            self._grid.addWidget(Label("mute", words, self), 0, place)
        for row, one in enumerate(columns, start=1):
            title = one.title or one.letter
            field = ChoiceField(str(one.index), self)
            field.set_title(title)
            field.title.hide()
            field.set_choices(offered)
            field.committed.connect(partial(self._on_column, one.index))
            self._grid.addWidget(ElidedLabel("small", title, self), row, 0)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(ElidedLabel("mute", one.example, self), row, 2)
            self.columns[one.index] = field

    def _on_column(self, index: int, _name: str, value: Any) -> None:
        self.placed.emit(index, Field(value) if value else None)
