"""Everything that is sent, written into one folder under names that say what it is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from mc2cm_desk.documents.csv_text import csv_bytes
from mc2cm_desk.documents.mailing import cards, earlier, summary
from mc2cm_desk.documents.mailing.brief import write_brief
from mc2cm_desk.documents.mailing.letters import levels_of, write_letter
from mc2cm_desk.documents.mailing.sheets import missing_by_city, write_form, write_sheet
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.ids import CityId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.read_models.note.contents import NoteContents


class Mail(StrEnum):
    """What can be sent."""

    BRIEF = "brief"
    LETTERS = "letters"
    SHEETS = "sheets"
    FORMS = "forms"
    SUMMARY = "summary"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Sent:
    """One file that was written; ``left_to_note`` recommendations did not fit its pages.

    One that was ``removed`` was written by an earlier run and shows what may no longer be shown.
    """

    path: Path
    left_to_note: int = 0
    removed: bool = False


def write_packet(
    contents: NoteContents,
    folder: Path,
    what: Iterable[Mail],
    progress: Callable[[Path], None] | None = None,
    *,
    case: str = "",
) -> list[Sent]:
    """Write what is asked for; ``progress`` hears of each file.

    With a ``case`` (its id) forms and sheets are those of that case alone.

    Refused: folder-read-only, disk-full, file-open-elsewhere.
    """
    translator = NoteTranslator(cleaned(contents))
    stem = f"{contents.event.short_name}-{translator.language}"
    writers: dict[Mail, Callable[[NoteTranslator, Path, str], Iterable[Sent]]] = {
        Mail.BRIEF: _brief,
        Mail.LETTERS: _letters,
        Mail.SHEETS: partial(_sheets, only=case),
        Mail.FORMS: partial(_forms, only=case),
        Mail.SUMMARY: _summary,
        Mail.CARDS: _cards,
    }
    found: list[Sent] = []
    for one in what:
        for sent in writers[one](translator, folder, stem):
            found.append(sent)
            if progress is not None and not sent.removed:
                progress(sent.path)
    return found


def _brief(translator: NoteTranslator, folder: Path, stem: str) -> Iterable[Sent]:
    path = folder / f"{stem}-brief.pdf"
    _, rest = write_brief(translator, path)
    yield Sent(path, rest)


def _letters(translator: NoteTranslator, folder: Path, stem: str) -> Iterable[Sent]:
    for level in levels_of(translator):
        path = folder / f"{stem}-letter-{level.value}.pdf"
        _, rest = write_letter(translator, level, path)
        yield Sent(path, rest)


def _sheets(translator: NoteTranslator, folder: Path, stem: str, *, only: str) -> Iterable[Sent]:
    for case in translator.contents.cases:
        if only not in ("", case.id):
            continue
        name = _city_name(translator, case.city)
        path = folder / f"{stem}-case-{case.label}-{name}.pdf"
        write_sheet(translator, case, path)
        yield Sent(path)


def _forms(translator: NoteTranslator, folder: Path, stem: str, *, only: str) -> Iterable[Sent]:
    for place, (city, every) in enumerate(missing_by_city(translator).items(), start=1):
        gaps = [gap for gap in every if only in ("", gap.record)]
        if not gaps:
            continue
        name = _city_name(translator, city)
        for path in write_form(translator, city, gaps, folder, f"{stem}-form-{place}-{name}"):
            yield Sent(path)


def _summary(translator: NoteTranslator, folder: Path, stem: str) -> Iterable[Sent]:
    for name, text in (
        (f"{stem}-summary.txt", summary.summary(translator)),
        (f"{stem}-citation.bib", summary.bibtex(translator)),
    ):
        yield _text(folder / name, text)


def _cards(translator: NoteTranslator, folder: Path, stem: str) -> Iterable[Sent]:
    before = earlier.listed_cards(folder, stem)
    rows = [("file", "alternative text")]
    for card in cards.cards_of(translator):
        for wide, tall in cards.SIZES:
            path = folder / f"{stem}-{card.name}-{wide}x{tall}.png"
            cards.write_card(translator, card, (wide, tall), path)
            rows.append((path.name, cards.alternative(card)))
            yield Sent(path)
    listed = earlier.card_list(folder, stem)
    names = {name for name, _ in rows}
    # The list goes last: a run that is interrupted is made good by the next one.
    gone = [path for path in before if path.name not in names]
    yield from (Sent(path, removed=True) for path in gone if earlier.remove(path))
    if len(rows) > 1:
        with atomic_write(listed) as stream:
            stream.write(csv_bytes(rows, separator=","))
        yield Sent(listed)
    elif before and earlier.remove(listed):
        yield Sent(listed, removed=True)


def _text(path: Path, text: str) -> Sent:
    with atomic_write(path) as stream:
        stream.write(text.encode())
    return Sent(path)


def _city_name(translator: NoteTranslator, city: CityId) -> str:
    """Return a city's name for a file: letters and digits that every system writes."""
    known = translator.contents.cities.get(city)
    name = known.name.text(LANGUAGES.source) if known is not None else ""
    return _file_name(name) or "city"


def _file_name(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split())
