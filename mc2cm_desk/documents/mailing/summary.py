"""What stands on a web page about the note: a plain summary, and how to cite it."""

from collections.abc import Iterable

from mc2cm_desk.documents.mailing.pieces import event_line
from mc2cm_desk.documents.note.front.citation import citation, title_of
from mc2cm_desk.documents.note.translator import NoteTranslator


def bibtex(translator: NoteTranslator) -> str:
    """Return the entry for a reference manager."""
    note, programme = translator.contents.publication, translator.contents.programme
    event = translator.contents.event
    fields = (
        ("author", note.authors or note.coordination or programme.acronym),
        ("title", title_of(translator)),
        ("institution", ", ".join(programme.partners)),
        ("year", str(event.last_day.year)),
        ("type", translator.translate("note")),
        ("language", translator.language),
        ("isbn", note.isbn),
        ("url", note.link),
    )
    lines = [f"  {name} = {{{_braced(value)}}}" for name, value in fields if value]
    return f"@techreport{{{event.short_name},\n" + ",\n".join(lines) + "\n}\n"


def summary(translator: NoteTranslator) -> str:
    """Return the summary as plain text."""
    return "\n".join(_lines(translator)) + "\n"


def _lines(translator: NoteTranslator) -> Iterable[str]:
    contents = translator.contents
    yield title_of(translator)
    yield event_line(translator)
    objective = translator.text(contents.event.objective)
    if objective:
        yield from ("", objective)
    messages = contents.reference.key_messages if contents.reference else ()
    if messages:
        yield from ("", translator.translate("key-messages"))
        yield from (f"{n}. {translator.text(one.text)}" for n, one in enumerate(messages, start=1))
    if contents.endorsed:
        yield from ("", translator.translate("main-recommendations"))
        yield from (f"{one.label}  {translator.text(one.text)}" for one in contents.endorsed)
    yield from ("", translator.translate("citation"), citation(translator))


def _braced(text: str) -> str:
    return text.replace("\\", "\\\\").replace("{", "(").replace("}", ")")
