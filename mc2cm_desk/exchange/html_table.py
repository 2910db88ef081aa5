"""Web pages that registration systems export under the name of a spreadsheet."""

import re
from html.parser import HTMLParser

_START = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|table|head|meta|body)\b", re.I | re.S
)
_WIDEST = 200


def is_one(text: str) -> bool:
    """Say whether the text is a web page with a table."""
    return _START.match(text) is not None and "<t" in text.lower()


def rows(text: str) -> list[list[str]]:
    """Return the cells of every row of the page; a merged cell is followed by empty ones."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.rows


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._wide = 1
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            span = dict(attrs).get("colspan") or "1"
            self._wide = min(int(span), _WIDEST) if span.isdigit() else 1
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")
        self._silent = tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        self._silent = False

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        text = re.sub(r"[ \t\r]*\n[ \t\r\n]*", "\n", "".join(self._cell)).strip()
        if not self.rows:
            self.rows.append([])
        self.rows[-1].extend([text, *[""] * (self._wide - 1)])
        self._cell = None
