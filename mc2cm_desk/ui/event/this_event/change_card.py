"""What other dates move, shown before they hold: the change is made here, in one step."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.dates import days_between
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.event import dates as event_dates
from mc2cm_desk.services.event.dates import DatesPreview, DayContent
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.event.this_event.day_tiles import DayTiles
from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

UNDECIDED, REMOVE = "", "remove"


class ChangeCard(EventCard):
    """Hidden while the dates are those of the event.

    Signals:
        cancelled(): the dates shall stay as they are.
        changed(): the event has the other dates now.
    """

    cancelled = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.set_look("focus")
        self._event_days: tuple[date, date] | None = None
        self._requested: tuple[date, date] | None = None
        self._preview: DatesPreview | None = None
        self._is_read = False  # what the chosen dates change is known, or why they are refused
        self._apply_when_read = False
        self._missing: list[date] = []  # the days for which Enter found no decision
        self.tiles = DayTiles(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(8))
        self.decisions: dict[date, ChoiceField] = {}
        self._decided = QVBoxLayout()
        self._promise = CardFrame("teal", self, padding=10)
        self._promise_words = Label("small", "", self._promise, wrap=True)
        self._promise.body.addWidget(self._promise_words)
        self.problem = ProblemLabel(self)
        self.cancel_button, self.move_button = Button("", self), Button("", self, look="main")
        # Over two lines in a narrow column: beside each other they would press the other columns.
        foot = FlowLayout(gap=8)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.move_button)
        self.body.addWidget(self.tiles)
        self.body.addLayout(self._lines)
        self.body.addLayout(self._decided)
        self.body.addWidget(self._promise)
        self.body.addWidget(self.problem)
        self.body.addLayout(foot)
        self.cancel_button.clicked.connect(self.cancelled)
        self.move_button.clicked.connect(self.apply)
        self.hide()

    def retranslate(self) -> None:
        self._promise_words.setText(self.tr("A day with content is never removed without asking."))
        self.move_button.set_words(self.tr("Change the dates"), "Return")
        if self._preview is not None:
            self._show(self._preview)

    def show_facts(self, facts: EventFacts) -> None:
        self._event_days = (facts.event.first_day, facts.event.last_day)
        if self._requested is not None:
            self._read(*self._requested)

    @Slot(object, object)
    def show_dates(self, first: date, last: date) -> None:
        """Show what these dates would move; nothing where the event has them already."""
        # Enter in a date field emits the same date once more.
        if (first, last) != self._requested:
            self._read(first, last)

    def _read(self, first: date, last: date) -> None:
        if self._requested != (first, last):
            self._is_read = self._apply_when_read = False
        self._requested = (first, last)
        if self._requested == self._event_days or self._event_days is None:
            self._preview = None
            self._is_read = self._apply_when_read = False
            self.hide()
            return
        event_id, requested = self.event_id, self._requested

        def work(library: "Library") -> DatesPreview:
            return event_dates.preview(library, event_id, first, last)

        def is_current() -> bool:
            return requested == self._requested and requested != self._event_days

        self.desk.query(
            self,
            work,
            lambda preview: self._show(preview) if is_current() else None,
            lambda refused: self._refuse(refused) if is_current() else None,
        )

    @Slot()
    def apply(self) -> None:
        """Make the change that is shown, if everything is decided; else say what is missing."""
        if not self._is_read:
            # Enter came before it was read what the dates change.
            self._apply_when_read = self._requested not in (None, self._event_days)
            return
        if self._preview is None:
            self.problem.show_message(self.problem.text())
            return
        open_days = self._undecided()
        if open_days:
            sentence = self.tr("First choose what happens to {day}.")
            self.problem.show_message(sentence.format(day=formats.day(open_days[0], self.language)))
            self._missing = open_days
            for day in open_days:
                self.decisions[day].set_missing(missing=True)
            self.decisions[open_days[0]].setFocus(Qt.FocusReason.TabFocusReason)
            show_whole(self.decisions[open_days[0]])
            return
        contents = {
            day: None if one.value() == REMOVE else date.fromisoformat(one.value())
            for day, one in self.decisions.items()
        }
        first, last, event_id = self._preview.new_first, self._preview.new_last, self.event_id
        self.desk.write(
            self,
            lambda library: event_dates.change(library, event_id, first, last, contents),
            lambda _event: self.changed.emit(),
            self._refuse,
        )

    def _undecided(self) -> list[date]:
        return [day for day, one in self.decisions.items() if one.value() == UNDECIDED]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _refuse(self, refused: Refused) -> None:
        self._preview = None
        self._is_read = True
        self._clear(self._lines)
        self._show_decisions(())
        self.tiles.hide()
        self._head()
        self._show_message(sentence(refused, Catalogue(self.language)))
        self.move_button.setEnabled(False)
        self.show()
        if self._apply_when_read:
            self._apply_when_read = False
            self.problem.show_message(self.problem.text())

    def _show_message(self, words: str) -> None:
        # Not brought into view: somebody may be typing a date whose first figures make no sense.
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _head(self) -> None:
        first, last = self._event_days or self._requested or (date.min, date.min)
        dates = formats.date_range(first, last, self.language)
        requested = self._requested or (first, last)
        self.heading.set_text(
            self.tr("The dates change"), formats.month(requested[0], self.language)
        )
        self.cancel_button.set_words(self.tr("Keep {dates}").format(dates=_short(dates, first)))
        self.cancel_button.setToolTip(dates)

    def _show(self, preview: DatesPreview) -> None:
        self._preview = preview
        self._is_read = True
        if not any(one in self._undecided() for one in self._missing):
            self._show_message("")
        self._head()
        self.move_button.setEnabled(True)
        self.tiles.show_days(preview, self.language)
        self._clear(self._lines)
        for name, words, more in self._consequences(preview):
            self._lines.addWidget(_Line(name, words, more, self))
        self._show_decisions(preview.dropped)
        self.show()
        if self._apply_when_read:
            self._apply_when_read = False
            self.apply()

    def _consequences(self, preview: DatesPreview) -> list[tuple[str, str, str]]:
        """Return icon, sentence and small print of what moves."""
        lines: list[tuple[str, str, str]] = []
        if preview.sessions:
            words = self.tr("%n session(s) move along, at the same time", "", preview.sessions)
            lines.append(("session", words, self.tr("with groups, questions, rooms and links")))
        for visit, day in preview.visits:
            sentence = self.tr("The visit moves to {day}").format(
                day=formats.weekday(day, self.language)
            )
            title = visit.title.text(self.language)
            lines.append(("field-visit", sentence, bidi.isolated(title, self.language)))
        if preview.titled:
            words = self.tr("%n day(s) keep their title", "", preview.titled)
            lines.append(("calendar", words, ""))
        if preview.passages:
            words = self.tr("%n recorded entry(ies) move with their day", "", preview.passages)
            lines.append(("check-in", words, ""))
        if preview.moves.added and not preview.moves.changed:
            words = self.tr("%n day(s) are added", "", len(preview.moves.added))
            lines.append(("calendar", words, self.tr("the other days stay as they are")))
        old = formats.day(preview.first, self.language)
        if preview.people:
            words = self.tr(
                "%n person(s) on the list may still have the old dates", "", preview.people
            )
            lines.append(("participants", words, self.tr("tell them the new ones")))
        if preview.document_shared:
            words = self.tr("The reference document was shared before this change")
            lines.append(
                ("reference-document", words, self.tr("check whether it says the old dates"))
            )
        if preview.printed_badges:
            words = self.tr(
                "%n printed badge(s) may still show the old dates", "", preview.printed_badges
            )
            lines.append(("badge", words, self.tr("reprint them if the agenda is on the back")))
        if preview.note_versions:
            words = self.tr(
                "%n saved version(s) of the note still mention {day}", "", preview.note_versions
            ).format(day=old)
            lines.append(("learning-note", words, ""))
        return lines

    def _show_decisions(self, dropped: tuple[DayContent, ...]) -> None:
        # A day that is asked for already keeps its field, with the answer and the keyboard.
        known, self.decisions = self.decisions, {}
        for place, content in enumerate(dropped):
            field = known.pop(content.day, None) or self._asked()
            day = formats.day(content.day, self.language)
            summary = bidi.joined(self._summary(content), self.language)
            field.set_title(self.tr("{day} is removed: its content").format(day=day), summary)
            answer, choices = field.value() or UNDECIDED, self._choices()
            field.set_choices(choices)
            offered = {one.value for one in choices}
            field.choose(answer if answer in offered else UNDECIDED)
            self.decisions[content.day] = field
            self._decided.insertWidget(place, field)
            field.show()
        for field in known.values():
            self._decided.removeWidget(field)
            field.hide()
            field.deleteLater()

    def _asked(self) -> ChoiceField:
        field = ChoiceField("dropped-day", self)
        field.committed.connect(lambda _name, _value: self._on_decided(field))
        return field

    def _on_decided(self, field: ChoiceField) -> None:
        field.set_missing(missing=False)
        self._show_message("")

    def _summary(self, content: DayContent) -> list[str]:
        counted: tuple[tuple[int, Callable[[int], str]], ...] = (
            (content.sessions, lambda n: self.tr("%n session(s)", "", n)),
            (content.visits, lambda n: self.tr("%n visit(s)", "", n)),
            (content.passages, lambda n: self.tr("%n recorded entry(ies)", "", n)),
        )
        title = content.title.text(self.language)
        named = [bidi.isolated(title, self.language)] if title else []
        return [*named, *(sentence_of(number) for number, sentence_of in counted if number)]

    def _choices(self) -> list[Choice]:
        preview = self._preview
        days = days_between(preview.new_first, preview.new_last) if preview else []
        to = self.tr("goes to {day}")
        return [
            Choice(UNDECIDED, self.tr("Choose…")),
            *(
                Choice(one.isoformat(), to.format(day=formats.weekday(one, self.language)))
                for one in days
            ),
            Choice(REMOVE, self.tr("is removed")),
        ]

    def _clear(self, layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class _Line(QWidget):
    """One thing that moves: an icon, a sentence, small print under it."""

    def __init__(self, icon_name: str, words: str, more: str, parent: QWidget) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        picture.setPixmap(icon(icon_name, "teal").pixmap(px(18), px(18)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label("label", words, self, wrap=True))
        if more:
            texts.addWidget(Label("mute", more, self, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(picture)
        row.addLayout(texts, 1)


def _short(dates: str, first: date) -> str:
    """Return dates without their year, which the card says already."""
    return dates.replace(str(first.year), "").strip(" ,،")
