"""What stands on a web page about the note: a plain summary, and how to cite it."""

from collections.abc import Iterable

from mc2cm_desk.documents.mailing.pieces import event_line
from mc2cm_desk.documents.note.citation import citation, title_of
from mc2cm_desk.documents.note.translator import Voice


def bibtex(voice: Voice) -> str:
    """Return the entry for a reference manager."""
    note, programme = voice.contents.publication, voice.contents.programme
    event = voice.contents.event
    fields = (
        ("author", note.authors or note.coordination or programme.acronym),
        ("title", title_of(voice)),
        ("institution", ", ".join(programme.partners)),
        ("year", str(event.last_day.year)),
        ("type", voice.say("note")),
        ("language", voice.language),
        ("isbn", note.isbn),
        ("url", note.link),
    )
    lines = [f"  {name} = {{{_braced(value)}}}" for name, value in fields if value]
    return f"@techreport{{{event.short_name},\n" + ",\n".join(lines) + "\n}\n"


def summary(voice: Voice) -> str:
    """Return the summary as plain text."""
    return "\n".join(_lines(voice)) + "\n"


def _lines(voice: Voice) -> Iterable[str]:
    contents = voice.contents
    yield title_of(voice)
    yield event_line(voice)
    objective = voice.text(contents.event.objective)
    if objective:
        yield from ("", objective)
    messages = contents.reference.key_messages if contents.reference else ()
    if messages:
        yield from ("", voice.say("key-messages"))
        yield from (f"{n}. {voice.text(one.text)}" for n, one in enumerate(messages, start=1))
    if contents.endorsed:
        yield from ("", voice.say("main-recommendations"))
        yield from (f"{one.label}  {voice.text(one.text)}" for one in contents.endorsed)
    yield from ("", voice.say("citation"), citation(voice))


def _braced(text: str) -> str:
    return text.replace("\\", "\\\\").replace("{", "(").replace("}", ")")
