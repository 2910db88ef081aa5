"""What the participants' screen writes, and what it says when that is refused."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from mc2cm_desk.domain.ids import EventId, ParticipantId
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.people import participants
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.list.model import PeopleList, PersonLine, role_named
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence


class Editing(QObject):
    """Carries edits to the services.

    Signals:
        recorded(str): what was written, in words.
        warned(str): what cannot be taken as typed.
        wrong(str, str): field and sentence.
        added(Participant)
        not_added(str): sentence.
        replaced(str): this participant has a new badge.
    """

    recorded = Signal(str)
    warned = Signal(str)
    wrong = Signal(str, str)
    added = Signal(object)
    not_added = Signal(str)
    replaced = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, people: PeopleList, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._event, self._people = desk, event_id, people

    def cell(self, line: PersonLine, name: str, text: str) -> None:
        """Take what was typed into a cell of the table."""
        value: Any = text.strip()
        if name == "role":
            value = role_named(text, languages.current())
            if value is None:
                self.warned.emit(
                    filled(
                        self.tr("There is no role “{text}”."),
                        text=text,
                    )
                )
                return
        elif name == "group":
            value = self._people.group_named(text)
            if value is None:
                words = self.tr(
                    "There is no working group “{text}”. Groups are created under Agenda."
                )
                self.warned.emit(filled(words, text=text))
                return
        elif name == "city_name":
            value = value.partition(" · ")[0]
        key = DraftKey(self._event, "participants", line.id, name)
        with begun(Commit(self, [key], text=str(value), again=True)):
            self.field(line.id, name, value)

    def field(self, participant: ParticipantId, name: str, value: object) -> None:
        """Change one field of somebody."""
        self._desk.write(
            self,
            lambda library: participants.edit_fields(library, participant, {name: value}),
            otherwise=lambda refused: self.wrong.emit(name, _words(refused)),
        )

    def many(self, ids: list[ParticipantId], name: str, value: object) -> None:
        """Change one field of several people."""
        self._desk.write(
            self,
            lambda library: participants.edit_many(library, ids, {name: value}),
            lambda _done: self.recorded.emit(self.tr("%n participant(s) changed.", "", len(ids))),
        )

    def replace_badge(self, participant: ParticipantId) -> None:
        """Give somebody a new code."""
        self._desk.write(
            self,
            lambda library: participants.replace_token(library, participant),
            lambda _new: self.replaced.emit(participant),
        )

    def remove(self, ids: list[ParticipantId]) -> None:
        """Take people from the list."""
        if ids:
            self._desk.write(
                self,
                lambda library: participants.remove(library, ids),
                lambda _done: self.recorded.emit(
                    self.tr("%n participant(s) removed.", "", len(ids))
                ),
            )

    def add(self, values: dict[str, Any]) -> None:
        """Put somebody on the list."""

        def answer(made: Participant) -> None:
            self.added.emit(made)

        self._desk.write(
            self,
            lambda library: participants.add(library, self._event, **values),
            answer,
            lambda refused: self.not_added.emit(_words(refused)),
        )


def _words(refused: Refused) -> str:
    return sentence(refused, Catalogue(languages.current()))
