"""What a note still lacks: rules by part, weighted, each with the place where to enter it."""

import textwrap
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.kinds.kind import Expected, Kind, Severity, Translated
from mc2cm_desk.domain.library.attachment import PictureConsent
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.domain.text.markup import references
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.read_models.note.contents import NoteContents, contents_of
from mc2cm_desk.services.read_models.note.references import note_references
from mc2cm_desk.services.steps.merged_cards import merged_cards
from mc2cm_desk.store.files.attachments import AttachmentStore
from mc2cm_desk.store.queries import totals
from mc2cm_desk.store.repository import cached

LONGEST_ABOUT = 70
"""Characters of a sentence that state which one it is."""

PLACE_OF_NOTE = kinds.of(NoteSection).place
TEXT = "text"
"""The field where people write a part."""


@dataclass(frozen=True, slots=True)
class Missing:
    """One gap: a code that wording knows, what it is about, where it is entered.

    That is a place of the rail, a record there, a field of it; what is empty is not known.
    """

    code: str
    severity: Severity
    part: NotePart
    about: str = ""
    record: RecordId = NO_ID
    place: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class PartState:
    """How far a part is, in percent, and what it lacks."""

    part: NotePart
    percent: int
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Completeness:
    """How far the whole note is."""

    percent: int
    parts: tuple[PartState, ...]

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The gaps of all parts, in their order."""
        return tuple(one for part in self.parts for one in part.missing)

    @property
    def blocking(self) -> tuple[Missing, ...]:
        """The gaps that keep the note from being final: it is not published without a question."""
        return tuple(one for one in self.missing if one.severity is Severity.BLOCKS)


@dataclass(frozen=True, slots=True)
class _Rule:
    code: str
    part: NotePart
    is_met: bool
    severity: Severity = Severity.WARNS
    about: str = ""
    record: RecordId = NO_ID
    place: str = ""
    field: str = ""
    given: bool = False
    """Whether it holds from the day an event is made: then it counts for no work done."""
    times: int = 1
    """How many records it is printed of."""


@dataclass(frozen=True, slots=True)
class _Written:
    """What the note says beside its recommendations.

    ``unknown`` are references of a part that no other record answers to.
    """

    rules: tuple[_Rule, ...]
    unknown: tuple[tuple[NotePart, str], ...]
    hidden: frozenset[NotePart]


def completeness(contents: NoteContents) -> Completeness:
    """Return what the note of these contents lacks, in their language."""
    every = (
        *_recommendations(contents.recommendations, contents.evidence, contents.language),
        *_beside_recommendations(contents),
        *_lost(_unknown_references(contents)),
    )
    rules = [rule for rule in every if not contents.is_hidden(rule.part)]
    states: list[PartState] = []
    for part in NotePart:
        mine = [rule for rule in rules if rule.part is part]
        if mine:
            gaps = tuple(
                Missing(
                    *(rule.code, rule.severity, part, rule.about, rule.record),
                    rule.place,
                    rule.field,
                )
                for rule in mine
                if not rule.is_met
            )
            states.append(PartState(part, _percent(mine), gaps))
    return Completeness(_percent(rules), tuple(states))


def percent(library: Library, event_id: EventId, language: str) -> int:
    """Return how far the note of an event is, as `completeness` does. Refused: gone.

    It is asked for after every change: what did not change is not read again.
    """
    with library.read() as view:
        return percent_of(view, library.attachments, event_id, language)


def percent_of(view: Repository, files: AttachmentStore, event_id: EventId, language: str) -> int:
    """Return what `percent` does within one reading."""
    written = _written(view, files, event_id, language)
    every = (
        *written.rules,
        *_of_recommendations(view, event_id, language),
        *_lost(_not_recommended(view, event_id, written.unknown)),
    )
    return _percent([rule for rule in every if rule.part not in written.hidden])


@cached
def _written(
    view: Repository, files: AttachmentStore, event_id: EventId, language: str
) -> _Written:
    contents = contents_of(view, files, event_id, language, with_recommendations=False)
    return _Written(
        tuple(_beside_recommendations(contents)),
        tuple(_unknown_references(contents)),
        frozenset(part for part in NotePart if contents.is_hidden(part)),
    )


@cached
def _of_recommendations(view: Repository, event_id: EventId, language: str) -> tuple[_Rule, ...]:
    merged = merged_cards(view, event_id)
    resting = {merged.target(one) for one in totals.resting(view, event_id)}
    return tuple(_recommendations(view.find(Recommendation, event=event_id), resting, language))


def _not_recommended(
    view: Repository, event_id: EventId, unknown: Iterable[tuple[NotePart, str]]
) -> Iterator[tuple[NotePart, str]]:
    """Yield the references that name no recommendation either."""
    for part, key in unknown:
        kind, _, record = key.partition(":")
        one = view.get(Recommendation, RecordId(record)) if kind == "recommendation" else None
        if one is None or one.deleted is not None or one.event != event_id:
            yield part, key


def _percent(rules: list[_Rule]) -> int:
    weights = {Severity.BLOCKS: 3, Severity.WARNS: 1}
    rules = [rule for rule in rules if not (rule.given and rule.is_met)]
    total = sum(weights[rule.severity] * rule.times for rule in rules)
    met = sum(weights[rule.severity] * rule.times for rule in rules if rule.is_met)
    return round(100 * met / total) if total else 100


def _beside_recommendations(contents: NoteContents) -> Iterator[_Rule]:
    """Yield every rule that needs no recommendation and no evidence."""
    for part, rules in _PARTICULAR.items():
        yield from rules(contents, part)
    yield from _expected(contents)
    yield from _texts(contents)
    yield from _translations(contents)


def _texts(contents: NoteContents) -> Iterator[_Rule]:
    """Yield which parts have to be written; notes are twins: what one says, the others say too."""
    rule = partial(_Rule, place=PLACE_OF_NOTE, field=TEXT)
    for part in NotePart:
        if part.text_code:
            yield rule(part.text_code, part, bool(contents.written(part)))
        elif part in contents.only_elsewhere:
            yield rule("text-in-language", part, is_met=False)


def _translations(contents: NoteContents) -> Iterator[_Rule]:
    for kind in kinds.ALL:
        for rule in kind.rules:
            if isinstance(rule, Translated):
                yield from _translated(contents, kind, rule)


def _translated(contents: NoteContents, kind: Kind[Any], rule: Translated[Any]) -> Iterator[_Rule]:
    """Yield a gap for each text of a kind that does not exist in the language of the note."""
    for record in contents.of(kind.record):
        for text in rule.texts(record) if rule.applies(record) else ():
            if not text.is_empty and not text.has(contents.language):
                printed = text.text(contents.language)
                about = textwrap.shorten(printed, LONGEST_ABOUT, placeholder="…")
                yield _Rule(
                    *(rule.code, kind.part_of(rule)),
                    is_met=False,
                    about=about,
                    record=rule.record(record),
                    place=kind.place_of(rule),
                    field=rule.field,
                )


def _expected(contents: NoteContents) -> Iterator[_Rule]:
    """Yield what is declared of the records of each kind together."""
    for kind in kinds.ALL:
        for rule in kind.rules:
            if isinstance(rule, Expected) and rule.applies(contents.of):
                yield _Rule(
                    *(rule.code, kind.part_of(rule), rule.is_met(contents.of), rule.severity),
                    place=kind.place_of(rule),
                    field=rule.field,
                )


def _unknown_references(contents: NoteContents) -> Iterator[tuple[NotePart, str]]:
    """Yield what texts name and these contents have not, with the part of the text."""
    named = [
        (part, key)
        for part, section in contents.sections.items()
        for key in references(section.text)
    ]
    if named:
        known = {one.key for one in note_references(contents)}
        yield from ((part, key) for part, key in named if key not in known)


def _lost(unknown: Iterable[tuple[NotePart, str]]) -> Iterator[_Rule]:
    """A text that names a record which is gone says so where it is written."""
    return (
        _Rule("lost-reference", part, is_met=False, place=PLACE_OF_NOTE, field=TEXT)
        for part, _ in unknown
    )


def _cover(contents: NoteContents, part: NotePart) -> Iterator[_Rule]:
    titled = contents.event.title.has(contents.language)
    yield _Rule(
        *("title-in-language", part, titled, Severity.BLOCKS),
        place=PLACE_OF_NOTE,
        field="event-title",
        given=True,
    )
    yield _Rule(
        *("host-city", part, contents.host is not None, Severity.BLOCKS),
        place=kinds.of(Event).place,
        field="host",
        given=True,
    )


def _imprint(contents: NoteContents, part: NotePart) -> Iterator[_Rule]:
    publication, rule = contents.publication, partial(_Rule, place=PLACE_OF_NOTE)
    has_author = bool(publication.authors or publication.coordination)
    yield rule("authors", part, has_author, Severity.BLOCKS, field="authors")
    contact = bool(publication.contact or contents.programme.contact)
    yield rule("contact", part, contact, Severity.BLOCKS, field="contact", given=True)
    yield rule("licence", part, bool(publication.licence), field="licence")


def _at_a_glance(contents: NoteContents, part: NotePart) -> Iterator[_Rule]:
    yield _Rule(
        *("objective", part, contents.event.objective.has(contents.language), Severity.BLOCKS),
        place=PLACE_OF_NOTE,
        field="event-objective",
    )
    yield _Rule("check-ins", part, contents.attendance.have_come, place=kinds.of(CheckIn).place)


def _context(contents: NoteContents, part: NotePart) -> Iterator[_Rule]:
    reference, language = contents.reference, contents.language
    place = kinds.of(ReferenceDocument).place
    has_title = reference is not None and (
        reference.title.has(language) or bool(reference.no_document_reason)
    )
    yield _Rule("reference-title", part, has_title, Severity.BLOCKS, place=place, field="title")
    summary = reference is not None and reference.summary.has(language)
    yield _Rule("reference-summary", part, summary, place=place, field="summary")


def _cases(contents: NoteContents, part: NotePart) -> Iterator[_Rule]:
    language, place = contents.language, kinds.of(CityCase).place
    for case in contents.cases:
        name = case.title.text(language)
        for field in case.missing(language):
            required = field in case.missing_required(language)
            yield _Rule(
                *(f"case-{field}", part),
                is_met=False,
                severity=Severity.BLOCKS if required else Severity.WARNS,
                about=name,
                record=case.id,
                place=place,
                field=field,
            )
        if not case.missing(language):
            yield _Rule("case-complete", part, is_met=True, about=name, record=case.id)


_WAITING = (RecommendationStatus.DRAFT, RecommendationStatus.DISCUSSED)


def _recommendations(
    every: Iterable[Recommendation], supported: Container[str], language: str
) -> Iterator[_Rule]:
    """Yield the rules of recommendations; ``supported`` are those (ids) that rest on something."""
    kind = kinds.of(Recommendation)
    part, rule = kind.part, partial(_Rule, place=kind.place)
    every = tuple(every)
    endorsed = [one for one in every if one.status is RecommendationStatus.ENDORSED]
    yield rule("an-endorsed-recommendation", part, bool(endorsed), Severity.BLOCKS)
    gaps = 0
    for one in endorsed:
        for code, is_met, field in (
            ("evidence", one.id in supported, "evidence"),
            ("recommendation-in-language", one.text.has(language), "text"),
        ):
            if not is_met:
                gaps += 1
                about = one.label
                yield rule(code, part, is_met=False, about=about, record=one.id, field=field)
    # One rule for all that hold: there are thousands where lists are long.
    yield rule("evidence", part, is_met=True, times=2 * len(endorsed) - gaps)
    if every:
        waiting = any(one.status in _WAITING for one in every)
        yield rule("all-decided", part, not waiting)
    is_local = any(AddresseeLevel.LOCAL in one.levels for one in endorsed)
    yield rule("local-level", part, is_local, field="levels")


def _pictures(contents: NoteContents, part: NotePart) -> Iterator[_Rule]:
    # Their place is that of their owner.
    for pictures in contents.pictures.values():
        for picture in pictures:
            one = picture.attachment
            yield _Rule(
                *("picture-credit", part, bool(one.credit), Severity.BLOCKS, one.name, one.owner),
                field="credit",
            )
            known = one.consent in (PictureConsent.CONSENTED, PictureConsent.NO_FACES)
            yield _Rule(
                *("picture-consent", part, known, Severity.WARNS, one.name, one.owner),
                field="consent",
            )


_PARTICULAR: dict[NotePart, Callable[[NoteContents, NotePart], Iterator[_Rule]]] = {
    NotePart.COVER: _cover,
    NotePart.IMPRINT: _imprint,
    NotePart.AT_A_GLANCE: _at_a_glance,
    NotePart.CONTEXT: _context,
    NotePart.CASES: _cases,
    NotePart.PHOTO_CREDITS: _pictures,
}
"""The rules of parts that need more than records, or the language; kinds declare the others."""
