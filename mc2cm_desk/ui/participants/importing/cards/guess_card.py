"""What reading the file assumed: letters, sheet, hidden rows, merged cells, columns."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from mc2cm_desk.exchange.participants.remarks import Remark
from mc2cm_desk.ui.participants.importing.flow import ImportDraft
from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import imports

ENCODING = "encoding"
ASKED_ELSEWHERE = frozenset({"consent-unclear"})
"""Codes of remarks that have a card of their own."""
NOT_PLACED = frozenset({"column-unknown", "column-not-imported"})
"""Codes of remarks about columns of which nothing is imported."""
_ICONS = {
    "sheet": "file",
    "rows": "eye",
    "columns": "eye",
    "cells": "grid",
    "table": "grid",
    "encoding": "language",
    "quote": "warning",
}
MOST_REMARKS = 40


class Offer(NamedTuple):
    """What a link says and does, which is given the link, and a sample shown below it."""

    words: str
    call: Callable[[Button], object]
    sample: str = ""


class GuessCard(CardFrame):
    """One line for each assumption, with what can be done about it.

    Signals:
        sheet_requested(str): read another sheet of the workbook.
        encoding_requested(str): read the letters of the file in another way.
        column_requested(int): say what a column means; -1 for the first that is not understood.
        rows_requested(): show all rows of the file.
    """

    sheet_requested = Signal(str)
    encoding_requested = Signal(str)
    column_requested = Signal(int)
    rows_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.heading = Label("title", "", self)
        self.links: list[Button] = []
        self._shown: tuple[object, ...] = ()
        self._holder = QWidget(self)
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(8))
        self.body.addWidget(self.heading)
        self.body.addWidget(self._holder)

    def show_draft(self, draft: ImportDraft, language: str) -> None:
        """Show what was assumed of a file."""
        every = draft.plan.remarks if draft.plan else draft.table.remarks
        remarks = tuple(one for one in every if one.code not in ASKED_ELSEWHERE)
        shown = (language, draft.path, draft.table.sheet, draft.encoding, remarks)
        self.heading.setText(self.tr("What we guessed"))
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        if draft.encoding:
            words = self.tr("The text is read as {encoding}, as you chose.")
            again = Offer(self.tr("guess again"), lambda _at: self.encoding_requested.emit(""))
            self._add_line("language", filled(words, encoding=draft.encoding), [again])
        for remark in remarks[:MOST_REMARKS]:
            self._add(remark, draft, language)
        if len(remarks) > MOST_REMARKS:
            more = len(remarks) - MOST_REMARKS
            self._lines.addWidget(Label("mute", self.tr("and %n more", "", more), self._holder))
        if not remarks and not draft.encoding:
            self._add_line("information", self._place(draft, language), [])

    def _place(self, draft: ImportDraft, language: str) -> str:
        """Return where the headings were found, where nothing else was assumed."""
        header = draft.mapping.header
        if header < 0:
            return self.tr("No headings were found.")
        row = draft.table.row_number(header)
        return imports.remark("heading-row", "", Catalogue(language), row=row)

    def _add(self, remark: Remark, draft: ImportDraft, language: str) -> None:
        words = imports.remark(
            remark.code,
            remark.value,
            Catalogue(language),
            row=remark.row,
            count=remark.count,
            values=remark.values,
        )
        kind = remark.code.partition("-")[0]
        name = _ICONS.get(kind, "information")
        if remark.code in NOT_PLACED:
            name = "information"
        is_doubt = kind == ENCODING and not remark.values.get("certain", False)
        self._add_line(name, words, self._offers(remark, draft), is_doubt=is_doubt)

    def _offers(self, remark: Remark, draft: ImportDraft) -> list[Offer]:
        if remark.code == "sheet-chosen":
            return [Offer(self.tr("choose"), lambda at: self._choose_sheet(at, draft))]
        if remark.code in NOT_PLACED:
            index = -1 if remark.column is None else remark.column
            return [Offer(self.tr("assign it"), lambda _at: self.column_requested.emit(index))]
        if remark.code.startswith("rows-"):
            return [Offer(self.tr("see the rows"), lambda _at: self.rows_requested.emit())]
        if remark.code == ENCODING:
            return [
                Offer(name, self._reading(name), sample) for name, sample in _alternatives(remark)
            ]
        return []

    def _reading(self, name: str) -> Callable[[Button], object]:
        return lambda _at: self.encoding_requested.emit(name)

    def _choose_sheet(self, at: Button, draft: ImportDraft) -> None:
        menu = QMenu(at)
        for sheet in draft.table.sheets:
            action = menu.addAction(sheet)
            action.setCheckable(True)
            action.setChecked(sheet == draft.table.sheet)
            action.triggered.connect(lambda _on=False, one=sheet: self.sheet_requested.emit(one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _add_line(
        self,
        icon_name: str,
        words: str,
        offers: list[Offer],
        *,
        is_doubt: bool = False,
    ) -> None:
        line: QWidget = (
            CardFrame("warn", self._holder, padding=8) if is_doubt else QWidget(self._holder)
        )
        row = QHBoxLayout()
        if isinstance(line, CardFrame):
            line.body.addLayout(row)
        else:
            line.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        picture = QLabel(line)
        picture.setPixmap(icon(icon_name, "teal").pixmap(QSize(px(16), px(16))))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(Label("small", words, line, wrap=True))
        for text, call, sample in offers:
            link = Button("", line, look="link")
            link.set_words(text, name=f"{text}: {sample or words}")
            link.clicked.connect(lambda _on=False, one=link, then=call: then(one))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            self.links.append(link)
            if sample:
                column.addWidget(Label("mute", sample, line, wrap=True))
        row.addLayout(column, 1)
        self._lines.addWidget(line)

    def _clear(self) -> None:
        self.links = []
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _alternatives(remark: Remark) -> list[tuple[str, str]]:
    """Return (encoding, sample) of the other readings of the letters."""
    found = remark.values.get("alternatives", ())
    return [(str(name), str(sample)) for name, sample in found]
