"""What earlier imports wrote of people, beside what was corrected since."""

from collections.abc import Collection, Mapping

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.people.list_update import Origin
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.library import Repository
from mc2cm_desk.store.journal import field_origins

IMPORT = "import-participants"
"""The label of the units of work that write lists."""

Origins = Mapping[tuple[RecordId, str], Origin]
"""Where values come from, by (id of the record, name of the field)."""


def of_records(view: Repository, records: Collection[RecordId], fields: Collection[str]) -> Origins:
    """Return where the fields of people and participants (ids) come from."""
    return field_origins.origins(view, records, fields, IMPORT)


def corrected_people(view: Repository, fields: Collection[str]) -> frozenset[RecordId]:
    """Return the ids of people and participants of whom one of the fields was ever changed."""
    return field_origins.changed_records(view, (Person, Participant), fields)


def removed_participants(view: Repository, event_id: EventId) -> list[Participant]:
    """Return who was removed from an event, but for those of whom an addition was undone."""
    every = view.find(Participant, event=event_id, with_deleted=True)
    gone = [one for one in every if one.deleted is not None and not one.merged_into]
    removed = field_origins.removed_on_purpose(view, [one.id for one in gone]) if gone else ()
    return [one for one in gone if one.id in removed]
