"""Pasted pages without deleted text: tracked changes of Word, comments, hidden words."""

import re
from html.parser import HTMLParser

_MARKS = re.compile(
    r"<del\b|mso-?del\b|msocom|mso-element\s*:\s*comment|mso-hide\s*:|MsoCommentReference"
    r"|display\s*:\s*none",
    re.IGNORECASE,
)
_CLASSES = frozenset({"msodel", "msocomanchor", "msocomtxt", "msocomoff", "msocommentreference"})
_STYLES = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment(?:-list)?)\b",
    re.IGNORECASE,
)
_NEVER_CLOSED = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)


def without_deleted(html: str) -> str:
    """Return a page without deleted and hidden text and comments; itself where it has none."""
    if _MARKS.search(html) is None:
        return html
    reader = _Reader()
    reader.feed(html)
    reader.close()
    # An element that never ends says nothing of where its text does: rather too much than too
    # little.
    return html if reader.is_open or not reader.has_left_out else "".join(reader.remaining)


class _Reader(HTMLParser):
    """Keeps the page as it is written, but for what lies in an element that is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.remaining: list[str] = []
        self.has_left_out = False
        self._left_out: list[str] = []
        """The element that is left out, and those of its name that were opened inside."""

    @property
    def is_open(self) -> bool:
        """Whether an element that is left out has not ended yet."""
        return bool(self._left_out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an opening tag, or begin to leave out what it encloses."""
        if self._left_out:
            if tag == self._left_out[0]:
                self._left_out.append(tag)
        elif tag not in _NEVER_CLOSED and _is_left_out(tag, dict(attrs)):
            self._left_out.append(tag)
            self.has_left_out = True
        else:
            self._append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element without content."""
        if not _is_left_out(tag, dict(attrs)):
            self._append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Keep a closing tag, or end what is left out."""
        if not self._left_out:
            self._append(f"</{tag}>")
        elif tag == self._left_out[0]:
            self._left_out.pop()

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self._append(data)

    def handle_entityref(self, name: str) -> None:
        """Keep a named entity as it is written."""
        self._append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Keep a numbered character as it is written."""
        self._append(f"&#{name};")

    def _append(self, text: str) -> None:
        if not self._left_out:
            self.remaining.append(text)


def _is_left_out(tag: str, attributes: dict[str, str | None]) -> bool:
    classes = (attributes.get("class") or "").lower().split()
    style = attributes.get("style") or ""
    return tag == "del" or not _CLASSES.isdisjoint(classes) or _STYLES.search(style) is not None
