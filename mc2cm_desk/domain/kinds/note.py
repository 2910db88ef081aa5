"""The kinds of the learning note, and the pictures and files that belong to other records."""

from typing import Any

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.kinds.kind import Kind, Link, Words
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP

NOTE: tuple[Kind[Any], ...] = (
    Kind(
        name="learning_note",
        record=LearningNote,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "learning note"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the learning note"),
        ),
        undo={
            "arrange-note": QT_TRANSLATE_NOOP("Undo", "arrange the note"),
            "publish-note": QT_TRANSLATE_NOOP("Undo", "publish the note"),
        },
        icon="learning-note",
        place="learning_note",
    ),
    Kind(
        name="note_section",
        record=NoteSection,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "part of the note"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the part of the note"),
            QT_TRANSLATE_NOOP("Places", "Section of the note"),
            QT_TRANSLATE_NOOP("Backup", "Parts of the note"),
        ),
        undo={"write-section": QT_TRANSLATE_NOOP("Undo", "write in the note")},
        icon="learning-note",
        place="learning_note",
    ),
    Kind(
        name="note_version",
        record=NoteVersion,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "version of the note"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the version of the note"),
            many=QT_TRANSLATE_NOOP("Backup", "Versions of the note"),
        ),
        undo={"keep-note-version": QT_TRANSLATE_NOOP("Undo", "keep a version of the note")},
        icon="history",
        place="learning_note",
    ),
    Kind(
        name="note_comment",
        record=NoteComment,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "comment on the note"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the comment on the note"),
        ),
        undo={"comment-note": QT_TRANSLATE_NOOP("Undo", "comment on the note")},
        icon="comment",
        place="learning_note",
    ),
    Kind(
        name="attachment",
        record=Attachment,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "picture or file"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the picture or file"),
            many=QT_TRANSLATE_NOOP("Backup", "Pictures and files"),
        ),
        undo={"add-attachment": QT_TRANSLATE_NOOP("Undo", "add a picture or file")},
        icon="picture",
        links=(
            Link(
                "owner",
                *(Programme, Event, City, Organisation, Person, Participant, ReferenceDocument),
                *(CityCase, FieldVisit, NoteSection, NoteVersion, BadgeDesign),
            ),
            Link("people", Participant),
        ),
    ),
)
