"""Parts that rest on the reference document and on notes: context, lessons, references."""

from collections.abc import Iterable

from mc2cm_desk.documents.model import (
    Block,
    Box,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Span,
    Tone,
    plain,
)
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.documents.note.written_text import blocks_of
from mc2cm_desk.wording import formats


def context(voice: Voice, *, short: bool) -> Iterable[Block]:
    """Yield what the reference document says, its questions and its words."""
    reference = voice.contents.reference
    if reference is None:
        return
    yield Heading(voice.say("reference-says"), 2, "context-reference")
    source = voice.say(
        "reference-source", title=voice.text(reference.title), authors=reference.authors
    )
    yield Paragraph(plain(source, italic=True), ParagraphKind.SMALL)
    yield from blocks_of(voice.text(reference.summary), voice)
    if reference.key_messages:
        yield Heading(voice.say("key-messages"), 3)
        yield ListBlock(
            tuple(
                plain(
                    voice.text(one.text)
                    + (f" ({voice.say('page', page=one.page)})" if one.page else "")
                )
                for one in reference.key_messages
            ),
            ordered=True,
        )
    if short:
        return
    if reference.questions:
        yield Heading(voice.say("questions"), 2, "context-questions")
        yield ListBlock(tuple(plain(voice.text(one)) for one in reference.questions))
    if reference.definitions:
        yield Box(
            voice.say("definitions"),
            tuple(
                Paragraph(
                    (
                        Span(f"{voice.text(one.term)}  ", bold=True),
                        Span(voice.text(one.definition)),
                        Span(f"  [{one.source}]" if one.source else "", italic=True),
                    )
                )
                for one in reference.definitions
            ),
            Tone.TEAL,
        )


def lessons(voice: Voice) -> Iterable[Block]:
    """Yield what people noted as learnt, each with its source."""
    items = []
    for note in voice.contents.lessons:
        where = voice.city(note.city)
        case = next((c for c in voice.contents.cases if c.id == note.case), None)
        source = voice.listed((where, voice.text(case.title) if case else ""))
        items.append(
            (
                *plain(voice.text(note.text)),
                *plain(f"  ({source})" if source else "", italic=True),
            )
        )
    if items:
        yield ListBlock(tuple(items))


def references(voice: Voice) -> Iterable[Block]:
    """Yield the reference document and the sources of cases."""
    reference = voice.contents.reference
    items = []
    if reference is not None and not reference.title.is_empty:
        text = ". ".join(
            part
            for part in (
                reference.authors,
                voice.text(reference.title),
                reference.organisation,
                formats.day(reference.dated, voice.language) if reference.dated else "",
            )
            if part
        )
        spans = [Span(text)]
        if reference.link:
            spans.append(Span(f"  {reference.link}", link=reference.link))
        items.append(tuple(spans))
    sources = dict.fromkeys(source for case in voice.contents.cases for source in case.sources)
    for source in sources:
        link = source if source.startswith("http") else ""
        items.append((Span(source, link=link),))
    if items:
        yield ListBlock(tuple(items))
