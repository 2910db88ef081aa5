"""A field of one colour: typed as #15507a, or chosen; empty for none of one's own."""

import re
from typing import Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QWidget

from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.fields.field import Field


class ColourField(Field):
    """Its value is ``15507a``, or empty; what is no colour stays typed and is not committed."""

    gives = (str,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._otherwise, self._unreadable = "", ""
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(7)
        # Digits and letters of a colour are read from the left in every language.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.swatch = PushButton("", self)
        self.swatch.setIconSize(QSize(px(26), px(16)))
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(6))
        line.addWidget(self.edit, 1)
        line.addWidget(self.swatch)
        self.place(row)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self.touched)
        self.edit.textChanged.connect(self._show_swatch)
        self.edit.returnPressed.connect(self.flush)
        self.swatch.clicked.connect(self._choose)

    def editors(self) -> list[QWidget]:
        return [self.edit, self.swatch]

    def set_words(self, unreadable: str) -> None:
        """Give the sentence for what is no colour."""
        self._unreadable = unreadable

    def set_otherwise(self, colour: str) -> None:
        """Show which colour stands where none is chosen."""
        self._otherwise = colour
        self.edit.setPlaceholderText(f"#{colour}")
        self._show_swatch()

    def value(self) -> str:
        found = re.fullmatch(r"#?([0-9a-fA-F]{6})", self.edit.text().strip())
        return found[1].lower() if found else ""

    def put(self, value: Any) -> None:
        self.edit.setText(f"#{value}" if value else "")
        self.set_problem("")

    @Slot()
    def flush(self) -> None:
        typed = self.edit.text().strip()
        if typed and not self.value():
            self.set_problem(self._unreadable)
            return
        self.set_problem("")
        super().flush()

    @Slot()
    def _choose(self) -> None:
        now = QColor(f"#{self.value() or self._otherwise}")
        chosen = QColorDialog.getColor(now, self, self.title.text())
        if chosen.isValid():
            self.edit.setText(chosen.name())
            self.touched()
            self.flush()

    @Slot()
    def _show_swatch(self) -> None:
        drawn = QPixmap(self.swatch.iconSize())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens().line))
        painter.setBrush(QColor(f"#{self.value() or self._otherwise}"))
        painter.drawRoundedRect(drawn.rect().adjusted(0, 0, -1, -1), 3, 3)
        painter.end()
        self.swatch.setIcon(QIcon(drawn))
