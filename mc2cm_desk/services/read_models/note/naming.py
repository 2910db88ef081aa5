"""Names in what was typed: those of participants who did not agree to be named are withheld.

The name gives way to the organisation or the city of the person; the record keeps what was typed.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from mc2cm_desk.domain.ids import CityId, EventId, OrganisationId, ParticipantId, PersonId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.mentions import Mention, MentionFinder
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import ERASED_NAME, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.domain.steps.recommendation import Commitment
from mc2cm_desk.domain.steps.resource import Resource
from mc2cm_desk.services.library import Repository
from mc2cm_desk.services.read_models.note.privacy import LeftOut, NoteUse, name_reason
from mc2cm_desk.store.repository import cached

K = TypeVar("K")
V = TypeVar("V")
W = TypeVar("W")

MOST_CACHED = 20_000
"""Texts or records of which it is kept what was found in them."""

ACTORS: Mapping[type[Record], tuple[str, ...]] = {
    Commitment: ("who",),
    FieldVisit: ("hosts",),
    Resource: ("provider",),
}
"""The fields on one line, the same in each language, that say who did or does something."""

_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
_LOOSE = r"(?:[\s,،;؛:/|&+–—·-]|\b(?:et|and|y|و)\b)*"
_ENDS = re.compile(rf"^{_LOOSE}|{_LOOSE}$")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")


@dataclass(frozen=True, slots=True)
class _Cleared:
    """A record as it was typed and as it may be printed, and whose names that leaves out."""

    before: object
    after: object
    withheld: frozenset[ParticipantId]


@dataclass(frozen=True, slots=True)
class Naming:
    """Who of an event may be named, and where else they belong (records by their ids).

    What was found in a text, and a record without names, are kept: after a commit only what was
    written is looked through again.
    """

    finder: MentionFinder
    participants: Mapping[ParticipantId, Participant]
    people: Mapping[PersonId, Person]
    organisations: Mapping[OrganisationId, Organisation]
    cities: Mapping[CityId, City]
    _texts: dict[str, list[Mention]] = field(
        default_factory=dict[str, list[Mention]], compare=False, repr=False
    )
    _records: dict[str, dict[int, _Cleared]] = field(
        default_factory=dict[str, dict[int, _Cleared]], compare=False, repr=False
    )

    def withheld(self, text: str) -> list[Mention]:
        """Return the names in a text that may not be printed.

        A name that two people share is printed only where both agreed.
        """
        found = self._texts.get(text)
        if found is None:
            found = [one for one in self.finder.find(text) if self.not_agreed(one)]
            _store(self._texts, text, found)
        return found

    def not_agreed(self, mention: Mention) -> set[ParticipantId]:
        """Return those who bear a name and did not agree to be named."""
        return {
            one
            for one in mention.participants
            if self.participants[one].name_consent is not Consent.GIVEN
        }

    def cleared(self, language: str) -> dict[int, _Cleared]:
        """Return what is known of records in one language, by `id` of the record itself."""
        return self._records.setdefault(language, {})

    def affiliation(self, mention: Mention, language: str) -> str:
        """Return the organisation of whom a name is, else the city; empty if it is not known."""
        if len(mention.participants) != 1:
            return ""
        one = self.participants[next(iter(mention.participants))]
        organisation, city = self.organisations.get(one.organisation), self.cities.get(one.city)
        names = (
            organisation.name if organisation is not None else "",
            city.name_in(language) if city is not None else "",
        )
        # People who work alone give an organisation their own name.
        return next((name for name in names if name and not self.withheld(name)), "")


def _store(known: dict[K, W], key: K, value: W) -> None:
    """Keep a value; begin anew where there would be too many."""
    if len(known) >= MOST_CACHED:
        known.clear()
    known[key] = value


@cached
def naming_of(view: Repository, event_id: EventId) -> Naming:
    """Return who of an event may be named."""
    participants = {one.id: one for one in view.find(Participant, event=event_id)}
    every = participants.values()
    people = view.get_many(Person, {one.person for one in every})
    known = ((one.id, people[one.person]) for one in every if one.person in people)
    return Naming(
        MentionFinder.of(known),
        participants,
        people,
        view.get_many(Organisation, {one.organisation for one in every if one.organisation}),
        view.get_many(City, {one.city for one in every if one.city}),
    )


def names_left_out(naming: Naming, requested: Container[RecordId]) -> Iterator[LeftOut]:
    """Yield, in the order of the list, the requested participants (ids) who are not named."""
    for one in naming.participants.values():
        reason, person = name_reason(one), naming.people.get(one.person)
        if one.id in requested and reason is not None and person is not None:
            yield LeftOut(NoteUse.NAME, person.name, reason, one.id)


@dataclass(slots=True)
class NameFilter:
    """Takes names out of records for one language; collects whose they were."""

    naming: Naming
    language: str
    withheld: set[ParticipantId] = field(default_factory=set[ParticipantId])

    def record(self, record: V) -> V:
        """Return a record without the names that may not be printed; itself if it has none."""
        return self.records((record,))[0]

    def without_names(self, record: V) -> V:
        """Return what `record` does, looked for anew."""
        actors = ACTORS.get(cast("type[Record]", type(record)), ())
        changes: dict[str, Any] = {}
        for one in fields(cast("Any", record)):
            before = getattr(record, one.name)
            after = self.actor(before) if one.name in actors else self._value(before)
            if after is not before:
                changes[one.name] = after
        return replace(cast("Any", record), **changes) if changes else record

    def records(self, every: Iterable[V]) -> tuple[V, ...]:
        """Return records without the names that may not be printed, each itself if it has none."""
        known = self.naming.cleared(self.language)
        found: list[Any] = []
        for record in every:
            one = known.get(id(record))
            if one is None or one.before is not record:
                one = self._look_through(record)
                _store(known, id(record), one)
            if one.withheld:
                self.withheld |= one.withheld
            found.append(one.after)
        return tuple(found)

    def _look_through(self, record: object) -> _Cleared:
        names = NameFilter(self.naming, self.language)
        after = names.without_names(record)
        return _Cleared(record, after, frozenset(names.withheld))

    def prose(self, text: str) -> str:
        """Return a sentence with organisation or city in the place of each name, else a dash."""
        return self._without(text, self.naming.withheld(text))

    def actor(self, text: str) -> str:
        """Return who does something: organisation or city for a name, empty if none is known."""
        mentions = self.naming.withheld(text)
        if not mentions:
            return text
        rest = fold(_cut(text, mentions, lambda _: " "))
        seen: set[str] = set()

        def instead(mention: Mention) -> str:
            other = self.naming.affiliation(mention, self.language)
            if fold(other) in rest or other in seen:
                return ""
            seen.add(other)
            return other

        self._note(mentions)
        bare = _ENDS.sub("", _BRACKETS.sub("", _cut(text, mentions, instead)).strip())
        whole = _IN_BRACKETS.fullmatch(bare)
        return " ".join((whole.group(1) if whole is not None else bare).split())

    def _value(self, value: Any) -> Any:
        """Return a value of a field with every text in it as `prose` returns it."""
        if isinstance(value, Localised):
            texts = {code: self.prose(text) for code, text in value.items()}
            return Localised(texts) if texts != dict(value) else value
        if isinstance(value, tuple):
            items = cast("tuple[Any, ...]", value)
            if any(is_dataclass(one) for one in items):
                cleared = tuple(self.record(one) if is_dataclass(one) else one for one in items)
                return items if cleared == items else cleared
        return cast("Any", value)

    def _without(self, text: str, mentions: list[Mention]) -> str:
        if not mentions:
            return text
        self._note(mentions)
        return _cut(
            text, mentions, lambda one: self.naming.affiliation(one, self.language) or ERASED_NAME
        )

    def _note(self, mentions: Iterable[Mention]) -> None:
        for one in mentions:
            self.withheld |= self.naming.not_agreed(one)


def _cut(text: str, mentions: Iterable[Mention], instead: Callable[[Mention], str]) -> str:
    """Return a text with what ``instead`` says of each name in its place."""
    parts: list[str] = []
    place = 0
    for one in mentions:
        parts += [text[place : one.start], instead(one)]
        place = one.end
    return "".join((*parts, text[place:]))
