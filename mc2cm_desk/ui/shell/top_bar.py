"""The top bar: where we are, how long still, who is here, search, project."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.ui.shell.facts import Running, ShellFacts
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.theme.tokens import SPACE, TOP_BAR_HEIGHT
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.labels import ElidedLabel, Label
from mc2cm_desk.ui.widgets.marks import Pill


class TopBar(QWidget):
    """Title and subtitle at the leading side, the state of the room at the trailing one.

    Signals:
        search_wanted(), projection_wanted(), presence_wanted()
    """

    search_wanted = Signal()
    projection_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(TOP_BAR_HEIGHT))
        self._running: Running | None = None
        self._facts = ShellFacts()
        self.title = ElidedLabel("top", "", self)
        self.subtitle = ElidedLabel("mute", "", self)
        self.countdown = Label("body", "", self)
        self.countdown.setObjectName("countdown")
        self.countdown.hide()
        self.presence = Pill("", "ok", self)
        self.presence.hide()
        self.search = Button("", self, icon_name="search", keys="Ctrl+K")
        self.project = Button("", self, look="navy", icon_name="project", keys="F5")
        self._lay_out()
        self.search.clicked.connect(self.search_wanted)
        self.project.clicked.connect(self.projection_wanted)
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
        """Say every word again."""
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
        self.presence.set(
            self.tr("Present {present} / {expected}").format(
                present=facts.present, expected=facts.expected
            )
        )
        self.presence.setVisible(facts.expected > 0)
        self.countdown.setVisible(self._running is not None)
        if self._running is None:
            self._clock.stop()
        else:
            self._tick()
            self._clock.start()

    @Slot()
    def _tick(self) -> None:
        if self._running is not None:
            left = self._running.remaining(datetime.now().astimezone())
            self.countdown.setText(clock(left))
            mark(self.countdown, over="true" if left < timedelta(0) else "false")
            over = self.tr("over time") if left < timedelta(0) else ""
            self.countdown.setToolTip(over)
            self.countdown.setAccessibleDescription(f"{clock(left)} {over}".strip())


def clock(left: timedelta) -> str:
    """Return ``12:40``; over time ``+02:10``; more than an hour ``1:02:10``."""
    seconds = abs(int(left.total_seconds()))
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    words = f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
    return f"+{words}" if left < timedelta(0) else words
