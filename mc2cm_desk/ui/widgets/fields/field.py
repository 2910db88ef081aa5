"""What every field of an inspector is: a title, an editor, and the care for each keystroke."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.offer import DraftOffer
from mc2cm_desk.ui.widgets.drafts.restored_text import tint, untint
from mc2cm_desk.ui.widgets.drafts.scope import key_of
from mc2cm_desk.ui.widgets.marks.labels import Label, TitleLabel
from mc2cm_desk.ui.widgets.marks.marks import Pill

PAUSE = 500
"""Milliseconds after the last key until what was typed is committed."""


class Field(QWidget):
    """A titled editor of one value.

    What a person types is committed when the field is left, or half a second after the last key;
    with ``on_pause`` off only when it is left or Enter is pressed, for values of which half a word
    is a wrong one. Until it is in the record it stays in the field: a value that arrives meanwhile
    from elsewhere does not replace it, a refused write marks it as not saved.

    Signals:
        committed(str, object): the name of the field and its new value.
    """

    gives: ClassVar[tuple[type, ...]] = ()
    """The classes of the values, None aside."""

    committed = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None, *, on_pause: bool = True) -> None:
        super().__init__(parent)
        self.name, self.on_pause = name, on_pause
        self._shown: Any = None
        self._saved: Any = None
        self._touched = False
        self._unsaved = self._restored = False
        self._commit: Commit | None = None
        self.draft_offer: DraftOffer | None = None
        self.title = TitleLabel("mute", "", self)
        self.hint = Label("tiny", "", self, wrap=True)
        self.problem = Label("problem", "", self, wrap=True)
        self.state = Pill("", "teal", self)
        self.unsaved = Label("problem", "", self)
        self.state.hide()
        self.unsaved.hide()
        self.hint.hide()
        self.problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(3))
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(px(2))
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.state)
        self.column.addLayout(self.head)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self._on_pause)

    def place(self, *editors: QWidget) -> None:
        """Take the editors in: called once by each kind of field."""
        for editor in editors:
            self.column.addWidget(editor)
            editor.installEventFilter(self)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.unsaved)
        self.setFocusProxy(editors[0])

    def set_title(self, title: str, hint: str = "") -> None:
        """Name the field; ``hint`` is small print under it."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        for editor in self.editors():
            editor.setAccessibleName(title)
            if isinstance(editor, QComboBox | QKeySequenceEdit):
                # What is typed goes into a line of their own, which a screen reader reads as well.
                for line in editor.findChildren(QLineEdit):
                    line.setAccessibleName(title)
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Show other small print under the field; empty takes it away."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for editor in self.editors():
            editor.setAccessibleDescription(hint)

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong with the value; an empty sentence takes it back."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for editor in self.editors():
            mark(editor, state="problem" if sentence else "")

    def set_missing(self, *, missing: bool) -> None:
        """Show that a value is still required."""
        for editor in self.editors():
            mark(editor, state="missing" if missing else "")

    def show_value(self, value: Any) -> None:
        """Show what the record holds, unless something is typed here that it does not hold yet."""
        if self.is_uncommitted:
            return
        self._shown = value
        if value != self.value():
            self.put(value)
        self._saved = self.value()
        self._touched = False
        self.pause.stop()

    @property
    def is_uncommitted(self) -> bool:
        """Whether something was typed here that is not in the record yet."""
        return self._touched or self._unsaved or self._commit is not None

    @property
    def is_unsaved(self) -> bool:
        """Whether the record refused what was typed here last."""
        return self._unsaved

    def release(self) -> None:
        """Forget the value that was shown: the field is about to show that of another record.

        What was not saved stays a draft of the record before.
        """
        self.pause.stop()
        self._touched = False
        self._commit = None
        self._show_unsaved(unsaved=False)
        self.set_problem("")
        self.show_restored(restored=False)
        self.drop_offer()

    def draft_slots(self) -> tuple[str, ...]:
        """Return the names of the texts that this field holds; empty where it holds none."""
        return ()

    def draft_slot(self) -> str:
        """Return the slot whose text is shown."""
        return ""

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        """Return by slot what is typed and not in the record yet, and what the record holds."""
        return {}

    def draft_base(self, slot: str) -> str:
        """Return what the record holds of a slot, as a draft says it."""
        raise TypeError

    def give_draft(self, slot: str, text: str) -> None:
        """Show a draft as if it were typed; it is committed like what is typed."""
        raise TypeError

    def offer_draft(self, slot: str, text: str, drop: Callable[[], Any]) -> None:
        """Show a draft beside a value that was changed meanwhile; ``drop`` throws it away."""
        self.drop_offer()

        def take() -> None:
            self.drop_offer()
            self.give_draft(slot, text)
            drop()
            self.flush()

        def leave() -> None:
            self.drop_offer()
            drop()

        self.draft_offer = DraftOffer(self.draft_words(text), take, leave, self)
        self.column.addWidget(self.draft_offer)
        self.draft_offer.show()

    def draft_words(self, text: str) -> str:
        """Return the words of a draft as people read them."""
        return text

    def drop_offer(self) -> None:
        """Take an offered draft away."""
        if self.draft_offer is not None:
            self.draft_offer.hide()
            self.draft_offer.deleteLater()
            self.draft_offer = None

    def show_restored(self, *, restored: bool, before: str = "") -> None:
        """Mark the text as given back, until somebody types on."""
        self._restored = restored
        for editor in self.editors():
            if restored:
                tint(editor, before)
            else:
                untint(editor)
        self._update_state()

    def editors(self) -> list[QWidget]:
        """Return the widgets that people type in."""
        raise TypeError

    def value(self) -> Any:
        """Return what is typed now."""
        raise TypeError

    def put(self, value: Any) -> None:
        """Show a value in the editor."""
        raise TypeError

    @Slot()
    def touched(self) -> None:
        """Remember that a person typed; commit soon."""
        if self.value() == self._shown and not self._unsaved:
            return
        self._touched = True
        self.pause.start()

    @Slot()
    def flush(self) -> None:
        """Commit now what was typed, if it differs from what the record holds."""
        self.pause.stop()
        if not self._touched:
            return
        self._touched = False
        value = self.value()
        if value == self._shown and not self._unsaved:
            return
        before, self._shown = self._shown, value
        self.set_problem("")
        commit = Commit(
            self,
            [key for slot in self.draft_slots() if (key := key_of(self, self.name, slot))],
            again=True,
            written=lambda: self._on_written(commit, value),
            refused=lambda refused: self._on_refused(commit, before, refused),
        )
        self._commit = commit
        with begun(commit):
            self.committed.emit(self.name, value)
        if not commit.runs and self._commit is commit:
            # Nothing is written for it: it is the value of a form, or of this laptop.
            self._commit = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_pause(self) -> None:
        if self.on_pause:
            self.flush()

    def _on_written(self, commit: Commit, value: Any) -> None:
        if self._commit is commit:
            self._commit = None
            self._saved = value
            self._show_unsaved(unsaved=False)

    def _on_refused(self, commit: Commit, before: Any, _refused: Refused | None) -> None:
        """Keep the text on the screen and say that it is not saved; it stays a draft."""
        if self._commit is commit:
            if not commit.again:
                self._commit = None
            self._shown = before
            self._show_unsaved(unsaved=True)

    def _show_unsaved(self, *, unsaved: bool) -> None:
        if unsaved == self._unsaved:
            return
        self._unsaved = unsaved
        for editor in self.editors():
            mark(editor, unsaved="true" if unsaved else "")
        self._update_state()

    def _update_state(self) -> None:
        self.unsaved.setText(self.tr("not saved yet") if self._unsaved else "")
        self.unsaved.setVisible(self._unsaved)
        shown = self._restored and not self._unsaved
        self.state.set(self.tr("restored") if shown else "", "teal")
        self.state.setVisible(shown)
        # The title gives way to the pill: a form never becomes wider than its panel.
        wide = QSizePolicy.Policy.Ignored if shown else QSizePolicy.Policy.Preferred
        self.title.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
