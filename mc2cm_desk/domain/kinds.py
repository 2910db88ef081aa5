"""Every kind of record that a library holds."""

from mc2cm_desk.domain.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.badge_design import BadgeDesign
from mc2cm_desk.domain.challenge import Challenge, Cluster
from mc2cm_desk.domain.check_in import CheckIn
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.city_case import CityCase
from mc2cm_desk.domain.discussion import DiscussionNote
from mc2cm_desk.domain.evaluation import Answer
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.note_comment import NoteComment
from mc2cm_desk.domain.note_version import NoteVersion
from mc2cm_desk.domain.organisation import Organisation
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.domain.programme import Programme
from mc2cm_desk.domain.recommendation import (
    Commitment,
    Evidence,
    FollowUp,
    Recommendation,
    Vote,
)
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.reference_document import ReferenceDocument

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
