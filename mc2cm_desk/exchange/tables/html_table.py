"""Web pages that registration systems export under the name of a spreadsheet."""

import re
from html.parser import HTMLParser

from mc2cm_desk.domain.refusal import Refused

_START = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|table|head|meta|body)\b", re.I | re.S
)
_WIDEST = 200
_HIGHEST = 1_000
_MOST_CELLS = 2_000_000
_MOST_OPEN_MARKS = 1_000
_MOST_TABLES_WITHIN = 20


def is_one(text: str) -> bool:
    """Say whether the text is a web page with a table."""
    return _START.match(text) is not None and "<t" in text.lower()


def rows(text: str, file: str) -> list[list[str]]:
    """Return the cells of every row of the page.

    A cell over several columns is followed by empty ones; one over several rows holds for each.

    Refused: spreadsheet-damaged (marks that are never closed), spreadsheet-too-wide (more cells
    than a list has), spreadsheet-not-one (tables within tables within tables).
    """
    if text.count("<") > 2 * text.count(">") + _MOST_OPEN_MARKS:
        # The parser would look for the end of each of them through the whole text.
        raise Refused("spreadsheet-damaged", file=file)
    reader = _Reader(file)
    reader.feed(text)
    reader.close()
    return reader.rows


class _Reader(HTMLParser):
    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self._file, self._cells, self._tables = file, 0, 0
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._wide, self._high = 1, 1
        # What cells above hold for: by column, the text and for how many rows more.
        self._above: dict[int, tuple[str, int]] = {}
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell. Refused: spreadsheet-not-one."""
        if tag == "table":
            self._tables += 1
            if self._tables > _MOST_TABLES_WITHIN:
                raise Refused("spreadsheet-not-one", file=self._file, kind="HTML")
        if tag == "tr":
            self._end_cell()
            self._end_row()
            self.rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            span = dict(attrs).get("colspan") or "1"
            self._wide = min(int(span), _WIDEST) if span.isdecimal() else 1
            rows = dict(attrs).get("rowspan") or "1"
            self._high = min(int(rows), _HIGHEST) if rows.isdecimal() and len(rows) < 9 else 1
            self._put_from_above()
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")
        self._silent = tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        """End a table, a row or a cell."""
        if tag == "table":
            self._tables = max(0, self._tables - 1)
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        if tag == "table":
            self._end_row()
            self._above.clear()
        self._silent = False

    def handle_data(self, data: str) -> None:
        """Add text to the cell that is open."""
        if self._cell is not None and not self._silent:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        text = re.sub(r"[ \t\r]*\n[ \t\r\n]*", "\n", "".join(self._cell)).strip()
        if not self.rows:
            self.rows.append([])
        self._cells += self._wide
        if self._cells > _MOST_CELLS:
            raise Refused("spreadsheet-too-wide", file=self._file, columns=len(self.rows[-1]))
        if self._high > 1:
            self._above[len(self.rows[-1])] = (text, self._high - 1)
        self.rows[-1].extend([text, *[""] * (self._wide - 1)])
        self._cell = None

    def _put_from_above(self) -> None:
        """Put the cells that stand here because one above goes on."""
        while self.rows and (above := self._above.get(len(self.rows[-1]))) is not None:
            column, (text, left) = len(self.rows[-1]), above
            if left > 1:
                self._above[column] = (text, left - 1)
            else:
                del self._above[column]
            self._cells += 1
            self.rows[-1].append(text)

    def _end_row(self) -> None:
        """Put what goes on from above behind the last cell of a row."""
        if self._above and self.rows and self.rows[-1]:
            self._put_from_above()
