"""The kinds of an event and its programme: facts, days, groups, sessions, what was said there."""

from typing import Any

from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.kinds.kind import (
    Expected,
    Kind,
    Link,
    Opening,
    Search,
    Severity,
    Translated,
    Words,
    indexed,
    listed_by,
)
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP

FEWEST_LESSONS = 3


def _opened_note(note: DiscussionNote) -> Opening:
    """Return the case that is discussed, else the session."""
    if note.case:
        return Opening("city_cases", note.case)
    return Opening("programme", note.session)


def _is_lesson(note: DiscussionNote) -> bool:
    return note.kind is NoteKind.LESSON


EVENT: tuple[Kind[Any], ...] = (
    Kind(
        name="programme",
        record=Programme,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "programme"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the programme"),
        ),
    ),
    Kind(
        name="event",
        record=Event,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "event"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the event"),
            QT_TRANSLATE_NOOP("Places", "Event"),
            QT_TRANSLATE_NOOP("Backup", "Events"),
        ),
        undo={
            "new-event": QT_TRANSLATE_NOOP("Undo", "new event"),
            "duplicate-event": QT_TRANSLATE_NOOP("Undo", "duplicate an event"),
            "restore-event": QT_TRANSLATE_NOOP("Undo", "restore an event"),
            "change-dates": QT_TRANSLATE_NOOP("Undo", "change the dates of the event"),
            "event-status": QT_TRANSLATE_NOOP("Undo", "status of the event"),
        },
        icon="flag",
        place="this_event",
        links=(Link("programme", Programme), Link("host", City)),
        search=Search(listed_by("title"), indexed("title", "short_name", "venue")),
    ),
    Kind(
        name="day",
        record=Day,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "day"), QT_TRANSLATE_NOOP("KindAfterVerb", "the day")
        ),
        icon="calendar",
        place="programme",
    ),
    Kind(
        name="working_group",
        record=WorkingGroup,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "group"), QT_TRANSLATE_NOOP("KindAfterVerb", "the group")
        ),
        undo={"add-group": QT_TRANSLATE_NOOP("Undo", "add a group")},
        icon="group",
        place="programme",
    ),
    Kind(
        name="session",
        record=Session,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "session"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the session"),
            QT_TRANSLATE_NOOP("Places", "Session"),
            QT_TRANSLATE_NOOP("Backup", "Sessions"),
        ),
        undo={
            "add-session": QT_TRANSLATE_NOOP("Undo", "add a session"),
            "start-session": QT_TRANSLATE_NOOP("Undo", "start a session"),
            "pause-session": QT_TRANSLATE_NOOP("Undo", "pause"),
            "extend-session": QT_TRANSLATE_NOOP("Undo", "more time"),
            "finish-session": QT_TRANSLATE_NOOP("Undo", "end a session"),
            "rehearse-session": QT_TRANSLATE_NOOP("Undo", "rehearse a session"),
        },
        icon="session",
        place="programme",
        links=(
            Link("day", Day),
            Link("groups", WorkingGroup),
            Link("moderator", Participant),
            Link("rapporteur", Participant),
            Link("speakers", Participant),
        ),
        note_part=NotePart.AGENDA,
        rules=(
            Expected(
                "sessions",
                QT_TRANSLATE_NOOP("Missing", "the agenda"),
                lambda printed: bool(printed(Session)),
                part=NotePart.AT_A_GLANCE,
                severity=Severity.BLOCKS,
            ),
        ),
    ),
    Kind(
        name="discussion_note",
        record=DiscussionNote,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "note"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the note"),
            QT_TRANSLATE_NOOP("Places", "Discussion note"),
            QT_TRANSLATE_NOOP("Backup", "Discussion notes"),
        ),
        undo={
            "add-note": QT_TRANSLATE_NOOP("Undo", "add a note"),
            "become-lesson": QT_TRANSLATE_NOOP("Undo", "mark a lesson"),
            "note-became": QT_TRANSLATE_NOOP("Undo", "reuse a note"),
            "quote-note": QT_TRANSLATE_NOOP("Undo", "mark a quotation"),
        },
        icon="note",
        place="programme",
        opens=_opened_note,
        links=(
            Link("session", Session),
            Link("case", CityCase),
            Link("city", City),
            Link("group", WorkingGroup),
            Link("speaker", Participant),
            Link("became", Challenge, Recommendation),
        ),
        search=Search(listed_by("text"), indexed("text")),
        note_part=NotePart.LEARNINGS,
        rules=(
            Expected(
                "three-lessons",
                QT_TRANSLATE_NOOP("Missing", "three lessons marked in the notes"),
                lambda printed: (
                    sum(_is_lesson(one) for one in printed(DiscussionNote)) >= FEWEST_LESSONS
                ),
                place="city_cases",
            ),
            Translated(
                "lesson-in-language",
                lambda note: (note.text,),
                applies=_is_lesson,
            ),
        ),
    ),
)
