"""The title of one day, in one row: the day, its title, its languages, what it holds."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import DayId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Chip
from mc2cm_desk.wording import formats


class DayField(LocalisedField):
    """A `LocalisedField` in one row: its title stands before the editor.

    After it stand ``languages``, how many there are of the title, and ``summary``; while the title
    is written its languages stand there instead, to be chosen.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.summary, self.languages = Label("mute", "", self), Chip("", "sand", self)
        self.title.set_kind("label")
        self.column.removeWidget(self.edit)
        self.head.insertWidget(1, self.edit, 1)
        self.head.setStretch(0, 0)
        self.head.setSpacing(px(6))
        for widget in (self.summary, self.languages):
            self.head.addWidget(widget)
        self._show_tabs(shown=False)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self._count()

    def _count(self) -> None:
        written = sum(self.value().has(one) for one in LANGUAGES)
        words = f"{written}/{len(LANGUAGES)}"
        self.languages.set(words, "warn" if 0 < written < len(LANGUAGES) else "sand")
        sentence = self.tr("Title in %n of 3 languages", "", written)
        self.languages.setToolTip(sentence)
        self.languages.setAccessibleName(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_tabs(shown=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _show_tabs(self, *, shown: bool) -> None:
        for tab in self.tabs().values():
            tab.setVisible(shown)
        for widget in (self.summary, self.languages):
            widget.setVisible(not shown)


class DayRow(QWidget):
    """One day of the event, as a record of its own."""

    def __init__(self, day: DayId, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self.field = DayField("day-title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        show_record(self, day)

    def show_day(self, on: date, title: Localised, summary: str, language: str) -> None:
        """Show the day with its title; ``summary`` is how many sessions it has."""
        self.field.set_title(formats.brief_day(on, language))
        named = self.tr("Title of {day}").format(day=formats.day(on, language))
        self.field.edit.setAccessibleName(named)
        self.field.summary.setText(summary)
        self.field.show_value(title)
        self.field.edit.setAccessibleDescription(f"{summary}. {self.field.languages.toolTip()}")
