"""Notes of a discussion: one line and Enter; any of them becomes something with one key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import (
    NO_ID,
    CityCaseId,
    CityId,
    DiscussionNoteId,
    EventId,
    ParticipantId,
    RecordId,
    SessionId,
)
from mc2cm_desk.domain.languages import LANGUAGES, Language
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import discussions
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.choices import EntryHelp
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import SectionHeading
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels
from mc2cm_desk.wording.refusals.sentences import sentence

SIGNS = (Sign.CITY, Sign.THEME)

TONES: dict[NoteKind, Tone] = {
    NoteKind.REMARK: "neutral",
    NoteKind.QUESTION: "navy",
    NoteKind.ANSWER: "neutral",
    NoteKind.LESSON: "teal",
    NoteKind.TAKE_HOME: "teal",
    NoteKind.QUOTATION: "sand",
}


class NotesPanel(CardFrame):
    """The notes of one case or one session, with a line to add more.

    Signals:
        requested(str, str): go to the screen and the record that a note became.
        noticed(str): nothing was done, and why.
    """

    requested = Signal(str, str)
    noticed = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._desk, self._event_id = desk, event_id
        self._language = LANGUAGES.default
        self._case, self._session = CityCaseId(NO_ID), SessionId(NO_ID)
        self._heading = SectionHeading("", self)
        self.list = CardList("row", self)
        self.entry = QuickEntry(self)
        self._buttons = [Button("", self, look="quiet") for _ in range(4)]
        holder = QWidget(self)
        row = FlowLayout(holder, gap=4)
        calls = (self._to_lesson, self._to_challenge, self._to_recommendation, self._quote)
        for button, call, keys in zip(
            self._buttons, calls, ("Alt+L", "Alt+D", "Alt+R", "Alt+Q"), strict=True
        ):
            button.clicked.connect(call)
            row.addWidget(button)
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(call)
            self.addAction(action)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(holder)
        self.speaker = ChoiceField("speaker", self, search=True)
        self.speaker.hide()
        self.speaker.committed.connect(self._on_speaker)
        self.list.chosen.connect(self._show_speaker)
        self._read: _NotesRead | None = None
        self._notes: dict[DiscussionNoteId, DiscussionNote] = {}
        self._adding = 0
        self._postponed: list[Callable[[DiscussionNoteId], object]] = []
        desk.failed.connect(self._on_failed)
        self.body.addWidget(self.speaker)
        self.body.addWidget(self.entry)
        self.entry.entered.connect(self._add)
        self.list.removed.connect(self._remove)
        self.setMinimumWidth(px(250))

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._language = language
        self._heading.set_text(self.tr("Notes of the discussion"))
        self.list.setAccessibleName(self.tr("Notes of the discussion"))
        self.entry.set_words(self.tr("New note"), self.tr("What was said @city"), self.tr("Enter"))
        lesson, challenge, recommendation, quotation = self._buttons
        quotation.set_words(self.tr("Quotation"), "Alt+Q")
        self.speaker.set_title(
            self.tr("Who said it"),
            self.tr("Printed once this person has agreed to be quoted"),
        )
        lesson.set_words(self.tr("Lesson"), "Alt+L")
        challenge.set_words(self.tr("Challenge"), "Alt+D")
        recommendation.set_words(self.tr("Recommendation"), "Alt+R")

    def refresh(self) -> None:
        """Read the notes of the event again."""
        event, language = self._event_id, self._language
        self._desk.query(self, lambda library: _read(library, event, language), self._take)

    def show_notes(
        self, *, case: CityCaseId = CityCaseId(NO_ID), session: SessionId = SessionId(NO_ID)
    ) -> None:
        """Show the notes of a case, or of a session."""
        show_record(self, case or session)
        self._case, self._session = case, session
        self._show()

    def _take(self, read: "_NotesRead") -> None:
        self._read = read
        read.entry.give_to(self.entry, SIGNS)
        self._show()

    def _show(self) -> None:
        read, case, session = self._read, self._case, self._session
        if read is None:
            return
        mine = [n for n in read.notes if n.case == case and (case or n.session == session)]
        self._notes = {one.id: one for one in mine}
        self.list.show_cards([self._card(one, read.cities, read.zone) for one in mine])
        self._show_speaker(DiscussionNoteId(self.list.current_record()))

    def _card(self, one: DiscussionNote, cities: dict[CityId, City], zone: str) -> Card:
        marks: list[tuple[str, Tone]] = []
        if one.city in cities:
            marks.append((cities[one.city].name.text(self._language), "navy"))
        if one.kind is not NoteKind.REMARK:
            marks.append((labels.label(Catalogue(self._language), one.kind), TONES[one.kind]))
        if one.became:
            marks.append((self.tr("taken up"), "ok"))
        return Card(
            id=one.id,
            title=one.text.text(self._language),
            lead=formats.clock_time(one.created, self._language, zone),
            top=tuple(marks),
            strong=False,
        )

    @Slot(str)
    def _add(self, line: str) -> None:
        language, case, session = self.entry.entered_language, self._case, self._session
        self._adding += 1
        self._desk.write(
            self,
            lambda library: discussions.note_line(
                library, self._event_id, line, language=language, case=case, session=session
            ),
            self._on_added,
            otherwise=lambda refused: self._give_back(line, language, refused),
        )

    def _on_added(self, note: DiscussionNote) -> None:
        """Choose the note just written: what is done next, or was meanwhile, is meant for it."""
        self.list.choose(note.id)
        self._adding = max(0, self._adding - 1)
        if not self._adding:
            postponed, self._postponed = self._postponed, []
            for act in postponed:
                act(note.id)

    @Slot(object)
    def _on_failed(self, _fault: Exception) -> None:
        """Wait for no note any more: the line that was being written met a fault."""
        self._adding = 0
        self._postponed.clear()

    def _give_back(self, line: str, language: Language, refused: Refused) -> None:
        self._adding = max(0, self._adding - 1)
        self._postponed.clear()
        self.entry.give_back(line, language)
        self._desk.refused.emit(refused)

    def _with_note(self, act: Callable[[DiscussionNoteId], object]) -> None:
        """Act on what is being written, else on the chosen note, else on the last one.

        A half-typed line is entered first, unless the keyboard is on a note of the list; the act
        waits until its note is written.
        """
        in_list = self.list.hasFocus() and bool(self.list.current())
        if not in_list:
            self.entry.enter()
        if self._adding and not in_list:
            self._postponed.append(act)
        elif note := self._chosen():
            act(note)

    @Slot(str)
    def _remove(self, note: DiscussionNoteId) -> None:
        self._desk.write(self, lambda library: records.remove(library, DiscussionNote, note))

    @Slot()
    def _to_lesson(self) -> None:
        self._with_note(
            lambda note: self._desk.write(
                self, lambda library: discussions.become_lesson(library, note)
            )
        )

    @Slot()
    def _to_challenge(self) -> None:
        self._with_note(
            lambda note: self._desk.write(
                self,
                lambda library: discussions.become_challenge(
                    library, note, ChallengeKind.CHALLENGE
                ),
            )
        )

    @Slot()
    def _to_recommendation(self) -> None:
        self._with_note(
            lambda note: self._desk.write(
                self, lambda library: discussions.become_recommendation(library, note)
            )
        )

    @Slot()
    def _quote(self) -> None:
        self._with_note(
            lambda note: self._desk.write(self, lambda library: discussions.quote(library, note))
        )

    @Slot(str)
    def _show_speaker(self, note: DiscussionNoteId) -> None:
        """Ask who said it, where the chosen note is a quotation."""
        one = self._notes.get(note)
        quoted = one is not None and one.kind is NoteKind.QUOTATION
        self.speaker.setVisible(quoted)
        if one is not None and quoted:
            people = self._read.people if self._read is not None else []
            self.speaker.set_choices([Choice("", "—"), *people])
            self.speaker.show_value(one.speaker)

    @Slot(str, object)
    def _on_speaker(self, _name: str, speaker: object) -> None:
        note = DiscussionNoteId(self.list.current_record())
        if note:
            who = ParticipantId(RecordId(str(speaker or "")))
            self._desk.write(self, lambda library: discussions.quote(library, note, speaker=who))

    def _chosen(self) -> DiscussionNoteId:
        """Return the chosen note, else the last one: what was just said."""
        rows = self.list.cards.rowCount()
        last = self.list.cards.card(self.list.cards.index(rows - 1, 0)) if rows else None
        note = DiscussionNoteId(self.list.current_record() or RecordId(last.id if last else NO_ID))
        if not note:
            message = sentence(Refused("nothing-chosen"), Catalogue(self._language))
            self.noticed.emit(message)
        return note


@dataclass(frozen=True, slots=True)
class _NotesRead:
    """The notes of an event, the cities (by id) and time zone to show them with.

    ``people`` are those who may have said a quotation; nobody while there is none.
    """

    notes: list[DiscussionNote]
    cities: dict[CityId, City]
    zone: str
    entry: EntryHelp
    people: list[Choice]


def _read(library: Library, event_id: EventId, language: str) -> _NotesRead:
    with library.read() as view:
        notes = view.find(DiscussionNote, event=event_id)
        cities = view.get_many(City, {one.city for one in notes if one.city})
        event = view.get(Event, event_id)
    quoted = any(one.kind is NoteKind.QUOTATION for one in notes)
    return _NotesRead(
        notes,
        cities,
        event.time_zone if event else "",
        choices.entry_help(library, event_id, language, SIGNS),
        choices.of_participants(library, event_id, language) if quoted else [],
    )
