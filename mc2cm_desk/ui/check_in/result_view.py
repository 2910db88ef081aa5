"""What the desk says after a scan, as tall as the screen."""

from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from mc2cm_desk.domain.check_in import GateKind, Outcome
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.services.check_in import CheckInResult
from mc2cm_desk.services.participants import ParticipantRow
from mc2cm_desk.ui.check_in.flow import TONES
from mc2cm_desk.ui.check_in.tasks import DeskTasks, TaskWords
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.result_card import ResultCard
from mc2cm_desk.wording import formats, labels
from mc2cm_desk.wording.catalogue import Catalogue

SETTLED = (Outcome.ADMITTED, Outcome.ALREADY_IN, Outcome.LEFT)
"""Answers on which something can be handed over, or given back."""


class ResultView(ResultCard):
    """The card of the last result, with what can be done about it.

    Signals:
        undone(str): take this check-in back.
        left(str): note that this participant goes out.
        badge_wanted(str): print this participant's badge.
        badge_lost(str): give this participant a new badge; the old one is refused from now on.
        settled(str, str, object): a task of the desk: participant, field, value.
    """

    undone = Signal(str)
    left = Signal(str)
    badge_wanted = Signal(str)
    badge_lost = Signal(str)
    settled = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: CheckInResult | None = None
        self.tasks = DeskTasks(self)
        self.undo_button = Button("", self, look="on-navy", icon_name="undo")
        self.leave_button = Button("", self, look="on-navy", icon_name="log-out")
        self.badge_button = Button("", self, look="on-navy", icon_name="print")
        column = cast("QVBoxLayout", self.layout())
        column.insertWidget(column.count() - 1, self.tasks)
        for button in (self.undo_button, self.leave_button, self.badge_button):
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        self.undo_button.clicked.connect(self._on_undo)
        self.leave_button.clicked.connect(self._on_leave)
        menu = QMenu(self.badge_button)
        self.print_action, self.lost_action = menu.addAction(""), menu.addAction("")
        self.badge_button.set_menu(menu)
        self.print_action.triggered.connect(self._on_badge)
        self.lost_action.triggered.connect(self._on_lost)
        self.tasks.settled.connect(self.settled)

    def card_actions(self) -> list[Action]:
        """Return what the keyboard does on the card."""
        return [
            Action(
                "undo-entry", lambda: self.tr("Undo the entry"), self.undo_button.click, "Ctrl+U"
            ),
            Action("let-out", lambda: self.tr("Let out"), self.leave_button.click, "Ctrl+L"),
            Action(
                "print-badge",
                lambda: self.tr("Print the badge"),
                self.print_action.trigger,
                "Ctrl+B",
            ),
            Action(
                "badge-lost",
                lambda: self.tr("Badge lost: make a new one"),
                self.lost_action.trigger,
                "Ctrl+R",
            ),
            *self.tasks.task_actions(),
        ]

    def retranslate(self) -> None:
        """Say the words of the buttons and tasks again."""
        self.undo_button.set_words(self.tr("Undo"), "Ctrl+U")
        self.leave_button.set_words(self.tr("Let out"), "Ctrl+L")
        self.badge_button.set_words(self.tr("Badge"))
        self.print_action.setText(self.tr("Print the badge (Ctrl+B)"))
        self.lost_action.setText(self.tr("Badge lost: make a new one (Ctrl+R)"))
        self.tasks.set_words(
            TaskWords(
                self.tr("To settle at the desk"),
                self.tr("Photographs: yes (Alt+1)"),
                self.tr("Photographs: no (Alt+2)"),
                self.tr("Headset (Alt+3)"),
                self.tr("Material (Alt+4)"),
                self.tr("{note} (Alt+5)"),
                self.tr("Needs: {needs}"),
            )
        )

    def show_waiting(self) -> None:
        """Show that the desk waits for the next badge."""
        self.result = None
        self.show_result(
            "neutral",
            "qr-code",
            self.tr("Show a badge, scan it, or type a name"),
            line=self.tr("The result appears here, as large as this."),
        )
        self._show_parts(None)

    def show_outcome(
        self,
        result: CheckInResult,
        row: ParticipantRow | None,
        group: str,
        zone: str,
        language: str,
    ) -> str:
        """Show a result; return the same in one sentence, to be said aloud."""
        self.result = result
        tone, icon = TONES[result.outcome]
        word = self._said(result, zone, language)
        name = result.person.name if result.person else ""
        line = self._where(result, row, language)
        chips = [group] if group else []
        if result.capacity is not None and result.outcome is Outcome.ADMITTED:
            words = self.tr("{count} of {all} places")
            chips.insert(0, words.format(count=result.inside, all=result.capacity))
            if result.is_over_capacity:
                tone = "warn"
        if row is not None:
            chips.append(labels.label(Catalogue(language), row.participant.role))
            if row.participant.languages:
                chips.append(" · ".join(code.upper() for code in row.participant.languages))
        self.show_result(cast("Tone", tone), icon, word, name, line, chips)
        shown = row.participant if row is not None else result.participant
        self._show_parts(shown)
        return ", ".join(filter(None, (word, name, line)))

    def _to_leading_side(self) -> None:
        """Begin where the window begins: a Latin name would turn to the other side in Arabic."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in self.findChildren(QLabel):
            upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def _show_parts(self, participant: Participant | None) -> None:
        self._to_leading_side()
        result = self.result
        known = result is not None and result.outcome in SETTLED
        inside = result is not None and result.outcome in (Outcome.ADMITTED, Outcome.ALREADY_IN)
        self.tasks.show_tasks(participant if known else None)
        self.undo_button.setVisible(bool(result and result.check_in))
        already = result is not None and result.outcome is Outcome.ALREADY_IN
        self.leave_button.setVisible(already)
        self.badge_button.setVisible(inside)

    def _said(self, result: CheckInResult, zone: str, language: str) -> str:
        at = formats.clock_seconds(result.time, zone)
        match result.outcome:
            case Outcome.ADMITTED if result.gate.startswith(GateKind.VISIT.value):
                return self.tr("On board · {time}").format(time=at)
            case Outcome.ADMITTED:
                return self.tr("Welcome · entry recorded {time}").format(time=at)
            case Outcome.ALREADY_IN if result.first_seen is not None:
                since = formats.clock_time(result.first_seen, language, zone)
                if result.elsewhere:
                    return self.tr("Already in since {time}, by another laptop").format(time=since)
                return self.tr("Already in since {time}").format(time=since)
            case Outcome.ALREADY_IN:
                return self.tr("Already in")
            case Outcome.LEFT if not result.check_in:
                return self.tr("Is not inside: nothing to record")
            case Outcome.LEFT if result.gate.startswith(GateKind.VISIT.value):
                return self.tr("Back · {time}").format(time=at)
            case Outcome.LEFT:
                return self.tr("Goodbye · exit recorded {time}").format(time=at)
            case Outcome.CANCELLED:
                return self.tr("Registration cancelled: ask the coordinator")
            case Outcome.NOT_REGISTERED_FOR_GATE:
                return self.tr("Not registered for this session or visit")
            case Outcome.OTHER_EVENT:
                return self.tr("Badge of another event")
            case Outcome.UNKNOWN if result.replaced:
                return self.tr("This badge was replaced by another one")
            case Outcome.UNKNOWN:
                return self.tr("Unknown code: search the name, or add a walk-in")

    def _where(self, result: CheckInResult, row: ParticipantRow | None, language: str) -> str:
        if result.other_event is not None:
            return result.other_event.title.text(language)
        place = choices.place(result.city, language)
        organisation = row.organisation.name if row is not None and row.organisation else ""
        return " · ".join(filter(None, (organisation, place)))

    @Slot()
    def _on_undo(self) -> None:
        if self.result is not None and self.result.check_in:
            self.undone.emit(self.result.check_in)

    @Slot()
    def _on_leave(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.left.emit(self.result.participant.id)

    @Slot()
    def _on_badge(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.badge_wanted.emit(self.result.participant.id)

    @Slot()
    def _on_lost(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.badge_lost.emit(self.result.participant.id)
