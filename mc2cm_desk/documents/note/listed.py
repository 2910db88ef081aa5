"""Records that the note lists as their kind declares it, and names beside those they belong to."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from mc2cm_desk.documents.model import Block, Heading, ListBlock, Span, Spans
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.kinds.kind import Fact, Listed, Worded
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.read_models.note.references import recommendation_anchor
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.names import labels


def lists(translator: NoteTranslator, part: NotePart) -> Iterable[Block]:
    """Yield a heading and a list for each kind that stands at the end of a part."""
    for kind in kinds.ALL:
        listed = kind.listed
        if listed is None or kind.note_part is not part:
            continue
        records = translator.contents.of(kind.record)
        if records:
            yield Heading(translator.declared(listed.heading), 2, f"list-{kind.label}")
            yield ListBlock(tuple(_item(translator, listed, one) for one in records))


def beside(translator: NoteTranslator, record: RecordId) -> Iterable[Spans]:
    """Yield a line for each kind of which some records are named beside a record (id)."""
    for kind in kinds.ALL:
        listed = kind.listed
        if listed is None:
            continue
        every = translator.contents.of(kind.record)
        mine = [one for one in every if record in _owners(translator, listed, one)]
        if mine:
            before, _, after = translator.declared(listed.named).partition("{names}")
            spans = [Span(before)]
            for number, one in enumerate(mine):
                spans += [Span(" · ")] if number else []
                spans.append(Span(_name(translator, listed, one), link=listed.link(one)))
            yield (*spans, Span(after)) if after else tuple(spans)


def _item(translator: NoteTranslator, listed: Listed[Any], record: Record) -> Spans:
    """Return a line of a list: its name, facts, the labels of its recommendations, its link."""
    rest = [Span(fact) for fact in _sentences(translator, listed.facts(record))]
    owners, link = _owners(translator, listed, record), listed.link(record)
    rest += [
        Span(one.label, link=f"#{recommendation_anchor(one.id)}")
        for one in translator.contents.endorsed
        if one.id in owners
    ]
    rest += [Span(link, link=link)] if link else []
    spans = [Span(_name(translator, listed, record), bold=True)]
    for number, one in enumerate(rest):
        spans += [Span(" · " if number else "  "), one]
    return tuple(spans)


def _name(translator: NoteTranslator, listed: Listed[Any], record: Record) -> str:
    placeholder = bool(getattr(record, "placeholder", False))
    name = translator.listed(_sentences(translator, listed.name(record)))
    return name + translator.example(placeholder=placeholder)


def _owners(translator: NoteTranslator, listed: Listed[Any], record: Record) -> set[RecordId]:
    """Return the records (ids) that stand now for those beside which a record is named."""
    return {translator.contents.merged.target(one) for one in listed.beside(record)}


def _sentences(translator: NoteTranslator, facts: Sequence[Fact]) -> list[str]:
    return [sentence for one in facts if (sentence := _fact(translator, one))]


def _fact(translator: NoteTranslator, fact: Fact) -> str:
    match fact:
        case Worded():
            value = _fact(translator, fact.value)
            return translator.declared(fact.words, value=value) if value else ""
        case Localised():
            return translator.text(fact)
        case StrEnum():
            return labels.label(translator.catalogue, fact)
        case date():
            return formats.day(fact, translator.language)
        case str() | None:
            return formats.typographic(fact or "", translator.language)
