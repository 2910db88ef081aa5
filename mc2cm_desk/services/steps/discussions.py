"""Notes of discussions, and what is made of them with one key."""

from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from mc2cm_desk.domain.ids import (
    NO_ID,
    CityCaseId,
    CityId,
    DiscussionNoteId,
    EventId,
    ParticipantId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.records import last_order
from mc2cm_desk.services.steps import challenges, entries, recommendations
from mc2cm_desk.services.text import typed_languages

S = TypeVar("S", bound=str)


def of_event(library: Library, event_id: EventId) -> list[DiscussionNote]:
    """Return the notes of an event in order."""
    return library.find(DiscussionNote, event=event_id)


def note(
    library: Library,
    event_id: EventId,
    text: Localised,
    *,
    language: str = "",
    kind: NoteKind = NoteKind.REMARK,
    session: SessionId = SessionId(NO_ID),
    case: CityCaseId = CityCaseId(NO_ID),
    city: CityId = CityId(NO_ID),
    group: WorkingGroupId = WorkingGroupId(NO_ID),
    themes: tuple[str, ...] = (),
    placeholder: bool = False,
) -> DiscussionNote:
    """Note what was said. Refused: note-empty, too-long.

    Without ``language`` it is the first one that the text has.
    """
    with library.write("add-note") as work:
        noted = DiscussionNote(
            id=DiscussionNoteId(work.new_id()),
            event=event_id,
            session=session,
            case=case,
            city=city,
            group=group,
            kind=kind,
            text=text,
            language=language or text.first_language,
            themes=themes,
            order=last_order(work, DiscussionNote, event=event_id),
            placeholder=placeholder,
        )
        work.put(noted)
    return noted


def note_line(
    library: Library,
    event_id: EventId,
    line: str,
    *,
    language: str = "",
    session: SessionId = SessionId(NO_ID),
    case: CityCaseId = CityCaseId(NO_ID),
) -> DiscussionNote:
    """Note one typed line; a question mark at its end makes it a question.

    A note has one city: other tokens stay in its text until something is made of it.
    Without ``language`` it is guessed from the words. Refused: note-empty, too-long.
    """
    with library.read() as view:
        entry = entries.understood(
            view, event_id, line, takes=(Sign.CITY, Sign.THEME), single=(Sign.CITY,)
        )
        language = language or typed_languages.of_text(view, event_id, entry.text)
    kind = NoteKind.QUESTION if entry.text.endswith(("?", "؟")) else NoteKind.REMARK
    return note(
        library,
        event_id,
        Localised.of(language, entry.text),
        language=language,
        kind=kind,
        session=session,
        case=case,
        city=entry.cities[0] if entry.cities else CityId(NO_ID),
        themes=entry.themes,
    )


def become_challenge(
    library: Library, note_id: DiscussionNoteId, kind: ChallengeKind = ChallengeKind.CHALLENGE
) -> Challenge:
    """Make a challenge or an opportunity of a note, once; its tokens count now. Refused: gone."""
    with library.write("note-became") as work:
        source = work.require(DiscussionNote, note_id)
        known = work.get(Challenge, source.became)
        if known is not None and known.deleted is None:
            return known
        text, entry = _tokens(work, source, challenges.TAKES)
        card = challenges.in_work(
            library,
            work,
            source.event,
            text,
            kind=ChallengeKind.OPPORTUNITY if entry.is_opportunity else kind,
            language=source.language,
            cities=_united(source.city, entry.cities),
            themes=_united(*source.themes, entry.themes),
            levels=tuple(level.value for level in entry.levels),
            group=source.group,
            session=source.session,
        )
        work.put(replace(source, became=card.id))
    return card


def become_recommendation(library: Library, note_id: DiscussionNoteId) -> Recommendation:
    """Make a recommendation of a note, once, resting on the case where it was said.

    Its tokens count now: levels, challenges and cases. Refused: gone.
    """
    with library.write("note-became") as work:
        source = work.require(DiscussionNote, note_id)
        known = work.get(Recommendation, source.became)
        if known is not None and known.deleted is None:
            return known
        text, entry = _tokens(work, source, recommendations.TAKES)
        made = recommendations.in_work(
            library,
            work,
            source.event,
            text,
            language=source.language,
            levels=entry.levels,
            cities=_united(source.city, entry.cities),
            themes=_united(*source.themes, entry.themes),
            challenges=entry.challenges,
            cases=_united(source.case, entry.cases),
            session=source.session,
            group=source.group,
        )
        work.put(replace(source, became=made.id))
    return made


def become_lesson(library: Library, note_id: DiscussionNoteId) -> DiscussionNote:
    """Mark a note as a lesson: it goes into the key learnings. Refused: gone."""
    with library.write("become-lesson") as work:
        lesson = replace(work.require(DiscussionNote, note_id), kind=NoteKind.LESSON)
        work.put(lesson)
    return lesson


def quote(
    library: Library, note_id: DiscussionNoteId, *, speaker: ParticipantId = ParticipantId(NO_ID)
) -> DiscussionNote:
    """Mark a note as somebody's words; ``speaker`` is a participant's id. Refused: gone.

    It is printed once the speaker is known and has agreed to be quoted.
    """
    with library.write("quote-note") as work:
        quoted = replace(
            work.require(DiscussionNote, note_id), kind=NoteKind.QUOTATION, speaker=speaker
        )
        work.put(quoted)
    return quoted


def _tokens(
    work: UnitOfWork, source: DiscussionNote, takes: Collection[Sign]
) -> tuple[Localised, entries.Understood]:
    """Return the note's text without the tokens that its new record takes, and what they name."""
    original = source.text.exact(source.language)
    entry = entries.understood(work, source.event, original, takes=takes)
    if not entry.text:
        return source.text, entry
    return source.text.having(source.language, entry.text), entry


def _united(*one_by_one: S | tuple[S, ...]) -> tuple[S, ...]:
    """Return what is named, in order, each once."""
    every = [name for one in one_by_one for name in ((one,) if isinstance(one, str) else one)]
    return tuple(dict.fromkeys(name for name in every if name))
