"""Key messages, questions and definitions as lines of text, and back; without Qt."""

import re

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.reference_document import Definition, KeyMessage, ReferenceDocument

_PAGE = re.compile(r"\s*\(p\.\s*([\w–-]+)\)\s*$")


def of_messages(document: ReferenceDocument, language: str) -> tuple[str, ...]:
    """Return one line a message, its page in brackets."""
    return tuple(
        one.text.text(language) + (f" (p. {one.page})" if one.page else "")
        for one in document.key_messages
    )


def read_messages(
    document: ReferenceDocument, typed: tuple[str, ...], language: str
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
        found.append(KeyMessage(before.having(language, text), page[1] if page else ""))
    return tuple(found)


def read_questions(
    document: ReferenceDocument, typed: tuple[str, ...], language: str
) -> tuple[Localised, ...]:
    """Return the questions of lines; one that stood there keeps its other languages."""
    known = {one.text(language): one for one in document.questions}
    same = len(typed) == len(document.questions)
    return tuple(
        known.get(line) or (document.questions[place] if same else EMPTY).having(language, line)
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
    document: ReferenceDocument, typed: tuple[str, ...], language: str
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
        old = document.definitions[place] if same else Definition(EMPTY, EMPTY)
        found.append(
            Definition(
                old.term.having(language, term.strip()),
                old.definition.having(language, meaning.strip()),
                source.rstrip("] ").strip(),
            )
        )
    return tuple(found)


def _stayed(document: ReferenceDocument, typed: tuple[str, ...]) -> bool:
    return len(typed) == len(document.key_messages)
