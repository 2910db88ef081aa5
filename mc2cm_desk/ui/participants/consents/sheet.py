"""Signed consent forms typed back: a name or a scan, a key for each answer, the next one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mc2cm_desk.domain.door.badge_token import read_keys
from mc2cm_desk.domain.ids import NO_ID, BadgeToken, ParticipantId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.people import consents
from mc2cm_desk.services.people.consents import ConsentWay
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.people.people import PeopleIndex
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.consents.keys import ConsentKeys
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.drafts.scope import set_field
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import consents as consent_words
from mc2cm_desk.wording.refusals.sentences import sentence

MOST_FOUND = 6
SILENCE = 300
"""Milliseconds after a whole code until it is taken without Enter."""


class ConsentSheet(SideSheet):
    """Finds somebody by name or badge code and takes the answers; each key is written at once."""

    recorded = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, 520)
        self._desk, self._language = desk, LANGUAGES.default
        self._index = PeopleIndex(())
        self._rows: dict[str, ParticipantRow] = {}
        self._chosen = ""
        self._turned: list[tuple[ParticipantId, ConsentUse]] = []
        """Participants and uses: a yes was typed where they had refused; it is asked about."""
        self.search = _Search(self)
        self.found = CardList("row", self)
        self.name, self.keys = Label("title", "", self, wrap=True), ConsentKeys(self)
        self.hint, self.problem = Label("mute", "", self, wrap=True), ProblemLabel(self)
        self.asking = Strip(self)
        for widget in (self.search, self.found, self.name, self.asking, self.keys, self.problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self.hint)
        for widget in (self.found, self.name, self.keys):
            widget.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(0)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE)
        self._silence.timeout.connect(self._on_entered)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._show_found)
        self.search.returnPressed.connect(self._on_entered)
        self.search.went_down.connect(self._to_list)
        self.found.opened.connect(self._begin)
        self.found.clicked.connect(
            lambda _index: self._begin(ParticipantId(self.found.current_record()))
        )
        self.keys.answered.connect(self._on_answered)
        self.keys.finished.connect(self._next)
        self.keys.typed.connect(self._on_typed)
        self.asking.dismissed.connect(lambda: self._decide(None))

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._language = language
        self.set_words(self.tr("Enter signed consent forms"), self.tr("Close"))
        self.search.setPlaceholderText(self.tr("Name, or scan the code of the form"))
        self.search.setAccessibleName(self.tr("Whose form it is"))
        self.found.setAccessibleName(self.tr("People found"))
        self.hint.setText(
            self.tr(
                "O or Y: yes · N: no · Space: leave unchanged · Backspace: previous "
                "question · Enter: next form. Each answer is saved at once."
            )
        )
        self.asking.set_words(self.tr("Close"))
        self.keys.retranslate(language)
        self._ask()

    def begin(
        self, rows: Sequence[ParticipantRow], participant: ParticipantId = ParticipantId(NO_ID)
    ) -> None:
        """Open for the people of an event, at somebody if one is named."""
        self.show_people(rows)
        self._clear()
        self.open_sheet(self.search)
        if participant:
            self._begin(participant)

    def show_people(self, rows: Sequence[ParticipantRow]) -> None:
        """Take in the people as they are now."""
        self._index = PeopleIndex(rows)
        self._rows = {row.id: row for row in rows}
        registered = [row.participant for row in rows if row.participant.is_expected]
        to_ask = sum(bool(one.unasked) for one in registered)
        sentence = self.tr("%n still to ask", "", to_ask)
        self.set_words(self.heading.text(), self.tr("Close"), sentence)
        row = self._rows.get(self._chosen)
        if row is not None:
            self.keys.show_participant(row.participant)

    def _clear(self) -> None:
        self._chosen = ""
        self.search.clear()
        for widget in (self.found, self.name, self.keys, self.problem):
            widget.hide()
        self._ask()

    @Slot()
    def _show_found(self) -> None:
        words = self.search.text().strip()
        self.problem.show_message("")
        is_code = bool(words) and read_keys(words) is not None
        if is_code:
            # Some scanners send no Enter after the code.
            self._silence.start()
        rows = self._index.find(words, MOST_FOUND) if words and not is_code else []
        self.found.show_cards([self._card(row) for row in rows])
        self.found.setVisible(bool(rows))
        self.found.setFixedHeight(self.found.content_height() + px(4))
        if words:
            self.name.hide()
            self.keys.hide()
        if rows and not self.found.current():
            self.found.choose(rows[0].id)

    def _card(self, row: ParticipantRow) -> Card:
        organisation = row.organisation.name if row.organisation else ""
        place = choices.place(row.city, self._language)
        return Card(
            id=row.id,
            title=row.person.sorting_name,
            sub=bidi.joined((organisation, place), self._language),
            faint=not row.participant.is_expected,
        )

    @Slot()
    def _on_entered(self) -> None:
        self._typing.stop()
        self._show_found()
        self._silence.stop()
        words = self.search.text().strip()
        token = read_keys(words) if words else None
        if token is not None:
            owner = next((r for r in self._rows.values() if _has(r.participant, token)), None)
            if owner is None:
                self.problem.show_message(self.tr("Nobody on this list has this code."))
                self.search.selectAll()
            else:
                self._begin(owner.id)
        elif self.found.current() and not self.found.isHidden():
            self._begin(ParticipantId(self.found.current_record()))
        elif words:
            self.problem.show_message(self.tr("Nobody on this list has this name."))

    @Slot()
    def _to_list(self) -> None:
        if not self.found.isHidden():
            self.found.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _begin(self, participant: ParticipantId) -> None:
        row = self._rows.get(participant)
        if row is None:
            return
        self.search.clear()
        self._typing.stop()
        self._chosen = participant
        self.found.hide()
        self.problem.show_message("")
        self.name.setText(row.person.name)
        self.keys.begin(row.participant)
        self.name.show()
        self.keys.show()
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _on_answered(self, use: ConsentUse, consent: Consent) -> None:
        row = self._rows.get(self._chosen)
        if row is None:
            return
        asked = (row.id, use)
        self._turned = [one for one in self._turned if one != asked]
        if consents.turned(row.participant, {use: consent}):
            # The keyboard stays with the questions: the next answers are on their way.
            self._turned.append(asked)
        else:
            self._write(row.id, use, consent)
        self.keys.step(1)
        self._ask()

    def _ask(self) -> None:
        """Ask about the first answer that would turn a refusal; until then the refusal stays."""
        if not self._turned:
            self.asking.hide()
            return
        participant, use = self._turned[0]
        row = self._rows.get(participant)
        name = row.person.name if row else ""
        words = filled(
            self.tr(
                "{name} said no before: “{question}” Does the signed form say yes? Until you "
                "answer, the no stays."
            ),
            name=name,
            question=consent_words.question(Catalogue(self._language), use.value),
        )
        self.asking.show_message(
            words,
            "warn",
            (
                (self.tr("Keep the refusal"), lambda: self._decide(None)),
                (self.tr("Yes, the form says so"), lambda: self._decide(Consent.GIVEN)),
            ),
        )

    def _decide(self, consent: Consent | None) -> None:
        """Write or drop the answer that was asked about, and go on where the keyboard was."""
        if not self._turned:
            return
        participant, use = self._turned.pop(0)
        if consent is not None:
            self._write(participant, use, consent)
        place = self.search if self.keys.isHidden() or self.search.text() else self.keys
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _write(self, participant: ParticipantId, use: ConsentUse, consent: Consent) -> None:
        def refused(why: Refused) -> None:
            self.problem.show_message(sentence(why, Catalogue(self._language)))

        # A refusal is asked about before: what is written now is meant.
        self._desk.write(
            self,
            lambda library: consents.record(
                library, participant, {use: consent}, way=ConsentWay.FORM, over_refusals=True
            ),
            otherwise=refused,
        )
        row = self._rows.get(participant)
        if row is not None:
            # What was typed shows at once; what is written comes back with the next reading.
            changes: dict[str, Any] = {use.field: consent}
            shown = replace(row.participant, **changes)
            self._rows[participant] = replace(row, participant=shown)
            if participant == self._chosen:
                self.keys.show_participant(shown)

    @Slot()
    def _next(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.insert(text)


class _Search(QLineEdit):
    """The line of the next name or code.

    Signals:
        went_down(): the keyboard goes to the people found.
    """

    went_down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_field(self, "")
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


def _has(participant: Participant, token: BadgeToken) -> bool:
    return token == participant.token or token in participant.replaced_tokens
