"""Notes of discussions, and what is made of them with one key."""

from dataclasses import replace

from mc2cm_desk.domain.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.quick_entry import parse
from mc2cm_desk.domain.recommendation import Recommendation
from mc2cm_desk.services import challenges, entries, recommendations
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.records import last_order


def of_event(library: Library, event_id: str) -> list[DiscussionNote]:
    """Return the notes of an event in order."""
    return library.find(DiscussionNote, event=event_id)


def note(
    library: Library,
    event_id: str,
    text: Localised,
    *,
    language: str = "fr",
    kind: NoteKind = NoteKind.REMARK,
    session: str = "",
    case: str = "",
    city: str = "",
    group: str = "",
    themes: tuple[str, ...] = (),
    placeholder: bool = False,
) -> DiscussionNote:
    """Note what was said. Refused: note-empty, too-long."""
    with library.write("add-note") as work:
        said = DiscussionNote(
            id=work.new_id(),
            event=event_id,
            session=session,
            case=case,
            city=city,
            group=group,
            kind=kind,
            text=text,
            language=language,
            themes=themes,
            order=last_order(work, DiscussionNote, event=event_id),
            placeholder=placeholder,
        )
        work.put(said)
    return said


def note_line(
    library: Library,
    event_id: str,
    line: str,
    *,
    language: str = "fr",
    session: str = "",
    case: str = "",
) -> DiscussionNote:
    """Note one typed line; a question mark at its end makes it a question. Refused: note-empty."""
    with library.read() as view:
        said = entries.understood(view, event_id, parse(line), language)
    kind = NoteKind.QUESTION if said.text.endswith(("?", "؟")) else NoteKind.REMARK
    return note(
        library,
        event_id,
        Localised.of(language, said.text),
        language=language,
        kind=kind,
        session=session,
        case=case,
        city=said.cities[0] if said.cities else "",
        themes=said.themes,
    )


def become_challenge(
    library: Library, note_id: str, kind: ChallengeKind = ChallengeKind.CHALLENGE
) -> Challenge:
    """Make a challenge or an opportunity of a note. Refused: gone."""
    said = library.need(DiscussionNote, note_id)
    card = challenges.add(
        library,
        said.event,
        said.text,
        kind=kind,
        language=said.language,
        cities=(said.city,) if said.city else (),
        themes=said.themes,
        session=said.session,
    )
    _became(library, said, card.id)
    return card


def become_recommendation(library: Library, note_id: str) -> Recommendation:
    """Make a recommendation of a note, resting on the case where it was said. Refused: gone."""
    said = library.need(DiscussionNote, note_id)
    made = recommendations.add(
        library,
        said.event,
        said.text,
        language=said.language,
        cities=(said.city,) if said.city else (),
        themes=said.themes,
        cases=(said.case,) if said.case else (),
        session=said.session,
    )
    _became(library, said, made.id)
    return made


def become_lesson(library: Library, note_id: str) -> DiscussionNote:
    """Mark a note as a lesson: it goes into the key learnings. Refused: gone."""
    with library.write("become-lesson") as work:
        lesson = replace(work.need(DiscussionNote, note_id), kind=NoteKind.LESSON)
        work.put(lesson)
    return lesson


def _became(library: Library, said: DiscussionNote, record: str) -> None:
    with library.write("note-became") as work:
        work.put(replace(work.need(DiscussionNote, said.id), became=record))
