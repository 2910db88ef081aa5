"""Names of colours by what they are for; whoever draws gives a palette with their values."""

from typing import Protocol

DEEP, MAIN, MAIN_PALE = "deep", "main", "main-pale"
SECOND, SECOND_INK, SECOND_PALE = "second", "second-ink", "second-pale"
ACCENT, ACCENT_INK, ACCENT_PALE = "accent", "accent-ink", "accent-pale"
BOX, BOX_DEEP, PAPER, LINE, INK, MUTE = "box", "box-deep", "paper", "line", "ink", "mute"
COVER, COVER_WORDS, COVER_LONG, COVER_SMALL = "cover", "cover-words", "cover-long", "cover-small"
DRAFT, DRAFT_BAR, DRAFT_INK = "draft", "draft-bar", "draft-ink"


class Palette(Protocol):
    """Colours by their names."""

    def colour(self, name: str) -> str:
        """Return ``#rrggbb`` for a name; a name that is ``#rrggbb`` is returned as it is."""
        ...
