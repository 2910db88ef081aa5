"""Every text of an event's record that its note has to hold, found by the registry of kinds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, cast

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.agenda import Session, SessionState
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import LearningNote, NotePart, NoteSection
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.steps.city_case import CaseState, CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.evaluation import Answer
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.domain.text import markup
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import NoteContents


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of text without a note or a name in it, of a field of a record.

    ``language`` is the one that it is written in; ``alone`` whether it exists in another language
    than the note's alone.
    """

    where: str
    words: str
    language: str
    alone: bool = False


PLAIN = frozenset((
    *("city_case.contact", "city_case.sources", "city_case.since", "session.room"),
    *("field_visit.address", "field_visit.hosts", "stop.host", "commitment.who"),
    *("follow_up.actor", "follow_up.source", "resource.provider", "definition.source"),
    *("result.figure", "result.year", "result.source", "answer.text", "attachment.credit"),
    *("reference_document.authors", "reference_document.organisation"),
    *("learning_note.authors", "learning_note.coordination", "learning_note.thanks"),
    *("learning_note.contact", "learning_note.foreword_by"),
))  # fmt: skip
"""Fields of plain text that are printed; others are codes, ids and notes for the desk."""

UNPRINTED = {
    "field_visit.photo_rule": "said to participants before the visit",
    "reference_document.no_document_reason": "why there is none",
    "recommendation.reason": "why it was not retained",
    "event.description": "of the invitation",
    "session.question": "shown in the room",
    "attachment.alternative": "said to screen readers; judged with the pictures",
    "person.arabic_name": "on the badge",
}
"""Fields whose texts stand elsewhere, and where."""


def texts_of(library: Library, contents: NoteContents) -> Iterator[Text]:
    """Yield what the note of an event has to hold in its language.

    Texts are yielded without the names of those who did not agree to be named: a stretch before
    the name and one behind it.
    """
    event, language = contents.event, contents.language
    silent = {one.what for one in contents.left_out}
    yield from _of_record(event, "event", language, silent)
    for kind in kinds.ALL:
        if not kind.belongs_to_event:
            continue
        for record in library.find(kind.record, event=event.id):
            if _is_printed(record, contents):
                shown = _signed(record, contents) if isinstance(record, LearningNote) else record
                yield from _of_record(shown, kind.name, language, silent)


def _signed(note: LearningNote, contents: NoteContents) -> LearningNote:
    """Return a note without the author of a foreword that nobody wrote."""
    return note if contents.written(NotePart.FOREWORD) else replace(note, foreword_by="")


def _of_record(value: object, name: str, language: str, silent: set[str]) -> Iterator[Text]:
    for one in fields(cast("Any", value)):
        where, content = f"{name}.{one.name}", getattr(value, one.name)
        if where in UNPRINTED:
            continue
        items = cast("tuple[object, ...]", content) if isinstance(content, tuple) else (content,)
        for item in items:
            if isinstance(item, Localised):
                yield from _localised(where, item, language, silent)
            elif isinstance(item, str) and (where in PLAIN or _is_section(value, one.name)):
                yield from _stretches(where, item, language, silent, alone=False)
            elif is_dataclass(item):
                yield from _of_record(item, type(item).__name__.lower(), language, silent)


def _is_section(value: object, name: str) -> bool:
    return isinstance(value, NoteSection) and name == "text"


def _localised(where: str, text: Localised, language: str, silent: set[str]) -> Iterator[Text]:
    if text.has(language):
        yield from _stretches(where, text.exact(language), language, silent, alone=False)
    elif not text.is_empty:
        own = next(iter(text))
        yield from _stretches(where, text.text(language), own, silent, alone=True)


def _stretches(
    where: str, text: str, language: str, silent: set[str], *, alone: bool
) -> Iterator[Text]:
    for passage in markup.read(text):
        said = ""
        for run in passage.runs:
            if run.note or run.reference:
                yield from _without_names(Text(where, said, language, alone), silent)
                said = ""
                if run.note:
                    yield Text(f"{where}:note", run.note, language, alone)
            said += run.text
        yield from _without_names(Text(where, said, language, alone), silent)


def _without_names(text: Text, silent: set[str]) -> Iterator[Text]:
    parts = [text.words]
    for name in silent:
        if name and name in text.words:
            parts = [piece for part in parts for piece in part.split(name)]
    for part in parts:
        if any(char.isalnum() for char in part):
            yield Text(text.where, part, text.language, text.alone)


def _is_printed(record: Record, contents: NoteContents) -> bool:
    rule = _RULES.get(type(record))
    return rule is None or rule(record, contents)


_RULES: dict[type[Record], Callable[[Any, NoteContents], bool]] = {
    Session: lambda one, _: one.state is not SessionState.CANCELLED,
    Challenge: lambda one, _: one.state not in (ChallengeState.MERGED, ChallengeState.SET_ASIDE),
    CityCase: lambda one, _: one.state is not CaseState.WITHDRAWN,
    Recommendation: lambda one, _: one.status is RecommendationStatus.ENDORSED,
    # What was made of a remark is printed; a quotation with its speaker's consent alone.
    DiscussionNote: lambda one, contents: (
        one.kind not in (NoteKind.REMARK, NoteKind.ANSWER)
        and one.id not in {gone.record for gone in contents.left_out}
    ),
    LearningNote: lambda one, contents: one.language == contents.language,
    NoteSection: lambda one, contents: one.language == contents.language and not one.hidden,
    Answer: lambda _, contents: not contents.evaluation.is_hidden,
    Attachment: lambda one, contents: any(
        shown.attachment.id == one.id and shown.reason is None
        for shown in contents.pictures.get(one.owner, ())
    ),
}
"""Which records the note prints; those of other kinds are all printed."""
