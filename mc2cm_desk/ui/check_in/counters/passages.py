"""The column at the trailing side: how many are here, when they came, who came last."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import CheckInId
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.bars import Bar, Sparkline
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label, Rule
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.ui.widgets.tables.filters import FilterRow


class CountCard(CardFrame):
    """How many are through a gate, as a number, a bar and a curve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.number = Label("display", "", self)
        self.of = Label("mute", "", self)
        self.cities = Label("mute", "", self)
        self.bar, self.curve = Bar(self), Sparkline(self, 58)
        self.first, self.peak, self.last = (Label("tiny", "", self) for _ in range(3))
        self.closing, self.unlisted = Pill("", "ok", self), Pill("", "warn", self)
        self.left = Pill("", "navy", self)
        self._folded = False
        facts = QWidget(self)
        self._facts = FlowLayout(facts)
        for pill in (self.closing, self.unlisted, self.left):
            self._facts.addWidget(pill)
            pill.hide()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(px(10))
        bottom = Qt.AlignmentFlag.AlignBottom
        top.addWidget(self.number, 0, bottom)
        # At large text the words are wider than the side beside the card.
        self.of.setWordWrap(True)
        top.addWidget(self.of, 1, bottom)
        top.addWidget(self.cities, 0, bottom)
        foot.addWidget(self.first)
        foot.addStretch(1)
        foot.addWidget(self.peak)
        foot.addStretch(1)
        foot.addWidget(self.last)
        self.body.addLayout(top)
        self.body.addWidget(self.bar)
        self.body.addWidget(facts)
        self.body.addWidget(self.curve)
        self.body.addLayout(foot)

    def show_counts(self, number: str, of: str, cities: str, share: float) -> None:
        """Show the figures in words and the share as a bar."""
        self.number.setText(number)
        self.of.setText(of)
        self.cities.setText(cities)
        self.bar.set_share(share, f"{number} {of}")

    def set_compact(self, *, narrow: bool) -> None:
        """Leave the curve and its times out where there is no room for them."""
        self._folded = narrow
        self.number.set_kind("heading" if narrow else "display")
        for part in (self.curve, self.first, self.peak, self.last):
            part.setVisible(not narrow)

    def show_unlisted(self, words: str) -> None:
        """Show how many came without being expected; empty shows nothing."""
        self.unlisted.set(words, "warn")
        self.unlisted.setVisible(bool(words))

    def show_left(self, words: str) -> None:
        """Show how many of those present have gone out since; empty shows nothing."""
        self.left.set(words, "navy")
        self.left.setVisible(bool(words))

    def explain(self, words: str) -> None:
        """Show what the figures count, as a help text; empty shows nothing."""
        for part in (self.number, self.of, self.bar):
            part.setToolTip(words)

    def show_closing(self, words: str, tone: Tone) -> None:
        """Show that everybody is through, or that there is no place left; empty shows nothing."""
        self.closing.set(words, tone)
        self.closing.setVisible(bool(words))

    def show_curve(
        self, points: tuple[tuple[float, float], ...], first: str, peak: str, last: str
    ) -> None:
        """Show when they came."""
        self.curve.setVisible(len(points) > 1 and not self._folded)
        self.curve.set_points(points, " · ".join(filter(None, (first, peak, last))))
        for label, text in ((self.first, first), (self.peak, peak), (self.last, last)):
            label.setText(text)


@dataclass(frozen=True, slots=True)
class PassageLine:
    """One passage in words; without ``check_in`` there is nothing to take back."""

    check_in: CheckInId
    time: str
    name: str
    place: str
    word: str
    tone: Tone


class PassageRow(QWidget):
    """One passage; its button asks why it is taken back."""

    undone = Signal(str, str)

    def __init__(self, line: PassageLine, words: "PassageWords", parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(5), 0, px(5))
        row.setSpacing(px(8))
        texts, foot = QVBoxLayout(), QHBoxLayout()
        texts.setSpacing(px(2))
        foot.setSpacing(px(8))
        texts.addWidget(ElidedLabel("label", line.name, self))
        foot.addWidget(Label("mono", line.time, self))
        foot.addWidget(ElidedLabel("mute", line.place, self), 1)
        texts.addLayout(foot)
        self.button = Button("", self, look="quiet", icon_name="undo")
        self.button.set_words("", name=f"{words.undo}: {line.name}")
        self.menu = QMenu(self.button)
        for reason in words.reasons:
            action = self.menu.addAction(reason)
            action.triggered.connect(lambda _checked=False, why=reason: self._undo(why))
        self.button.clicked.connect(self._ask)
        self.button.setVisible(bool(line.check_in))
        row.addLayout(texts, 1)
        pill = Pill(line.word, line.tone, self)
        if line.check_in:
            row.addWidget(pill)
            row.addWidget(self.button)
        else:
            # There is nothing to take back, and the words are longer: they stand under the name.
            foot.insertWidget(1, pill)

    @Slot()
    def _ask(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _undo(self, reason: str) -> None:
        self.undone.emit(self._line.check_in, reason)


@dataclass(frozen=True, slots=True)
class PassageWords:
    """What the lines say: the undo button, the reasons to choose from, that nobody came yet."""

    undo: str
    reasons: tuple[str, ...]
    nobody: str


PASSAGES, MISSING, CITIES, ROLES, LATE = "passages", "missing", "cities", "roles", "late"
"""What the card may show."""


class PassagesCard(CardFrame):
    """The last passages, each with a way back; who is missing or late; counts by city and role.

    Signals:
        undone(str, str): take this check-in back, for that reason.
        passed(str): count this participant: Enter on one of those who are missing.
        view_requested(): another of them is chosen; ask ``view()``.
    """

    undone = Signal(str, str)
    passed = Signal(str)
    view_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.views = FilterRow(self)
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
        self.listed = CardList("row", self)
        self.listed.hide()
        self.body.addWidget(self.views)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.listed, 1)
        self._rows: list[QWidget] = []
        self._shown: tuple[PassageLine, ...] = ()
        self._words: PassageWords | None = None
        self.views.chosen_changed.connect(self._on_view)
        self.listed.opened.connect(self._on_opened)

    def rows(self) -> list["PassageRow"]:
        """Return the lines that are shown, the latest first."""
        return [row for row in self._rows if isinstance(row, PassageRow)]

    def view(self) -> str:
        """Return what is shown: passages, missing, cities, roles or late."""
        return next(iter(self.views.chosen()), PASSAGES)

    def choose(self, view: str) -> None:
        """Show another of them."""
        self.views.choose(view)
        self._on_view()

    def show_lines(self, lines: list[PassageLine], words: PassageWords) -> None:
        """Show the passages, the latest first."""
        if tuple(lines) == self._shown and words == self._words and self._rows:
            return
        self._shown, self._words = tuple(lines), words
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for line in lines:
            row = PassageRow(line, words, self._inner)
            row.undone.connect(self.undone)
            self._column.addWidget(row)
            self._column.addWidget(Rule(self._inner))
            self._rows.append(row)
        if not lines:
            self._rows = [Label("mute", words.nobody, self._inner, wrap=True)]
            self._column.addWidget(self._rows[0])
        self._column.addStretch(1)

    @Slot()
    def _on_view(self) -> None:
        listed = self.view() != PASSAGES
        self._scroll.setVisible(not listed)
        self.listed.setVisible(listed)
        self.view_requested.emit()
        if self.view() == MISSING:
            self.listed.setFocus()

    @Slot(str)
    def _on_opened(self, row: str) -> None:
        if self.view() == MISSING:
            self.passed.emit(row)
