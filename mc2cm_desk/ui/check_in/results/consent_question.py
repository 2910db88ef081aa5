"""What somebody at the desk was not asked yet: one question at a time, in their language."""

from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.services.read_models.people.consent_forms import language_of
from mc2cm_desk.ui.check_in.kiosk.veil import INK, Veil
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import consents

YES_KEYS = {
    ConsentUse.PHOTO: "Alt+1",
    ConsentUse.NAME: "Alt+6",
    ConsentUse.CONTACT: "Alt+7",
    ConsentUse.KEEPING: "Alt+8",
    ConsentUse.QUOTATION: "Alt+9",
}
"""The key that says yes to each use; photographs have theirs among the tasks."""
NO_KEY = "Alt+0"
"""Says no to the question that is shown."""


class Room(IntEnum):
    """How much the question may say: all, without what follows, the name of the use alone."""

    ALL = 0
    LESS = 1
    LEAST = 2


class ConsentQuestion(Veil):
    """The first question that nobody put to this person, and what is still to be asked after it.

    Signals:
        answered(str, object, object): participant, ConsentUse, Consent.
    """

    answered = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._participant: Participant | None = None
        self._event: Event | None = None
        self._language = LANGUAGES.default
        self.question, self.rest = Label("label", "", self, wrap=True), Label("small", "", self)
        self.rest.setWordWrap(True)
        self.yes = Button("", self, look="on-colour", icon_name="check")
        self.no = Button("", self, look="on-colour", icon_name="cross")
        self._icons = {self.yes: "check", self.no: "cross"}
        for label in (self.question, self.rest):
            label.setStyleSheet(f"color: {INK}")
            label.setMinimumWidth(1)
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        self._wording, self._room = ("", ""), Room.ALL
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(8), px(10), px(8))
        column.setSpacing(px(6))
        column.addWidget(self.question)
        column.addLayout(row)
        column.addWidget(self.rest)
        self.yes.clicked.connect(lambda: self._answer(self.use, Consent.GIVEN))
        self.no.clicked.connect(lambda: self._answer(self.use, Consent.REFUSED))
        self.hide()

    @property
    def use(self) -> ConsentUse | None:
        """The use that is asked about; none where everything was asked."""
        unasked = self._participant.unasked if self._participant is not None else ()
        return unasked[0] if unasked else None

    def show_participant(
        self, participant: Participant | None, event: Event | None, language: str
    ) -> None:
        """Show what is to be asked; ``language`` is the window's."""
        self._participant, self._event, self._language = participant, event, language
        use = self.use
        if participant is None or use is None:
            self.hide()
            return
        self.show()
        own_language = language_of(participant, event, language) if event is not None else language
        theirs, ours = Catalogue(own_language), Catalogue(language)
        words = consents.question(theirs, use.value)
        side = (
            Qt.AlignmentFlag.AlignRight if theirs.is_right_to_left else Qt.AlignmentFlag.AlignLeft
        )
        self._wording = (words, consents.use(theirs, use.value))
        self.question.setToolTip(words)
        self.question.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.yes.set_words(consents.form(theirs, "yes"), YES_KEYS[use])
        self.no.set_words(consents.form(theirs, "no"), NO_KEY)
        name = consents.use(ours, use.value)
        for button, word in ((self.yes, "yes"), (self.no, "no")):
            button.setAccessibleName(f"{name}: {consents.form(ours, word)}")
        later = [consents.use(ours, one.value) for one in participant.unasked[1:]]
        rest = filled(self.tr("Then: {uses}"), uses=" · ".join(later)) if later else ""
        self.rest.setText(rest)
        self._fill()
        for part in (self, self.question, self.rest, self.yes, self.no):
            # The card measures this at once: the style must have given the words their size.
            part.ensurePolished()

    def set_room(self, room: Room) -> None:
        """Show less where there is less room; the help text has the question in any case."""
        if room is not self._room:
            self._room = room
            self._fill()

    def _fill(self) -> None:
        question, name = self._wording
        least = self._room is Room.LEAST
        self.question.setText(name if least else question)
        self.rest.setVisible(self._room is Room.ALL and bool(self.rest.text()))
        for button in (self.yes, self.no):
            button.set_short(short=self._room is not Room.ALL)
            button.setIcon(QIcon() if least else icon(self._icons[button], "on_navy"))
            button.updateGeometry()

    def question_actions(self) -> list[Action]:
        """Return the keys: one for the yes to each use, one for the no to what is shown."""
        titles = {
            ConsentUse.NAME: lambda: self.tr("Consent given: name in the note"),
            ConsentUse.CONTACT: lambda: self.tr("Consent given: contact for participants"),
            ConsentUse.KEEPING: lambda: self.tr("Consent given: contact kept"),
            ConsentUse.QUOTATION: lambda: self.tr("Consent given: quotation"),
        }
        return [
            *(
                Action(
                    f"consent-{use.value}",
                    title,
                    lambda use=use: self._answer(use, Consent.GIVEN),
                    YES_KEYS[use],
                )
                for use, title in titles.items()
            ),
            Action(
                "consent-no",
                lambda: self.tr("Consent refused: the question that is shown"),
                lambda: self._answer(self.use, Consent.REFUSED),
                NO_KEY,
            ),
        ]

    def _answer(self, use: ConsentUse | None, consent: Consent) -> None:
        somebody = self._participant
        # A key answers what nobody asked yet: an answer that holds is changed in Participants.
        if use is None or somebody is None or use not in somebody.unasked:
            return
        # The next question stands here at once: a second key never answers the same one.
        changes: dict[str, Any] = {use.field: consent}
        self.show_participant(replace(somebody, **changes), self._event, self._language)
        self.answered.emit(somebody.id, use, consent)
