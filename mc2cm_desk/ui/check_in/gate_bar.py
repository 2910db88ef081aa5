"""The row over the welcome desk: which gate it stands at, camera, sound, walk-ins."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from mc2cm_desk.domain.door.check_in import Gate
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.ui.check_in.gate_words import gate_words
from mc2cm_desk.ui.core.settings import SOUND
from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow

MOST_LETTERS = 36
"""Letters of a gate on its chip; the menu and the card have the whole name."""


def shorten(words: str, most: int) -> str:
    """Return the words, ending in an ellipsis where they are longer."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


class GateBar(QWidget):
    """Gates to choose from; switches beside them.

    Signals:
        chosen(Gate): stand at this gate.
        camera_chosen(str): read with this camera from now on.
        camera_switched(): start the camera, or stop it.
        sound_switched(): turn the sounds off, or on.
        walk_in_requested(): somebody is not on the list.
        kiosk_requested(): let people scan for themselves, on the whole screen.
    """

    chosen = Signal(object)
    camera_chosen = Signal(str)
    camera_switched = Signal()
    sound_switched = Signal()
    walk_in_requested = Signal()
    kiosk_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = self._running = False
        self.gates = FilterRow(self)
        self.more_button = Button("", self)
        self.camera_button = Button("", self, icon_name="camera")
        self.sound_button = Button("", self, icon_name="sound")
        self.kiosk_button = Button("", self, icon_name="frame")
        self.walk_in_button = Button("", self, icon_name="add-person")
        row = HeadRow(self)
        row.addWidget(self.gates)
        for button in (
            self.more_button,
            self.camera_button,
            self.sound_button,
            self.kiosk_button,
            self.walk_in_button,
        ):
            row.addWidget(button)
        self.cameras = QMenu(self.camera_button)
        self.camera_button.set_menu(self.cameras)
        self.gates.chosen_changed.connect(self._on_gate)
        self.sound_button.clicked.connect(self.sound_switched)
        self.walk_in_button.clicked.connect(self.walk_in_requested)
        self.kiosk_button.clicked.connect(self.kiosk_requested)

    def retranslate(self) -> None:
        """Say every word again."""
        self.gates.setAccessibleName(self.tr("Gate"))
        self._show_words()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave words out where there is no room for them; their keys stay."""
        self._narrow = narrow
        self._show_words()

    def show_gates(self, door: Door, language: str) -> None:
        """Show the gates that are near, and the others in a menu."""
        shown = [*door.day_gates(), *door.near_gates()]
        self.gates.set_filters(
            Filter(str(one), shorten(gate_words(door, one, language), MOST_LETTERS))
            for one in shown
        )
        if door.is_undated:
            self.gates.choose_none()
        else:
            self.gates.choose(str(door.gate))
        menu = QMenu(self.more_button)
        for gate in door.other_gates():
            action = menu.addAction(gate_words(door, gate, language))
            action.triggered.connect(lambda _checked=False, one=gate: self.chosen.emit(one))
        self.more_button.setVisible(not menu.isEmpty())
        self.more_button.set_menu(menu)

    def show_switches(self, *, running: bool) -> None:
        """Show whether the camera runs and whether there is sound."""
        self._running = running
        self._show_words()

    def offer_cameras(self, found: Sequence[tuple[str, str]], current: str) -> None:
        """List cameras (id and name) in the menu; ``current`` runs now, empty for none."""
        self.cameras.clear()
        stop, start = self.tr("Stop the camera (F8)"), self.tr("Start the camera (F8)")
        switch = self.cameras.addAction(stop if self._running else start)
        switch.triggered.connect(self.camera_switched)
        self.cameras.addSeparator()
        group = QActionGroup(self.cameras)
        for key, name in found:
            action = self.cameras.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == current)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, one=key: self.camera_chosen.emit(one))
        if not found:
            self.cameras.addAction(self.tr("No camera was found")).setEnabled(False)

    def _show_words(self) -> None:
        narrow = self._narrow
        more, walk_in = self.tr("Sessions and visits"), self.tr("Walk-in")
        camera = self.tr("Camera on") if self._running else self.tr("Camera off")
        self.more_button.setIcon(icon("programme") if narrow else QIcon())
        self.more_button.set_words("" if narrow else more, name=more)
        self.camera_button.set_words("" if narrow else camera, "F8", name=camera)
        self.kiosk_button.set_words("", "F11", name=self.tr("Kiosk: full screen"))
        self.walk_in_button.set_words("" if narrow else walk_in, "Ctrl+N", name=walk_in)
        sound = self.tr("Sound on") if SOUND.get() else self.tr("Sound off")
        self.sound_button.set_icon("sound" if SOUND.get() else "sound-off")
        self.sound_button.set_words("", "F9", name=sound)

    @Slot()
    def _on_gate(self) -> None:
        chosen = self.gates.chosen()
        if chosen:
            self.chosen.emit(Gate.parse(chosen[0]))
