"""One event on home: status, days, title, city, and how far its six steps are."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.event.event import EventMode, EventStatus
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.event.headcounts import Count
from mc2cm_desk.services.read_models.event.overview import EventOverview, StepState
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardButton
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.bars import StepBar
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts, labels

TONES: dict[EventStatus, Tone] = {
    EventStatus.PREPARATION: "teal",
    EventStatus.LIVE: "warn",
    EventStatus.WRITING: "navy",
    EventStatus.PUBLISHED: "ok",
    EventStatus.ARCHIVED: "neutral",
}


class EventCard(CardButton):
    """A card that opens its event.

    Signals:
        people_requested(str, str): open this event at the people behind a number (a Count).
    """

    people_requested = Signal(str, str)

    def __init__(
        self, overview: EventOverview, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        event = overview.event
        self.event_id = event.id
        catalogue = Catalogue(language)
        status = labels.label(catalogue, event.status)
        number = event.day_number(overview.today) if overview.today is not None else None
        if event.status is EventStatus.LIVE and number is not None:
            status = filled(self.tr("{status} · day {number}"), status=status, number=number)
        elif overview.days_left:
            days = self.tr("in %n day(s)", "", overview.days_left)
            status = bidi.joined([status, days], language)
        top = QHBoxLayout()
        top.addWidget(Pill(status, TONES[event.status]))
        top.addStretch(1)
        dates = formats.date_range(event.first_day, event.last_day, language)
        top.addWidget(Label("mute", dates))
        self.body.addLayout(top)
        self.body.addWidget(Label("top", event.title.text(language), wrap=True))
        self.body.addWidget(Label("mute", bidi.joined(_where(overview, language), language)))
        self._add_people(overview, catalogue)
        bar = StepBar()
        bar.set_steps([step.state is StepState.DONE for step in overview.steps])
        self.body.addWidget(bar)
        done = overview.done_steps
        steps = self.tr("%n step(s) of 6", "", done)
        self.body.addWidget(Label("mute", steps))
        self.body.addSpacing(px(2))
        self.body.addStretch(1)
        self.setAccessibleName(f"{event.title.text(language)}, {dates}, {status}, {steps}")

    def _add_people(self, overview: EventOverview, catalogue: Catalogue) -> None:
        """Add how many are registered and how many came, each a way to these people."""
        people = overview.people
        numbers = {Count.REGISTERED: len(people.registered), Count.CAME: len(people.came)}
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        for count, number in numbers.items():
            if not number:
                continue
            button = Button(counts.counted(catalogue, count, number), self, look="link")
            button.setToolTip(counts.meaning(catalogue, count))
            button.clicked.connect(
                lambda _on=False, one=count: self.people_requested.emit(self.event_id, one.value)
            )
            row.addWidget(button)
        if row.count():
            row.addStretch(1)
            self.body.addLayout(row)


def _where(overview: EventOverview, language: str) -> list[str]:
    catalogue = Catalogue(language)
    words = [overview.host.text(language)] if overview.event.is_at_venue else []
    if overview.event.mode is not EventMode.IN_PERSON:
        words.append(labels.label(catalogue, overview.event.mode))
    if overview.cities:
        words.append(QCoreApplication.translate("EventCard", "%n city(ies)", "", overview.cities))
    return words
