"""What no font of ours can draw of a document, found before it is printed: by whom and where."""

# uharfbuzz tells nothing of its types.
# pyright: reportAttributeAccessIssue=false

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.renderers.text.lines import parts_of
from mc2cm_desk.documents.typesetting.coverage import undrawn
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.read_models.door.attendance import AttendanceList
from mc2cm_desk.services.read_models.door.bus_list import BusList
from mc2cm_desk.services.read_models.people.badges import BadgeSheet
from mc2cm_desk.services.read_models.people.certificates import CertificateSet
from mc2cm_desk.services.read_models.people.consent_forms import ConsentForms

EMOJI = "Zsye"
"""The code of emoji and other pictures among those of scripts (ISO 15924)."""


@dataclass(frozen=True, slots=True)
class Undrawable:
    """Characters of one script in one text, each once.

    ``who`` is the person's name, the part's heading in a note, or the title of the event; ``field``
    is a field as `wording.labels.field` names it, empty in a note. ``script`` is a code of ISO
    15924, empty where a character is of none. ``participant`` is an id, empty for the event's own
    texts.
    """

    who: str
    field: str
    script: str
    characters: str
    participant: str = ""


def on_badges(sheet: BadgeSheet) -> tuple[Undrawable, ...]:
    """Return what boxes would stand for on badges."""
    shown, language = sheet.design, sheet.language
    found = [*_event(sheet.title if shown.show_event_title else None, sheet.host, language)]
    for one in sheet.badges:
        texts = {
            "name": one.name,
            "arabic_name": one.arabic_name if shown.show_arabic_name else "",
            "organisation": one.organisation if shown.show_organisation else "",
            "city": one.city.text(language) if shown.show_city else "",
            "group": one.group if shown.show_group else "",
        }
        found += _person(one.name, one.id, texts)
    return _distinct(found)


def on_attendance(values: AttendanceList, language: str) -> tuple[Undrawable, ...]:
    """Return what boxes would stand for on lists to sign."""
    found = [*_of_event(values.event, values.host.name if values.host else None, language)]
    for one in values.attendees:
        texts = {
            "family_name": one.family_name,
            "given_name": one.given_name,
            "organisation": one.organisation,
            "function": one.function,
            "city": one.city.text(language),
        }
        found += _person(f"{one.given_name} {one.family_name}".strip(), one.id, texts)
    return _distinct(found)


def on_certificates(values: CertificateSet, language: str) -> tuple[Undrawable, ...]:
    """Return what boxes would stand for on certificates of attendance."""
    found = [*_of_event(values.event, values.host.name if values.host else None, language)]
    for one in values.certificates:
        texts = {
            "name": one.name,
            "arabic_name": one.arabic_name,
            "organisation": one.organisation,
            "city": one.city.text(language),
        }
        found += _person(one.name, one.id, texts)
    return _distinct(found)


def on_consents(values: ConsentForms, language: str) -> tuple[Undrawable, ...]:
    """Return what boxes would stand for on consent forms."""
    return _distinct(
        [*_of_event(values.event, values.host, language), *_rows(values.people, language)]
    )


def on_bus_list(values: BusList, language: str) -> tuple[Undrawable, ...]:
    """Return what boxes would stand for on the list of a bus."""
    found = [*_event(values.visit.title, None, language)]
    found += _found(values.visit.title.text(language), "meeting_point", values.visit.meeting_point)
    return _distinct([*found, *_rows([*values.riders, *values.unlisted], language)])


def in_note(document: Document) -> tuple[Undrawable, ...]:
    """Return what boxes would stand for in a note, by the headings of its parts."""
    found: list[Undrawable] = []
    for part in parts_of(cleaned(document)):
        found += _found(part.heading, "", f"{part.heading}\n{part.text}")
    return _distinct(found)


def script_of(character: str) -> str:
    """Return the code of a character's script (ISO 15924): ``Deva``; empty where it has none."""
    import uharfbuzz

    buffer: Any = uharfbuzz.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    if buffer.script:
        return str(buffer.script)
    return EMOJI if unicodedata.category(character) in ("So", "Sk") else ""


def _of_event(event: Event, host: Localised | None, language: str) -> Iterator[Undrawable]:
    yield from _event(event.title, host, language)
    yield from _found(event.title.text(language), "venue", event.venue)


def _event(title: Localised | None, host: Localised | None, language: str) -> Iterator[Undrawable]:
    name = title.text(language) if title else ""
    yield from _found(name, "title", name)
    yield from _found(name, "city", host.text(language) if host else "")


def _rows(rows: Iterable[Any], language: str) -> Iterator[Undrawable]:
    for row in rows:
        texts = {
            "name": row.person.name,
            "organisation": row.organisation.name if row.organisation else "",
            "city": row.city.name_in(language) if row.city else "",
        }
        yield from _person(row.person.name, row.id, texts)


def _person(name: str, participant: str, texts: dict[str, str]) -> Iterator[Undrawable]:
    for field, text in texts.items():
        yield from _found(name, field, text, participant)


def _found(who: str, field: str, text: str, participant: str = "") -> Iterator[Undrawable]:
    by_script: dict[str, str] = {}
    for character in undrawn(text):
        script = script_of(character)
        by_script[script] = by_script.get(script, "") + character
    for script, characters in by_script.items():
        yield Undrawable(who, field, script, characters, participant)


def _distinct(found: Iterable[Undrawable]) -> tuple[Undrawable, ...]:
    return tuple(dict.fromkeys(found))
