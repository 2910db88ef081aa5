"""Where the event stands, and the button that says so by hand."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from mc2cm_desk.domain.event.event import EventStatus
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.services.event.life import status
from mc2cm_desk.services.event.life.status import StatusFacts
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.theme.look import mark, px, tokens
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.columns import Columns
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class StatusStrip(EventCard):
    """The five statuses in a row, the one that holds marked; a menu chooses another by hand."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.heading.hide()
        self._standing: StatusFacts | None = None
        self.title = Label("mute", "", self)
        self.stages = {one: _Stage(self) for one in EventStatus}
        self.hint = Label("mute", "", self, wrap=True)
        self.button = Button("", self)
        menu, group = QMenu(self.button), QActionGroup(self)
        self.by_itself = menu.addAction("")
        menu.addSeparator()
        self.actions_by_hand = {one: menu.addAction("") for one in EventStatus}
        for action in (self.by_itself, *self.actions_by_hand.values()):
            action.setCheckable(True)
            group.addAction(action)
        self.by_itself.triggered.connect(self.follow_facts)
        for one, action in self.actions_by_hand.items():
            action.triggered.connect(partial(self._choose, one))
        self.button.set_menu(menu)
        # Under the statuses where both have no room in one row.
        inner, row, choice = Columns(self), QHBoxLayout(), QHBoxLayout()
        for one in (row, choice):
            one.setSpacing(px(8))
        row.addWidget(self.title)
        for number, stage in enumerate(self.stages.values()):
            if number:
                row.addWidget(_Line(self))
            row.addWidget(stage)
        choice.addWidget(self.hint, 1)
        choice.addWidget(self.button)
        inner.row.addLayout(row)
        inner.row.addLayout(choice, 1)
        self.body.addWidget(inner)
        side = px(16)
        self.body.setContentsMargins(side, px(8), px(12), px(8))

    def retranslate(self) -> None:
        self.title.setText(self.tr("Status"))
        catalogue = Catalogue(self.language)
        for one, stage in self.stages.items():
            stage.words.setText(labels.label(catalogue, one))
            self.actions_by_hand[one].setText(labels.label(catalogue, one))
        self._show()

    def show_facts(self, facts: EventFacts) -> None:
        event_id = self.event_id
        self.desk.query(self, lambda library: status.status_facts(library, event_id), self._take)

    @Slot()
    def follow_facts(self) -> None:
        """Let the status follow dates and facts again."""
        event_id = self.event_id
        self.desk.write(self, lambda library: status.follow_facts(library, event_id))

    def choose(self, requested: EventStatus) -> None:
        """Give the event a status by hand."""
        event_id = self.event_id
        self.desk.write(self, lambda library: status.choose(library, event_id, requested))

    def _choose(self, requested: EventStatus, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.choose(requested)

    def _take(self, standing: StatusFacts) -> None:
        self._standing = standing
        self._show()

    def _show(self) -> None:
        standing = self._standing
        if standing is None:
            return
        catalogue = Catalogue(self.language)
        order = list(EventStatus)
        for number, (one, stage) in enumerate(self.stages.items()):
            stage.show_state(
                is_now=one is standing.status, is_past=number < order.index(standing.status)
            )
        by_itself = labels.label(catalogue, standing.by_itself)
        self.by_itself.setText(filled(self.tr("Automatic: {status}"), status=by_itself))
        chosen = self.actions_by_hand[standing.status] if standing.by_hand else self.by_itself
        chosen.setChecked(True)
        self.hint.setText(self._hint(standing))
        words = self.tr("By hand") if standing.by_hand else self.tr("Automatic")
        now = labels.label(catalogue, standing.status)
        self.button.set_words(
            words, name=filled(self.tr("Status: {status}. Choose another"), status=now)
        )
        self.setAccessibleName(f"{self.title.text()}: {now}. {self.hint.text()}")

    def _hint(self, standing: StatusFacts) -> str:
        if standing.by_hand:
            return self.tr("chosen by hand, until another is chosen")
        match standing.status:
            case EventStatus.PREPARATION if standing.days_left:
                return self.tr(
                    "begins in %n day(s); changes with the first check-in",
                    "",
                    standing.days_left,
                )
            case EventStatus.PREPARATION:
                return self.tr("changes with the first check-in or session")
            case EventStatus.LIVE:
                return self.tr("changes when the last session is over")
            case EventStatus.WRITING:
                return self.tr("changes when the note is published")
            case EventStatus.PUBLISHED | EventStatus.ARCHIVED:
                return self.tr("an event is archived by hand")


class _Stage(QWidget):
    """One status: a mark and its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.dot, self.words = _Dot(self), Label("small", "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self.dot)
        row.addWidget(self.words)

    def show_state(self, *, is_now: bool, is_past: bool) -> None:
        """Mark it as the one that holds, as passed, or as still to come."""
        self.dot.filled, self.dot.ringed = is_now or is_past, is_now
        self.words.set_kind("label" if is_now else "mute")
        mark(self.words, tone="teal" if is_now else "")
        self.dot.update()


class _Dot(QWidget):
    """A circle: full where the status is reached, with a ring where it holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filled = self.ringed = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(16), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = tokens()
        middle = QRectF(self.rect()).center()
        if self.ringed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.tone("teal").ground))
            painter.drawEllipse(middle, px(8), px(8))
        painter.setPen(QPen(QColor(shown.teal if self.filled else shown.line), px(2)))
        painter.setBrush(QColor(shown.teal if self.filled else shown.paper))
        painter.drawEllipse(middle, px(4), px(4))


class _Line(QWidget):
    """The line between two statuses; it gives way first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(6))

    def sizeHint(self) -> QSize:
        return QSize(px(36), px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().line))
