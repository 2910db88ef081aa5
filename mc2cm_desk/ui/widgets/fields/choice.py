"""Fields of choices: one of a list, several as chips, yes or no."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QSizePolicy,
    QWidget,
)

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import TARGET, Tone
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.inputs import Combo
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.typing.completion import FoldedCompleter, TabCompletes, set_titles

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that can be chosen, its words, and the tone of its chip."""

    value: Any
    title: str
    tone: Tone = "navy"


class ChoiceField(Field):
    """One of a list; with ``search`` people type a part of the words."""

    gives = (str,)

    def __init__(self, name: str, parent: QWidget | None = None, *, search: bool = False) -> None:
        super().__init__(name, parent)
        self._choices: list[Choice] = []
        self.combo = Combo(self)
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        if search:
            self.combo.setEditable(True)
            self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = FoldedCompleter(self.combo.model(), self.combo)
            self.combo.setCompleter(completer)
            TabCompletes(completer)
        self.combo.activated.connect(self._on_activated)
        self.place(self.combo)

    def editors(self) -> list[QWidget]:
        return [self.combo]

    @property
    def choices(self) -> list[Choice]:
        """What can be chosen, in the order of the list."""
        return self._choices

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these; the value that is shown stays, even if it is not among them."""
        requested = list(choices)
        if requested == self._choices:
            return
        shown = self._shown
        self._choices = requested
        set_titles(self.combo.model(), [one.title for one in requested])
        self.put(shown)

    def value(self) -> Any:
        row = self.combo.currentIndex()
        return self._choices[row].value if 0 <= row < len(self._choices) else self._shown

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if not self._touched:
            self.put(self._shown)

    def put(self, value: Any) -> None:
        row = next((i for i, one in enumerate(self._choices) if one.value == value), -1)
        self.combo.setCurrentIndex(row)
        line = self.combo.lineEdit()
        if line is not None and not line.hasFocus():
            # A long choice shows how it begins.
            line.setCursorPosition(0)

    def choose(self, text: str) -> None:
        """Show the choice whose value reads like ``text``, as the answer of a form.

        It is no change to commit; none of that name: nothing is shown.
        """
        found = next((one.value for one in self._choices if str(one.value) == text), None)
        self.release()
        self.show_value(found)

    def flush(self) -> None:
        if self.combo.isEditable() and self.combo.findText(self.combo.currentText()) < 0:
            self.put(self._shown)
        super().flush()

    @Slot()
    def _on_activated(self) -> None:
        self.touched()
        self.flush()


class ChipsField(Field):
    """Several of a list: chosen ones are chips, a line finds and adds more.

    Words that name nothing in the list stay in the line, and are said to be no value.
    """

    gives = (tuple,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._choices: dict[Any, Choice] = {}
        self._value: tuple[Any, ...] = ()
        self._drawn: list[Choice] = []
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder, gap=4)
        self.edit = QLineEdit(self)
        self._reports_unknown = False
        self._completer = FoldedCompleter(QStandardItemModel(self), self)
        self.popup = QListView(self)
        self._completer.setPopup(self.popup)
        self.edit.setCompleter(self._completer)
        TabCompletes(self._completer)
        # Queued: the completer writes its words into the line after it has emitted.
        self._completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.edit.returnPressed.connect(self._on_return)
        self.edit.textChanged.connect(self._on_text)
        self.edit.installEventFilter(self)
        self.column.addWidget(self._holder)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these; chips of values that are not among them show the value itself."""
        self._choices = {one.value: one for one in choices}
        self._offer()
        self._draw()

    def set_placeholder(self, text: str) -> None:
        """Show in the empty line what can be added."""
        self.edit.setPlaceholderText(text)

    def value(self) -> tuple[Any, ...]:
        return self._value

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        typed = self.edit.text()
        return {"": (typed, "")} if typed.strip() else {}

    def draft_base(self, slot: str) -> str:
        return ""

    def give_draft(self, slot: str, text: str) -> None:
        self.edit.setText(text)

    def release(self) -> None:
        super().release()
        # What was searched for belongs to the record before.
        self.edit.setText("")

    def put(self, value: Any) -> None:
        self._value = tuple(value or ())
        self._offer()
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backspace
            if watched is self.edit and back and not self.edit.text() and self._value:
                self._change(self._value[:-1])
                return True
            down = event.key() == Qt.Key.Key_Down
            if down and not self.edit.text() and not self.popup.isVisible():
                self._completer.setCompletionPrefix("")
                self._completer.complete()
                return True
        if (
            watched is self.edit
            and isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() not in _STAYS
            and not self.popup.isVisible()
        ):
            self._take_typed()
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        titles = [one.title for one in self._choices.values() if one.value not in self._value]
        set_titles(self._completer.model(), titles)

    def _draw(self) -> None:
        requested = [self._choice(value) for value in self._value]
        # Chips that stay are left alone: the keyboard may be on one of them.
        if requested == self._drawn:
            return
        self._drawn = requested
        if self._holder.isAncestorOf(QApplication.focusWidget() or self):
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.clear()
        for one in requested:
            self._flow.addWidget(self._chip(one))
        self._holder.setVisible(bool(self._value))
        self._holder.updateGeometry()

    def _choice(self, value: Any) -> Choice:
        return self._choices.get(value) or Choice(value, str(value), "sand")

    def _chip(self, one: Choice) -> QWidget:
        chip = RemovableChip(one.title, one.tone, self._holder)
        chip.clicked.connect(lambda: self._change(tuple(v for v in self._value if v != one.value)))
        chip.show()
        return chip

    def _change(self, value: tuple[Any, ...]) -> None:
        self._value = value
        self._offer()
        # The chip that was clicked must not go while it is still speaking.
        QTimer.singleShot(0, self, self._draw)
        self.touched()
        self.flush()

    def _take(self, title: str) -> bool:
        found = next(
            (
                one
                for one in self._choices.values()
                if fold(one.title) == fold(title) and one.value not in self._value
            ),
            None,
        )
        if found is not None:
            self._change((*self._value, found.value))
        return found is not None

    @Slot(str)
    def _on_completed(self, title: str) -> None:
        self._take(title)
        self.edit.setText("")

    @Slot()
    def _on_return(self) -> None:
        if self.popup.isVisible() and self.popup.currentIndex().isValid():
            # The list takes Enter for what was chosen in it.
            return
        typed = fold(self.edit.text())
        likely = [
            one.title
            for one in self._choices.values()
            if typed and typed in fold(one.title) and one.value not in self._value
        ]
        self._take_typed(*likely[:1])

    def _take_typed(self, likely: str = "") -> None:
        """Take what the typed words name, else what is likely meant; say so if it is nothing."""
        typed = self.edit.text().strip()
        if not typed:
            return
        if self._is_chosen(typed) or self._take(typed) or (likely and self._take(likely)):
            self.edit.setText("")
            return
        self._reports_unknown = True
        words = self.tr("{tokens}: nothing by that name here")
        self.set_problem(filled(words, tokens=f"\u2068{typed}\u2069"))

    def _is_chosen(self, typed: str) -> bool:
        return any(fold(self._choice(value).title) == fold(typed) for value in self._value)

    @Slot()
    def _on_text(self) -> None:
        if self._reports_unknown:
            self._reports_unknown = False
            self.set_problem("")


class RemovableChip(PushButton):
    """A chip that goes when it is pressed; its cross says so."""

    def __init__(self, text: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._tone: Tone = tone
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = painting.chip_size(self._words()).toSize()
        return QSize(min(size.width() + 1, px(270)), max(size.height() + 1, px(TARGET)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        painting.paint_chip(painter, box, self._words(), self._tone)
        if self.hasFocus():
            painting.paint_focus(painter, box, px(4))

    def _words(self) -> str:
        return f"{self.text()}  ×"


class CheckField(Field):
    """Yes or no."""

    gives = (bool,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = QCheckBox(self)
        self.box.toggled.connect(self._on_toggled)
        self.title.hide()
        self.place(self.box)

    def editors(self) -> list[QWidget]:
        return [self.box]

    def set_title(self, title: str, hint: str = "") -> None:
        super().set_title(title, hint)
        self.title.hide()
        self.box.setText(title)

    def value(self) -> bool:
        return self.box.isChecked()

    def put(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    @Slot()
    def _on_toggled(self) -> None:
        self.touched()
        self.flush()
