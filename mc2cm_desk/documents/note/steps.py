"""Parts of the note that steps 2, 4 and 5 feed."""

from collections.abc import Iterable
from dataclasses import replace

from mc2cm_desk.documents.model import (
    Block,
    Box,
    Columns,
    Facts,
    Figure,
    Heading,
    ListBlock,
    Numbered,
    Paragraph,
    ParagraphKind,
    Span,
    Spans,
    TableBlock,
    Tone,
    plain,
)
from mc2cm_desk.documents.note.listed import beside
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.note.written_text import blocks_of
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit, ObservationKind, VisitState
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    EvidenceKind,
    Horizon,
    Recommendation,
)
from mc2cm_desk.services.read_models.note.references import recommendation_anchor
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.names import labels

SQUARES = {
    AddresseeLevel.LOCAL: palette.ACCENT,
    AddresseeLevel.NATIONAL: palette.MAIN,
    AddresseeLevel.REGIONAL: palette.SECOND,
    AddresseeLevel.INTERNATIONAL: palette.DEEP,
}
"""The colour in front of each level of addressees."""


def challenge_blocks(translator: NoteTranslator) -> Iterable[Block]:
    """Yield a table for each cluster: statement, cities that share it, votes."""
    contents = translator.contents
    known = {cluster.id for cluster in contents.clusters}
    heaps = [
        (translator.text(cluster.name), [c for c in contents.challenges if c.cluster == cluster.id])
        for cluster in contents.clusters
    ]
    loose = [card for card in contents.challenges if card.cluster not in known]
    heaps.append((translator.translate("without-cluster"), loose))
    for number, (name, cards) in enumerate(heaps):
        if cards:
            yield Heading(name, 2, f"cluster-{number}")
            yield _table(translator, cards)
    for quotation in contents.quotations:
        if not quotation.note.case:
            yield translator.quoted(quotation)


def _table(translator: NoteTranslator, cards: list[Challenge]) -> TableBlock:
    rows: list[tuple[Spans, ...]] = []
    for card in cards:
        first = card.kind is ChallengeKind.CHALLENGE
        kind = translator.translate("challenge") if first else translator.translate("opportunity")
        statement = translator.text(card.statement) + translator.example(
            placeholder=card.placeholder
        )
        rows.append(
            (
                (Span(f"{kind} {card.label}  ", bold=True), Span(statement)),
                plain(translator.cities(card.cities)),
                plain(str(translator.contents.votes.get(card.id, 0) or "–")),
            )
        )
    header = (
        translator.translate("statement"),
        translator.translate("shared-by"),
        translator.translate("votes"),
    )
    return TableBlock(header, tuple(rows), (5.4, 3, 0.9), (2,))


def visit_blocks(translator: NoteTranslator, *, draft: bool) -> Iterable[Block]:
    """Yield each visit: facts, programme, observations, pictures."""
    for number, visit in enumerate(translator.contents.visits):
        if visit.state is VisitState.NOT_APPLICABLE:
            yield Paragraph(plain(translator.translate("no-visit")))
            continue
        example = translator.example(placeholder=visit.placeholder)
        yield Heading(translator.text(visit.title) + example, 2, f"visit-{number}")
        facts = Box(
            translator.translate("visit-facts"), (_visit_facts(translator, visit),), Tone.SAND
        )
        blocks = (
            *blocks_of(translator.text(visit.purpose), translator),
            *_stops(translator, visit),
        )
        yield Columns(blocks, (facts,)) if blocks else facts
        yield from _observations(translator, visit)
        yield from _gallery(
            [translator.figure(one) for one in translator.printable(visit.id, draft=draft)]
        )


def _gallery(pictures: list[Figure]) -> Iterable[Block]:
    """Yield pictures in pairs, an odd one across the page before them."""
    if len(pictures) % 2:
        yield replace(pictures[0], height=170)
    rest = [replace(one, height=130) for one in pictures[len(pictures) % 2 :]]
    for first, second in zip(rest[::2], rest[1::2], strict=True):
        yield Columns((first,), (second,), even=True)


def _visit_facts(translator: NoteTranslator, visit: FieldVisit) -> Facts:
    facts = (
        (translator.translate("place"), translator.text(visit.place)),
        (
            translator.translate("dates"),
            formats.day(visit.day, translator.language) if visit.day else "",
        ),
        (translator.translate("hosts"), visit.hosts),
    )
    return Facts(tuple((name, (plain(value),)) for name, value in facts if value))


def _stops(translator: NoteTranslator, visit: FieldVisit) -> Iterable[Block]:
    if not visit.stops:
        return
    yield Heading(translator.translate("programme-of-visit"), 3)
    yield ListBlock(
        tuple(
            (
                Span(f"{stop.start}  ", bold=True),
                Span(
                    " · ".join(
                        t for t in (translator.text(stop.place), translator.text(stop.topic)) if t
                    )
                ),
            )
            for stop in visit.stops
        )
    )


