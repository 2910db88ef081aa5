"""The column at the trailing side: how many are here, when they came, who came last."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.bars import Bar, Sparkline
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.cards import Card
from mc2cm_desk.ui.widgets.face_list import FaceList
from mc2cm_desk.ui.widgets.labels import ElidedLabel, Label, Rule, SectionHeading
from mc2cm_desk.ui.widgets.marks import Pill


class CountCard(Card):
    """How many are inside, as a number, a bar and a curve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.number = Label("display", "", self)
        self.of = Label("mute", "", self)
        self.cities = Label("mute", "", self)
        self.bar, self.curve = Bar(self), Sparkline(self, 58)
        self.first, self.peak, self.last = (Label("tiny", "", self) for _ in range(3))
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(px(10))
        bottom = Qt.AlignmentFlag.AlignBottom
        top.addWidget(self.number, 0, bottom)
        top.addWidget(self.of, 0, bottom)
        top.addStretch(1)
        top.addWidget(self.cities, 0, bottom)
        foot.addWidget(self.first)
        foot.addStretch(1)
        foot.addWidget(self.peak)
        foot.addStretch(1)
        foot.addWidget(self.last)
        self.body.addLayout(top)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.curve)
        self.body.addLayout(foot)

    def show_counts(self, number: str, of: str, cities: str, share: float) -> None:
        """Show the figures in words and the share as a bar."""
        self.number.setText(number)
        self.of.setText(of)
        self.cities.setText(cities)
        self.bar.set_share(share, f"{number} {of}")

    def show_curve(
        self, points: tuple[tuple[float, float], ...], first: str, peak: str, last: str
    ) -> None:
        """Show when they came."""
        self.curve.setVisible(len(points) > 1)
        self.curve.set_points(points, " · ".join(filter(None, (first, peak, last))))
        for label, text in ((self.first, first), (self.peak, peak), (self.last, last)):
            label.setText(text)


@dataclass(frozen=True, slots=True)
class PassageLine:
    """One passage in words; without ``check_in`` there is nothing to take back."""

    check_in: str
    time: str
    name: str
    place: str
    word: str
    tone: Tone


class _PassageRow(QWidget):
    undone = Signal(str)

    def __init__(self, line: PassageLine, undo: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(5), 0, px(5))
        row.setSpacing(px(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel("label", line.name, self))
        if line.place:
            words.addWidget(ElidedLabel("mute", line.place, self))
        self.button = Button("", self, look="quiet", icon_name="undo")
        self.button.set_words("", name=f"{undo}: {line.name}")
        self.button.clicked.connect(self._on_undo)
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)
        self.button.setVisible(bool(line.check_in))
        row.addWidget(Label("mono", line.time, self))
        row.addLayout(words, 1)
        row.addWidget(Pill(line.word, line.tone, self))
        row.addWidget(self.button)

    @Slot()
    def _on_undo(self) -> None:
        self.undone.emit(self._line.check_in)


class PassagesCard(Card):
    """The last passages, each with a way back; or those who are still missing.

    Signals:
        undone(str): take this check-in back.
        admitted(str): let this participant in: Enter on one of those who are missing.
        absent_wanted(bool): show those who are missing, or the passages again.
    """

    undone = Signal(str)
    admitted = Signal(str)
    absent_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.heading = SectionHeading("", self)
        self.absent_button = Button("", self, look="link")
        self.absent_button.setCheckable(True)
        self.heading.add(self.absent_button)
        self._inner = QWidget(self)
        self._inner.setProperty("scrolled", "true")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, px(4), 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        self.absent = FaceList("row", self)
        self.absent.hide()
        self.body.addWidget(self.heading)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.absent, 1)
        self._rows: list[QWidget] = []
        self._shown: tuple[PassageLine, ...] = ()
        self.absent_button.toggled.connect(self._on_absent)
        self.absent.opened.connect(self.admitted)

    def show_lines(self, lines: list[PassageLine], undo: str, nobody: str) -> None:
        """Show the passages, the latest first; ``nobody`` is said while there are none."""
        if tuple(lines) == self._shown and self._rows:
            return
        self._shown = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for line in lines:
            row = _PassageRow(line, undo, self._inner)
            row.undone.connect(self.undone)
            self._column.addWidget(row)
            self._column.addWidget(Rule(self._inner))
            self._rows.append(row)
        if not lines:
            self._rows = [Label("mute", nobody, self._inner, wrap=True)]
            self._column.addWidget(self._rows[0])
        self._column.addStretch(1)

    @Slot(bool)
    def _on_absent(self, on: bool) -> None:  # noqa: FBT001  a slot's own signature
        self._scroll.setVisible(not on)
        self.absent.setVisible(on)
        self.absent_wanted.emit(on)
        if on:
            self.absent.setFocus()
