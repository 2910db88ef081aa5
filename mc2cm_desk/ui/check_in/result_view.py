"""What the desk says after a scan, as tall as the screen."""

from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mc2cm_desk.domain.check_in import Outcome
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.services.check_in import CheckInResult
from mc2cm_desk.services.participants import ParticipantRow
from mc2cm_desk.ui.check_in.flow import TONES
from mc2cm_desk.ui.check_in.tasks import DeskTasks
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.result_card import ResultCard
from mc2cm_desk.wording import formats, labels
from mc2cm_desk.wording.catalogue import Catalogue


class ResultView(ResultCard):
    """The card of the last result, with what can be done about it.

    Signals:
        undone(str): take this check-in back.
        left(str): note that this participant goes out.
        badge_wanted(str): print this participant's badge.
        settled(str, str, object): a task of the desk: participant, field, value.
    """

    undone = Signal(str)
    left = Signal(str)
    badge_wanted = Signal(str)
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
        self.badge_button.clicked.connect(self._on_badge)
        self.tasks.settled.connect(self.settled)

    def retranslate(self) -> None:
        """Say the words of the buttons and tasks again."""
        self.undo_button.set_words(self.tr("Undo the entry"), "Ctrl+U")
        self.leave_button.set_words(self.tr("Let out"), "Ctrl+L")
        self.badge_button.set_words(self.tr("Badge"), "Ctrl+B", name=self.tr("Print the badge"))
        self.tasks.set_words(
            self.tr("To settle at the desk"),
            self.tr("Photo consent given (Alt+1)"),
            self.tr("Interpretation headset handed over (Alt+2)"),
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
        self._show_parts(None, fresh=True)

    def show_outcome(
        self,
        result: CheckInResult,
        row: ParticipantRow | None,
        group: str,
        zone: str,
        language: str,
    ) -> str:
        """Show a result; return the same in one sentence, to be said aloud."""
        fresh = self.result is not result
        self.result = result
        tone, icon = TONES[result.outcome]
        word = self._said(result, zone, language)
        name = result.person.name if result.person else ""
        line = self._where(result, row, language)
        chips = [group] if group else []
        if row is not None:
            chips.append(labels.label(Catalogue(language), row.participant.role))
            if row.participant.languages:
                chips.append(" · ".join(code.upper() for code in row.participant.languages))
        self.show_result(cast("Tone", tone), icon, word, name, line, chips)
        shown = row.participant if row is not None else result.participant
        self._show_parts(shown, fresh=fresh)
        return ", ".join(filter(None, (word, name, line)))

    def _to_leading_side(self) -> None:
        """Begin where the window begins: a Latin name would turn to the other side in Arabic."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in self.findChildren(QLabel):
            upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def _show_parts(self, participant: Participant | None, *, fresh: bool) -> None:
        self._to_leading_side()
        result = self.result
        admitted = result is not None and result.outcome is Outcome.ADMITTED
        inside = result is not None and result.outcome in (Outcome.ADMITTED, Outcome.ALREADY_IN)
        self.tasks.show_tasks(participant if inside else None, fresh=fresh)
        self.undo_button.setVisible(admitted and bool(result and result.check_in))
        already = result is not None and result.outcome is Outcome.ALREADY_IN
        self.leave_button.setVisible(already)
        self.badge_button.setVisible(inside)

    def _said(self, result: CheckInResult, zone: str, language: str) -> str:
        at = formats.clock_seconds(result.time, zone)
        match result.outcome:
            case Outcome.ADMITTED:
                return self.tr("Welcome · entry recorded {time}").format(time=at)
            case Outcome.ALREADY_IN if result.first_seen is not None:
                since = formats.clock_time(result.first_seen, language, zone)
                return self.tr("Already in since {time}").format(time=since)
            case Outcome.ALREADY_IN:
                return self.tr("Already in")
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