def _observations(translator: NoteTranslator, visit: FieldVisit) -> Iterable[Block]:
    seen = [one for one in translator.contents.observations if one.visit == visit.id]
    for kind in ObservationKind:
        mine = [one for one in seen if one.kind is kind]
        if not mine:
            continue
        items: list[Spans] = []
        for one in mine:
            city = translator.city(one.city)
            tail = f"  ({city})" if city else ""
            items.append((*plain(translator.text(one.text)), *plain(tail, italic=True)))
        yield Heading(labels.label(translator.catalogue, kind), 3)
        yield ListBlock(tuple(items))


def recommendation_blocks(translator: NoteTranslator, *, short: bool = False) -> Iterable[Block]:
    """Yield the endorsed recommendations by addressee level, each printed once.

    Short ones say what is recommended, without who proposed it and on what it rests.
    """
    endorsed = translator.contents.endorsed
    elsewhere: list[str] = []
    for level in AddresseeLevel:
        mine = [one for one in endorsed if one.levels and one.levels[0] is level]
        also = [one.label for one in endorsed if level in one.levels[1:]]
        names = formats.enumeration(also, translator.language) if also else ""
        if not mine:
            # Nothing of its own: a heading would stand over a single line.
            entry = formats.typographic(
                f"{translator.addressed(level)}: {names}", translator.language
            )
            elsewhere += [entry] if also else []
            continue
        heading = translator.addressed(level)
        yield Heading(heading, 2, f"level-{level.value}", square=SQUARES[level])
        for one in mine:
            numbered = _numbered(translator, one)
            yield replace(numbered, details=()) if short else numbered
        if also:
            yield Paragraph(
                plain(translator.translate("also-see", labels=names)), ParagraphKind.SMALL
            )
    if elsewhere:
        entry = ListBlock(tuple(plain(one) for one in elsewhere))
        yield Box(translator.translate("also-addressed"), (entry,), Tone.SAND)


def _numbered(translator: NoteTranslator, one: Recommendation) -> Numbered:
    details: list[Spans] = []
    explanation = translator.text(one.explanation)
    if explanation:
        details.append(plain(explanation))
    facts: list[str] = []
    cities = translator.cities(one.cities)
    if cities:
        facts.append(translator.translate("proposed-by", cities=cities))
    addressee = translator.text(one.addressee)
    if addressee:
        facts.append(addressee)
    others = [labels.label(translator.catalogue, level) for level in one.levels[1:]]
    if others:
        facts.append(translator.translate("also-to", levels=translator.listed(others)))
    evidence = _evidence_words(translator, translator.contents.evidence.get(one.id, ()))
    if evidence:
        facts.append(translator.translate("rests-on", evidence=evidence))
    votes = translator.contents.votes.get(one.id, 0)
    if votes:
        facts.append(translator.count("votes-count", votes).replace(" ", "\N{NO-BREAK SPACE}"))
    if one.horizon is not Horizon.NONE:
        horizon = labels.label(translator.catalogue, one.horizon).lower()
        facts.append(translator.translate("horizon", horizon=horizon))
    if facts:
        details.append(plain(" · ".join(facts)))
    details += beside(translator, one.id)
    text = translator.text(one.text) + translator.example(placeholder=one.placeholder)
    anchor = recommendation_anchor(one.id)
    return Numbered(one.label, plain(text), tuple(details), anchor)


def _evidence_words(translator: NoteTranslator, links: tuple[Evidence, ...]) -> str:
    cards: dict[RecordId, Challenge] = {card.id: card for card in translator.contents.challenges}
    cases: dict[RecordId, CityCase] = {case.id: case for case in translator.contents.cases}
    words: list[str] = []
    for link in links:
        match link.kind:
            case EvidenceKind.CHALLENGE if link.target in cards:
                card = cards[link.target]
                first = card.kind is ChallengeKind.CHALLENGE
                word = "evidence-challenge" if first else "evidence-opportunity"
                words.append(translator.translate(word, number=card.label))
            case EvidenceKind.CASE if link.target in cases:
                words.append(translator.translate("evidence-case", number=cases[link.target].label))
            case EvidenceKind.OBSERVATION:
                words.append(translator.translate("evidence-observation"))
            case EvidenceKind.KEY_MESSAGE:
                words.append(translator.translate("evidence-message"))
            case _:
                continue
    unique = list(dict.fromkeys(words))
    return formats.enumeration(unique, translator.language) if unique else ""


def follow_up_blocks(translator: NoteTranslator) -> Iterable[Block]:
    """Yield who promised what by when."""
    contents = translator.contents
    if not contents.commitments:
        return
    by_id = {one.id: one for one in contents.recommendations}
    rows: list[tuple[Spans, ...]] = []
    for one in contents.commitments:
        who = one.who or translator.city(one.city) or "–"
        recommendation = by_id.get(one.recommendation)
        rows.append(
            (
                plain(who + translator.example(placeholder=one.placeholder), bold=True),
                plain(translator.text(one.what)),
                plain(formats.day(one.due, translator.language) if one.due else "–"),
                plain(recommendation.label if recommendation else "–"),
                plain(labels.label(translator.catalogue, one.state)),
            )
        )
    header = tuple(
        translator.translate(w) for w in ("who", "what", "when", "recommendation", "state")
    )
    yield TableBlock(header, tuple(rows), (2, 4, 1.7, 1.6, 1.5))
