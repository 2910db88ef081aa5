"""The groups of events on home: current, archived, removed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.services.read_models.event.overview import EventOverview
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording import formats

CURRENT, ARCHIVED, REMOVED = "current", "archived", "removed"


class EventGroups(FilterRow):
    """One group of events at a time; hidden while there is only one."""

    def show_groups(self, overviews: Sequence[EventOverview], removed: Sequence[Event]) -> None:
        """Offer the groups that hold something."""
        archived = sum(one.event.status is EventStatus.ARCHIVED for one in overviews)
        counted = (
            (CURRENT, self.tr("Current"), len(overviews) - archived),
            (ARCHIVED, self.tr("Archived"), archived),
            (REMOVED, self.tr("Removed"), len(removed)),
        )
        shown = [Filter(name, title, count) for name, title, count in counted if count]
        self.set_filters(shown)
        self.setAccessibleName(self.tr("Which events are shown"))
        self.setVisible([one.id for one in shown] not in ([], [CURRENT]))

    def chosen_of(self, overviews: Sequence[EventOverview]) -> list[EventOverview]:
        """Return those of the group that is chosen."""
        chosen = self.chosen()[:1] or (CURRENT,)
        return [
            one
            for one in overviews
            if chosen == (ARCHIVED if one.event.status is EventStatus.ARCHIVED else CURRENT,)
        ]

    @property
    def shows_removed(self) -> bool:
        """Whether removed events are shown."""
        return self.chosen() == (REMOVED,)


class RemovedCard(CardFrame):
    """A removed event, with the button that brings it back.

    Signals:
        requested(str): bring the event with that id back.
    """

    requested = Signal(str)

    def __init__(self, event: Event, language: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.event_id = event.id
        dates = formats.date_range(event.first_day, event.last_day, language)
        top = QHBoxLayout()
        top.addWidget(Pill(self.tr("Removed"), "neutral", self))
        top.addStretch(1)
        top.addWidget(Label("mute", dates, self))
        title = event.title.text(language)
        self.button = Button("", self, icon_name="undo")
        words = self.tr("Restore")
        self.button.set_words(words, name=f"{words}: {title}, {dates}")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(Label("top", title, self, wrap=True))
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(lambda: self.requested.emit(self.event_id))
