"""Are these the same? Who stays, what follows, what is to be decided; one button merges."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, RecordId
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.places.directory import merging, proposals
from mc2cm_desk.services.places.directory.kinds import name_of
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.directory import merge_reading
from mc2cm_desk.ui.directory.merge_parts import Candidates, Followings, Questions
from mc2cm_desk.ui.directory.merge_reading import MergeReading
from mc2cm_desk.ui.directory.model import Line
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button, key_text
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel
from mc2cm_desk.ui.widgets.marks.marks import KeyHint
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

WIDTH = 376


class MergePanel(CardFrame):
    """The records that are to be one; nothing is written before its button.

    Signals:
        recorded(str): what was done, in words.
        done(str): the record that stayed; empty where they were left apart.
    """

    recorded = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("focus", parent, padding=0)
        self._desk = desk
        self._kind = DirectoryKind.CITY
        self._lines: tuple[Line, ...] = ()
        self._survivor = NO_ID
        self._choices: dict[str, RecordId] = {}
        self._place = (0, 0)
        self._reading: MergeReading | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.heading, self.number = Label("title", "", self, wrap=True), Label("mute", "", self)
        self.note = Label("small", "", self, wrap=True)
        self.candidates = Candidates(self)
        self.follows_heading = Label("section", "", self)
        self.follows = Followings(self)
        self.questions = Questions(self)
        self.consequences = CardFrame("sunk", self, padding=12)
        self._consequences_label = Label("small", "", self.consequences, wrap=True)
        self.consequences.body.addWidget(self._consequences_label)
        self.problem = ProblemLabel(self)
        self.apart_button = Button("", self)
        self.merge_button = Button("", self, look="main", icon_name="merge")
        self._undo_words, self._undo_key = Label("mute", "", self), KeyHint("", self)
        self._lay_out()
        self.candidates.chosen.connect(self._on_survivor)
        self.questions.decided.connect(self._on_decided)
        self.apart_button.clicked.connect(self.leave_apart)
        self.merge_button.clicked.connect(self.merge)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(14), px(14), px(14), px(8))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for part in (
            self.note,
            self.candidates,
            self.follows_heading,
            self.follows,
            self.questions,
            self.consequences,
        ):
            column.addWidget(part)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), px(8), px(14), px(12))
        foot.setSpacing(px(6))
        foot.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.apart_button)
        buttons.addStretch(1)
        buttons.addWidget(self.merge_button)
        foot.addLayout(buttons)
        undo = QHBoxLayout()
        undo.addStretch(1)
        undo.addWidget(self._undo_words)
        undo.addWidget(self._undo_key)
        foot.addLayout(undo)
        self.body.addWidget(Scrolled(inner, self), 1)
        self.body.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(500))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(220))

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.note.setText(self.tr("Discarded names are still recognised in later lists."))
        self.follows_heading.setText(self.tr("What will happen"))
        self.apart_button.set_words(self.tr("Keep them separate"))
        self._undo_words.setText(self.tr("Can be undone in one step"))
        self._undo_key.set(key_text("Ctrl+Z"))
        if self._lines:
            self._show_message()

    def show_lines(
        self, kind: DirectoryKind, lines: Sequence[Line], *, place: int = 0, of: int = 0
    ) -> None:
        """Ask whether these are one; ``place`` among ``of`` proposals, 0 if chosen by hand."""
        ids, before = [one.id for one in lines], [one.id for one in self._lines]
        if set(ids) != set(before):
            self._choices = {}
            self._survivor = ids[0]
            self.problem.hide()
        self._kind, self._lines, self._place = kind, tuple(lines), (place, of)
        self._show_message()
        self._read()

    @property
    def records(self) -> tuple[RecordId, ...]:
        """The records (ids) that are shown, the one that stays first."""
        rest = (one.id for one in self._lines if one.id != self._survivor)
        return (self._survivor, *rest) if self._lines else ()

    def focus_first(self) -> None:
        """Put the keyboard on the one that stays."""
        self.candidates.focus()

    @Slot()
    def merge(self) -> None:
        """Merge what is shown."""
        if self._reading is None or not self.merge_button.isEnabled():
            return
        kind, survivor, choices = self._kind, self._survivor, dict(self._choices)
        gone = [one.id for one in self._lines if one.id != survivor]
        name = self._name(survivor)
        self.merge_button.setEnabled(False)
        self._desk.write(
            self,
            lambda library: merging.merge(library, kind, survivor, gone, choices),
            lambda _made: self._after(
                filled(self.tr("%n record(s) merged into {name}.", "", len(gone)), name=name),
                survivor,
            ),
            self._refused,
        )

    @Slot()
    def leave_apart(self) -> None:
        """Remember that what is shown are different ones."""
        kind, ids = self._kind, [one.id for one in self._lines]
        self._desk.write(
            self,
            lambda library: proposals.keep_apart(library, kind, ids),
            lambda _done: self._after(
                self.tr("Kept separate: they will not be proposed again."), NO_ID
            ),
            self._refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        in_box = isinstance(self.window().focusWidget(), QComboBox)
        if entered and not event.isAutoRepeat() and not in_box:
            focused = self.window().focusWidget()
            if focused is self.apart_button:
                self.leave_apart()
            else:
                self.merge()
        else:
            super().keyPressEvent(event)

    def _after(self, words: str, survivor: RecordId) -> None:
        self._lines, self._reading = (), None
        self.recorded.emit(words)
        self.done.emit(survivor)

    def _refused(self, refused: Refused) -> None:
        self.problem.show_message(sentence(refused, Catalogue(languages.current())))
        self._read()

    def _show_message(self) -> None:
        titles = {
            DirectoryKind.CITY: self.tr("Is it the same city?"),
            DirectoryKind.ORGANISATION: self.tr("Is it the same organisation?"),
            DirectoryKind.PERSON: self.tr("Is it the same person?"),
        }
        language = languages.current()
        self.heading.setText(titles[self._kind])
        self.setAccessibleName(titles[self._kind])
        place, of = self._place
        self.number.setVisible(bool(place))
        self.number.setText(
            self.tr("{number} of {all}").format(
                number=formats.number(place, language), all=formats.number(of, language)
            )
        )
        counts = sorted((one.row.people for one in self._lines), reverse=True)
        most = counts[0] if counts[:1] != counts[1:2] else -1
        records: list[tuple[RecordId, str, str, str]] = []
        for line in self._lines:
            note = self.tr("most used name") if line.row.people == most else self._note(line)
            records.append((line.id, self._name(line.id), note, self._people(line)))
        self.candidates.show_records(records, self._survivor)
        words = self.tr("Merge the %n", "", len(self._lines))
        self.merge_button.set_words(words, "Return")

    def _note(self, line: Line) -> str:
        city = line.row.city
        if self._kind is DirectoryKind.CITY or city is None:
            return ""
        return bidi.isolated(city.name_in(languages.current()), languages.current())

    def _people(self, line: Line) -> str:
        if self._kind is DirectoryKind.PERSON:
            return self.tr("%n event(s)", "", line.row.people)
        return self.tr("%n person(s)", "", line.row.people)

    def _name(self, record: RecordId) -> str:
        language = languages.current()
        found = next((one for one in self._lines if one.id == record), None)
        return bidi.isolated(name_of(found.row.entry, language), language) if found else ""

    @Slot(str)
    def _on_survivor(self, record: RecordId) -> None:
        if record != self._survivor:
            self._survivor = record
            self._choices = {}
            self._read()

    @Slot(str, str)
    def _on_decided(self, key: str, record: RecordId) -> None:
        self._choices[key] = record
        self._read()

    def _read(self) -> None:
        kind, survivor, choices = self._kind, self._survivor, dict(self._choices)
        gone = [one.id for one in self._lines if one.id != survivor]
        language = languages.current()
        self.merge_button.setEnabled(False)
        self._desk.query(
            self,
            lambda library: merge_reading.read(library, kind, survivor, gone, choices, language),
            lambda reading: self._show(reading, survivor, choices),
            self._on_gone,
        )

    def _show(
        self, reading: MergeReading, survivor: RecordId, choices: dict[str, RecordId]
    ) -> None:
        if survivor != self._survivor or choices != self._choices or not self._lines:
            return
        self._reading = reading
        language = languages.current()
        numbers = [formats.number(count, language) for count, _ in reading.follows]
        self.follows_heading.setVisible(bool(reading.follows))
        self.follows.show_lines(reading.follows, numbers)
        asked = reading.questions
        self.questions.heading.setText(self.tr("%n difference(s) to decide", "", len(asked)))
        self.questions.show_questions(asked)
        lines: list[str] = []
        if reading.others:
            names = formats.listed(
                [bidi.isolated(one, language) for one in reading.others], language
            )
            lines.append(
                filled(self.tr("Later lists will also recognise it as: {names}"), names=names)
            )
        if reading.cases:
            titles = formats.listed(reading.cases, language)
            lines.append(filled(self.tr("Its cases: {titles}"), titles=titles))
        self._consequences_label.setText("\n".join(lines))
        self.consequences.setVisible(bool(lines))
        self.merge_button.setEnabled(True)

    def _on_gone(self, _refused: Refused) -> None:
        """One of them is not there any more: the next reading of the list says so."""
        self.merge_button.setEnabled(False)
