"""Which fields of records hold ids of cities, organisations, people and participants."""

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import Commitment, Recommendation, Vote

REFERENCES: dict[type[Record], dict[type[Record], tuple[str, ...]]] = {
    City: {
        Organisation: ("city",),
        Participant: ("city",),
        Event: ("host",),
        Challenge: ("raised_by", "cities"),
        CityCase: ("city",),
        DiscussionNote: ("city",),
        Observation: ("city",),
        Recommendation: ("cities",),
        Vote: ("voter",),
        Commitment: ("city",),
        Attachment: ("owner",),
        City: ("kept_apart",),
    },
    Organisation: {
        Participant: ("organisation",),
        Attachment: ("owner",),
        Organisation: ("kept_apart",),
    },
    Person: {
        Participant: ("person",),
        Attachment: ("owner",),
        Person: ("kept_apart", "merged_into"),
    },
    Participant: {
        CheckIn: ("participant",),
        Session: ("moderator", "rapporteur", "speakers"),
        CityCase: ("presenters",),
        FieldVisit: ("registered",),
        DiscussionNote: ("speaker",),
        Observation: ("participant",),
        Attachment: ("owner", "people"),
        Participant: ("merged_into",),
    },
}
"""By the kind that is referred to: the kinds that do, and their fields: an id, or several."""
