"""How the note looks on the web: one sheet, with the colours of the printed page."""

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.look import Look


def sheet(look: Look) -> str:
    """Return the style sheet of a look."""
    colours = " ".join(f"--{name}: {value};" for name, value in look.colours.items())
    rules = resource("web", "note.css").read_text(encoding="utf-8")
    return f":root {{ {colours} }}\n{rules}"
