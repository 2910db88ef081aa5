"""How a note is cited."""

from mc2cm_desk.documents.note.sentences import closed, joined
from mc2cm_desk.documents.note.translator import NoteTranslator


def title_of(translator: NoteTranslator) -> str:
    """Return the title of the note."""
    return translator.contents.publication.title or translator.text(translator.contents.event.title)


def citation(translator: NoteTranslator) -> str:
    """Return how the note is cited in running text."""
    note, programme = translator.contents.publication, translator.contents.programme
    authors = note.authors or note.coordination or programme.acronym
    year = translator.contents.event.last_day.year
    facts = (
        f"{authors} ({year})" if authors else str(year),
        title_of(translator),
        note.subtitle,
        translator.translate("note"),
        programme.acronym,
        f"ISBN {note.isbn}" if note.isbn else "",
        note.licence,
        note.link,
    )
    return closed(joined(dict.fromkeys(fact.rstrip(".") for fact in facts)))
