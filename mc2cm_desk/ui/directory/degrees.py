"""A field for where a city lies, typed as coordinates are written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.places.degrees import read_degrees, write_degrees
from mc2cm_desk.ui.widgets.fields.read_line import ReadLineField


class DegreesField(ReadLineField):
    """A pair of degrees (north, east), or none; empty for none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, example="45.76 N · 4.84 E")
        # Numbers and letters of the compass stand from left to right in every language.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def read(self, text: str) -> tuple[float, float] | None:
        return read_degrees(text)

    def written(self, value: tuple[float, float] | None) -> str:
        return write_degrees(*value) if value is not None else ""

    def unreadable(self) -> str:
        return self.tr("Write it as 45.76 N · 4.84 E.")
