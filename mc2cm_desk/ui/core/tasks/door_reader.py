"""A door kept up to date: passages from the changes, the rest read on a worker thread."""

from PySide6.QtCore import QObject, Signal

from mc2cm_desk.domain.door.check_in import Gate
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.read_models.door.reading import (
    GATE,
    NOTHING,
    DoorReading,
    Parts,
    read_door,
)
from mc2cm_desk.ui.core.desk import Desk


class DoorReader(QObject):
    """Reads a door, and reads again what changes touch.

    Signals:
        read(DoorReading): the door has taken this in.

    Attributes:
        door: as it was read last; nothing is known of it before the first reading.
    """

    read = Signal(object)

    def __init__(
        self, desk: Desk, event_id: EventId, parent: QObject, *, with_trials: bool = False
    ) -> None:
        super().__init__(parent)
        self._desk, self._event = desk, event_id
        self.door = Door.unread(desk.library.now, event_id, with_trials=with_trials)
        self._lacking = NOTHING
        self._since: list[Changes] = []

    @property
    def is_current(self) -> bool:
        """Whether the passages that the door holds are those of its gate."""
        return self.door.is_read and not self._lacking.passages

    def refresh(self) -> None:
        """Read everything again."""
        self._read(Parts())

    def follow(self, changes: Changes) -> None:
        """Take in what was written: passages at once, the rest when it is read again."""
        self.door.take(changes)
        self._since.append(changes)
        self._read(self.door.parts_of(changes))

    def stand_at(self, gate: Gate) -> None:
        """Stand at another gate."""
        self.door.choose(gate)
        self._read(GATE)

    def turn_day(self) -> bool:
        """Go on to the gate of a new day; return whether the door stood at the day before."""
        turned = self.door.turn_day()
        if turned:
            self._read(GATE)
        return turned

    def _read(self, parts: Parts) -> None:
        # With what is still on its way: this query takes its place.
        self._lacking |= parts
        if not self._lacking:
            self._since.clear()
            return
        event, lacking = self._event, self._lacking
        gate = self.door.gate if self.door.is_read else None
        self._desk.query(self, lambda library: read_door(library, event, gate, lacking), self._take)

    def _take(self, read: DoorReading) -> None:
        since, self._since, self._lacking = self._since, [], NOTHING
        self.door.take_reading(read)
        for changes in since:
            # Written while it was read, or after: what is known already is passed over.
            self.door.take(changes)
        self.read.emit(read)
