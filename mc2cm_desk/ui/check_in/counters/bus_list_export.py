"""The list of the bus as a PDF, written from the welcome desk."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.door.check_in import GateKind
from mc2cm_desk.domain.ids import FieldVisitId
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.print_check import PrintCheck
from mc2cm_desk.ui.core.tasks.exports import Exports, folder_for
from mc2cm_desk.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from mc2cm_desk.documents.drawing.undrawable import Undrawable


class BusListExport(QObject):
    """Writes who is expected on the bus as a PDF, and says where it is."""

    def __init__(self, desk: Desk, door: Door, strip: Strip, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._door, self._strip = desk, door, strip
        self.check = PrintCheck(desk, strip, self)
        self.exports = Exports(desk, parent)
        self.exports.written.connect(self._on_written)

    @Slot()
    def write(self) -> None:
        """Write the list of the visit at whose gate the desk stands."""
        gate, language = self._door.gate, languages.current()
        if gate.kind is not GateKind.VISIT:
            self._strip.show_message(self.tr("Choose a visit first: each bus has its own list."))
            return

        def write(library: Library, path: Path) -> None:
            from mc2cm_desk.documents.attendance.bus_list import write_bus_list

            write_bus_list(bus_list(library, FieldVisitId(gate.record)), path, language)

        def find(library: Library) -> "Sequence[Undrawable]":
            from mc2cm_desk.documents.drawing.undrawable import on_bus_list

            return on_bus_list(bus_list(library, FieldVisitId(gate.record)), language)

        folder = folder_for(self._door.event.short_name)
        name = self.tr("bus-list")
        file = f"{name}-{gate.key[:8]}.pdf"
        self.check.begin(find, lambda: self.exports.ask(folder, file, write))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.exports.show_saved_file(self._strip, path)
