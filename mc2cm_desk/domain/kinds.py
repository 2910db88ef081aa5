"""Every kind of record that a library holds."""

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge, Cluster
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.evaluation import Answer
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    Evidence,
    FollowUp,
    Recommendation,
    Vote,
)
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument

KINDS: dict[str, type[Record]] = {
    "programme": Programme,
    "event": Event,
    "city": City,
    "organisation": Organisation,
    "person": Person,
    "participant": Participant,
    "day": Day,
    "working_group": WorkingGroup,
    "session": Session,
    "discussion_note": DiscussionNote,
    "check_in": CheckIn,
    "reference_document": ReferenceDocument,
    "cluster": Cluster,
    "challenge": Challenge,
    "city_case": CityCase,
    "field_visit": FieldVisit,
    "observation": Observation,
    "recommendation": Recommendation,
    "evidence": Evidence,
    "vote": Vote,
    "commitment": Commitment,
    "follow_up": FollowUp,
    "learning_note": LearningNote,
    "note_section": NoteSection,
    "answer": Answer,
    "attachment": Attachment,
    "badge_design": BadgeDesign,
    "note_version": NoteVersion,
    "note_comment": NoteComment,
}

NAMES: dict[type[Record], str] = {kind: name for name, kind in KINDS.items()}
