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
        said = DiscussionNote(
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
        work.put(said)
    return said


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
        said = entries.understood(
            view, event_id, line, takes=(Sign.CITY, Sign.THEME), single=(Sign.CITY,)
        )
        language = language or typed_languages.of_text(view, event_id, said.text)
    kind = NoteKind.QUESTION if said.text.endswith(("?", "؟")) else NoteKind.REMARK
    return note(
        library,
        event_id,
        Localised.of(language, said.text),
        language=language,
        kind=kind,
        session=session,
        case=case,
        city=said.cities[0] if said.cities else CityId(NO_ID),
        themes=said.themes,
    )


def become_challenge(
    library: Library, note_id: DiscussionNoteId, kind: ChallengeKind = ChallengeKind.CHALLENGE
) -> Challenge:
    """Make a challenge or an opportunity of a note, once; its tokens count now. Refused: gone."""
    with library.write("note-became") as work:
        note_said = work.require(DiscussionNote, note_id)
        known = work.get(Challenge, note_said.became)
        if known is not None and known.deleted is None:
            return known
        text, said = _tokens(work, note_said, challenges.TAKES)
        card = challenges.in_work(
            library,
            work,
            note_said.event,
            text,
            kind=ChallengeKind.OPPORTUNITY if said.is_opportunity else kind,
            language=note_said.language,
            cities=_united(note_said.city, said.cities),
            themes=_united(*note_said.themes, said.themes),
            levels=tuple(level.value for level in said.levels),
            group=note_said.group,
            session=note_said.session,
        )
        work.put(replace(note_said, became=card.id))
    return card


def become_recommendation(library: Library, note_id: DiscussionNoteId) -> Recommendation:
    """Make a recommendation of a note, once, resting on the case where it was said.

    Its tokens count now: levels, challenges and cases. Refused: gone.
    """
    with library.write("note-became") as work:
        note_said = work.require(DiscussionNote, note_id)
        known = work.get(Recommendation, note_said.became)
        if known is not None and known.deleted is None:
            return known
        text, said = _tokens(work, note_said, recommendations.TAKES)
        made = recommendations.in_work(
            library,
            work,
            note_said.event,
            text,
            language=note_said.language,
            levels=said.levels,
            cities=_united(note_said.city, said.cities),
            themes=_united(*note_said.themes, said.themes),
            challenges=said.challenges,
            cases=_united(note_said.case, said.cases),
            session=note_said.session,
            group=note_said.group,
        )
        work.put(replace(note_said, became=made.id))
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
    work: UnitOfWork, note_said: DiscussionNote, takes: Collection[Sign]
) -> tuple[Localised, entries.Understood]:
    """Return the note's text without the tokens that its new record takes, and what they name."""
    original = note_said.text.exact(note_said.language)
    said = entries.understood(work, note_said.event, original, takes=takes)
    if not said.text:
        return note_said.text, said
    return note_said.text.having(note_said.language, said.text), said


def _united(*one_by_one: S | tuple[S, ...]) -> tuple[S, ...]:
    """Return what is named, in order, each once."""
    every = [name for one in one_by_one for name in ((one,) if isinstance(one, str) else one)]
    return tuple(dict.fromkeys(name for name in every if name))
