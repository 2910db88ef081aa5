"""A field of few choices that are all in sight: buttons side by side, one of them pressed."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from mc2cm_desk.ui.theme.look import mark
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.fields.field import Field

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class SegmentsField(Field):
    """One of a few; Tab reaches the pressed one, the arrows change it."""

    gives = (StrEnum,)

    def __init__(self, name: str, choices: Iterable[Any], parent: QWidget | None = None) -> None:
        """``choices`` are the values, in the order in which they stand."""
        super().__init__(name, parent)
        self._values = tuple(choices)
        self.bar = QWidget(self)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons = [self._made(number, row) for number in range(len(self._values))]
        self._mark_ends()
        self.place(*self.buttons)
        for button in self.buttons:
            self.column.removeWidget(button)
            row.addWidget(button)
        self.column.insertWidget(1, self.bar, 0, Qt.AlignmentFlag.AlignLeading)
        self.put(self._values[0])

    def editors(self) -> list[QWidget]:
        return [*self.buttons]

    def set_title(self, title: str, hint: str = "") -> None:
        super().set_title(title, hint)
        self._name()

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Name the choices."""
        titles = {one.value: one.title for one in choices}
        for button, value in zip(self.buttons, self._values, strict=True):
            button.setText(titles[value])
        self._name()

    def value(self) -> Any:
        return self._values[max(self._group.checkedId(), 0)]

    def put(self, value: Any) -> None:
        number = self._values.index(value) if value in self._values else 0
        self.buttons[number].setChecked(True)
        self._limit_tab_stops()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
            if step:
                self._choose((self._values.index(self.value()) + step) % len(self._values))
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mark_ends()

    def _made(self, number: int, row: QHBoxLayout) -> PushButton:
        button = PushButton("", self.bar)
        button.setProperty("look", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.addButton(button, number)
        button.clicked.connect(lambda: self._choose(number))
        return button

    def _choose(self, number: int) -> None:
        self.buttons[number].setChecked(True)
        self._limit_tab_stops()
        self.buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
        self.touched()
        self.flush()

    def _limit_tab_stops(self) -> None:
        """Let Tab reach the pressed button alone."""
        for button in self.buttons:
            stop = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)
            if button.isChecked():
                self.setFocusProxy(button)

    def _name(self) -> None:
        for button in self.buttons:
            button.setAccessibleName(": ".join(filter(None, (self.title.text(), button.text()))))

    def _mark_ends(self) -> None:
        """Round the outer corners: the style sheet knows left and right alone."""
        mirrored = self.isRightToLeft()
        ends = {0: "right" if mirrored else "left"}
        ends[len(self.buttons) - 1] = "left" if mirrored else "right"
        for number, button in enumerate(self.buttons):
            mark(button, end=ends.get(number, "none"))
