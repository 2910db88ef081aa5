"""Erasing the data of a person from everything that the library keeps."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from mc2cm_desk.domain.ids import NO_ID, EventId, PersonId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import EMPTY
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.participant import ERASED_PARTICIPANT, Participant
from mc2cm_desk.domain.people.person import ERASED_PERSON
from mc2cm_desk.domain.people.redaction import Redactor
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.people.personal_data import subject, suppression, waiting
from mc2cm_desk.services.people.personal_data.subject import TEXT_KINDS, Subject
from mc2cm_desk.services.safety import backup
from mc2cm_desk.store.journal import undo_log

_ERASED_PICTURE = {
    "name": "",
    "caption": EMPTY,
    "credit": "",
    "alternative": EMPTY,
    "people": (),
    "sha256": "",
}


class Erased(StrEnum):
    """What is erased, or was."""

    RECORD = "record"
    PARTICIPATIONS = "participations"
    PASSAGES = "passages"
    CONSENTS = "consents"
    PICTURES = "pictures"
    MENTIONS = "mentions"
    JOURNAL = "journal"
    DRAFTS = "drafts"
    REPORTS = "reports"
    BACKUPS = "backups"


class Remaining(StrEnum):
    """What is left elsewhere and must be seen to by hand, or fades by itself."""

    GROUP_PICTURE = "group_picture"
    NOTE_VERSION = "note_version"
    FAMILY_NAME = "family_name"
    BACKUP = "backup"
    SECOND_PLACE = "second_place"
    OTHER_LAPTOPS = "other_laptops"
    DOCUMENTS = "documents"
    FREE_SPACE = "free_space"


@dataclass(frozen=True, slots=True)
class Remainder:
    """One thing that is left: its name, its record and event where there is one."""

    what: Remaining
    name: str = ""
    record: RecordId = NO_ID
    event: EventId = EventId(NO_ID)


@dataclass(frozen=True, slots=True)
class Outline:
    """What an erasure would remove, counted, and what would remain elsewhere."""

    name: str
    erased: tuple[tuple[Erased, int], ...]
    remains: tuple[Remainder, ...]


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that was done, for its certificate; times in UTC."""

    name: str
    at: datetime
    requested: date | None
    erased: tuple[tuple[Erased, int], ...]
    remains: tuple[Remainder, ...]

    @property
    def count(self) -> int:
        """How many things were erased."""
        return sum(count for _, count in self.erased)


def outline(library: Library, person_id: PersonId) -> Outline:
    """Return what erasing a person would remove, and what would remain. Refused: gone."""
    with library.read() as view:
        found = subject.read(view, person_id)
        counted = _counted(library, view, found)
        remains = _remaining(library, view, found)
    backups = sum(1 for one in backup.every(library.folder) if one.sound)
    counted += ((Erased.BACKUPS, backups),) if backups else ()
    return Outline(found.person.name, counted, remains)


def erase(
    library: Library,
    person_id: PersonId,
    *,
    confirmation: str,
    requested: date | None = None,
) -> Erasure:
    """Erase a person's data; what is left counts in figures, without a name.

    It cannot be taken back, and is confirmed by the person's name. ``requested`` is the day of
    the request. Backups are written anew by `backups.finish`, which takes longer.
    Refused: gone, confirmation-differs, library-in-use, disk-full and their like.
    """
    with library.read() as view:
        found = subject.read(view, person_id)
        names = (found.person.name, found.person.sorting_name, found.person.arabic_name)
        if not any(is_confirmed(name, confirmation) for name in names):
            raise Refused("confirmation-differs", name=found.person.name)
        counted = _counted(library, view, found)
        remains = _remaining(library, view, found)
        everything = subject.with_merged(view, [person_id])
    waiting.remember(library, everything)
    suppression.remember(library, found)
    erase_all(library, [person_id])
    if not library.is_compacted:
        remains = (*remains, Remainder(Remaining.FREE_SPACE))
    return Erasure(found.person.name, library.now(), requested, counted, remains)


def is_confirmed(name: str, written: str) -> bool:
    """Return whether somebody wrote a name, whatever its case, accents and order of words."""
    return bool(name) and sorted(fold(written).split()) == sorted(fold(name).split())


def erase_all(library: Library, people: Sequence[PersonId]) -> None:
    """Erase the data of several people (ids) in one act. Refused: as `erase`."""
    with library.erase("erase-person") as work:
        subjects = subject.read_all(work, subject.with_merged(work, people))
        # Texts first: what is redacted there is no longer the records' own.
        redactor = Redactor(one.alone for one in subjects)
        work.redact(redactor, TEXT_KINDS)
        files = _erase_records(work, subjects)
    for digest in files:
        library.attachments.remove(digest)
    _erase_drafts(library, {one for each in subjects for one in each.records}, redactor)
    _remove_reports(library, subjects)


