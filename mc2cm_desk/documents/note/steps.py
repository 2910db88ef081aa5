"""Parts of the note that steps 2, 4 and 5 feed."""

from collections.abc import Iterable
from dataclasses import replace

from mc2cm_desk.documents import style as styles
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
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.documents.note.written_text import blocks_of
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind
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
    AddresseeLevel.LOCAL: styles.ACCENT,
    AddresseeLevel.NATIONAL: styles.MAIN,
    AddresseeLevel.REGIONAL: styles.SECOND,
    AddresseeLevel.INTERNATIONAL: styles.DEEP,
}
"""The colour in front of each level of addressees."""


def challenge_blocks(voice: Voice) -> Iterable[Block]:
    """Yield a table for each cluster: statement, cities that share it, votes."""
    contents = voice.contents
    known = {cluster.id for cluster in contents.clusters}
    heaps = [
        (voice.text(cluster.name), [c for c in contents.challenges if c.cluster == cluster.id])
        for cluster in contents.clusters
    ]
    loose = [card for card in contents.challenges if card.cluster not in known]
    heaps.append((voice.say("without-cluster"), loose))
    for number, (name, cards) in enumerate(heaps):
        if cards:
            yield Heading(name, 2, f"cluster-{number}")
            yield _table(voice, cards)
    for quotation in contents.quotations:
        if not quotation.note.case:
            yield voice.quoted(quotation)


def _table(voice: Voice, cards: list[Challenge]) -> TableBlock:
    rows: list[tuple[Spans, ...]] = []
    for card in cards:
        first = card.kind is ChallengeKind.CHALLENGE
        kind = voice.say("challenge") if first else voice.say("opportunity")
        statement = voice.text(card.statement) + voice.example(placeholder=card.placeholder)
        rows.append(
            (
                (Span(f"{kind} {card.label}  ", bold=True), Span(statement)),
                plain(voice.cities(card.cities)),
                plain(str(voice.contents.votes.get(card.id, 0) or "–")),
            )
        )
    header = (voice.say("statement"), voice.say("shared-by"), voice.say("votes"))
    return TableBlock(header, tuple(rows), (5.4, 3, 0.9), (2,))


def visit_blocks(voice: Voice, *, draft: bool) -> Iterable[Block]:
    """Yield each visit: facts, programme, observations, pictures."""
    for number, visit in enumerate(voice.contents.visits):
        if visit.state is VisitState.NOT_APPLICABLE:
            yield Paragraph(plain(voice.say("no-visit")))
            continue
        example = voice.example(placeholder=visit.placeholder)
        yield Heading(voice.text(visit.title) + example, 2, f"visit-{number}")
        facts = Box(voice.say("visit-facts"), (_visit_facts(voice, visit),), Tone.SAND)
        told = (*blocks_of(voice.text(visit.purpose), voice), *_stops(voice, visit))
        yield Columns(told, (facts,)) if told else facts
        yield from _observations(voice, visit)
        yield from _gallery([voice.figure(one) for one in voice.printable(visit.id, draft=draft)])


def _gallery(pictures: list[Figure]) -> Iterable[Block]:
    """Yield pictures in pairs, an odd one across the page before them."""
    if len(pictures) % 2:
        yield replace(pictures[0], height=170)
    rest = [replace(one, height=130) for one in pictures[len(pictures) % 2 :]]
    for first, second in zip(rest[::2], rest[1::2], strict=True):
        yield Columns((first,), (second,), even=True)


def _visit_facts(voice: Voice, visit: FieldVisit) -> Facts:
    facts = (
        (voice.say("place"), voice.text(visit.place)),
        (voice.say("dates"), formats.day(visit.day, voice.language) if visit.day else ""),
        (voice.say("hosts"), visit.hosts),
    )
    return Facts(tuple((name, (plain(value),)) for name, value in facts if value))


def _stops(voice: Voice, visit: FieldVisit) -> Iterable[Block]:
    if not visit.stops:
        return
    yield Heading(voice.say("programme-of-visit"), 3)
    yield ListBlock(
        tuple(
            (
                Span(f"{stop.start}  ", bold=True),
                Span(" · ".join(t for t in (voice.text(stop.place), voice.text(stop.topic)) if t)),
            )
            for stop in visit.stops
        )
    )


def _observations(voice: Voice, visit: FieldVisit) -> Iterable[Block]:
    seen = [one for one in voice.contents.observations if one.visit == visit.id]
    for kind in ObservationKind:
        mine = [one for one in seen if one.kind is kind]
        if not mine:
            continue
        items: list[Spans] = []
        for one in mine:
            city = voice.city(one.city)
            tail = f"  ({city})" if city else ""
            items.append((*plain(voice.text(one.text)), *plain(tail, italic=True)))
        yield Heading(labels.label(voice.catalogue, kind), 3)
        yield ListBlock(tuple(items))


