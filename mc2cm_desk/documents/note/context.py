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
from mc2cm_desk.documents.note.sentences import joined
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.note.written_text import blocks_of
from mc2cm_desk.wording import formats


def context(translator: NoteTranslator, *, short: bool) -> Iterable[Block]:
    """Yield what the reference document says, its questions and its words."""
    reference = translator.contents.reference
    if reference is None:
        return
    yield Heading(translator.translate("reference-says"), 2, "context-reference")
    source = joined((translator.text(reference.title), reference.authors))
    if source:
        yield Paragraph(plain(source, italic=True), ParagraphKind.SMALL)
    yield from blocks_of(translator.text(reference.summary), translator)
    if reference.key_messages:
        yield Heading(translator.translate("key-messages"), 3)
        yield ListBlock(
            tuple(
                plain(
                    translator.text(one.text)
                    + (f" ({translator.translate('page', page=one.page)})" if one.page else "")
                )
                for one in reference.key_messages
            ),
            ordered=True,
        )
    if short:
        return
    if reference.questions:
        yield Heading(translator.translate("questions"), 2, "context-questions")
        yield ListBlock(tuple(plain(translator.text(one)) for one in reference.questions))
    if reference.definitions:
        yield Box(
            translator.translate("definitions"),
            tuple(
                Paragraph(
                    (
                        Span(f"{translator.text(one.term)}  ", bold=True),
                        Span(translator.text(one.definition)),
                        Span(f"  [{one.source}]" if one.source else "", italic=True),
                    )
                )
                for one in reference.definitions
            ),
            Tone.TEAL,
        )


def lessons(translator: NoteTranslator) -> Iterable[Block]:
    """Yield what people noted as learnt, each with its source."""
    items = []
    for note in translator.contents.lessons:
        where = translator.city(note.city)
        case = next((c for c in translator.contents.cases if c.id == note.case), None)
        source = translator.listed((where, translator.text(case.title) if case else ""))
        items.append(
            (
                *plain(translator.text(note.text)),
                *plain(f"  ({source})" if source else "", italic=True),
            )
        )
    if items:
        yield ListBlock(tuple(items))


def references(translator: NoteTranslator) -> Iterable[Block]:
    """Yield the reference document and the sources of cases."""
    reference = translator.contents.reference
    items = []
    if reference is not None and not reference.title.is_empty:
        text = joined(
            (
                reference.authors,
                translator.text(reference.title),
                reference.organisation,
                formats.day(reference.dated, translator.language) if reference.dated else "",
            )
        )
        spans = [Span(text)]
        if reference.link:
            spans.append(Span(f"  {reference.link}", link=reference.link))
        items.append(tuple(spans))
    sources = dict.fromkeys(source for case in translator.contents.cases for source in case.sources)
    for source in sources:
        link = source if source.startswith("http") else ""
        items.append((Span(source, link=link),))
    if items:
        yield ListBlock(tuple(items))
