"""A person's copy of what is held: one zip with a PDF to read, JSON for programs, the pictures."""

import dataclasses
import json
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Any

from mc2cm_desk.documents.model import (
    Block,
    Document,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Spans,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.personal_data.document import document
from mc2cm_desk.documents.renderers.pdf.note import draw_note_pdf
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import AttachmentId
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.people.personal_data.holdings import Holdings, Participation, Passage
from mc2cm_desk.services.people.personal_data.subject import CONSENTS
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import personal_data
from mc2cm_desk.wording.names import labels, undo_labels

READABLE, DATA, PICTURES = "data.pdf", "data.json", "pictures"
_PERSON = ("family_name", "given_name", "arabic_name", "email", "phone")
_PARTICIPANT = ("function", "dietary_needs", "access_needs", "desk_note")


def write_copy(
    holdings: Holdings,
    programme: Programme,
    pictures: Mapping[AttachmentId, Path],
    path: Path,
    language: str,
) -> None:
    """Write the copy as a zip; ``pictures`` are the files of portraits by attachment (id).

    Refused: file-kind-unknown, file-open-elsewhere, folder-read-only, disk-full.
    """
    if path.suffix.lower() != ".zip":
        raise Refused("file-kind-unknown", name=path.name, kinds=".zip")
    # In memory: what a person's data say leaves nothing in a folder for temporary files.
    readable = BytesIO()
    draw_note_pdf(build_copy(holdings, programme, language), readable)
    with (
        atomic_write(path) as target,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        packed.writestr(READABLE, readable.getvalue())
        packed.writestr(DATA, as_json(holdings))
        for number, one in enumerate(holdings.portraits, start=1):
            file = pictures.get(one.id)
            if file is not None and file.is_file():
                packed.write(file, f"{PICTURES}/{number:02d}{Path(one.name).suffix}")


def as_json(holdings: Holdings) -> str:
    """Return everything that is held as one JSON document."""
    return json.dumps(_jsonable(holdings), ensure_ascii=False, indent=1)


def build_copy(holdings: Holdings, programme: Programme, language: str) -> Document:
    """Return the copy to read, as a document."""
    readable = _Readable(holdings, programme, Catalogue(language))
    return document(
        programme, language, readable.translate("copy"), readable.made(), readable.blocks()
    )


class _Readable:
    def __init__(self, holdings: Holdings, programme: Programme, catalogue: Catalogue) -> None:
        self._holdings, self._programme, self._catalogue = holdings, programme, catalogue
        self._language = catalogue.language

    def translate(self, word: str, **slots: object) -> str:
        """Return a sentence of the document by its code, with its slots filled."""
        return personal_data.translate(self._catalogue, word, **slots)

    def made(self) -> str:
        """Return the sentence that says when the copy was made, in UTC."""
        at = self._holdings.at.astimezone(UTC)
        return self.translate(
            "made", day=formats.day(at.date(), self._language), time=f"{at:%H:%M}"
        )

    def blocks(self) -> Iterable[Block]:
        """Yield everything that is held of the person."""
        holdings = self._holdings
        yield Heading(self.translate("identity"))
        gender = (
            self._field("gender"),
            (plain(labels.label(self._catalogue, holdings.person.gender)),),
        )
        others = (
            *holdings.person.other_names,
            *holdings.person.other_emails,
            *holdings.person.other_phones,
        )
        also = [(self.translate("also"), tuple(plain(one) for one in others))] if others else []
        yield Facts((*self._fields(holdings.person, _PERSON), *also, gender))
        for one in holdings.participations:
            yield from self._event(one)
        yield from self._pictures()
        yield from self._listed("mentions", (one.title for one in holdings.mentions))
        yield from self._listed("history", self._history())
        contact = self._programme.contact
        rights = (
            self.translate("rights", contact=contact)
            if contact
            else self.translate("rights-no-contact")
        )
        yield Paragraph(plain(rights), ParagraphKind.SMALL)

    def _event(self, one: Participation) -> Iterable[Block]:
        event, participant, language = one.event, one.participant, self._language
        yield Heading(event.title.text(language))
        dates = formats.date_range(event.first_day, event.last_day, language)
        yield Paragraph(plain(dates), ParagraphKind.META)
        facts = [(self._field("role"), (plain(labels.label(self._catalogue, participant.role)),))]
        if one.organisation is not None:
            facts.append((self._field("organisation"), (plain(one.organisation.name),)))
        if one.city is not None:
            facts.append((self._field("city"), (plain(one.city.name_in(language)),)))
        facts += self._fields(participant, _PARTICIPANT)
        if participant.token:
            facts.append((self.translate("badge"), (plain(participant.token),)))
        yield Facts(tuple(facts))
        yield Heading(self.translate("consents"), 3)
        answers = [(name, getattr(participant, name)) for name in CONSENTS]
        yield Facts(tuple(self._consent(name, answer) for name, answer in answers))
        if one.passages:
            yield Heading(self.translate("passages"), 3)
            rows = tuple(self._passage(passage, event.time_zone) for passage in one.passages)
            heads = ("", "", "")
            yield TableBlock(heads, rows, (3, 4, 2))
        yield from self._listed("sessions", (s.title.text(language) for s in one.sessions), 3)
        yield from self._listed("statements", (text.text(language) for text in one.statements), 3)

    def _passage(self, passage: Passage, zone: str) -> tuple[Spans, ...]:
        one = passage.check_in
        gate = Gate.parse(one.gate)
        name = passage.gate.text(self._language)
        if gate.kind is GateKind.DAY:
            name = formats.day(date.fromisoformat(gate.key), self._language)
        at = formats.clock_time(one.at, self._language, zone)
        day = formats.day(one.at.date(), self._language)
        way = labels.label(self._catalogue, one.direction)
        return plain(f"{day} {at}"), plain(name or gate.key), plain(way)

    def _consent(self, name: str, answer: Consent) -> tuple[str, tuple[Spans, ...]]:
        label = labels.label(self._catalogue, answer)
        return personal_data.consent(self._catalogue, name), (plain(label),)

    def _pictures(self) -> Iterable[Block]:
        holdings = self._holdings
        alone = (self.translate("alone", name=one.name) for one in holdings.portraits)
        others = (self.translate("with-others", name=one.name) for one in holdings.group_pictures)
        yield from self._listed("pictures", (*alone, *others))

    def _history(self) -> Iterable[str]:
        lines = [
            f"{formats.day(one.at.date(), self._language)} {one.at:%H:%M} UTC · "
            f"{undo_labels.undo_label(one.label, self._catalogue)}"
            for one in self._holdings.history
        ]
        return dict.fromkeys(lines)

    def _listed(self, word: str, items: Iterable[str], level: int = 2) -> Iterable[Block]:
        found = tuple(plain(item) for item in items if item)
        if found:
            yield Heading(self.translate(word), level)
            yield ListBlock(found)

    def _fields(self, record: object, names: Iterable[str]) -> list[tuple[str, tuple[Spans, ...]]]:
        values = [(name, str(getattr(record, name))) for name in names]
        return [(self._field(name), (plain(text),)) for name, text in values if text]

    def _field(self, name: str) -> str:
        return labels.field(self._catalogue, name)


def _jsonable(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, type):
        return value.__name__
    if dataclasses.is_dataclass(value):
        names = (one.name for one in dataclasses.fields(value))
        return {name: _jsonable(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {str(name): _jsonable(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [_jsonable(one) for one in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)
