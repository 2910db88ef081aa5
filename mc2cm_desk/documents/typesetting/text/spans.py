"""Stretches of running text that differ in weight, slant or link."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one style; ``link`` is an address or ``#anchor``.

    ``note`` is the number of the end note that the span calls: its text is that number in raised
    digits. Where it stands is ``#call-N``, the note itself ``#note-N``.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    note: int = 0


Spans = tuple[Span, ...]


def plain(text: str, *, bold: bool = False, italic: bool = False) -> Spans:
    """Return a text as one span, an empty one as none."""
    return (Span(text, bold, italic),) if text else ()
