"""Key messages, questions and definitions as lines of text, and back; without Qt."""

import re

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.steps.reference_document import Definition, KeyMessage, ReferenceDocument
from mc2cm_desk.domain.text.written_language import rewritten, written_in

_PAGE = re.compile(r"\s*\(p\.\s*([\w–-]+)\)\s*$")


def of_messages(document: ReferenceDocument, language: str) -> tuple[str, ...]:
    """Return one line a message, its page in brackets."""
    return tuple(
        one.text.text(language) + (f" (p. {one.page})" if one.page else "")
        for one in document.key_messages
    )


def read_messages(
    document: ReferenceDocument, typed: tuple[str, ...], language: str, typed_last: str
) -> tuple[KeyMessage, ...]:
    """Return the messages of lines; one that stood there keeps its other languages."""
    known = dict(zip(of_messages(document, language), document.key_messages, strict=False))
    found: list[KeyMessage] = []
    for place, line in enumerate(typed):
        if line in known:
            found.append(known[line])
            continue
        page = _PAGE.search(line)
        text = _PAGE.sub("", line)
        before = document.key_messages[place].text if _stayed(document, typed) else EMPTY
        found.append(
            KeyMessage(rewritten(before, language, text, typed_last), page[1] if page else "")
        )
    return tuple(found)


def read_questions(
    document: ReferenceDocument, typed: tuple[str, ...], language: str, typed_last: str
) -> tuple[Localised, ...]:
    """Return the questions of lines; one that stood there keeps its other languages."""
    known = {one.text(language): one for one in document.questions}
    same = len(typed) == len(document.questions)
    return tuple(
        known.get(line)
        or rewritten(document.questions[place] if same else EMPTY, language, line, typed_last)
        for place, line in enumerate(typed)
    )


def of_definitions(document: ReferenceDocument, language: str) -> tuple[str, ...]:
    """Return one line a definition: the term, a colon, what it means, the source in brackets."""
    return tuple(
        f"{one.term.text(language)}: {one.definition.text(language)}"
        + (f" [{one.source}]" if one.source else "")
        for one in document.definitions
    )


def read_definitions(
    document: ReferenceDocument, typed: tuple[str, ...], language: str, typed_last: str
) -> tuple[Definition, ...]:
    """Return the definitions of lines; one that stood there keeps its other languages."""
    known = dict(zip(of_definitions(document, language), document.definitions, strict=False))
    same = len(typed) == len(document.definitions)
    found: list[Definition] = []
    for place, line in enumerate(typed):
        if line in known:
            found.append(known[line])
            continue
        term, _, rest = line.partition(":")
        meaning, _, source = rest.partition("[")
        # A term alone says little: it is of the language of what it means.
        written = written_in(line, typed_last)
        old = document.definitions[place] if same else Definition(EMPTY, EMPTY)
        found.append(
            Definition(
                rewritten(old.term, language, term.strip(), written),
                rewritten(old.definition, language, meaning.strip(), written),
                source.rstrip("] ").strip(),
            )
        )
    return tuple(found)


def _stayed(document: ReferenceDocument, typed: tuple[str, ...]) -> bool:
    return len(typed) == len(document.key_messages)
