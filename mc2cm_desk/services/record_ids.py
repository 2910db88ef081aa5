"""The ids of new records: from their natural key where they have one, else random."""

from collections.abc import Iterable
from typing import TypedDict

from mc2cm_desk.domain.door.badge_token import new_token, token_of
from mc2cm_desk.domain.ids import BadgeToken, ParticipantId, RecordId
from mc2cm_desk.domain.library.natural_keys import NaturalKey
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.library import UnitOfWork


class Badge(TypedDict):
    """The fields of a participant that say which badges are theirs."""

    token: BadgeToken
    replaced_tokens: tuple[BadgeToken, ...]


class RecordIds:
    """Gives ids within one unit of work.

    A record that was removed is revived when one of the same key is made again: it has the same
    id, and nothing is doubled. One that lives keeps its id, whatever its key has become.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._stored: dict[RecordId, Record | None] = {}
        self._first_ids: dict[NaturalKey, RecordId] = {}
        self._given: set[RecordId] = set()

    def prefetch(self, kind: type[Record], keys: Iterable[NaturalKey | None]) -> None:
        """Look up at once what the library has under the ids of many keys."""
        fresh = {key: key.id() for key in keys if key is not None}
        self._first_ids |= fresh
        ids = fresh.values()
        self._stored |= dict.fromkeys(ids) | self._work.get_many(kind, ids)

    def give(self, kind: type[Record], key: NaturalKey | None) -> RecordId:
        """Return the id for a new record: the first of its key that no living record has."""
        if key is None:
            return self._work.new_id()
        number, record = 1, self._first_ids.get(key) or key.id()
        while not self._is_free(kind, record):
            number += 1
            record = key.id(number)
        self._given.add(record)
        return record

    def put(self, *values: Record) -> None:
        """Keep new records whose ids were given here, reviving those that were removed."""
        for value in values:
            if self._stored.get(value.id) is None:
                self._work.add(value)
            else:
                self._work.put(value)

    def badge(self, participant_id: ParticipantId, key: NaturalKey | None) -> Badge:
        """Return the tokens of a new participant whose id was given here for ``key``.

        One who was removed and comes again keeps the badge that was handed out.
        """
        before = self._stored.get(participant_id)
        if isinstance(before, Participant):
            return Badge(token=before.token, replaced_tokens=before.replaced_tokens)
        token = new_token() if key is None else token_of(participant_id)
        return Badge(token=token, replaced_tokens=())

    def _is_free(self, kind: type[Record], record: RecordId) -> bool:
        if record in self._given:
            return False
        if record not in self._stored:
            self._stored[record] = self._work.get(kind, record)
        stored = self._stored[record]
        return stored is None or is_revivable(stored)


def is_revivable(record: Record) -> bool:
    """Say whether a record was removed, and neither merged into another one nor erased."""
    if record.deleted is None:
        return False
    if isinstance(record, Person):
        return not record.merged_into and not record.is_erased
    if isinstance(record, Participant):
        return not record.merged_into and bool(record.token)
    return True


def new_record_id(work: UnitOfWork, kind: type[Record], key: NaturalKey | None) -> RecordId:
    """Return the id for one new record, to be kept with ``work.put``."""
    return RecordIds(work).give(kind, key)
