"""The top bar: where we are, how long still, who is here, search, project."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.services.read_models.event.headcounts import Count, Headcounts
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.shell.rail.facts import RunningEvent, ShellFacts
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.theme.tokens import SPACE, TOP_BAR_HEIGHT
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label
from mc2cm_desk.ui.widgets.marks.time_left import time_left
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts


class TopBar(QWidget):
    """Title and subtitle at the leading side, the state of the room at the trailing one.

    Signals:
        search_requested(), projection_requested()
        people_requested(str): show the people behind a number (a `headcounts.Count`).

    Args:
        now: gives the moment from which the time left of a session is counted.
    """

    search_requested = Signal()
    projection_requested = Signal()
    people_requested = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.setObjectName("top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(TOP_BAR_HEIGHT))
        self._running: RunningEvent | None = None
        self._facts = ShellFacts()
        self.title = ElidedLabel("top", "", self)
        self.subtitle = ElidedLabel("mute", "", self)
        self.countdown = Label("body", "", self)
        self.countdown.setObjectName("countdown")
        self.countdown.hide()
        self.presence = Button("", self, look="quiet", icon_name="participants")
        self.presence.hide()
        self._count = Count.REGISTERED
        self.search = Button("", self, icon_name="search", keys="Ctrl+K")
        self.project = Button("", self, look="navy", icon_name="project", keys="F5")
        self._lay_out()
        self.search.clicked.connect(self.search_requested)
        self.project.clicked.connect(self.projection_requested)
        self.presence.clicked.connect(self._on_presence)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(SPACE["page"]), 0, px(SPACE["page"]), 0)
        row.setSpacing(px(14))
        row.addLayout(words, 1)
        for widget in (self.countdown, self.presence, self.search, self.project):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.search.set_words("", name=self.tr("Search everything"))
        self.project.set_words(self.tr("Project"))
        self.countdown.setAccessibleName(self.tr("Time left of the session"))
        self.show_facts(self._facts)

    def show_title(self, title: str, subtitle: str) -> None:
        """Show where people are."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def show_facts(self, facts: ShellFacts) -> None:
        """Show who is here, and start or stop the countdown."""
        self._facts = facts
        self._running = facts.running
        self._show_people(facts.people)
        self.countdown.setVisible(self._running is not None)
        if self._running is None:
            self._clock.stop()
        else:
            self._tick()
            self._clock.start()

    def _show_people(self, people: Headcounts | None) -> None:
        """Show how many are present today, came, or are registered, whichever is known."""
        self.presence.setVisible(people is not None and bool(people.registered or people.came))
        if people is None:
            return
        catalogue = Catalogue(languages.current())
        words = {
            one: counts.counted(catalogue, one, number)
            for one, number in (
                (Count.REGISTERED, len(people.registered)),
                (Count.PRESENT, people.present_today or 0),
                (Count.CAME, len(people.came)),
            )
        }
        if people.present_today is not None:
            self._count = Count.PRESENT
        else:
            self._count = Count.CAME if people.came else Count.REGISTERED
        shown = dict.fromkeys((self._count, Count.REGISTERED))
        sentence = " · ".join(words[one] for one in shown)
        if self._count is Count.REGISTERED:
            # Before the first day nobody can be present: a nought would say that nobody came.
            sentence = " · ".join((sentence, self.tr("present: –")))
        self.presence.set_words(sentence)
        meanings = [counts.meaning(catalogue, one) for one in shown]
        self.presence.setToolTip("\n".join(meanings))
        self.presence.setAccessibleDescription(" ".join(meanings))

    @Slot()
    def _on_presence(self) -> None:
        self.people_requested.emit(self._count.value)

    @Slot()
    def _tick(self) -> None:
        if self._running is not None:
            left = self._running.remaining(self._now())
            is_over = left < timedelta(0)
            words = time_left(left)
            self.countdown.setText(words)
            mark(self.countdown, over="true" if is_over else "false")
            self.countdown.setAccessibleDescription(words)
