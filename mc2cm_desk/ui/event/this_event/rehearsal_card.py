"""The rehearsal of the event: begun here, and ended with its trials cleared."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.event.life.rehearsal import RehearsalState
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill


class RehearsalCard(EventCard):
    """What a rehearsal has left behind, in numbers that count nowhere else.

    Signals:
        cleared(str): it was ended and its trials cleared, in words.
    """

    cleared = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._state: RehearsalState | None = None
        self.pill = Pill("", "warn", self)
        self.heading.add(self.pill)
        self.words = Label("mute", "", self, wrap=True)
        self.left = Label("small", "", self, wrap=True)
        self.button = Button("", self)
        self.body.addWidget(self.words)
        self.body.addWidget(self.left)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(self.turn)

    @property
    def is_begun(self) -> bool:
        """Whether the button ends a rehearsal rather than beginning one."""
        state = self._state
        return state is not None and (state.is_on or state.has_trials)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Rehearsal"))
        self._show()

    def show_facts(self, facts: EventFacts) -> None:
        event_id = self.event_id
        self.desk.query(self, lambda library: rehearsal.state(library, event_id), self._take)

    @Slot()
    def turn(self) -> None:
        """Begin a rehearsal, or end it and clear its trials."""
        event_id = self.event_id
        if not self.is_begun:
            self.desk.write(self, lambda library: rehearsal.begin(library, event_id))
            return
        sentence = self.tr("The rehearsal is over and its trials are cleared")
        self.desk.write(
            self,
            lambda library: rehearsal.end(library, event_id),
            lambda _state: self.cleared.emit(sentence),
        )

    def _take(self, state: RehearsalState) -> None:
        self._state = state
        self._show()

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        self.pill.setVisible(state.is_on or bool(state.passages))
        if state.passages:
            self.pill.set(self.tr("%n trial scan(s)", "", state.passages))
        else:
            self.pill.set(self.tr("under way"))
        if state.is_on:
            words = self.tr("What is scanned now is marked and is not counted anywhere.")
        elif state.has_trials:
            words = self.tr("These trials are marked and are not counted anywhere.")
        else:
            words = self.tr("Try the door and the session clock: nothing is counted.")
        self.words.setText(words)
        counted: tuple[tuple[int, Callable[[int], str]], ...] = (
            (state.walk_ins, lambda n: self.tr("%n person(s) added at the door", "", n)),
            (state.sessions, lambda n: self.tr("%n session(s) started", "", n)),
            (state.desk, lambda n: self.tr("%n person(s) with notes of the desk", "", n)),
        )
        parts = [sentence_of(number) for number, sentence_of in counted if number]
        self.left.setText(bidi.joined(parts, self.language))
        self.left.setVisible(bool(parts))
        self.button.set_words(
            self.tr("End and clear the trials") if self.is_begun else self.tr("Begin a rehearsal")
        )
