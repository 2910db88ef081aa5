"""What is said under the top bar: refusals, notices, progress, questions; never a dialog."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.marks.labels import Label


class Strip(CardFrame):
    """A sentence with up to three things to do about it; it goes with its cross or Esc.

    In a layout it moves what lies under it: where people work it stands over the page instead
    (``stand_over``), so that nothing goes away under the mouse.

    Signals:
        dismissed()
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent, padding=0)
        self._sentence = Label("small", "", self, wrap=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.buttons: list[Button] = []
        self._host: QWidget | None = None
        self._at_foot, self._side = False, SPACE["page"]
        self._row = QHBoxLayout()
        self._row.setContentsMargins(px(14), px(8), px(8), px(8))
        self._row.setSpacing(px(6))
        self._row.addWidget(self._sentence, 1)
        self._close = Button("", self, look="quiet", icon_name="cross")
        self._close.clicked.connect(self.dismiss)
        self._row.addWidget(self._close)
        self.body.addLayout(self._row)
        self.hide()

    def stand_over(
        self, host: QWidget, *, at_foot: bool = False, side: int = SPACE["page"]
    ) -> None:
        """Stand over ``host``: all of a bar, or its foot.

        ``side`` pixels (at 100 %) are left at its leading and trailing edges.
        """
        self._host, self._at_foot, self._side = host, at_foot, side
        self.setParent(host if at_foot else host.parentWidget())
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._stand()
        return super().eventFilter(watched, event)

    def set_words(self, close: str) -> None:
        """Name the cross for a screen reader."""
        self._close.set_words("", "Esc", name=close)

    def _stand(self) -> None:
        host = self._host
        if host is None:
            return
        box = host.rect() if self._at_foot else host.geometry()
        side, edge = px(self._side), px(6)
        wide = box.width() - 2 * side
        tall = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        if not self._at_foot:
            tall = max(tall, box.height() - 2 * edge)
        top = box.bottom() + 1 - tall - edge if self._at_foot else box.top() + edge
        self.setGeometry(box.left() + side, top, wide, tall)
        self.raise_()

    def show_message(
        self,
        sentence: str,
        look: str = "warn",
        actions: Sequence[tuple[str, Callable[[], Any]]] = (),
    ) -> None:
        """Show a sentence; ``look`` is ok, warn, bad or teal."""
        self.set_look(look)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._made(words, run) for words, run in actions]
        self.show()
        self._stand()

    def sentence(self) -> str:
        """Return what is said now; empty while the strip is hidden."""
        return self._sentence.text() if not self.isHidden() else ""

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        (self.buttons or [self._close])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def dismiss(self) -> None:
        """Hide the strip."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _made(self, words: str, run: Callable[[], Any]) -> Button:
        button = Button(words, self, look="link")
        button.clicked.connect(lambda _checked: run())
        self._row.insertWidget(self._row.count() - 1, button)
        button.show()
        return button


def dismiss_shown(widget: QWidget) -> bool:
    """Hide the strip that is shown last in a widget's window; return whether there was one."""
    shown = [one for one in widget.window().findChildren(Strip) if one.isVisible()]
    if shown:
        shown[-1].dismiss()
    return bool(shown)


class ProgressStrip(CardFrame):
    """Long work: what is done, how far it is, and a way to stop it.

    Signals:
        cancelled()
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("teal", parent, padding=0)
        self._sentence = Label("small", "", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._stop = Button("", self, look="plain")
        self._stop.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(self._sentence)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.body.addLayout(row)
        self.hide()

    def begin(self, sentence: str, cancel: str, total: int = 0) -> None:
        """Show work that has begun; ``total`` 0 means that nobody knows how much it is."""
        self._stop.set_words(cancel, "Esc")
        self._bar.setRange(0, total)
        self.go_on(sentence, 0)
        self.show()

    def go_on(self, sentence: str, done: int, total: int | None = None) -> None:
        """Show how far it is."""
        if total is not None:
            self._bar.setMaximum(total)
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(sentence)
        self._bar.setValue(done)

    def end(self) -> None:
        """Hide the strip: the work is done or was stopped."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class Confirm(CardFrame):
    """A question in its place instead of a dialog: yes, or Esc.

    Signals:
        confirmed()
        declined()
    """

    confirmed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent, padding=12)
        self._question = Label("small", "", self, wrap=True)
        self.yes = Button("", self, look="main")
        self.no = Button("", self, look="plain", keys="Esc")
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self._then: Callable[[], Any] | None = None
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        self.body.addWidget(self._question)
        self.body.addLayout(row)
        self.hide()

    def ask(self, question: str, yes: str, no: str, then: Callable[[], Any] | None = None) -> None:
        """Ask; ``then`` is called on yes. The keyboard is put on «no», the harmless answer."""
        self._question.setText(question)
        self.setAccessibleName(question)
        self.yes.set_words(yes)
        self.no.set_words(no, "Esc")
        self._then = then
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_yes(self) -> None:
        self.hide()
        then, self._then = self._then, None
        if then is not None:
            then()
        self.confirmed.emit()

    @Slot()
    def _on_no(self) -> None:
        self.hide()
        self._then = None
        self.declined.emit()
