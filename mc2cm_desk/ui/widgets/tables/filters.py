"""A row of filters: chips that are chosen with a click, Space or the arrows."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: its id, its word, how many it finds (none: not shown), what it counts."""

    id: str
    title: str
    count: int | None = None
    tone: str = ""
    help: str = ""


class _FilterChip(PushButton):
    def __init__(self, one: Filter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "filter")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_filter(one)

    def show_filter(self, one: Filter) -> None:
        self.filter = one
        text = one.title if one.count is None else f"{one.title} {one.count}"
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("tone", one.tone)
        self.setToolTip(one.help)
        self.setAccessibleDescription(one.help)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + px(22) + 2
        return QSize(width, max(px(25), self.fontMetrics().height() + px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FilterRow(QWidget):
    """Filters side by side, in more lines where there is no room.

    Signals:
        chosen_changed(): a person chose; ask ``chosen()``.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, exclusive: bool = True) -> None:
        super().__init__(parent)
        self._exclusive = exclusive
        self.chips: list[_FilterChip] = []
        self._flow = FlowLayout(self, gap=10, middle=True)

    def set_filters(self, filters: Iterable[Filter]) -> None:
        """Show these filters; what was chosen stays chosen if it is still among them."""
        chosen = self.chosen()
        requested = list(filters)
        if [one.id for one in requested] == [chip.filter.id for chip in self.chips]:
            for chip, one in zip(self.chips, requested, strict=True):
                chip.show_filter(one)
        else:
            self._flow.clear()
            self.chips = [self._made(one) for one in requested]
        self.choose(*chosen)
        self._flow.invalidate()
        self._flow.activate()
        self.updateGeometry()

    def one_line(self) -> int:
        """Return how wide the row is where all filters stand in one line."""
        wide = sum(chip.sizeHint().width() for chip in self.chips)
        return wide + px(10) * max(len(self.chips) - 1, 0)

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the filters that hold."""
        return tuple(chip.filter.id for chip in self.chips if chip.isChecked())

    def choose(self, *ids: str) -> None:
        """Choose filters, without a signal; an exclusive row falls back to its first."""
        for chip in self.chips:
            chip.setChecked(chip.filter.id in ids)
        if self._exclusive and self.chips and not self.chosen():
            self.chips[0].setChecked(True)

    def choose_none(self) -> None:
        """Choose no filter, without a signal: somebody is asked to choose one."""
        for chip in self.chips:
            chip.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        focused = next((i for i, chip in enumerate(self.chips) if chip.hasFocus()), None)
        if not step or focused is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft():
            step = -step
        chip = self.chips[(focused + step) % len(self.chips)]
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        if self._exclusive:
            self._pressed(chip)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._flow.invalidate()

    def _made(self, one: Filter) -> _FilterChip:
        chip = _FilterChip(one, self)
        chip.clicked.connect(self._on_clicked)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, _FilterChip):
            self._pressed(chip)

    def _pressed(self, chip: _FilterChip) -> None:
        if self._exclusive:
            self.choose(chip.filter.id)
        self.chosen_changed.emit()
