"""Lines of words that lead somewhere, each with small marks that lead somewhere else."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import Tone

MOST = 60
"""Lines that are shown; more would be read nowhere but in the list that they come from."""


@dataclass(frozen=True, slots=True)
class LinkText:
    """Words that lead to ``key``; empty leads nowhere."""

    key: str
    words: str
    tone: Tone = "warn"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a small label, what it says, marks behind it."""

    lead: LinkText
    label: str = ""
    marks: tuple[LinkText, ...] = field(default_factory=tuple[LinkText, ...])


class LinkedLines(QTextBrowser):
    """As tall as its lines; Tab goes from one lead to the next, Enter follows it.

    Signals:
        followed(str): the key of a lead.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.setOpenLinks(False)
        self.setProperty("look", "plain")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.anchorClicked.connect(self._follow)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the keyboard stays where it is if nothing differs."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._write()

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines

    def sizeHint(self) -> QSize:
        return QSize(px(120), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.minimumHeight())

    def wheelEvent(self, e: QWheelEvent) -> None:
        # As tall as its lines, it has nothing to scroll; Qt would enlarge its letters with Ctrl.
        e.ignore()

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._write()

    def _write(self) -> None:
        way = "rtl" if self.isRightToLeft() else "ltr"
        rows = "".join(
            f'<p dir="{way}" style="margin:0 0 {px(5)}px 0;">{_row(line)}</p>'
            for line in self._lines[:MOST]
        )
        rest = len(self._lines) - MOST
        more = f'<p dir="{way}">+ {rest}</p>' if rest > 0 else ""
        self.setHtml(f"<html><body>{rows}{more}</body></html>")
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        tall = round(self.document().size().height()) + 1
        if tall != self.minimumHeight():
            self.setFixedHeight(tall)

    def _follow(self, address: QUrl) -> None:
        self.followed.emit(address.toString())


def _row(line: Line) -> str:
    now = tokens()
    label = f'<span style="color:{now.mute}">{escape(line.label)}&nbsp; </span>'
    lead = _link(line.lead, f"color:{now.ink}; text-decoration:none")
    marks = " ".join(_mark(mark) for mark in line.marks)
    return f"{label if line.label else ''}{lead}{' &nbsp;' if marks else ''}{marks}"


def _mark(mark: LinkText) -> str:
    tone = tokens().tone(mark.tone)
    style = f"color:{tone.ink}; background-color:{tone.ground}; text-decoration:none"
    return _link(LinkText(mark.key, f"\u00a0{mark.words}\u00a0".replace(" ", "\u00a0")), style)


def _link(lead: LinkText, style: str) -> str:
    words = escape(lead.words)
    if not lead.key:
        return f"<span>{words}</span>"
    return f'<a href="{escape(lead.key)}" style="{style}">{words}</a>'
