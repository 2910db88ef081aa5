"""The panel at the trailing side: one record as a form that keeps every keystroke."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import INSPECTOR_WIDTH
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill


class Inspector(CardFrame):
    """A scrolling form over declared fields, with a head (status, number) and a foot (buttons).

    Give it the fields once; ``show_values(key, values)`` shows a record. What is half typed is
    committed for the old record before another one is shown. ``extra`` is a column under the
    fields for whatever a screen adds, ``foot`` has the buttons, which do not scroll.

    Signals:
        committed(str, str, object): the key of the record, the name of the field, the new value.
    """

    committed = Signal(str, str, object)

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent, padding=0)
        self.key = ""
        self.fields = {field.name: field for field in fields}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.body.setSpacing(0)
        self.empty = EmptyState("", self)
        self._form = QWidget(self)
        self._scroll = Scrolled(self._form, self)
        self._foot_holder = QWidget(self)
        around = QVBoxLayout(self._foot_holder)
        around.setContentsMargins(px(14), px(8), px(14), px(14))
        # In more lines where the words of a language are too long for one.
        self.foot = FlowLayout(gap=10)
        around.addLayout(self.foot)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._foot_holder)
        self._build_form(fields)
        self.show_nothing()

    def _build_form(self, fields: Sequence[Field]) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(px(14), px(14), px(14), px(8))
        column.setSpacing(px(11))
        self.pill = Pill("", "neutral", self._form)
        self.number = Label("mute", "", self._form)
        self.heading = Label("title", "", self._form, wrap=True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.pill)
        head.addStretch(1)
        head.addWidget(self.number)
        self.top = QVBoxLayout()
        self.top.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.heading)
        column.addLayout(self.top)
        for field in fields:
            field.setParent(self._form)
            field.committed.connect(self._on_committed)
            column.addWidget(field)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(px(8))
        column.addLayout(self.extra)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(px(INSPECTOR_WIDTH), px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(INSPECTOR_WIDTH), px(160))

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Name the fields: called from ``retranslate``."""
        for name, title in titles.items():
            self.fields[name].set_title(title)

    def set_head(
        self, heading: str = "", status: str = "", tone: Any = "neutral", number: str = ""
    ) -> None:
        """Show what the record is: its words, its state as a pill, its number."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.pill.set(status, tone)
        self.pill.setVisible(bool(status))
        self.number.setText(number)
        self.number.setVisible(bool(number))

    def show_values(self, key: str, values: Mapping[str, Any]) -> None:
        """Show a record: ``key`` is its id, ``values`` a value for each field (others stay)."""
        if key != self.key:
            show_record(self, key)
            self.key = key
            self._scroll.verticalScrollBar().setValue(0)
        for name, value in values.items():
            self.fields[name].show_value(value)
        self._show_form(shown=True)

    def show_nothing(self, sentence: str = "") -> None:
        """Show that no record is chosen."""
        show_record(self, "")
        self.key = ""
        if sentence:
            self.empty.set_words(sentence)
        self._show_form(shown=False)

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields.values():
            field.flush()

    def set_problem(self, name: str, sentence: str) -> None:
        """Say under a field what is wrong with it; at the head if there is no such field."""
        field = self.fields.get(name)
        if field is not None:
            field.set_problem(sentence)
            field.setFocus()

    def add_button(self, *buttons: QWidget) -> None:
        """Put buttons into the foot."""
        for button in buttons:
            self.foot.addWidget(button)
        self._foot_holder.show()

    def hideEvent(self, event: Any) -> None:
        self.flush()
        super().hideEvent(event)

    def _show_form(self, *, shown: bool) -> None:
        self.empty.setVisible(not shown)
        self._scroll.setVisible(shown)
        self._foot_holder.setVisible(shown and self.foot.count() > 0)

    @Slot(str, object)
    def _on_committed(self, name: str, value: object) -> None:
        if self.key:
            self.committed.emit(self.key, name, value)
