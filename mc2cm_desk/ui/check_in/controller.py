"""Carries what happens at a door to the library, and the answers back."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mc2cm_desk.domain.door.check_in import CheckInMethod
from mc2cm_desk.domain.ids import BadgeToken, CheckInId, ParticipantId
from mc2cm_desk.domain.people.participant import Consent, ConsentUse
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.services.people import consents, participants
from mc2cm_desk.services.people.consents import ConsentWay
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import BADGE_PRINTER
from mc2cm_desk.ui.core.tasks.badge_printing import BadgePrinter


class CheckInController(QObject):
    """Lets people through the gate at which the door stands now; hands out badges.

    Signals:
        answered(CheckInResult): what came of a code, a name or a walk-in.
        without_printer(str): this participant's badge cannot be printed here.
    """

    answered = Signal(object)
    without_printer = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.printing = BadgePrinter(desk, door.event.id, self)
        self._printed_for = ""
        self.printing.refused.connect(self._on_print_refused)

    @Slot(str, object)
    def take(self, token: BadgeToken, method: CheckInMethod) -> None:
        """Decide on a code that was read."""
        event, gate, way = self._door.event.id, self._door.entry_gate, self._door.direction
        self._desk.write(
            self,
            lambda library: check_in.check_in(
                library, event, token, gate=gate, method=method, direction=way
            ),
            self.answered.emit,
            at_once=True,
        )

    @Slot(str)
    def admit(self, participant: ParticipantId) -> None:
        """Let somebody who was found by name through, whichever way people go now."""
        gate, way = self._door.entry_gate, self._door.direction
        self._desk.write(
            self,
            lambda library: check_in.admit(library, participant, gate=gate, direction=way),
            self.answered.emit,
            at_once=True,
        )

    @Slot(str)
    def let_out(self, participant: ParticipantId) -> None:
        """Note that somebody goes out."""
        gate = self._door.entry_gate
        self._desk.write(
            self,
            lambda library: check_in.check_out(library, participant, gate=gate),
            self.answered.emit,
            at_once=True,
        )

    @Slot(str)
    @Slot(str, str)
    def undo(self, entry: CheckInId, reason: str = "") -> None:
        """Take a passage back."""
        self._desk.write(
            self, lambda library: check_in.undo_check_in(library, entry, reason=reason)
        )

    @Slot(str, str, object)
    def decide(self, participant: ParticipantId, name: str, value: object) -> None:
        """Note a task of the desk as done, or not."""
        if name == ConsentUse.PHOTO.field and isinstance(value, Consent):
            self.consent(participant, ConsentUse.PHOTO, value)
            return
        self._desk.write(
            self, lambda library: participants.edit_at_desk(library, participant, {name: value})
        )

    @Slot(str, object, object)
    def consent(self, participant: ParticipantId, use: ConsentUse, answer: Consent) -> None:
        """Keep what the person who stands here answered: it replaces what was said before."""
        self._desk.write(
            self,
            lambda library: consents.record(
                library, participant, {use: answer}, way=ConsentWay.DESK, over_refusals=True
            ),
        )

    def walk_in(
        self,
        answers: Mapping[str, Any],
        then: Callable[[], Any],
        otherwise: Callable[[Refused], Any],
    ) -> None:
        """Add somebody to the list, let them in and print the badge.

        ``answers`` by name, as `check_in.admit_walk_in` takes them.
        """
        event, gate = self._door.event.id, self._door.entry_gate

        def let_in(result: CheckInResult) -> None:
            then()
            self.answered.emit(result)
            if result.participant is not None and BADGE_PRINTER.get():
                self.print_badge(result.participant.id)

        self._desk.write(
            self,
            lambda library: check_in.admit_walk_in(library, event, gate=gate, **answers),
            let_in,
            otherwise,
        )

    @Slot(str)
    def replace_badge(self, participant: ParticipantId) -> None:
        """Give somebody a new badge; the old one is refused from now on."""
        self._desk.write(
            self,
            lambda library: participants.replace_token(library, participant),
            lambda made: self.print_badge(made.id),
        )

    @Slot(str)
    def print_badge(self, participant: ParticipantId) -> None:
        """Print a badge at once."""
        self._printed_for = participant
        self.printing.print_now(participant)

    @Slot(object)
    def _on_print_refused(self, refused: Refused) -> None:
        if refused.code == "no-printer":
            self.without_printer.emit(self._printed_for)
        else:
            self._desk.refused.emit(refused)
