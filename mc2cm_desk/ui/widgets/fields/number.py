"""Fields of dates, times and numbers; each may be empty where ``optional``."""

from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from mc2cm_desk.domain.event.typed_day import read_day
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.inputs import DateBox, NumberBox, Slider, TimeBox
from mc2cm_desk.ui.widgets.fields.read_line import ReadLineField
from mc2cm_desk.wording import formats


class IntegerField(Field):
    """A whole number between two limits; ``empty`` words (such as «—») stand for none."""

    gives = (int,)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        least: int = 0,
        most: int = 9999,
        optional: bool = False,
        suffix: str = "",
    ) -> None:
        super().__init__(name, parent)
        self._optional = optional
        self._least = least
        self.spin = NumberBox(self)
        self.spin.setRange(least - 1 if optional else least, most)
        self.spin.setSuffix(suffix)
        if optional:
            self.spin.setSpecialValueText("—")
        _indent(self.spin)
        self.spin.valueChanged.connect(self.touched)
        self.place(self.spin)

    def editors(self) -> list[QWidget]:
        return [self.spin]

    def value(self) -> int | None:
        number = self.spin.value()
        return None if self._optional and number < self._least else number

    def put(self, value: Any) -> None:
        self.spin.setValue(self._least - 1 if value is None else int(value))


class SliderField(Field):
    """A whole number between two limits, chosen with a slider; its value stands beside the title.

    Signals:
        moved(str, object): the slider moves; ``committed`` follows when it comes to rest.
    """

    gives = (int,)

    moved = Signal(str, object)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        least: int,
        most: int,
        step: int = 1,
        suffix: str = "",
    ) -> None:
        super().__init__(name, parent)
        self._suffix, self._words = suffix, ""
        self.slider = Slider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(least, most)
        self.slider.setMinimumHeight(px(22))
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * 4)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self.flush)
        self.place(self.slider)

    def editors(self) -> list[QWidget]:
        return [self.slider]

    def set_title(self, title: str, hint: str = "") -> None:
        self._words = title
        super().set_title(title, hint)
        self._show_value()

    def value(self) -> int:
        return self.slider.value()

    def put(self, value: Any) -> None:
        self.slider.setValue(int(value))

    def _show_value(self) -> None:
        # Isolated: a number with its unit stays one word between Arabic ones.
        text = f"\u2068{self.slider.value()}{self._suffix}\u2069"
        self.title.setText(f"{self._words} · {text}" if self._words else text)
        self.slider.setAccessibleDescription(text)

    @Slot(int)
    def _on_moved(self, value: int) -> None:
        self._show_value()
        if value != self._shown:
            self.touched()
            self.moved.emit(self.name, value)


class DateField(Field):
    """A day, with a calendar."""

    gives = (date,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.edit = DateBox(self)
        self.edit.dateChanged.connect(self.touched)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def set_range(self, first: date, last: date) -> None:
        """Allow only the days between two, both included."""
        self.edit.setDateRange(_as_qdate(first), _as_qdate(last))

    def value(self) -> date:
        chosen = self.edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def put(self, value: Any) -> None:
        if value is not None:
            self.edit.setDate(_as_qdate(value))


class OptionalDateField(ReadLineField):
    """A day that may be unknown: typed as 15/06/2020 or 2020-06-15, empty for none."""

    gives = (date,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, example="15/06/2020")

    def read(self, text: str) -> date | None:
        return read_day(text)

    def written(self, value: date | None) -> str:
        return formats.numeric_day(value) if value else ""

    def unreadable(self) -> str:
        return self.tr("This is not a date. Type it as 15/06/2020.")


class TimeField(Field):
    """A time of day, in 24 hours."""

    gives = (time,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.edit = TimeBox(self)
        _indent(self.edit)
        self.edit.timeChanged.connect(self.touched)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> time:
        chosen = self.edit.time()
        return time(chosen.hour(), chosen.minute())

    def put(self, value: Any) -> None:
        if value is not None:
            self.edit.setTime(QTime(value.hour, value.minute))


def _indent(spin: QAbstractSpinBox) -> None:
    """Begin where other fields do: the style sheet does not reach the line inside."""
    spin.lineEdit().setTextMargins(px(9), 0, px(9), 0)


def _as_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
