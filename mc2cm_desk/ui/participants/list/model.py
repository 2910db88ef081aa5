"""The lines of the participants' table, and the filters over them; without a window."""

from dataclasses import dataclass, field

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.event.headcounts import Count, Headcounts, Phase, headcounts_of
from mc2cm_desk.services.read_models.people.people import PeopleIndex
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

    id: str
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


@dataclass(slots=True)
class PeopleList:
    """Everybody of an event, searched and filtered in memory while people type."""

    lines: list[PersonLine] = field(default_factory=list[PersonLine])
    groups: dict[str, WorkingGroup] = field(default_factory=dict[str, WorkingGroup])
    event: Event | None = None
    heads: Headcounts | None = None
    _index: PeopleIndex = field(default_factory=lambda: PeopleIndex(()))
    _by_id: dict[str, PersonLine] = field(default_factory=dict[str, PersonLine])

    def read(self, library: Library, event_id: str) -> None:
        """Read the event's people and who was there."""
        self.event = library.get(Event, event_id)
        self.groups = {one.id: one for one in library.find(WorkingGroup, event=event_id)}
        rows = participants.of_event(library, event_id)
        self._index = PeopleIndex(rows)
        self.read_presence(library, event_id)

    def read_presence(self, library: Library, event_id: str) -> None:
        """Read again who was there, and nothing else."""
        before = self._by_id
        with library.read() as view:
            event = view.require(Event, event_id)
            self.heads = headcounts_of(view, event, library.now())
        lines = [self._line(row, self.heads) for row in self._index.rows]
        # The same object for what did not change: long lists are compared by identity first.
        self.lines = [
            old if (old := before.get(line.id)) is not None and old == line else line
            for line in lines
        ]
        self._by_id = {line.id: line for line in self.lines}

    def line(self, participant: str) -> PersonLine | None:
        """Return somebody's line."""
        return self._by_id.get(participant)

    def chosen(self, text: str, wanted: str) -> list[PersonLine]:
        """Return the lines that hold the words and pass the filter."""
        found = self.lines
        if text.strip():
            # Lines stand in the order of the index.
            found = list(map(self.lines.__getitem__, self._index.places(text)))
        # Somebody who is looked for is found although registration was cancelled.
        if wanted in ("", ALL) or (wanted == REGISTERED and text.strip()):
            return list(found)
        return [line for line in found if self._passes(line, wanted)]

    def count(self, wanted: str) -> int:
        """Return how many pass a filter."""
        return sum(self._passes(line, wanted) for line in self.lines)

    def group_named(self, code: str) -> str | None:
        """Return the id of the group with this letter, an empty text for none; None if unknown."""
        if not code.strip() or code.strip() == "—":
            return ""
        for group in self.groups.values():
            if fold(group.code) == fold(code):
                return group.id
        return None

    def _line(self, row: ParticipantRow, heads: Headcounts) -> PersonLine:
        group = self.groups.get(row.participant.group)
        return PersonLine(
            row.id,
            row,
            group.code if group else "",
            is_present=row.id in heads.present.get(heads.today, ()),
            has_come=any(row.id in there for there in heads.present.values()),
            is_over=heads.phase is Phase.AFTER,
        )

    def _passes(self, line: PersonLine, wanted: str) -> bool:
        match wanted:
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
                return line.row.participant.group == wanted


def role_named(text: str, language: str) -> Role | None:
    """Return the role that somebody typed by its name; none if there is no such role."""
    catalogue = Catalogue(language)
    wanted = fold(text)
    names = {fold(labels.label(catalogue, role)): role for role in Role}
    if wanted in names:
        return names[wanted]
    begun = [role for name, role in names.items() if wanted and name.startswith(wanted)]
    return begun[0] if len(begun) == 1 else None
