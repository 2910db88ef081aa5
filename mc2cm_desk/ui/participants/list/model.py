"""The lines of the participants' table, and the filters over them; without a window."""

from dataclasses import dataclass, field

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, EventId, ParticipantId, WorkingGroupId
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.event.headcounts import Count, Headcounts, Phase, headcounts_of
from mc2cm_desk.services.read_models.people.people import PeopleIndex
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

ALL, REGISTERED, PRESENT, CAME, NO_CONSENT, CANCELLED, UNPRINTED = (
    "all",
    Count.REGISTERED.value,
    Count.PRESENT.value,
    Count.CAME.value,
    "no-consent",
    "cancelled",
    "unprinted",
)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the table: a participant, the letter of the group, and who was there.

    ``id`` is the participant's, kept here because a long list asks for it all the time.
    ``is_present`` is of today, ``has_come`` of any day; ``is_over`` says that the event is.
    """

    id: ParticipantId
    row: ParticipantRow
    group: str = ""
    is_present: bool = False
    has_come: bool = False
    is_over: bool = False

    @property
    def is_cancelled(self) -> bool:
        return not self.row.participant.is_expected

    @property
    def wants_consent(self) -> bool:
        """Whether this person was not asked about some use of image, name or contact yet."""
        return not self.is_cancelled and bool(self.row.participant.unasked)


@dataclass(frozen=True, slots=True)
class EventPeople:
    """Everybody of an event, and what the cells of the table can be completed to.

    ``organisations`` and ``cities`` are the names that the library knows.
    """

    event: Event | None = None
    groups: dict[WorkingGroupId, WorkingGroup] = field(
        default_factory=dict[WorkingGroupId, WorkingGroup]
    )
    index: PeopleIndex = field(default_factory=lambda: PeopleIndex(()))
    group_choices: list[Choice] = field(default_factory=list[Choice])
    organisations: list[str] = field(default_factory=list[str])
    cities: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class PeopleAnswer:
    """What was read for the list: ``people`` is none where it was presence alone."""

    people: EventPeople | None
    heads: Headcounts
    lines: list[PersonLine]


def read_people(
    library: Library, event_id: EventId, language: str, before: dict[ParticipantId, PersonLine]
) -> PeopleAnswer:
    """Return the event's people and who was there; ``before`` are the lines shown now, by id."""
    people = EventPeople(
        library.get(Event, event_id),
        {one.id: one for one in library.find(WorkingGroup, event=event_id)},
        PeopleIndex(participants.of_event(library, event_id)),
        choices.of_groups(library, event_id, language),
        sorted({one.name for one in library.find(Organisation)}),
        sorted({one.name.text(language) for one in library.find(City)}),
    )
    heads, lines = _lines(library, event_id, people, before)
    return PeopleAnswer(people, heads, lines)


def read_presence(
    library: Library,
    event_id: EventId,
    people: EventPeople,
    before: dict[ParticipantId, PersonLine],
) -> PeopleAnswer:
    """Return who was there, of people who were read before."""
    heads, lines = _lines(library, event_id, people, before)
    return PeopleAnswer(None, heads, lines)


def _lines(
    library: Library,
    event_id: EventId,
    people: EventPeople,
    before: dict[ParticipantId, PersonLine],
) -> tuple[Headcounts, list[PersonLine]]:
    with library.read() as view:
        event = view.require(Event, event_id)
        heads = headcounts_of(view, event, library.now())
    lines = [_line(row, people, heads) for row in people.index.rows]
    # The same object for what did not change: long lists are compared by identity first.
    same = [
        old if (old := before.get(line.id)) is not None and old == line else line for line in lines
    ]
    return heads, same


def _line(row: ParticipantRow, people: EventPeople, heads: Headcounts) -> PersonLine:
    group = people.groups.get(row.participant.group)
    return PersonLine(
        row.id,
        row,
        group.code if group else "",
        is_present=row.id in heads.present.get(heads.today, ()),
        has_come=any(row.id in there for there in heads.present.values()),
        is_over=heads.phase is Phase.AFTER,
    )


@dataclass(slots=True)
class PeopleList:
    """Everybody of an event, searched and filtered in memory while people type."""

    lines: list[PersonLine] = field(default_factory=list[PersonLine])
    heads: Headcounts | None = None
    people: EventPeople = field(default_factory=EventPeople)
    _by_id: dict[ParticipantId, PersonLine] = field(default_factory=dict[ParticipantId, PersonLine])
    _passing: dict[str, list[PersonLine]] = field(default_factory=dict[str, list[PersonLine]])
    """The lines of everybody that pass a filter, until others are read."""

    def take(self, read: "PeopleAnswer") -> None:
        """Take in what was read of the event's people, or of who was there alone."""
        if read.people is not None:
            self.people = read.people
        self.heads, self.lines = read.heads, read.lines
        self._by_id = {line.id: line for line in self.lines}
        self._passing = {}

    @property
    def groups(self) -> dict[WorkingGroupId, WorkingGroup]:
        """The working groups of the event by id."""
        return self.people.groups

    @property
    def event(self) -> Event | None:
        """The event; none until it is read."""
        return self.people.event

    @property
    def by_id(self) -> dict[ParticipantId, PersonLine]:
        """The lines by participant; never changed in place."""
        return self._by_id

    def line(self, participant: ParticipantId) -> PersonLine | None:
        """Return somebody's line."""
        return self._by_id.get(participant)

    def chosen(self, text: str, requested: str) -> list[PersonLine]:
        """Return the lines that hold the words and pass the filter."""
        if not text.strip():
            return list(self._everybody(requested))
        # Lines stand in the order of the index.
        found = list(map(self.lines.__getitem__, self.people.index.places(text)))
        # Somebody who is looked for is found although registration was cancelled.
        if requested in ("", ALL, REGISTERED):
            return found
        return [line for line in found if self._passes(line, requested)]

    def count(self, requested: str) -> int:
        """Return how many pass a filter."""
        return len(self._everybody(requested))

    def _everybody(self, requested: str) -> list[PersonLine]:
        """Return the lines that pass a filter; each is asked once, however often one searches."""
        found = self._passing.get(requested)
        if found is None:
            found = [line for line in self.lines if self._passes(line, requested)]
            self._passing[requested] = found
        return found

    def group_named(self, code: str) -> WorkingGroupId | None:
        """Return the id of the group with this letter, an empty text for none; None if unknown."""
        if not code.strip() or code.strip() == "—":
            return WorkingGroupId(NO_ID)
        for group in self.groups.values():
            if fold(group.code) == fold(code):
                return group.id
        return None

    def _passes(self, line: PersonLine, requested: str) -> bool:
        match requested:
            case "registered":
                return not line.is_cancelled
            case "present":
                return line.is_present
            case "came":
                return line.has_come
            case "no-consent":
                return line.wants_consent
            case "cancelled":
                return line.is_cancelled
            case "unprinted":
                return not line.row.participant.badge_printed and not line.is_cancelled
            case "all" | "":
                return True
            case _:
                return line.row.participant.group == requested


def role_named(text: str, language: str) -> Role | None:
    """Return the role that somebody typed by its name; none if there is no such role."""
    catalogue = Catalogue(language)
    requested = fold(text)
    names = {fold(labels.label(catalogue, role)): role for role in Role}
    if requested in names:
        return names[requested]
    begun = [role for name, role in names.items() if requested and name.startswith(requested)]
    return begun[0] if len(begun) == 1 else None
