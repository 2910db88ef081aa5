"""What the record gives to each part of a note: one line for each record, with what it lacks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import NO_ID, CityId, RecordId
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.services.read_models.note.completeness import Completeness, Missing
from mc2cm_desk.services.read_models.note.contents import NoteContents


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One record of a part: its number or sign, its words, the record itself, what it lacks.

    ``day`` is that of a session: its label is the time alone.
    """

    label: str
    text: str
    record: RecordId = NO_ID
    missing: tuple[Missing, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PartLines:
    """The lines of a part, and the gaps that belong to none of them."""

    lines: tuple[NoteLine, ...]
    rest: tuple[Missing, ...]


def part_lines(contents: NoteContents, state: Completeness, part: NotePart) -> PartLines:
    """Return what the record gives to a part, in the language of the contents."""
    found = next((one for one in state.parts if one.part is part), None)
    missing = found.missing if found is not None else ()
    lines = tuple(_lines(contents, part))
    taken: set[RecordId] = set()
    shown: list[NoteLine] = []
    for line in lines:
        fresh = bool(line.record) and line.record not in taken
        mine = [gap for gap in missing if fresh and gap.record == line.record]
        if mine:
            taken.add(line.record)
        shown.append(NoteLine(line.label, line.text, line.record, tuple(mine)))
    return PartLines(tuple(shown), tuple(gap for gap in missing if gap.record not in taken))


def counted(contents: NoteContents, part: NotePart) -> tuple[int, ...]:
    """Return how many records a part prints; as `Declared.counted` words it."""
    if part in _COUNTS:
        return _COUNTS[part](contents)
    return (sum(1 for _ in _lines(contents, part)),)


def _lines(contents: NoteContents, part: NotePart) -> Iterator[NoteLine]:
    return _LINES[part](contents) if part in _LINES else _printed(contents, part)


def _printed(contents: NoteContents, part: NotePart) -> Iterator[NoteLine]:
    """Yield a line for each record of the kinds that the part prints."""
    for kind in kinds.ALL:
        if kind.note_part is part:
            for record in contents.of(kind.record):
                words = kind.title(record, {}).text(contents.language)
                yield NoteLine(getattr(record, "label", ""), words, record.id)


def _summary(contents: NoteContents) -> Iterator[NoteLine]:
    messages = contents.reference.key_messages if contents.reference else ()
    for number, one in enumerate(messages, start=1):
        if one.in_summary:
            yield NoteLine(str(number), one.text.text(contents.language))


def _context(contents: NoteContents) -> Iterator[NoteLine]:
    messages = contents.reference.key_messages if contents.reference else ()
    for number, one in enumerate(messages, start=1):
        yield NoteLine(str(number), one.text.text(contents.language))


def _lessons(contents: NoteContents) -> Iterator[NoteLine]:
    for note in contents.lessons:
        yield NoteLine("", note.text.text(contents.language), note.id)


def _recommendations(contents: NoteContents) -> Iterator[NoteLine]:
    for one in contents.endorsed:
        yield NoteLine(one.label, one.text.text(contents.language), one.id)


def _commitments(contents: NoteContents) -> Iterator[NoteLine]:
    for one in contents.commitments:
        who = one.who or _city(contents, one.city)
        yield NoteLine(who, one.what.text(contents.language), one.recommendation or one.id)


def _sessions(contents: NoteContents) -> Iterator[NoteLine]:
    days = {one.id: one.date for one in contents.days}
    for one in contents.sessions:
        at, day = f"{one.start:%H:%M}", days.get(one.day)
        yield NoteLine(at, one.title.text(contents.language), one.id, day=day)


def _pictures(contents: NoteContents) -> Iterator[NoteLine]:
    # The gaps of an owner stand at its first picture.
    for owner, pictures in contents.pictures.items():
        yield from (NoteLine("", one.attachment.name, owner) for one in pictures)


def _cases(contents: NoteContents) -> Iterator[NoteLine]:
    for case in contents.cases:
        city = _city(contents, case.city) or case.city_text.text(contents.language)
        words = " – ".join(filter(None, (city, case.title.text(contents.language))))
        yield NoteLine(case.label, words, case.id)


def _city(contents: NoteContents, city: CityId) -> str:
    known = contents.cities.get(city)
    return known.name_in(contents.language) if known is not None else ""


def _count_challenges(contents: NoteContents) -> tuple[int, int]:
    challenges = sum(card.kind is ChallengeKind.CHALLENGE for card in contents.challenges)
    return challenges, len(contents.challenges) - challenges


def _count_recommendations(contents: NoteContents) -> tuple[int, int]:
    merged = sum(bool(one.merged_into) for one in contents.recommendations)
    return len(contents.recommendations) - merged, len(contents.endorsed)


def _count_pictures(contents: NoteContents) -> tuple[int]:
    return (sum(len(every) for every in contents.pictures.values()),)


_LINES: dict[NotePart, Callable[[NoteContents], Iterator[NoteLine]]] = {
    NotePart.SUMMARY: _summary,
    NotePart.CONTEXT: _context,
    NotePart.CASES: _cases,
    NotePart.LEARNINGS: _lessons,
    NotePart.RECOMMENDATIONS: _recommendations,
    NotePart.FOLLOW_UP: _commitments,
    NotePart.AGENDA: _sessions,
    NotePart.PHOTO_CREDITS: _pictures,
}
"""The lines of parts that print other than each record of their kinds with its label and title."""

_COUNTS: dict[NotePart, Callable[[NoteContents], tuple[int, ...]]] = {
    NotePart.CHALLENGES: _count_challenges,
    NotePart.RECOMMENDATIONS: _count_recommendations,
    NotePart.PHOTO_CREDITS: _count_pictures,
}
"""The counts of parts that are other than how many lines they have."""
