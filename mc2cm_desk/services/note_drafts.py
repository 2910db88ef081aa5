"""What is being typed in the note, on the disk with every key: a fall of the program loses nothing.

A draft is a file beside the library until its text is kept as a record; it has no history.
"""

from pathlib import Path

from mc2cm_desk.domain.learning_note import NotePart
from mc2cm_desk.domain.localised import LANGUAGES
from mc2cm_desk.services.library import Library

Place = tuple[str, NotePart]
"""A language and a part."""


def save(library: Library, event_id: str, place: Place, text: str) -> None:
    """Write what is typed so far. A disk that refuses is told when the text itself is kept."""
    path = _path(library, event_id, place)
    try:
        path.parent.mkdir(exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError:
        return


def forget(library: Library, event_id: str, place: Place) -> None:
    """Drop a draft: its text is kept."""
    _path(library, event_id, place).unlink(missing_ok=True)


def waiting(library: Library, event_id: str) -> dict[Place, str]:
    """Return what was typed and never kept."""
    found: dict[Place, str] = {}
    for language in LANGUAGES:
        for part in NotePart:
            path = _path(library, event_id, (language, part))
            if path.is_file():
                found[language, part] = path.read_text(encoding="utf-8")
    return found


def _path(library: Library, event_id: str, place: Place) -> Path:
    language, part = place
    return library.folder / "drafts" / f"{event_id}-{language}-{part.value}.txt"
