"""The welcome desk: a badge, a scanner or a name, and the answer as large as the screen."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QImage,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mc2cm_desk.domain.agenda import Session, WorkingGroup
from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.check_in import CheckIn, CheckInMethod, Direction, Gate, GateKind
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.field_visit import FieldVisit
from mc2cm_desk.domain.organisation import Organisation
from mc2cm_desk.domain.participant import Consent, Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.token import read_keys
from mc2cm_desk.exchange.codes import codes_of_picture
from mc2cm_desk.services import check_in, participants
from mc2cm_desk.services.check_in import CheckInResult
from mc2cm_desk.services.readings.attendance import SessionAttendance, session_attendance
from mc2cm_desk.services.readings.bus_list import bus_list
from mc2cm_desk.services.readings.door import Door
from mc2cm_desk.ui.check_in.camera import CameraReader, Sighting
from mc2cm_desk.ui.check_in.camera_panel import CameraPanel
from mc2cm_desk.ui.check_in.flow import AGAIN_AFTER, TAKEN_AWAY, Repeats, sound_of
from mc2cm_desk.ui.check_in.gate_words import gate_words
from mc2cm_desk.ui.check_in.kiosk import Kiosk
from mc2cm_desk.ui.check_in.passages import MISSING, PASSAGES
from mc2cm_desk.ui.check_in.result_view import ResultView
from mc2cm_desk.ui.check_in.side import DoorSide
from mc2cm_desk.ui.check_in.sounds import Sounds
from mc2cm_desk.ui.check_in.walk_in import WalkInSheet
from mc2cm_desk.ui.check_in.wedge import WedgeReader
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.background import Background
from mc2cm_desk.ui.core.badge_printing import BadgePrinter
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.exports import Exports, folder_for
from mc2cm_desk.ui.core.scanner_sheet import ScannerSheet
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.core.settings import BADGE_PRINTER, CAMERA, SOUND
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import sentence

PEOPLE = (Participant, Person, City, Organisation, WorkingGroup)
MOST_FOUND = 40
GATHER = 60
"""Milliseconds in which passages are gathered before counts and lists are drawn again."""


class CheckInScreen(Screen):
    """Check-in at one gate."""

    kinds = (CheckIn, Event, Session, FieldVisit, *PEOPLE)

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.door = Door.open(desk.library, event_id)
        self._groups: dict[str, str] = {}
        self._repeats = Repeats()
        self.kiosk: Kiosk | None = None
        self.printing = BadgePrinter(desk, event_id, self)
        self._printed_for = ""
        self.gates = FilterRow(self)
        self.more_button = Button("", self)
        self.camera_button = Button("", self, icon_name="camera")
        self.sound_button = Button("", self, icon_name="sound")
        self.walk_in_button = Button("", self, icon_name="add-person")
        self.panel, self.card = CameraPanel(self), ResultView(self)
        self.side = DoorSide(self)
        self.sheet = WalkInSheet(self)
        self.scanner = ScannerSheet(self)
        self.said = Strip(self)
        self.exports = Exports(Background(self), self)
        self.camera, self.sounds = CameraReader(self), Sounds(self)
        self.wedge = WedgeReader(self)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.card.show_waiting()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Welcome desk")

    def subtitle(self) -> str:
        return self.tr("Entries are recorded at each reading, without a network too")

    def screen_actions(self) -> list[Action]:
        card = self.card
        return [
            Action(
                "walk-in", lambda: self.tr("Walk-in"), self.begin_walk_in, "Ctrl+N", "add-person"
            ),
            Action(
                "undo-entry", lambda: self.tr("Undo the entry"), card.undo_button.click, "Ctrl+U"
            ),
            Action("let-out", lambda: self.tr("Let out"), card.leave_button.click, "Ctrl+L"),
            Action(
                "print-badge",
                lambda: self.tr("Print the badge"),
                card.print_action.trigger,
                "Ctrl+B",
            ),
            Action(
                "badge-lost",
                lambda: self.tr("Badge lost: make a new one"),
                card.lost_action.trigger,
                "Ctrl+R",
            ),
            Action("kiosk", lambda: self.tr("Kiosk: full screen"), self.open_kiosk, "F11"),
            Action("way", lambda: self.tr("Count people in, or out"), self.turn, "Ctrl+D"),
            Action(
                "camera", lambda: self.tr("Camera on or off"), self.switch_camera, "F8", "camera"
            ),
            Action("sound", lambda: self.tr("Sound on or off"), self.switch_sound, "F9", "sound"),
            Action(
                "search", lambda: self.tr("Search a name"), self.focus_first, "Ctrl+F", "search"
            ),
            Action(
                "absent", lambda: self.tr("Who is missing"), self._show_absent, "Ctrl+M", "list"
            ),
            Action(
                "bus-list",
                lambda: self.tr("Bus list to print"),
                self.write_bus_list,
                "Ctrl+E",
                "print",
            ),
            Action(
                "scanner-test",
                lambda: self.tr("Test the scanner"),
                self.test_scanner,
                "F7",
                "scanner",
            ),
            *(
                Action(
                    f"task-{number}",
                    title,
                    lambda number=number: card.tasks.toggle(number),
                    f"Alt+{number}",
                )
                for number, title in enumerate(
                    (
                        lambda: self.tr("Photographs: yes"),
                        lambda: self.tr("Photographs: no"),
                        lambda: self.tr("Headset handed over, or given back"),
                        lambda: self.tr("Material handed over, or given back"),
                        lambda: self.tr("The desk's note was seen to"),
                    ),
                    start=1,
                )
            ),
        ]

    def retranslate(self) -> None:
        self.gates.setAccessibleName(self.tr("Gate"))
        self.more_button.set_words(self.tr("Sessions and visits"))
        self.walk_in_button.set_words(self.tr("Walk-in"), "Ctrl+N")
        self.panel.line.setPlaceholderText(self.tr("Scanner, name or code…"))
        self.panel.line.setAccessibleName(self.tr("Scanner, name or code"))
        self.panel.found.setAccessibleName(self.tr("Who was found"))
        self.panel.start_button.set_words(self.tr("Start the camera"), "F8")
        self.card.retranslate()
        self.sheet.retranslate()
        self.scanner.retranslate()
        self.said.set_words(self.tr("Close"))
        self.panel.scanner_button.set_words("", name=self.tr("Test the scanner"))
        if not self.camera.is_running:
            self._say_camera("")
        self._show_switches()
        if self.card.result is None:
            self.card.show_waiting()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touch(*PEOPLE):
            self.door.read_people()
            found = self.library.find(WorkingGroup, event=self.event_id)
            self._groups = {one.id: one.code for one in found}
        if changes is None or changes.touch(Event, Session, FieldVisit):
            self.door.read_agenda()
            self._show_gates()
        if changes is None:
            self.door.read_passages()
            self.side.show_door(self.door, self.language)
        else:
            self.door.take(changes)
            self.desk.soon(self, self._show_side, GATHER)
        self._show_result_again(changes)

    def focus_first(self) -> None:
        self.panel.line.setFocus()
        self.panel.line.selectAll()

    def fold(self, *, narrow: bool) -> None:
        self.side.counts.curve.setVisible(not narrow)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.wedge.begin()
        # Without a display there is nobody before a camera: it is started by its key then.
        if CAMERA.get() != "off" and QGuiApplication.platformName() not in ("offscreen", "minimal"):
            QTimer.singleShot(0, self, self.start_camera)

    def hideEvent(self, event: QHideEvent) -> None:
        self.wedge.end()
        self.camera.close()
        super().hideEvent(event)

    @Slot()
    def begin_walk_in(self) -> None:
        """Open the three fields for somebody who is not on the list."""
        self.sheet.begin(self.panel.line.text().strip())

    @Slot()
    def start_camera(self) -> None:
        """Begin to look for badges."""
        if self.isVisible() and not self.camera.is_running:
            self.camera.start()
            self._show_switches()

    @Slot()
    def switch_camera(self) -> None:
        """Start the camera, or stop it and leave it off."""
        if self.camera.is_running:
            CAMERA.set("off")
            self.camera.stop()
            self._say_camera("")
        else:
            if CAMERA.get() == "off":
                CAMERA.set("")
            self.camera.start()
        self._show_switches()

    @Slot()
    def switch_sound(self) -> None:
        """Turn the sounds off, or on again."""
        SOUND.set(not SOUND.get())
        self._show_switches()

    @Slot()
    def test_scanner(self) -> None:
        """Open the code to scan; its keys check nobody in."""
        self.wedge.end()
        self.scanner.begin()
        self.scanner.show_camera(running=self.camera.is_running)

    @Slot()
    def _on_scanner_tested(self) -> None:
        if self.isVisible():
            self.wedge.begin()

    @Slot()
    def write_bus_list(self) -> None:
        """Write who is expected on the bus as a PDF to print."""
        gate, library, language = self.door.gate, self.library, self.language
        if gate.kind is not GateKind.VISIT:
            self.said.say(self.tr("Choose a visit first: each bus has its own list."))
            return

        def write(path: Path) -> None:
            from mc2cm_desk.documents.bus_list import write_bus_list

            write_bus_list(bus_list(library, gate.key), path, language)

        folder = folder_for(self.door.event.short_name)
        self.exports.write(folder, f"{self.tr('bus-list')}-{gate.key[:8]}.pdf", write)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        elsewhere = self.tr("Write it elsewhere…")
        self.said.say(
            self.tr("Written: {path}").format(path=path),
            "ok",
            [
                (self.tr("Open"), self.exports.open_last),
                (elsewhere, lambda: self.exports.write_elsewhere(elsewhere)),
            ],
        )

    @Slot()
    def open_kiosk(self) -> None:
        """Fill the screen with one large answer; only the keys of the settings leave it."""
        if self.kiosk is not None:
            return
        self.kiosk = Kiosk(self.language, self)
        self.kiosk.scanned.connect(self._on_scanned)
        self.camera.seen.connect(self.kiosk.show_picture)
        self.kiosk.left.connect(self._close_kiosk)
        self.kiosk.showFullScreen()

    @Slot()
    def _close_kiosk(self) -> None:
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None
        self.focus_first()

    def read_code(self, code: str, method: CheckInMethod, again_after: float = AGAIN_AFTER) -> None:
        """Act on a code that a camera or scanner gave, unless it was read a moment ago."""
        token = read_keys(code) or code.strip()
        if not token or not self._repeats.is_new(token, time.monotonic(), again_after):
            return
        gate, way = self.door.gate, self.door.direction
        self.desk.run(
            self,
            lambda library: check_in.check_in(
                library, self.event_id, token, gate=gate, method=method, direction=way
            ),
            self._answer,
        )

    def _build(self) -> None:
        head, body = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.gates, 1)
        for button in (
            self.more_button,
            self.camera_button,
            self.sound_button,
            self.walk_in_button,
        ):
            head.addWidget(button)
        body.setSpacing(px(SPACE["gap"]))
        body.addWidget(self.panel, 31)
        body.addWidget(self.card, 35)
        body.addWidget(self.side, 34)
        self.column.addWidget(self.said)
        self.column.addLayout(head)
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        self.gates.chosen_changed.connect(self._on_gate)
        self.camera_button.clicked.connect(self.switch_camera)
        self.sound_button.clicked.connect(self.switch_sound)
        self.walk_in_button.clicked.connect(self.begin_walk_in)
        self.panel.scanner_button.clicked.connect(self.test_scanner)
        self.scanner.closed.connect(self._on_scanner_tested)
        self.panel.typed.connect(self._search)
        self.panel.entered.connect(self._on_entered)
        self.panel.admitted.connect(self._admit)
        self.panel.camera_wanted.connect(self.switch_camera)
        self.wedge.scanned.connect(self._on_scanned)
        self.camera.seen.connect(self._on_seen)
        self.camera.found.connect(self._on_found)
        self.camera.failed.connect(self._say_camera)
        self.camera.started.connect(self._on_started)
        self.card.undone.connect(self._undo)
        self.card.left.connect(self._let_out)
        self.card.badge_wanted.connect(self._print)
        self.printing.printed.connect(lambda _count: self.noticed.emit(self.tr("Badge printed")))
        self.printing.refused.connect(self._on_print_refused)
        self.printing.failed.connect(self.desk.failed)
        self.card.settled.connect(self._settle)
        self.card.badge_lost.connect(self._replace_badge)
        self.side.passages.undone.connect(self._undo)
        self.side.passages.passed.connect(self._admit)
        self.side.turned.connect(self._on_turned)
        self.side.late_wanted.connect(self._read_late)
        self.side.list_wanted.connect(self.write_bus_list)
        self.exports.written.connect(self._on_written)
        self.exports.refused.connect(self.desk.refused)
        self.sheet.entered.connect(self._walk_in)

    def _answer(self, result: CheckInResult) -> None:
        """Show what the desk says, with colour, word, sound and a sentence for screen readers."""
        if not result.check_in:
            self.door.turn_away(result)
            self.desk.soon(self, self._show_side, GATHER)
        said = self._show_result(result)
        self.sounds.play(sound_of(result.outcome))
        if self.kiosk is not None:
            self.kiosk.show_result(result)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _show_side(self) -> None:
        self.side.show_door(self.door, self.language)

    def _show_result(self, result: CheckInResult) -> str:
        row = self.door.rows.get(result.participant.id) if result.participant else None
        if row is not None and row.participant.event != self.event_id:
            row = None
        code = self._groups.get(row.participant.group, "") if row is not None else ""
        group = self.tr("Group {code}").format(code=code) if code else ""
        return self.card.show_outcome(result, row, group, self.door.event.time_zone, self.language)

    def _show_result_again(self, changes: Changes | None) -> None:
        """Keep the card true: an entry that was taken back is no welcome any more."""
        result = self.card.result
        if result is None:
            return
        if result.check_in and all(one.id != result.check_in for one in self.door.passed):
            self.card.show_waiting()
        elif changes is None or changes.touch(*PEOPLE):
            self._show_result(result)

    def _show_gates(self) -> None:
        door, language = self.door, self.language
        shown = [*door.day_gates(), *door.near_gates()]
        self.gates.set_filters(Filter(str(one), gate_words(door, one, language)) for one in shown)
        self.gates.choose(str(door.gate))
        menu = QMenu(self.more_button)
        for gate in door.other_gates():
            action = menu.addAction(gate_words(door, gate, language))
            action.triggered.connect(lambda _checked=False, chosen=gate: self._choose_gate(chosen))
        self.more_button.setVisible(not menu.isEmpty())
        self.more_button.set_menu(menu)

    def _show_switches(self) -> None:
        running = self.camera.is_running
        self.camera_button.set_words(
            self.tr("Camera on") if running else self.tr("Camera off"), "F8"
        )
        self.sound_button.set_icon("sound" if SOUND.get() else "sound-off")
        self.sound_button.set_words(
            "", "F9", name=self.tr("Sound on") if SOUND.get() else self.tr("Sound off")
        )
        self.panel.start_button.setVisible(not running)
        if self.scanner.isVisible():
            self.scanner.show_camera(running=running)

    def _choose_gate(self, gate: Gate) -> None:
        self.door.choose(gate)
        self._repeats = Repeats()
        self.card.show_waiting()
        self._show_gates()
        self.side.show_door(self.door, self.language)

    def _show_absent(self) -> None:
        shown = self.side.passages.view() == MISSING
        self.side.passages.choose(PASSAGES if shown else MISSING)

    @Slot(str)
    def _read_late(self, session: str) -> None:
        event = self.event_id

        def answer(found: tuple[SessionAttendance, ...]) -> None:
            self.side.show_late(next((one for one in found if one.session == session), None))

        self.desk.read(self, lambda library: session_attendance(library, event), answer)

    @Slot()
    def turn(self) -> None:
        """Count people the other way: in, or out."""
        inwards = self.door.direction is Direction.IN
        self._on_turned(Direction.OUT if inwards else Direction.IN)

    @Slot(object)
    def _on_turned(self, direction: Direction) -> None:
        self.door.turn(direction)
        self._repeats = Repeats()
        self.card.show_waiting()
        self.side.show_door(self.door, self.language)

    @Slot()
    def _on_gate(self) -> None:
        chosen = self.gates.chosen()
        if chosen:
            self._choose_gate(Gate.parse(chosen[0]))

    @Slot(str)
    def _search(self, text: str) -> None:
        rows = self.door.index.find(text, MOST_FOUND) if len(text.strip()) > 1 else []
        self.panel.show_found([self.side.face(row) for row in rows])

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if read_keys(text) is not None:
            self.panel.line.setText("")
        self.read_code(text, CheckInMethod.SCANNER)

    @Slot(str)
    def _on_scanned(self, text: str) -> None:
        self.read_code(text, CheckInMethod.SCANNER)

    @Slot(str)
    def _on_found(self, code: str) -> None:
        if self.scanner.isVisible():
            self.scanner.camera_read(code)
        else:
            self.read_code(code, CheckInMethod.CAMERA, TAKEN_AWAY)

    @Slot(object, object)
    def _on_seen(self, picture: QImage, sightings: list[Sighting]) -> None:
        self.panel.preview.show_picture(picture, sightings)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take every code in the pictures that are dropped here."""
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

        def read(_library: object) -> list[str]:
            return [code for file in files for code in codes_of_picture(file)]

        def take(codes: list[str]) -> None:
            for code in codes:
                self.read_code(code, CheckInMethod.CAMERA)

        self.desk.read(self, read, take)

    @Slot(str)
    def _on_started(self, _name: str) -> None:
        self.panel.preview.show_sentence(self.tr("The camera is starting…"))
        self._show_switches()

    @Slot(str)
    def _say_camera(self, trouble: str) -> None:
        self.panel.say_trouble(trouble)
        self._show_switches()

    @Slot(str)
    def _admit(self, participant: str) -> None:
        gate, way = self.door.gate, self.door.direction
        self.desk.run(
            self,
            lambda library: check_in.admit(library, participant, gate=gate, direction=way),
            self._answer,
        )

    @Slot(str)
    def _let_out(self, participant: str) -> None:
        gate = self.door.gate
        self.desk.run(
            self, lambda library: check_in.check_out(library, participant, gate=gate), self._answer
        )

    @Slot(str)
    @Slot(str, str)
    def _undo(self, entry: str, reason: str = "") -> None:
        self.desk.run(self, lambda library: check_in.undo_check_in(library, entry, reason=reason))

    @Slot(str)
    def _replace_badge(self, participant: str) -> None:
        self.desk.run(
            self,
            lambda library: participants.replace_token(library, participant),
            lambda made: self._print(made.id),
        )

    @Slot(str)
    def _print(self, participant: str) -> None:
        """Print a badge at once; without a printer, show it where it becomes a PDF."""
        self._printed_for = participant
        self.printing.print_now(participant)

    @Slot(object)
    def _on_print_refused(self, refused: Refused) -> None:
        if refused.code == "no-printer":
            self.wanted.emit("participants", self._printed_for)
        else:
            self.desk.refused.emit(refused)

    @Slot(str, str, object)
    def _settle(self, participant: str, name: str, value: object) -> None:
        self.desk.run(
            self, lambda library: participants.edit(library, participant, **{name: value})
        )

    @Slot(str, str, object)
    def _walk_in(self, name: str, place: str, photo: Consent) -> None:
        gate = self.door.gate
        self.desk.run(
            self,
            lambda library: check_in.admit_walk_in(
                library, self.event_id, name=name, place=place, photo=photo, gate=gate
            ),
            self._on_walked_in,
            self._on_refused_walk_in,
        )

    def _on_walked_in(self, result: CheckInResult) -> None:
        self.panel.line.setText("")
        self.sheet.close_sheet()
        self._answer(result)
        if result.participant is not None and BADGE_PRINTER.get():
            self._print(result.participant.id)

    def _on_refused_walk_in(self, refused: Refused) -> None:
        self.sheet.say_problem(sentence(refused, Catalogue(self.language)))
