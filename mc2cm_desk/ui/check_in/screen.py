"""The welcome desk: a badge, a scanner or a name, and the answer as large as the screen."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
)
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.door.check_in import CheckInMethod, Direction, Gate, Outcome
from mc2cm_desk.domain.ids import BadgeToken, EventId, SessionId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.services.read_models.door.attendance import SessionAttendance, session_attendance
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.read_models.door.reading import DoorReading
from mc2cm_desk.ui.check_in.actions import DoorActions
from mc2cm_desk.ui.check_in.columns import LEAST_OF_THREE, DoorColumns
from mc2cm_desk.ui.check_in.controller import CheckInController
from mc2cm_desk.ui.check_in.counters.bus_list_export import BusListExport
from mc2cm_desk.ui.check_in.counters.counters_panel import CountersPanel
from mc2cm_desk.ui.check_in.counters.passages import MISSING, PASSAGES
from mc2cm_desk.ui.check_in.flow import sound_of
from mc2cm_desk.ui.check_in.gate_bar import GateBar
from mc2cm_desk.ui.check_in.gate_words import entry_words, gate_words
from mc2cm_desk.ui.check_in.kiosk.controller import KioskController
from mc2cm_desk.ui.check_in.readers.camera_panel import LEAST_LETTERS, CameraPanel
from mc2cm_desk.ui.check_in.readers.readers import Readers
from mc2cm_desk.ui.check_in.rehearsal_bar import RehearsalBar
from mc2cm_desk.ui.check_in.results.cut_notice import CutNotice
from mc2cm_desk.ui.check_in.results.result_view import ResultView
from mc2cm_desk.ui.check_in.results.sounds import Sounds
from mc2cm_desk.ui.check_in.walk_ins.waiting import is_walk_in
from mc2cm_desk.ui.check_in.walk_ins.walk_in import WalkInSheet
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.scanner_sheet import ScannerSheet
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.core.settings import SOUND
from mc2cm_desk.ui.core.tasks.door_reader import DoorReader
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

MOST_FOUND = 40
NEW_DAY = 60_000
"""Milliseconds after which is asked again whether a new day has begun."""
GATHER = 60
"""Milliseconds in which passages are gathered before counts and lists are drawn again."""


class CheckInScreen(Screen):
    """Check-in at one gate."""

    kinds = Door.kinds

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.reader = DoorReader(desk, event_id, self, with_trials=True)
        self.door = self.reader.door
        self.strip, self.export_strip, self.bar = Strip(self), Strip(self), GateBar(self)
        self.rehearsal = RehearsalBar(desk, self.door, self)
        self.panel, self.card, self.side = CameraPanel(self), ResultView(self), CountersPanel(self)
        self.sheet, self.scanner = WalkInSheet(self, desk.library.drafts), ScannerSheet(self)
        self.sheet.find_cities(desk)
        self.attendant = CheckInController(desk, self.door, self)
        self.readers, self.sounds = Readers(desk, self), Sounds(self)
        self.cut = CutNotice(self.strip, self.sounds, self)
        self.kiosk = KioskController(self.readers, self)
        self.bus = BusListExport(desk, self.door, self.export_strip, self)
        self.body = DoorColumns(self.panel, self.card, self.side)
        self._clock = QTimer(self)
        self._clock.setInterval(NEW_DAY)
        self._clock.timeout.connect(self.turn_day)
        self._clock.start()
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._connect_answers()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Welcome desk")

    def subtitle(self) -> str:
        return self.tr("Every scan is recorded at once, with or without a network")

    def screen_actions(self) -> list[Action]:
        return DoorActions(self).every()

    def retranslate(self) -> None:
        for part in (self.bar, self.panel, self.card, self.scanner):
            part.retranslate()
        self.sheet.retranslate(self.language)
        if self.door.is_read:
            self.rehearsal.show_door()
        for strip in (self.strip, self.export_strip):
            strip.set_words(self.tr("Close"))
        if not self.readers.camera.is_running:
            self.panel.show_off()
        self._show_switches()
        if self.card.result is None:
            self._show_waiting()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None:
            self.reader.refresh()
            return
        self.reader.follow(changes)
        self.desk.soon(self, self._show_side, GATHER)
        self._show_result_again(people=False)

    @Slot(object)
    def _on_read(self, read: DoorReading) -> None:
        if read.agenda is not None:
            self.bar.show_gates(self.door, self.language)
            self.rehearsal.show_door()
        if self.card.result is None:
            self._show_waiting()
        self._show_side()
        self._show_result_again(people=read.people is not None)
        if read.people is not None and self.panel.line.text():
            self._search(self.panel.line.text())

    def focus_first(self) -> None:
        self.panel.line.setFocus()
        self.panel.line.selectAll()

    def set_compact(self, *, narrow: bool) -> None:
        """Put the counts under the camera where three columns have no room; the card stays."""
        self.bar.set_narrow(narrow=narrow or self.is_low)
        self.panel.set_compact(narrow=narrow or self.is_low)
        self.side.counts.set_compact(narrow=narrow or self.is_low)
        # In a low window three narrow columns have more room than two parts one over the other.
        self.body.arrange(narrow=narrow and not (self.is_low and self.room >= px(LEAST_OF_THREE)))

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.readers.begin()
        self.turn_day()

    def hideEvent(self, event: QHideEvent) -> None:
        self.readers.end()
        super().hideEvent(event)

    @Slot()
    def begin_walk_in(self) -> None:
        """Open the form for somebody who is not on the list."""
        self.sheet.begin(self.panel.line.text().strip())

    def return_to(self, where: DraftKey) -> None:
        if is_walk_in(where.record):
            self.sheet.resume(where.record)
        else:
            super().return_to(where)

    @Slot()
    def switch_sound(self) -> None:
        """Turn the sounds off, or on again."""
        SOUND.set(not SOUND.get())
        self._show_switches()

    @Slot()
    def test_scanner(self) -> None:
        """Open the code to scan; its keys check nobody in."""
        self.readers.begin_test()
        self.scanner.begin()
        self.scanner.show_camera(running=self.readers.camera.is_running)

    @Slot()
    def turn(self) -> None:
        """Count people the other way: in, or out."""
        inwards = self.door.direction is Direction.IN
        self._on_turned(Direction.OUT if inwards else Direction.IN)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take every code in the pictures that are dropped here."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.readers.take_pictures(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    def _build(self) -> None:
        self.set_compact(narrow=False)
        # Over the picture: the next badge or name is typed in the line below it.
        self.strip.stand_over(self.panel.picture, at_foot=True, side=SPACE["tight"])
        self.export_strip.stand_over(self, at_foot=True)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.rehearsal)
        self.column.addLayout(self.body, 1)

    def _connect(self) -> None:
        """Let what people do reach what carries it out."""
        readers, camera = self.readers, self.readers.camera
        self.reader.read.connect(self._on_read)
        self.bar.chosen.connect(self.choose_gate)
        self.bar.camera_switched.connect(readers.switch_camera)
        self.bar.camera_chosen.connect(readers.choose_camera)
        self.bar.cameras.aboutToShow.connect(
            lambda: self.bar.offer_cameras(camera.cameras(), camera.current())
        )
        self.bar.sound_switched.connect(self.switch_sound)
        self.bar.walk_in_requested.connect(self.begin_walk_in)
        self.panel.scanner_requested.connect(self.test_scanner)
        self.panel.walk_in_requested.connect(self.begin_walk_in)
        self.panel.typed.connect(self._search)
        self.panel.entered.connect(readers.type_code)
        self.panel.camera_requested.connect(readers.switch_camera)
        readers.stopped.connect(self.panel.show_off)
        readers.stopped.connect(self._show_switches)
        readers.tried.connect(self.scanner.camera_read)
        camera.seen.connect(self.panel.preview.show_picture)
        camera.failed.connect(self.panel.show_trouble)
        camera.failed.connect(self._show_switches)
        camera.started.connect(self.panel.show_starting)
        camera.started.connect(self._show_switches)
        self.scanner.closed.connect(readers.end_test)
        self.kiosk.closed.connect(self.focus_first)
        self.bar.kiosk_requested.connect(self.kiosk.open)
        self.side.turned.connect(self._on_turned)
        self.side.late_requested.connect(self._read_late)
        self.side.list_requested.connect(self.bus.write)
        self.bus.exports.refused.connect(self.desk.refused)
        self.bus.check.refused.connect(self.desk.refused)
        self.bus.check.person_requested.connect(
            lambda one: self.requested.emit("participants", one)
        )

    def _connect_answers(self) -> None:
        """Let entries, exits and badges go to the attendant, and answers come back."""
        attendant, card, passages = self.attendant, self.card, self.side.passages
        self.readers.read.connect(self._take)
        self.readers.wedge.cut.connect(self.cut.show_message)
        self.panel.admitted.connect(attendant.admit)
        self.sheet.entered.connect(self._walk_in)
        card.undone.connect(attendant.undo)
        card.let_in.connect(attendant.admit)
        card.search_requested.connect(self.focus_first)
        card.walk_in_requested.connect(self.begin_walk_in)
        card.left.connect(attendant.let_out)
        card.decided.connect(attendant.decide)
        card.consented.connect(attendant.consent)
        card.badge_requested.connect(attendant.print_badge)
        card.badge_lost.connect(attendant.replace_badge)
        passages.undone.connect(attendant.undo)
        passages.passed.connect(attendant.admit)
        attendant.answered.connect(self._on_answered)
        self.rehearsal.turned.connect(self.kiosk.show_rehearsal)
        self.rehearsal.cleared.connect(self.recorded)
        attendant.without_printer.connect(lambda one: self.requested.emit("participants", one))
        attendant.printing.undrawable.connect(self.bus.check.show)
        attendant.printing.printed.connect(
            lambda _count: self.noticed.emit(self.tr("Badge printed"))
        )

    @Slot(str, object)
    def _take(self, token: BadgeToken, method: CheckInMethod) -> None:
        if not self.door.is_read:
            # The screen was opened a moment ago: at which gate it stands is being read.
            self.desk.when_answered(self, lambda: self._take(token, method))
            return
        self.turn_day()
        self.attendant.take(token, method)

    @Slot()
    def turn_day(self) -> None:
        """Stand at the gate of the new day where the desk was left open over night."""
        if self.reader.turn_day():
            self._show_gate()
            if not self.door.is_undated:
                self.strip.show_message(self.tr("A new day has begun: entries now count for it."))

    @Slot(object)
    def _on_answered(self, result: CheckInResult) -> None:
        """Show what the desk says, with colour, word, sound and a sentence for screen readers."""
        self.cut.withdraw()
        # Somebody who looked for a name showed no badge: it is no attempt to pass.
        if not result.check_in and result.outcome is not Outcome.NOT_ON_LIST:
            self.door.turn_away(result)
            self.desk.soon(self, self._show_side, GATHER)
        self.card.show_earlier(result, time.monotonic(), self.language)
        sentence = self._show_result(result)
        self.sounds.play(sound_of(result.outcome))
        self.kiosk.show_result(result)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show_waiting(self) -> None:
        if not self.door.is_read:
            return
        gate = entry_words(self.door, self.language)
        self.card.show_waiting(bidi.joined((gate, self.side.way(self.door)), self.language))

    def _show_side(self) -> None:
        # What was shown last stays until the passages of a gate are read.
        if not self.reader.is_current:
            return
        self.side.show_door(self.door, self.language)

    def _show_result(self, result: CheckInResult) -> str:
        row = self.door.rows.get(result.participant.id) if result.participant else None
        if row is not None and row.participant.event != self.event_id:
            row = None
        code = self.door.groups.get(row.participant.group, "") if row is not None else ""
        chips = [filled(self.tr("Group {code}"), code=code)] if code else []
        gate = gate_words(self.door, Gate.parse(result.gate), self.language)
        return self.card.show_outcome(result, row, chips, gate, self.door.event, self.language)

    def _show_result_again(self, *, people: bool) -> None:
        """Keep the card true: an entry that was taken back is no welcome any more."""
        result = self.card.result
        if result is None or not self.reader.is_current:
            return
        if result.check_in and all(one.id != result.check_in for one in self.door.passed):
            self._show_waiting()
        elif people:
            self._show_result(result)

    @Slot()
    def _show_switches(self) -> None:
        running = self.readers.camera.is_running
        self.bar.show_switches(running=running)
        self.panel.show_running(running=running)
        if self.scanner.isVisible():
            self.scanner.show_camera(running=running)

    @Slot(object)
    def choose_gate(self, gate: Gate) -> None:
        """Stand at another gate."""
        self.reader.stand_at(gate)
        self._show_gate()

    def _show_gate(self) -> None:
        self.readers.forget()
        self._show_waiting()
        self.bar.show_gates(self.door, self.language)
        self.rehearsal.show_door()
        self._show_side()

    @Slot(object)
    def _on_turned(self, direction: Direction) -> None:
        self.door.turn(direction)
        self._show_gate()

    def show_absent(self) -> None:
        """Show who is missing, or the passages again."""
        shown = self.side.passages.view() == MISSING
        self.side.passages.choose(PASSAGES if shown else MISSING)

    @Slot(str)
    def _read_late(self, session: SessionId) -> None:
        event = self.event_id

        def answer(found: tuple[SessionAttendance, ...]) -> None:
            self.side.show_late(next((one for one in found if one.session == session), None))

        self.desk.query(self, lambda library: session_attendance(library, event), answer)

    @Slot(str)
    def _search(self, text: str) -> None:
        rows = self.door.index.find(text, MOST_FOUND) if len(text.strip()) >= LEAST_LETTERS else []
        self.panel.show_found([self.side.card(row) for row in rows])

    @Slot(object)
    def _walk_in(self, answers: dict[str, object]) -> None:
        def done() -> None:
            self.panel.line.setText("")
            self.sheet.finish()

        def refused(why: Refused) -> None:
            self.sheet.show_problem(sentence(why, Catalogue(self.language)))

        self.attendant.walk_in(answers, done, refused)
