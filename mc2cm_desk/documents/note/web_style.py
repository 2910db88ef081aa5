"""How the note looks on the web: one sheet, with the colours of the printed page."""

from functools import cache

from mc2cm_desk.assets import resource
from mc2cm_desk.documents import style as styles

_COLOURS = {
    "ink": styles.INK,
    "mute": styles.MUTE,
    "line": styles.LINE,
    "paper": styles.PAPER,
    "sand": styles.SAND,
    "rose": styles.ROSE,
    "navy": styles.NAVY,
    "navy-deep": styles.NAVY_DEEP,
    "navy-pale": styles.NAVY_PALE,
    "teal": styles.TEAL,
    "teal-pale": styles.TEAL_PALE,
    # The teal of bars is too pale for small words on white.
    "teal-ink": "#13686c",
    "terracotta": styles.TERRACOTTA,
    "terracotta-ink": styles.TERRACOTTA_INK,
    "draft": styles.DRAFT,
    "draft-ink": styles.DRAFT_INK,
}


@cache
def sheet() -> str:
    """Return the style sheet."""
    colours = " ".join(f"--{name}: {value};" for name, value in _COLOURS.items())
    rules = resource("web", "note.css").read_text(encoding="utf-8")
    return f":root {{ {colours} }}\n{rules}"
