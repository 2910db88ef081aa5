"""What becomes of every person of a list: new, changed, or as the library knows them."""

from dataclasses import dataclass
from enum import StrEnum

from mc2cm_desk.domain.agenda import WorkingGroup
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.names import fold, is_arabic
from mc2cm_desk.domain.organisation import Organisation
from mc2cm_desk.domain.participant import Consent, Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.exchange import participants_matching as matching
from mc2cm_desk.exchange.participants_matching import Duplicate, Someone, Trait
from mc2cm_desk.exchange.participants_remarks import LeftOut, Remark
from mc2cm_desk.exchange.participants_row import ParsedRow, Problem
from mc2cm_desk.services.library import View

OF_PERSON = ("family_name", "given_name", "arabic_name", "email", "phone", "gender")
OF_PARTICIPANT = (
    "country", "function", "role", "languages", "headset", "dietary_needs", "access_needs",
    "photo_consent", "name_consent", "contact_consent", "keeping_consent",
)  # fmt: skip
_GROUP_WORDS = frozenset(
    fold(word) for word in ("groupe", "group", "grupo", "atelier", "workshop", "المجموعة", "مجموعة")
)
_REFUSALS = frozenset({Consent.REFUSED, Consent.WITHDRAWN})


class Action(StrEnum):
    """What the import does with somebody."""

    ADD = "add"
    UPDATE = "update"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the file and what becomes of them.

    Attributes:
        rows: the numbers of the file's rows that speak of the person.
        participant, person: ids of the records that are known; empty for new ones.
        changes: names of the fields of Person and Participant that change.
    """

    rows: tuple[int, ...]
    said: ParsedRow
    action: Action
    participant: str = ""
    person: str = ""
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that an import would do; nothing is written yet.

    Attributes:
        rows: how many rows with content stand under the headings: those of ``entries``, those
            with a problem, and those of ``left_out``.
    """

    event_id: str
    rows: int
    entries: tuple[Entry, ...]
    duplicates: tuple[Duplicate, ...]
    problems: tuple[Problem, ...]
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def count(self, action: Action) -> int:
        """Return how many persons the action concerns."""
        return sum(1 for entry in self.entries if entry.action is action)


class Register:
    """Whom the library knows: the event's participants first, then people of other events."""

    def __init__(self, view: View, event_id: str) -> None:
        self.people = {person.id: person for person in view.find(Person)}
        self.cities = {city.id: city for city in view.find(City)}
        self.organisations = {one.id: one for one in view.find(Organisation)}
        self.groups = {one.id: one for one in view.find(WorkingGroup, event=event_id)}
        every = [one for one in view.find(Participant) if one.person in self.people]
        self.here = {one.id: one for one in every if one.event == event_id}
        present = {one.person for one in self.here.values()}
        elsewhere = {one.person: one for one in every if one.person not in present}
        self.traits = [self._trait(one, one.id) for one in self.here.values()]
        self.traits += [self._trait(one, "") for one in elsewhere.values()]

    def _trait(self, participant: Participant, here: str) -> Trait:
        person = self.people[participant.person]
        organisation = self.organisations.get(participant.organisation)
        return Trait(
            name=matching.name_key(person.family_name, person.given_name, person.arabic_name),
            email=person.email,
            city=self._city_key(participant),
            organisation=fold(organisation.name) if organisation else "",
            phone=matching.phone_key(person.phone),
            gender=person.gender,
            written_name=person.name,
            participant=here,
            person=person.id,
        )

    def _city_key(self, participant: Participant) -> str:
        city = self.cities.get(participant.city)
        return matching.place_key(city.code or city.name.text("fr")) if city else ""

    def entry(self, someone: Someone, match: Trait | None) -> Entry:
        """Return what becomes of a person of the file who is this one of the library, or new."""
        rows, said = tuple(someone.rows), someone.said
        if match is None:
            return Entry(rows, said, Action.ADD)
        person = self.people[match.person]
        if is_arabic(someone.trait.written_name) and match.name != someone.trait.name:
            # Known in Latin letters, written here in Arabic: the other form of the same name.
            said = said._replace(
                family_name="", given_name="", arabic_name=someone.trait.written_name
            )
        elif match.name != someone.trait.name:
            said = said._replace(family_name="", given_name="")
        changes = [name for name in OF_PERSON if _differs(said, person, name)]
        if not match.participant:
            return Entry(rows, said, Action.ADD, "", person.id, tuple(changes))
        participant = self.here[match.participant]
        changes += [name for name in OF_PARTICIPANT if _differs(said, participant, name)]
        changes += self._links_that_differ(said, participant)
        action = Action.UPDATE if changes else Action.LEAVE
        return Entry(rows, said, action, participant.id, person.id, tuple(changes))

    def _links_that_differ(self, said: ParsedRow, participant: Participant) -> list[str]:
        changes: list[str] = []
        if said.city and matching.place_key(said.city) != self._city_key(participant):
            changes.append("city")
        organisation = self.organisations.get(participant.organisation)
        if said.organisation and (
            organisation is None or fold(said.organisation) != fold(organisation.name)
        ):
            changes.append("organisation")
        group = self.groups.get(participant.group)
        if said.group and (group is None or group_key(said.group) not in _names(group)):
            changes.append("group")
        return changes


def group_key(text: str) -> str:
    """Return what working groups are compared by: «Groupe A» is «A»."""
    words = fold(text).split()
    kept = [word for word in words if word not in _GROUP_WORDS]
    return " ".join(kept or words)


def _names(group: WorkingGroup) -> set[str]:
    return {group_key(text) for text in (group.code, *group.name.texts())}


def _differs(said: ParsedRow, record: Person | Participant, name: str) -> bool:
    """Say whether the file says something else; saying nothing takes nothing away."""
    new, old = getattr(said, name), getattr(record, name)
    if not new or new == old:
        return False
    # What somebody refused at the desk is not given back by a list that is older.
    return not (new is Consent.GIVEN and old in _REFUSALS)
