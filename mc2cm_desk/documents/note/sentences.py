"""Facts in a row as sentences, each with one mark at its end."""

from collections.abc import Iterable

_END_MARKS = (".", "!", "?", "…", "؟", "۔")


def closed(text: str) -> str:
    """Return a text with a full stop, or as it is where it ends with a mark of its own."""
    text = text.rstrip()
    return text if not text or text.endswith(_END_MARKS) else f"{text}."


def joined(facts: Iterable[str]) -> str:
    """Return the facts that are not empty, closed but for the last, with a space between."""
    filled = [text for text in map(str.strip, facts) if text]
    return " ".join([*map(closed, filled[:-1]), *filled[-1:]])
