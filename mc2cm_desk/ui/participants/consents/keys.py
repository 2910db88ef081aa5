"""The answers of one person, given with one key each: yes, no, or on to the next."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import consents, labels

YES = frozenset[str]().union(*(one.yes for one in LANGUAGES.every()))
NO = frozenset[str]().union(*(one.no for one in LANGUAGES.every()))
"""Letters that answer a question, in whatever language its words are."""

TONES: dict[Consent, Tone] = {
    Consent.NOT_ASKED: "neutral",
    Consent.GIVEN: "ok",
    Consent.REFUSED: "bad",
    Consent.WITHDRAWN: "bad",
}


class _Question(QFrame):
    """One question and the answer that holds.

    Signals:
        pressed(): a click: answer this one.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = Label("body", "", self, wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.answer = Pill("", "neutral", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(7), px(10), px(7))
        row.setSpacing(px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.answer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


class ConsentKeys(QWidget):
    """The five questions of somebody; the keyboard answers the marked one and goes on.

    Signals:
        answered(object, object): a ConsentUse and the Consent that was given with a key.
        finished(): the last question was answered or passed over.
        typed(str): a key that is no answer: the next name or code is being typed.
    """

    answered = Signal(object, object)
    finished = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._language = LANGUAGES.default
        self._participant: Participant | None = None
        self._here = 0
        self._rows = {use: _Question(self) for use in ConsentUse}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for place, row in enumerate(self._rows.values()):
            row.pressed.connect(lambda place=place: self._go(place))
            column.addWidget(row)

    def retranslate(self, language: str) -> None:
        """Say every word again."""
        self._language = language
        catalogue = Catalogue(language)
        for use, row in self._rows.items():
            row.words.setText(consents.question(catalogue, use.value))
        self._show()

    @property
    def use(self) -> ConsentUse:
        """The question that the next key answers."""
        return tuple(ConsentUse)[self._here]

    def begin(self, participant: Participant) -> None:
        """Show somebody's answers, the first question marked."""
        self._participant, self._here = participant, 0
        self._show()

    def show_participant(self, participant: Participant) -> None:
        """Show the answers again as they are now; the mark stays."""
        self._participant = participant
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        modified = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if event.isAutoRepeat() or modified:
            event.ignore()
        elif letter and letter in YES:
            self._answer(Consent.GIVEN)
        elif letter and letter in NO:
            self._answer(Consent.REFUSED)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.step(1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backspace):
            self.step(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif letter.isprintable() and letter.strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def step(self, step: int) -> None:
        """Go to another question; past the last one it is finished."""
        if self._here + step >= len(self._rows):
            self.finished.emit()
        else:
            self._go(max(self._here + step, 0))

    def _answer(self, consent: Consent) -> None:
        if self._participant is not None:
            self.answered.emit(self.use, consent)

    @Slot(int)
    def _go(self, place: int) -> None:
        self._here = place
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _show(self) -> None:
        catalogue, participant = Catalogue(self._language), self._participant
        for place, (use, row) in enumerate(self._rows.items()):
            consent = participant.consent(use) if participant else Consent.NOT_ASKED
            row.answer.set(labels.label(catalogue, consent), TONES[consent])
            mark(row, card="focus" if place == self._here and participant else "plain")
        if participant is not None:
            words = consents.question(catalogue, self.use.value)
            answer = labels.label(catalogue, participant.consent(self.use))
            self.setAccessibleName(f"{words} {answer}")
