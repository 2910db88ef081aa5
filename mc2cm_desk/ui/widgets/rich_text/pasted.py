"""What is pasted from Word, a web page or a message: cleaned to what the note can show."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from mc2cm_desk.domain.text.markup import Passage, PassageKind, Run
from mc2cm_desk.ui.widgets.rich_text import marks

_CALL = re.compile(r"#(?:_ftn|_edn|sd(?:foot|end)note|ftnt|fn:?)(\d+)(?:sym)?")
_BACK = re.compile(r"#(?:_ftnref|_ednref|sd(?:foot|end)note|ftnt_ref|fnref:?)(\d+)(?:anc)?")
"""How Word, LibreOffice and web pages lead from a call to its note, and back."""
_SIGN = re.compile(r"^\s*\[?\d*\]?\s*[.)↩^]?\s*")


def of_html(html: str) -> list[Passage]:
    """Return the passages of a page: notes are end notes again, a row of a table is a line."""
    foreign = QTextDocument()
    foreign.setHtml(html)
    notes = _notes(foreign)
    found: list[Passage] = []
    row: tuple[QTextTable, int] | None = None
    for block in _blocks(foreign):
        if _back_of(block):
            continue
        passage = marks.passage_of(block, notes)
        cell = _row_of(block)
        if cell is not None and cell == row and found:
            if passage is not None:
                before = found.pop()
                found.append(Passage(before.kind, (*before.runs, Run(" · "), *passage.runs)))
        elif passage is not None:
            kind = PassageKind.ITEM if cell is not None else passage.kind
            found.append(Passage(kind, passage.runs))
            row = cell
    return found


def of_text(text: str) -> list[Passage]:
    """Return the passages of plain text: lines and lists, stars and brackets as they are."""
    lines = (line.strip() for line in text.replace("\r", "").split("\n"))
    return [passage for line in lines if line for passage in marks.passages_of(QTextDocument(line))]


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _notes(document: QTextDocument) -> dict[str, str]:
    """Return the text of each note by the address that its call leads to."""
    by_number = {
        number: _SIGN.sub("", block.text(), count=1).strip()
        for block in _blocks(document)
        if (number := _back_of(block))
    }
    addresses = {
        form.anchorHref()
        for block in _blocks(document)
        for fragment in marks.fragments(block)
        if (form := fragment.charFormat()).isAnchor()
    }
    calls = ((one, _CALL.fullmatch(one)) for one in addresses)
    return {one: by_number[call[1]] for one, call in calls if call and by_number.get(call[1])}


def _back_of(block: QTextBlock) -> str:
    """Return the number of the note that a paragraph is; empty if it is none."""
    for fragment in marks.fragments(block):
        found = _BACK.fullmatch(fragment.charFormat().anchorHref())
        if found and not _CALL.fullmatch(fragment.charFormat().anchorHref()):
            return found[1]
    return ""


def _row_of(block: QTextBlock) -> tuple[QTextTable, int] | None:
    # The stubs do not know that there may be none.
    table: Any = QTextCursor(block).currentTable()
    return None if table is None else (table, table.cellAt(block.position()).row())
