"""The side of home: the programme in numbers, what to do next, the demonstration."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from mc2cm_desk.domain.event.event import EventStatus, Step
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.event.headcounts import Count
from mc2cm_desk.services.read_models.event.overview import EventOverview, ProgrammeTotals, StepState
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.home.tile import Counted, FigureTile
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts

MOST_NEXT = 4


class TotalsCard(CardFrame):
    """Six numbers over all events of the library; each opens what it counts.

    Signals:
        people_requested(str, str): open this event at the people behind a number (a Count).
        commitments_requested(str): open this event where its commitments are.
    """

    people_requested = Signal(str, str)
    commitments_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = Label("section")
        self._count = Count.REGISTERED
        self.tiles = [FigureTile() for _ in range(6)]
        _, *of_people, of_commitments = self.tiles
        for tile in of_people:
            tile.requested.connect(
                lambda event: self.people_requested.emit(event, self._count.value)
            )
        of_commitments.requested.connect(self.commitments_requested)
        grid = QGridLayout()
        grid.setVerticalSpacing(px(6))
        for number, tile in enumerate(self.tiles):
            grid.addWidget(tile, number // 2, number % 2)
        self.body.addWidget(self._heading)
        self.body.addLayout(grid)

    def show_totals(self, totals: ProgrammeTotals, overviews: list[EventOverview]) -> None:
        """Show the numbers, and the events in which they were counted."""
        self._heading.setText(self.tr("The programme"))
        percent = totals.women_percent
        women = "–" if percent is None else formats.percent(percent, languages.current())
        catalogue = Catalogue(languages.current())
        if totals.have_come:
            count = Count.CAME
            people = self.tr("caption of %n different people who attended", "", totals.people)
        else:
            count = Count.REGISTERED
            people = self.tr("caption of %n different people registered", "", totals.people)
        meaning = " ".join(counts.meaning(catalogue, one) for one in (Count.DISTINCT, count))
        theirs = self.tr("Of the people counted here.")
        followed = self.tr("of %n commitments followed", "", totals.commitments)
        explained = self.tr("Commitments with at least one follow-up entry.")
        organisations = self.tr("caption of %n organisations", "", totals.organisations)
        cities = self.tr("caption of %n cities", "", totals.cities)
        words = (
            (str(totals.events), self.tr("event(s)", "", totals.events), ""),
            (str(totals.people), people, meaning),
            (str(totals.organisations), organisations, theirs),
            (str(totals.cities), cities, theirs),
            (women, self._of_whom(totals), theirs),
            (str(totals.followed), followed, explained),
        )
        for tile, (number, caption, help_text) in zip(self.tiles, words, strict=True):
            tile.set_figure(number, caption)
            tile.setToolTip(help_text)
        self._count = count
        _, *of_people, of_commitments = self.tiles
        for tile in of_people:
            tile.set_counted(_counted(overviews, lambda one: len(_people(one, count))))
        of_commitments.set_counted(_counted(overviews, lambda one: one.commitments))

    def _of_whom(self, totals: ProgrammeTotals) -> str:
        """Show of how many people the percentage of women is, where it is not of all."""
        if totals.genders_known in (0, totals.people):
            return self.tr("women")
        return self.tr("women, of the %n whose gender is known", "", totals.genders_known)


def _people(one: EventOverview, count: Count) -> frozenset[str]:
    return one.people.came if count is Count.CAME else one.people.registered


def _counted(
    overviews: Iterable[EventOverview], number_of: Callable[[EventOverview], int]
) -> list[Counted]:
    """Return the events in which something was counted, with how many."""
    language = languages.current()
    return [
        Counted(one.event.id, bidi.isolated(one.event.title.text(language), language), number)
        for one in overviews
        if (number := number_of(one))
    ]


class NextCard(CardFrame):
    """What to do next, one line an event.

    Signals:
        event_requested(str): open the event of a line.
    """

    event_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = Label("section")
        self._lines = [Button(look="link") for _ in range(MOST_NEXT)]
        self._events: list[str] = []
        self.body.addWidget(self._heading)
        for line in self._lines:
            line.clicked.connect(self._on_line)
            self.body.addWidget(line)

    def show_events(self, overviews: list[EventOverview], language: str) -> None:
        """Show the first thing missing of each event that is not published."""
        self._heading.setText(self.tr("To do next"))
        open_events = [
            one
            for one in overviews
            if one.event.status not in (EventStatus.PUBLISHED, EventStatus.ARCHIVED)
        ][:MOST_NEXT]
        self._events = [one.event.id for one in open_events]
        for line in self._lines[len(open_events) :]:
            line.hide()
        for line, one in zip(self._lines, open_events, strict=False):
            host, sentence = one.host.text(language), self._sentence(one)
            text = filled(self.tr("{host}: {sentence}"), host=host, sentence=sentence)
            line.set_words(formats.typographic(text, language))
            line.show()
        self.setVisible(bool(open_events))

    def _sentence(self, one: EventOverview) -> str:
        if not one.people.listed:
            return self.tr("import the participants")
        if not one.sessions:
            return self.tr("lay out the agenda")
        begun = {step.step: step.state for step in one.steps}
        sentences = {
            Step.REFERENCE: self.tr("share the reference document"),
            Step.CHALLENGES: self.tr("gather the challenges"),
            Step.CASES: self.tr("complete the city cases"),
            Step.VISIT: self.tr("prepare the field visit"),
            Step.RECOMMENDATIONS: self.tr("endorse the recommendations"),
        }
        for step, sentence in sentences.items():
            if begun[step] is not StepState.DONE:
                return sentence
        return self.tr("complete the learning note")

    @Slot()
    def _on_line(self) -> None:
        line = self.sender()
        number = next((i for i, one in enumerate(self._lines) if one is line), None)
        if number is not None and number < len(self._events):
            self.event_requested.emit(self._events[number])


class DemonstrationCard(CardFrame):
    """A way to try everything without risk.

    Signals:
        requested()
    """

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("teal", parent)
        self._heading, self._words = Label("section"), Label("small", wrap=True)
        self.button = Button()
        self.button.clicked.connect(self.requested)
        for widget in (self._heading, self._words, self.button):
            self.body.addWidget(widget)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Try it without risk"))
        self._words.setText(
            self.tr("The demonstration event of Seville opens in a library of its own.")
        )
        self.button.set_words(self.tr("Open the demonstration"))
