"""How the note looks on the web: one sheet, with the colours of the printed page."""

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.look import Look


def sheet(look: Look, *, printed: bool = True) -> str:
    """Return the style sheet of a look; ``printed`` says also how its pages are printed."""
    colours = " ".join(f"--{name}: {value};" for name, value in look.colours.items())
    files = ("note.css", "print.css") if printed else ("note.css",)
    rules = "\n".join(resource("web", file).read_text(encoding="utf-8") for file in files)
    return f":root {{ {colours} }}\n{rules}"
