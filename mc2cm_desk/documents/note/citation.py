"""How a note is cited."""

from mc2cm_desk.documents.note.translator import Voice


def title_of(voice: Voice) -> str:
    """Return the title of the note."""
    return voice.contents.publication.title or voice.text(voice.contents.event.title)


def citation(voice: Voice) -> str:
    """Return how the note is cited in running text."""
    note, programme = voice.contents.publication, voice.contents.programme
    authors = note.authors or note.coordination or programme.acronym
    year = voice.contents.event.last_day.year
    facts = (
        f"{authors} ({year})" if authors else str(year),
        title_of(voice),
        note.subtitle,
        voice.say("note"),
        programme.acronym,
        f"ISBN {note.isbn}" if note.isbn else "",
        note.licence,
        note.link,
    )
    return ". ".join(dict.fromkeys(fact.rstrip(".") for fact in facts if fact)) + "."
