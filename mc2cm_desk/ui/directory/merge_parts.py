"""Parts of the merge panel: who stays, what follows, what is to be decided."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.ui.directory.merge_reading import Question
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.inputs import Combo
from mc2cm_desk.ui.widgets.marks.labels import Label, Rule


class Candidate(CardFrame):
    """One of the records that are merged; the chosen one stays.

    Signals:
        chosen(str): let this record stay.
    """

    chosen = Signal(str)

    def __init__(
        self, record: RecordId, name: str, note: str, people: str, parent: QWidget
    ) -> None:
        super().__init__("plain", parent, padding=10)
        self.record = record
        self.radio = QRadioButton(self)
        self.radio.setAccessibleName(", ".join(one for one in (name, note, people) if one))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Label("label", name, self, wrap=True))
        if note:
            words.addWidget(Label("mute", note, self, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.radio)
        row.addLayout(words, 1)
        row.addWidget(Label("mute", people, self))
        self.body.addLayout(row)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio.toggled.connect(self._on_toggled)

    def choose(self) -> None:
        """Let this one stay."""
        self.radio.setChecked(True)

    def mouseReleaseEvent(self, event: object) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose()

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  Qt gives it by place
        self.set_look("focus" if on else "plain")
        if on:
            self.chosen.emit(self.record)


class Candidates(QWidget):
    """The records that are merged, one under the other.

    Signals:
        chosen(str): another record is to stay.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[Candidate] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_records(
        self, records: Sequence[tuple[RecordId, str, str, str]], survivor: RecordId
    ) -> None:
        """Show records (id, name, note, people); ``survivor`` is the one that stays."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for record, name, note, people in records:
            card = Candidate(record, name, note, people, self)
            if record == survivor:
                card.choose()
            self.cards.append(card)
            self._column.addWidget(card)
            card.show()
        for card in self.cards:
            card.chosen.connect(self._on_chosen)

    def focus(self) -> None:
        """Put the keyboard on the one that stays."""
        for card in self.cards:
            if card.radio.isChecked():
                card.radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, record: RecordId) -> None:
        for card in self.cards:
            # Each button has a card of its own, so that none of them excludes the others.
            if card.record != record and card.radio.isChecked():
                card.radio.setAutoExclusive(False)
                card.radio.setChecked(False)
                card.radio.setAutoExclusive(True)
        self.chosen.emit(record)


class Followings(QWidget):
    """What follows: a number and its words in each line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[tuple[int, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        self._shown: list[QWidget] = []

    def show_lines(self, lines: Sequence[tuple[int, str]], numbers: Sequence[str]) -> None:
        """Show what follows, with the numbers as the language writes them."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self.lines, self._shown = list(lines), []
        for place, ((_count, words), number) in enumerate(zip(lines, numbers, strict=True)):
            rule = Rule(self)
            figure = Label("section", number, self)
            figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            figure.setMinimumWidth(px(26))
            label = Label("small", words, self, wrap=True)
            self._grid.addWidget(rule, 2 * place, 0, 1, 2)
            self._grid.addWidget(figure, 2 * place + 1, 0)
            self._grid.addWidget(label, 2 * place + 1, 1)
            self._shown += [rule, figure, label]
            for widget in (rule, figure, label):
                widget.show()


class Questions(CardFrame):
    """What the records say differently: each is decided here, or stays as proposed.

    Signals:
        decided(str, str): the question, and the record whose value stays.
    """

    decided = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("warn", parent, padding=12)
        self.heading = Label("label", "", self, wrap=True)
        self.body.addWidget(self.heading)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(6))
        self.body.addLayout(self._column)
        self.boxes: dict[str, Combo] = {}
        self._rows: list[QWidget] = []
        self._asked: tuple[Question, ...] = ()

    def show_questions(self, asked: tuple[Question, ...]) -> None:
        """Ask these questions."""
        self.setVisible(bool(asked))
        shown = tuple((one.key, one.title, one.answers) for one in asked)
        if shown == tuple((one.key, one.title, one.answers) for one in self._asked):
            return
        self._asked = asked
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.boxes = [], {}
        for question in asked:
            row = QWidget(self)
            line = QVBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(px(2))
            line.addWidget(Label("small", question.title, row, wrap=True))
            box = Combo(row)
            box.setAccessibleName(question.title)
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            for record, words in question.answers:
                box.addItem(words, record)
            box.setCurrentIndex(max(box.findData(question.chosen), 0))
            box.activated.connect(lambda _row, key=question.key, one=box: self._emit(key, one))
            line.addWidget(box)
            self._column.addWidget(row)
            row.show()
            self._rows.append(row)
            self.boxes[question.key] = box

    def _emit(self, key: str, box: Combo) -> None:
        self.decided.emit(key, str(box.currentData()))
