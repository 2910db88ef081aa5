"""What the desk says after a scan, as tall as the screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.ui.check_in.flow import TONES, ScanGroup
from mc2cm_desk.ui.check_in.results.consent_question import ConsentQuestion, Room
from mc2cm_desk.ui.check_in.results.guide import Guide, GuideWords
from mc2cm_desk.ui.check_in.results.recent import RecentCheckIn, RecentCheckIns
from mc2cm_desk.ui.check_in.results.result_texts import ResultTexts
from mc2cm_desk.ui.check_in.tasks import DeskTasks, TaskWords
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.result_card import ResultCard
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

FINAL = (Outcome.ADMITTED, Outcome.ALREADY_IN, Outcome.LEFT)
"""Answers on which something can be handed over, or given back."""


LEGIBLE = 46
"""Pixels, at 100 %, of a name that is read from two metres: the question gives way to it."""


class ResultView(ResultCard):
    """The card of the last result, with what can be done about it.

    Signals:
        undone(str): take this check-in back.
        left(str): note that this participant goes out.
        badge_requested(str): print this participant's badge.
        badge_lost(str): give this participant a new badge; the old one is refused from now on.
        decided(str, str, object): a task of the desk: participant, field, value.
        consented(str, object, object): an answer: participant, ConsentUse, Consent.
        let_in(str): let this participant in, whose old badge was shown.
        search_requested(): look for a name.
        walk_in_requested(): add somebody who is not on the list.
    """

    _rooms: tuple[Room, ...] = ()
    """How much the question of consent may say; nothing while the card is being made."""

    undone = Signal(str)
    left = Signal(str)
    badge_requested = Signal(str)
    badge_lost = Signal(str)
    decided = Signal(str, str, object)
    consented = Signal(str, object, object)
    let_in = Signal(str)
    search_requested = Signal()
    walk_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: CheckInResult | None = None
        self._event: Event | None = None
        self._language = LANGUAGES.default
        self.tasks, self.consent = DeskTasks(self), ConsentQuestion(self)
        self._rooms = tuple(Room)
        self.earlier, self.guide = RecentCheckIns(self), Guide(self)
        self._answers, self._together = ResultTexts(self), ScanGroup()
        self.undo_button, self.leave_button, self.badge_button = self._made(
            "undo", "log-out", "print"
        )
        self.let_in_button, self.search_button, self.walk_in_button = self._made(
            "check", "search", "add-person"
        )
        foot = self.column.count() - 1
        self.column.insertWidget(foot, self.tasks)
        self.column.insertWidget(foot, self.consent)
        self.column.insertWidget(foot, self.earlier)
        self.column.insertWidget(0, self.guide, 100)
        self.undo_button.clicked.connect(self._on_undo)
        self.let_in_button.clicked.connect(self._on_let_in)
        self.search_button.clicked.connect(self.search_requested)
        self.walk_in_button.clicked.connect(self.walk_in_requested)
        self.leave_button.clicked.connect(self._on_leave)
        menu = QMenu(self.badge_button)
        self.print_action, self.lost_action = menu.addAction(""), menu.addAction("")
        self.badge_button.set_menu(menu)
        self.print_action.triggered.connect(self._on_badge)
        self.lost_action.triggered.connect(self._on_lost)
        self.tasks.decided.connect(self.decided)
        self.consent.answered.connect(self.consented)

    def fit(self) -> bool:
        """Make room for the words: the question of consent says less where there is none."""
        if not self._rooms:
            return super().fit()
        fits = False
        for room in self._rooms:
            self.consent.set_room(room)
            self._picture.setVisible(bool(self._picture.name) and room is not Room.LEAST)
            fits = super().fit()
            large = self._name.font().pixelSize() >= px(LEGIBLE)
            if (fits and large) or self.consent.isHidden():
                break
        return fits

    def card_actions(self) -> list[Action]:
        """Return what the keyboard does on the card."""
        return [
            Action(
                "undo-entry", lambda: self.tr("Undo the entry"), self.undo_button.click, "Ctrl+U"
            ),
            Action("let-in", lambda: self.tr("Let in by hand"), self.let_in_button.click, "Ctrl+I"),
            Action("let-out", lambda: self.tr("Let out"), self.leave_button.click, "Ctrl+L"),
            Action(
                "print-badge",
                lambda: self.tr("Print the badge"),
                self.print_action.trigger,
                "Ctrl+B",
            ),
            Action(
                "badge-lost",
                lambda: self.tr("Badge lost: issue a new one"),
                self.lost_action.trigger,
                "Ctrl+R",
            ),
            *self.tasks.task_actions(),
            *self.consent.question_actions(),
        ]

    def retranslate(self) -> None:
        """Show the words of the buttons and tasks again."""
        self.undo_button.set_words(self.tr("Undo"), "Ctrl+U")
        self.leave_button.set_words(self.tr("Let out"), "Ctrl+L")
        self.badge_button.set_words(self.tr("Badge"))
        self.let_in_button.set_words(self.tr("Let in by hand"), "Ctrl+I")
        self.search_button.set_words(self.tr("Search for the name"), "Ctrl+F")
        self.walk_in_button.set_words(self.tr("Walk-in"), "Ctrl+N")
        self.print_action.setText(self.tr("Print the badge (Ctrl+B)"))
        self.lost_action.setText(self.tr("Badge lost: issue a new one (Ctrl+R)"))
        self.tasks.set_words(
            TaskWords(
                self.tr("To settle at the desk"),
                self.tr("Photographs: yes"),
                self.tr("Photographs: no"),
                self.tr("Headset"),
                self.tr("Material"),
                self.tr("Needs: {needs}"),
            )
        )

    def show_waiting(self, gate: str = "") -> None:
        """Show how it works while the desk waits for the next badge at that gate."""
        self.result = None
        self._together = ScanGroup()
        self.earlier.show_lines(())
        self.guide.set_words(
            GuideWords(
                self.tr("Ready for the next badge"),
                gate,
                (
                    self.tr("Show a badge to the camera, or scan it."),
                    self.tr(
                        "This card gives the answer: its colour says whether to let the person in."
                    ),
                    self.tr("No badge? Type the name below the camera. Not on the list? Ctrl+N."),
                ),
                (
                    self.tr("Green: welcome"),
                    self.tr("Orange: already in, or not for this gate"),
                    self.tr("Red: read the card first"),
                ),
            )
        )
        self._show_parts(None)
        self.show_result("neutral", "", "")

    def show_outcome(
        self,
        result: CheckInResult,
        row: ParticipantRow | None,
        chips: Sequence[str],
        gate: str,
        event: Event,
        language: str,
    ) -> str:
        """Show a result; return the same in one sentence, to be said aloud.

        ``chips`` come before those of the person; ``gate`` is its name; times are the venue's.
        """
        self.result, self._event, self._language = result, event, language
        tone, icon = TONES[result.outcome]
        answer = self._answers.of(result, gate, event.time_zone, language)
        name = result.person.name if result.person else ""
        line = self._where(result, row, language)
        texts = list(chips)
        if result.capacity is not None and result.outcome is Outcome.ADMITTED:
            words = self.tr("{count} of %n place(s)", "", result.capacity)
            texts.insert(0, words.format(count=result.inside))
            if result.is_over_capacity:
                tone = "warn"
        if row is not None:
            texts.append(labels.label(Catalogue(language), row.participant.role))
            if row.participant.languages:
                texts.append(" · ".join(code.upper() for code in row.participant.languages))
        participant = row.participant if row is not None else result.participant
        hint = answer.hint
        if result.outcome is Outcome.LEFT and participant is not None:
            hint = self._still_out(participant) or hint
        self._show_parts(participant)
        self.show_result(
            tone, icon, answer.word, name, line, texts, detail=answer.detail, hint=hint
        )
        return ", ".join(filter(None, (answer.word, answer.detail, name, line, hint)))

    def _still_out(self, participant: Participant) -> str:
        """Return what somebody who goes out still has of ours; empty if nothing."""
        if participant.headset_out and participant.material_out:
            return self.tr("Collect the headset and the material.")
        if participant.headset_out:
            return self.tr("Collect the headset.")
        return self.tr("Collect the material.") if participant.material_out else ""

    def show_earlier(self, result: CheckInResult, at: float, language: str) -> None:
        """Keep in view the answers that this one, which is shown next, followed too soon.

        ``at`` in seconds.
        """
        catalogue = Catalogue(language)
        self.earlier.show_lines(
            [
                RecentCheckIn(
                    *TONES[one.outcome],
                    bidi.joined(
                        (
                            one.person.name if one.person else "",
                            labels.label(catalogue, one.outcome),
                        ),
                        language,
                    ),
                )
                for one in self._together.take(result, at)
            ]
        )

    def _to_leading_side(self) -> None:
        """Begin where the window begins: a Latin name would turn to the other side in Arabic."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in self._labels():
            upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def _show_parts(self, participant: Participant | None) -> None:
        self._to_leading_side()
        result = self.result
        outcome = result.outcome if result is not None else None
        inside = outcome in (Outcome.ADMITTED, Outcome.ALREADY_IN)
        replaced = result is not None and result.replaced
        strangers = (Outcome.UNKNOWN, Outcome.NOT_ON_LIST, Outcome.OTHER_EVENT)
        stranger = outcome in strangers and not replaced
        self.guide.setVisible(result is None)
        self.tasks.show_tasks(participant if outcome in FINAL else None)
        self.consent.show_participant(participant if inside else None, self._event, self._language)
        self.undo_button.setVisible(bool(result and result.check_in))
        self.leave_button.setVisible(outcome is Outcome.ALREADY_IN)
        self.badge_button.setVisible(inside or replaced)
        self.let_in_button.setVisible(replaced)
        self.search_button.setVisible(stranger)
        self.walk_in_button.setVisible(stranger)

    def _made(self, *icons: str) -> list[Button]:
        """Make buttons for the foot of the card."""
        made = [Button("", self, look="on-colour", icon_name=name) for name in icons]
        for button in made:
            self.buttons.addWidget(button)
        return made

    def _where(self, result: CheckInResult, row: ParticipantRow | None, language: str) -> str:
        if result.other_event is not None:
            return result.other_event.title.text(language)
        place = choices.place(result.city, language)
        organisation = row.organisation.name if row is not None and row.organisation else ""
        return bidi.joined((organisation, place), language)

    @Slot()
    def _on_undo(self) -> None:
        if self.result is not None and self.result.check_in:
            self.undone.emit(self.result.check_in)

    @Slot()
    def _on_let_in(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.let_in.emit(self.result.participant.id)

    @Slot()
    def _on_leave(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.left.emit(self.result.participant.id)

    @Slot()
    def _on_badge(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.badge_requested.emit(self.result.participant.id)

    @Slot()
    def _on_lost(self) -> None:
        if self.result is not None and self.result.participant is not None:
            self.badge_lost.emit(self.result.participant.id)