def recommendation_blocks(voice: Voice, *, short: bool = False) -> Iterable[Block]:
    """Yield the endorsed recommendations by addressee level, each printed once.

    Short ones say what is recommended, without who proposed it and on what it rests.
    """
    endorsed = voice.contents.endorsed
    elsewhere: list[str] = []
    for level in AddresseeLevel:
        mine = [one for one in endorsed if one.levels and one.levels[0] is level]
        also = [one.label for one in endorsed if level in one.levels[1:]]
        names = formats.enumeration(also, voice.language) if also else ""
        if not mine:
            # Nothing of its own: a heading would stand over a single line.
            said = formats.typographic(f"{voice.addressed(level)}: {names}", voice.language)
            elsewhere += [said] if also else []
            continue
        heading = voice.addressed(level)
        yield Heading(heading, 2, f"level-{level.value}", square=SQUARES[level])
        for one in mine:
            numbered = _numbered(voice, one)
            yield replace(numbered, details=()) if short else numbered
        if also:
            yield Paragraph(plain(voice.say("also-see", labels=names)), ParagraphKind.SMALL)
    if elsewhere:
        said = ListBlock(tuple(plain(one) for one in elsewhere))
        yield Box(voice.say("also-addressed"), (said,), Tone.SAND)


def _numbered(voice: Voice, one: Recommendation) -> Numbered:
    details: list[Spans] = []
    explanation = voice.text(one.explanation)
    if explanation:
        details.append(plain(explanation))
    facts: list[str] = []
    cities = voice.cities(one.cities)
    if cities:
        facts.append(voice.say("proposed-by", cities=cities))
    addressee = voice.text(one.addressee)
    if addressee:
        facts.append(addressee)
    others = [labels.label(voice.catalogue, level) for level in one.levels[1:]]
    if others:
        facts.append(voice.say("also-to", levels=voice.listed(others)))
    evidence = _evidence_words(voice, voice.contents.evidence.get(one.id, ()))
    if evidence:
        facts.append(voice.say("rests-on", evidence=evidence))
    votes = voice.contents.votes.get(one.id, 0)
    if votes:
        facts.append(voice.count("votes-count", votes).replace(" ", "\N{NO-BREAK SPACE}"))
    if one.horizon is not Horizon.NONE:
        horizon = labels.label(voice.catalogue, one.horizon).lower()
        facts.append(voice.say("horizon", horizon=horizon))
    if facts:
        details.append(plain(" · ".join(facts)))
    text = voice.text(one.text) + voice.example(placeholder=one.placeholder)
    anchor = recommendation_anchor(one.id)
    return Numbered(one.label, plain(text), tuple(details), anchor)


def _evidence_words(voice: Voice, links: tuple[Evidence, ...]) -> str:
    cards = {card.id: card for card in voice.contents.challenges}
    cases = {case.id: case for case in voice.contents.cases}
    words: list[str] = []
    for link in links:
        match link.kind:
            case EvidenceKind.CHALLENGE if link.target in cards:
                card = cards[link.target]
                first = card.kind is ChallengeKind.CHALLENGE
                word = "evidence-challenge" if first else "evidence-opportunity"
                words.append(voice.say(word, number=card.label))
            case EvidenceKind.CASE if link.target in cases:
                words.append(voice.say("evidence-case", number=cases[link.target].label))
            case EvidenceKind.OBSERVATION:
                words.append(voice.say("evidence-observation"))
            case EvidenceKind.KEY_MESSAGE:
                words.append(voice.say("evidence-message"))
            case _:
                continue
    unique = list(dict.fromkeys(words))
    return formats.enumeration(unique, voice.language) if unique else ""


def follow_up_blocks(voice: Voice) -> Iterable[Block]:
    """Yield who promised what by when."""
    contents = voice.contents
    if not contents.commitments:
        return
    by_id = {one.id: one for one in contents.recommendations}
    rows: list[tuple[Spans, ...]] = []
    for one in contents.commitments:
        who = one.who or voice.city(one.city)
        recommendation = by_id.get(one.recommendation)
        rows.append(
            (
                plain(who + voice.example(placeholder=one.placeholder), bold=True),
                plain(voice.text(one.what)),
                plain(formats.day(one.due, voice.language) if one.due else "–"),
                plain(recommendation.label if recommendation else "–"),
                plain(labels.label(voice.catalogue, one.state)),
            )
        )
    header = tuple(voice.say(w) for w in ("who", "what", "when", "recommendation", "state"))
    yield TableBlock(header, tuple(rows), (2, 4, 1.7, 1.6, 1.5))