def _erase_records(work: UnitOfWork, subjects: Sequence[Subject]) -> set[str]:
    """Erase the records about people; return the names of the files that nobody needs any more."""
    portraits = {one.id: one for each in subjects for one in each.portraits}
    listed = [one.id for each in subjects for one in each.participants]
    # Redacted meanwhile: each is read again.
    known = list(work.get_many(Attachment, portraits).values())
    work.remove(*work.erase(known, **_ERASED_PICTURE))
    work.erase(list(work.get_many(Participant, listed).values()), **ERASED_PARTICIPANT)
    work.erase([one.person for one in subjects], **ERASED_PERSON)
    if not portraits:
        return set()
    work.flush()
    referenced = {one.sha256 for one in work.find(Attachment, with_deleted=True)}
    return {one.sha256 for one in portraits.values()} - referenced


def _remove_reports(library: Library, subjects: Sequence[Subject]) -> None:
    """Remove reports of faults of earlier versions that name people."""
    for path in _reports(library):
        if any(_mentions(path, one) for one in subjects):
            path.unlink(missing_ok=True)


def _counted(library: Library, view: Repository, found: Subject) -> tuple[tuple[Erased, int], ...]:
    records = found.records
    named = list(subject.mentions(view, found.redactor, whole=True))
    counts = {
        Erased.RECORD: 1,
        Erased.PARTICIPATIONS: len(found.participants),
        Erased.PASSAGES: len(found.passages),
        Erased.CONSENTS: found.consents,
        Erased.PICTURES: len(found.portraits),
        Erased.MENTIONS: sum(1 for one in named if one.record not in records),
        Erased.JOURNAL: undo_log.count(view, records),
        Erased.DRAFTS: _drafts_of(library, records, found.redactor),
        Erased.REPORTS: sum(1 for path in _reports(library) if _mentions(path, found)),
    }
    return tuple((what, count) for what, count in counts.items() if count)


def _remaining(library: Library, view: Repository, found: Subject) -> tuple[Remainder, ...]:
    remains = [
        Remainder(Remaining.GROUP_PICTURE, one.name, one.owner, one.event)
        for one in found.group_pictures
        if one.deleted is None
    ]
    events = {one.event for one in found.participants}
    for version in view.find(NoteVersion):
        texts = subject.texts_of(version)
        if version.event in events and any(_names_person(one, found) for one in texts):
            name = f"{version.language} {version.number}"
            remains.append(Remainder(Remaining.NOTE_VERSION, name, version.id, version.event))
    remains += [
        Remainder(Remaining.FAMILY_NAME, one.title, one.record, one.event)
        for one in subject.mentions(view, found.redactor, whole=False)
        if one.record not in found.records
    ]
    damaged = (one.path.name for one in backup.every(library.folder) if not one.sound)
    remains += [Remainder(Remaining.BACKUP, name) for name in damaged]
    second = backup.second_place(library)
    if second is not None and not second.is_present:
        remains.append(Remainder(Remaining.SECOND_PLACE, str(second.folder)))
    if library.devices > 1:
        remains.append(Remainder(Remaining.OTHER_LAPTOPS, str(library.devices - 1)))
    if found.participants:
        remains.append(Remainder(Remaining.DOCUMENTS))
    return tuple(remains)


def _names_person(text: str, found: Subject) -> bool:
    return found.redactor.redact(text) != text or found.redactor.recalls(text)


def _drafts_of(library: Library, records: Set[RecordId], redactor: Redactor) -> int:
    found = [
        one
        for one in library.drafts.waiting()
        if one.is_of(records) or redactor.redact(one.text) != one.text
    ]
    files = [path for path in _texts_beside(library) if _is_redacted(path, redactor)]
    return len(found) + len(files)


def _erase_drafts(library: Library, records: Set[RecordId], redactor: Redactor) -> None:
    """Drop what is typed about the records; other texts stay, without names."""
    library.drafts.redact(records, redactor.redact)
    for path in _texts_beside(library):
        _redact_file(path, redactor)


def _texts_beside(library: Library) -> list[Path]:
    return sorted((library.folder / "drafts").glob("*.txt"))


def _reports(library: Library) -> list[Path]:
    return sorted((library.folder / "reports").glob("*.txt"))


def _is_redacted(path: Path, redactor: Redactor) -> bool:
    text = _text_of(path)
    return redactor.redact(text) != text


def _redact_file(path: Path, redactor: Redactor) -> None:
    text = _text_of(path)
    redacted = redactor.redact(text)
    if redacted != text:
        fresh = path.with_suffix(".new")
        fresh.write_text(redacted, encoding="utf-8")
        fresh.replace(path)


def _mentions(path: Path, found: Subject) -> bool:
    """Whether a report of a fault holds anything of a person: it is then of no further use."""
    text = _text_of(path)
    person = found.person
    texts = (person.family_name, person.given_name, person.arabic_name, person.email, person.phone)
    tokens = (one.token for one in found.participants)
    return any(one in text for one in (*texts, *tokens, person.id) if len(one) > 1)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
