"""What a note still lacks: rules by part, weighted, each with the place where to enter it."""

import textwrap
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.kinds.kind import Expected, Kind, Severity, Translated
from mc2cm_desk.domain.library.attachment import PictureConsent
from mc2cm_desk.domain.note.learning_note import NotePart
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Recommendation,
    RecommendationStatus,
)
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

FEWEST_MESSAGES = 3


@dataclass(frozen=True, slots=True)
class Missing:
    """One gap: a code that wording knows, what it is about, where it is entered."""

    code: str
    severity: Severity
    part: NotePart
    about: str = ""
    record: RecordId = NO_ID


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
    given: bool = False
    """Whether it holds from the day an event is made: then it counts for no work done."""
    times: int = 1
    """How many records it is said of."""


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
        *_before_recommendations(contents),
        *_recommendations(contents.recommendations, contents.evidence, contents.language),
        *_behind_recommendations(contents),
        *_lost(_unknown_references(contents)),
    )
    rules = [rule for rule in every if not contents.is_hidden(rule.part)]
    states: list[PartState] = []
    for part in NotePart:
        mine = [rule for rule in rules if rule.part is part]
        if mine:
            gaps = tuple(
                Missing(rule.code, rule.severity, part, rule.about, rule.record)
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
        (*_before_recommendations(contents), *_behind_recommendations(contents)),
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


def _before_recommendations(contents: NoteContents) -> Iterator[_Rule]:
    yield from _front(contents)
    yield from _context(contents)
    yield from _expected(contents)
    yield from _cases(contents)


def _behind_recommendations(contents: NoteContents) -> Iterator[_Rule]:
    yield from _pictures(contents)
    yield from _languages(contents)


def _languages(contents: NoteContents) -> Iterator[_Rule]:
    """The notes are twins: what one language says, the others say too."""
    for part in contents.only_elsewhere:
        # The summary and the introduction are asked for whatever others say.
        if part not in (NotePart.SUMMARY, NotePart.CONTEXT):
            yield _Rule("text-in-language", part, is_met=False)
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
                at = rule.record(record)
                yield _Rule(rule.code, rule.part, is_met=False, about=about, record=at)


def _expected(contents: NoteContents) -> Iterator[_Rule]:
    """Yield what is declared of the records of each kind together."""
    for kind in kinds.ALL:
        for rule in kind.rules:
            if isinstance(rule, Expected) and rule.applies(contents.of):
                yield _Rule(rule.code, rule.part, rule.is_met(contents.of), rule.severity)


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
    return (_Rule("lost-reference", part, is_met=False) for part, _ in unknown)


def _front(contents: NoteContents) -> Iterator[_Rule]:
    language, event, publication = contents.language, contents.event, contents.publication
    part = NotePart.COVER
    yield _Rule("title-in-language", part, event.title.has(language), Severity.BLOCKS, given=True)
    yield _Rule("host-city", part, contents.host is not None, Severity.BLOCKS, given=True)
    part = NotePart.IMPRINT
    has_author = bool(publication.authors or publication.coordination)
    yield _Rule("authors", part, has_author, Severity.BLOCKS)
    contact = bool(publication.contact or contents.programme.contact)
    yield _Rule("contact", part, contact, Severity.BLOCKS, given=True)
    yield _Rule("licence", part, bool(publication.licence))
    messages = contents.reference.key_messages if contents.reference else ()
    part = NotePart.SUMMARY
    enough = len(messages) >= FEWEST_MESSAGES
    yield _Rule("three-key-messages", part, enough, Severity.BLOCKS)
    yield _Rule("summary-text", part, bool(contents.written(part)))
    part = NotePart.AT_A_GLANCE
    yield _Rule("objective", part, event.objective.has(language), Severity.BLOCKS)
    yield _Rule("sessions", part, bool(contents.sessions), Severity.BLOCKS)
    yield _Rule("check-ins", part, contents.attendance.have_come)


def _context(contents: NoteContents) -> Iterator[_Rule]:
    part, reference = NotePart.CONTEXT, contents.reference
    language = contents.language
    has_title = reference is not None and (
        reference.title.has(language) or bool(reference.no_document_reason)
    )
    yield _Rule("reference-title", part, has_title, Severity.BLOCKS)
    yield _Rule("context-text", part, bool(contents.written(part)))
    summary = reference is not None and reference.summary.has(language)
    yield _Rule("reference-summary", part, summary)


def _cases(contents: NoteContents) -> Iterator[_Rule]:
    part, language = NotePart.CASES, contents.language
    for case in contents.cases:
        name = case.title.text(language)
        for field in case.missing(language):
            required = field in case.missing_required(language)
            severity = Severity.BLOCKS if required else Severity.WARNS
            yield _Rule(
                f"case-{field}", part, is_met=False, severity=severity, about=name, record=case.id
            )
        if not case.missing(language):
            yield _Rule("case-complete", part, is_met=True, about=name, record=case.id)


_WAITING = (RecommendationStatus.DRAFT, RecommendationStatus.DISCUSSED)


def _recommendations(
    every: Iterable[Recommendation], supported: Container[str], language: str
) -> Iterator[_Rule]:
    """Yield the rules of recommendations; ``supported`` are those (ids) that rest on something."""
    part = NotePart.RECOMMENDATIONS
    every = tuple(every)
    endorsed = [one for one in every if one.status is RecommendationStatus.ENDORSED]
    yield _Rule("an-endorsed-recommendation", part, bool(endorsed), Severity.BLOCKS)
    gaps = 0
    for one in endorsed:
        for code, is_met in (
            ("evidence", one.id in supported),
            ("recommendation-in-language", one.text.has(language)),
        ):
            if not is_met:
                gaps += 1
                yield _Rule(code, part, is_met=False, about=one.label, record=one.id)
    # One rule for all that hold: there are thousands where lists are long.
    yield _Rule("evidence", part, is_met=True, times=2 * len(endorsed) - gaps)
    if every:
        waiting = any(one.status in _WAITING for one in every)
        yield _Rule("all-decided", part, not waiting)
    is_local = any(AddresseeLevel.LOCAL in one.levels for one in endorsed)
    yield _Rule("local-level", part, is_local)


def _pictures(contents: NoteContents) -> Iterator[_Rule]:
    for pictures in contents.pictures.values():
        for picture in pictures:
            one = picture.attachment
            part = NotePart.PHOTO_CREDITS
            yield _Rule(
                "picture-credit", part, bool(one.credit), Severity.BLOCKS, one.name, one.owner
            )
            refused = one.consent is PictureConsent.REFUSED
            known = one.consent in (PictureConsent.CONSENTED, PictureConsent.NO_FACES)
            yield _Rule(
                "picture-consent", part, known and not refused, Severity.WARNS, one.name, one.owner
            )
