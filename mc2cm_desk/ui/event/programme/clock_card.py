"""The running session: time left, a bar, and the keys that drive it."""

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.event.agenda import Session, SessionState
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Clock
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.bars import Bar
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.ui.widgets.marks.time_left import time_left
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class ClockCard(CardFrame):
    """Time left in figures; over time in words and colour.

    Signals:
        start_requested(), pause_requested(), more_requested(), next_requested()
    """

    start_requested = Signal()
    pause_requested = Signal()
    more_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._session: Session | None = None
        self._paused = False
        self._clock: Clock | None = None
        self._language = LANGUAGES.default
        self._pill, self._left = Pill("", "neutral", self), Label("title", "", self)
        self._title, self._note = Label("top", "", self, wrap=True), ElidedLabel("mute", "", self)
        self._bar = Bar(self)
        self.start_button, self.pause_button = Button("", self), Button("", self)
        self.more_button = Button("", self)
        self.next_button = Button("", self, look="main")
        head = QHBoxLayout()
        head.addWidget(self._pill)
        head.addStretch(1)
        head.addWidget(self._left)
        self.body.addLayout(head)
        for widget in (self._title, self._note, self._bar):
            self.body.addWidget(widget)
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=8)
        pairs = (
            (self.start_button, self.start_requested),
            (self.pause_button, self.pause_requested),
            (self.more_button, self.more_requested),
            (self.next_button, self.next_requested),
        )
        for button, signal in pairs:
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.body.addSpacing(px(4))
        self.body.addWidget(holder)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def retranslate(self) -> None:
        """Say every word again."""
        self._name_start()
        self.pause_button.set_words(self.tr("Pause"), "Ctrl+P")
        self.more_button.set_words(self.tr("+5 min"), "Ctrl+T")
        self.next_button.set_words(self.tr("Next"), "Ctrl+Right")

    def _name_start(self) -> None:
        """Say on the button whether a session starts or goes on after a pause."""
        words = self.tr("Resume") if self._paused else self.tr("Start")
        self.start_button.set_words(words, "Ctrl+Space")

    def show_session(
        self,
        running: Session | None,
        following: Session | None,
        clock: Clock,
        language: str,
        zone: str,
        chosen: Session | None = None,
    ) -> None:
        """Show the running session, else the chosen one, else the one that follows.

        It is the one that the button starts.
        """
        self._session, self._clock, self._language = running, clock, language
        shown = running or chosen or following
        catalogue = Catalogue(language)
        self.set_look("chosen" if running else "plain")
        if shown is None:
            self._pill.set(self.tr("No further session"), "neutral")
            self._title.setText("")
            self._note.setText("")
        else:
            if running:
                word = labels.label(catalogue, shown.state)
            else:
                follows = following is not None and shown.id == following.id
                word = self.tr("Next session") if follows else self.tr("Selected session")
            tone = "bad" if running else "teal"
            self._pill.set(word, "warn" if shown.state is SessionState.PAUSED else tone)
            self._title.setText(shown.title.text(language))
            until = formats.clock_time(shown.end, language)
            kind = labels.label(catalogue, shown.kind)
            words = [kind, shown.room, self.tr("until {time}").format(time=until)]
            self._note.setText(bidi.joined(words, language))
        paused = running is not None and running.state is SessionState.PAUSED
        self._paused = paused
        self._name_start()
        self.start_button.setVisible(running is None or paused)
        self.pause_button.setVisible(running is not None and not paused)
        self.more_button.setVisible(running is not None)
        self.next_button.setEnabled(following is not None)
        self._bar.setVisible(running is not None)
        self._left.setVisible(running is not None)
        if running is not None and not paused:
            self._timer.start()
        else:
            self._timer.stop()
        self._tick()

    def hideEvent(self, event: object) -> None:
        self._timer.stop()

    def showEvent(self, event: object) -> None:
        if self._session is not None and self._session.state is SessionState.RUNNING:
            self._timer.start()

    def _tick(self) -> None:
        session = self._session
        if session is None or self._clock is None:
            return
        left = session.remaining(self._clock.now())
        planned = timedelta(minutes=session.minutes + session.extra_minutes)
        self._bar.set_share(min(1.0, max(0.0, 1 - left / planned)), self.tr("Time used"))
        over = left < timedelta(0)
        self._left.setText(time_left(left))
        self._left.set_kind("problem" if over else "title")
