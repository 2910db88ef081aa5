"""Search everything by beginnings of words, in one event or in all."""

from collections.abc import Iterable
from dataclasses import dataclass

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.kinds.kind import Opening
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.text.written_language import of_letters
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.queries import search_index


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that contains the words, and where it is shown."""

    kind: type[Record]
    record: RecordId
    event: EventId
    title: str
    opening: Opening


def everything(
    library: Library,
    words: str,
    *,
    event: EventId = EventId(NO_ID),
    kind: str = "",
    limit: int = 50,
    language: str = LANGUAGES.default,
) -> list[Hit]:
    """Return what contains every word or beginning of a word, accents and case aside.

    ``kind`` is a name of `domain.kinds.KINDS`; empty words find nothing. Titles are in the
    reader's ``language``, for words typed in another script in that of the script; where a title
    is missing, in the first language that has one.
    """
    shown = of_letters(words, language)
    with library.read() as view:
        found = search_index.query(view.connection, words, event=event, kind=kind, limit=limit)
        by_kind: dict[type[Record], list[RecordId]] = {}
        for name, record, _, _ in found:
            by_kind.setdefault(KINDS[name], []).append(record)
        shown_as = {key: text for one in by_kind.items() for key, text in _shown(view, *one, shown)}
    hits: list[Hit] = []
    for name, record, of, indexed in found:
        title, opening = shown_as.get(record, ("", Opening("", record)))
        hits.append(Hit(KINDS[name], record, of, title or indexed, opening))
    return hits


def _shown(
    view: Repository, kind: type[Record], ids: Iterable[RecordId], language: str
) -> Iterable[tuple[RecordId, tuple[str, Opening]]]:
    """Yield the ids of records of a kind with their title in a language and their place."""
    records = view.get_many(kind, ids)
    links = search_index.linked(view, kind, records.values())
    for record, value in records.items():
        title = search_index.SEARCHED[kind].title(value, links.get(record, {}))
        yield record, (title.text(language), kinds.opening(value))
