"""Names, words and codes in the language of a note, marked where another stands in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from mc2cm_desk.documents.model import Figure, PullQuote, Spans
from mc2cm_desk.domain.ids import CityId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel
from mc2cm_desk.domain.text.markup import shown
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.permissions import Picture, Quotation
from mc2cm_desk.services.read_models.note.references import NoteReference, note_references
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note
from mc2cm_desk.wording.names import labels


@dataclass(slots=True)
class CalledNotes:
    """End notes in the order of their calls, numbered through the whole document."""

    count: int = 0
    waiting: list[tuple[int, Spans]] = field(default_factory=list[tuple[int, Spans]])

    def call(self, spans: Spans) -> int:
        """Take a note; return its number."""
        self.count += 1
        self.waiting.append((self.count, spans))
        return self.count

    def take(self) -> list[tuple[int, Spans]]:
        """Return the notes that wait to be printed, and forget them."""
        taken, self.waiting = self.waiting, []
        return taken


@dataclass(frozen=True, slots=True)
class Name:
    """How the text names a record, and the place where that stands, if it is printed."""

    words: str
    anchor: str = ""


@dataclass(slots=True)
class NoteTranslator:
    """Says everything in the language of the contents."""

    contents: NoteContents
    catalogue: Catalogue = field(init=False)
    language: str = field(init=False)
    notes: CalledNotes = field(default_factory=CalledNotes)
    draft: bool = False
    """Whether pictures that can still be cleared are shown."""
    _references: dict[str, NoteReference] | None = None

    def __post_init__(self) -> None:
        self.catalogue = Catalogue(self.contents.language)
        self.language = self.catalogue.language

    def translate(self, word: str, /, **slots: object) -> str:
        """Return one of the note's own words."""
        text = note.translate(self.catalogue, word, **slots)
        return formats.typographic(text, self.language)

    def count(self, word: str, number: int, /, **slots: object) -> str:
        """Return one of the note's own words in the form that goes with a number."""
        text = note.count(self.catalogue, word, number, **slots)
        return formats.typographic(text, self.language)

    def declared(self, source: str, **slots: object) -> str:
        """Return words that are declared with a kind of record; without slots they keep theirs."""
        return formats.typographic(self.catalogue.translate("Note", source, **slots), self.language)

    def missing(self, code: str, about: str) -> str:
        """Return what is to be completed."""
        return note.missing(self.catalogue, code, about)

    def text(self, text: Localised) -> str:
        """Return a text as it is printed; one that exists in another language alone says in which.

        Names of people who did not agree to be named are not in it.
        """
        exact = self.contents.printed(text.exact(self.language))
        if exact or text.is_empty:
            return formats.typographic(exact, self.language)
        tongue = formats.language(next(iter(text)), self.language)
        printed = self.contents.printed(text.text(self.language))
        return f"{printed} {self.translate('only-in', language=tongue)}"

    def host(self) -> str:
        """Return the name of the host city."""
        return self.contents.host.name_in(self.language) if self.contents.host else ""

    def place_and_dates(self) -> str:
        """Return where and when the event was held."""
        event = self.contents.event
        dates = formats.date_range(event.first_day, event.last_day, self.language)
        online = labels.label(self.catalogue, event.mode)
        return self.listed((self.host() if event.is_at_venue else online, dates))

    def host_country(self) -> str:
        """Return the name of the host city's country."""
        host = self.contents.host
        return formats.country(host.country, self.language) if host else ""

    def city(self, city: CityId) -> str:
        """Return a city's name, empty if it is not known."""
        found = self.contents.cities.get(city)
        return found.name_in(self.language) if found else ""

    def cities(self, ids: Iterable[CityId]) -> str:
        """Return several cities in one phrase."""
        names = [name for one in ids if (name := self.city(one))]
        return formats.enumeration(names, self.language) if names else ""

    def listed(self, items: Iterable[str]) -> str:
        """Return what there is of some words, with the comma of the language between them."""
        return formats.listed((item for item in items if item), self.language)

    def themes(self, codes: Iterable[str]) -> str:
        """Return themes in one phrase."""
        return self.listed(vocabulary.word("themes", code, self.language) for code in codes)

    def kind(self, code: str) -> str:
        """Return the name of a kind of organisation."""
        return labels.label(self.catalogue, OrganisationKind(code))

    def with_rest(self, counted: list[tuple[str, int]], whole: int) -> list[tuple[str, int]]:
        """Return counts of people that add up to the whole: who is in none is named last."""
        rest = whole - sum(count for _, count in counted)
        return [*counted, (self.translate("not-known"), rest)] if rest > 0 else counted

    def named(self, reference: str) -> Name:
        """Return how ``kind:id`` is named now; a record that is gone leaves its gap visible."""
        if self._references is None:
            self._references = {one.key: one for one in note_references(self.contents)}
        found = self._references.get(reference)
        if found is None:
            return Name(f"[{self.translate('lost-reference')}]")
        words = note.named(self.catalogue, found.kind, found.label)
        words = formats.typographic(words, self.language)
        return Name(words, found.anchor)

    def partner(self, name: str) -> str:
        """Return a partner under the name that it has in this language."""
        return vocabulary.organisation_in_text(name, self.language)

    def example(self, *, placeholder: bool) -> str:
        """Return the mark of an invented record, empty for a real one."""
        return f" [{self.translate('example')}]" if placeholder else ""

    def printable(self, owner: RecordId, *, draft: bool) -> list[Picture]:
        """Return the pictures of a record that the note may show."""
        every = self.contents.pictures.get(owner, ())
        return [one for one in every if one.is_printed(draft=draft)]

    def shown(self, reference: str) -> list[Picture] | None:
        """Return the picture that a text shows, as far as it may; none if it names no picture."""
        picture = shown(reference)
        every = (one for owned in self.contents.pictures.values() for one in owned)
        found = next((one for one in every if one.attachment.id == picture), None)
        if not picture or found is None:
            return None
        return [found] if found.is_printed(draft=self.draft) else []

    def quoted(self, quotation: Quotation) -> PullQuote:
        """Return somebody's words with the name, or the function and city, that may be said."""
        city = self.city(quotation.note.city)
        by = self.listed((quotation.speaker, quotation.function, city))
        return PullQuote(self.text(quotation.note.text), by)

    def addressed(self, level: AddresseeLevel) -> str:
        """Return to whom the recommendations of a level are addressed."""
        return self.translate(f"to-{level.value}")

    def figure(self, picture: Picture, height: float = 190.0) -> Figure:
        """Return a picture with caption, credit and alternative text.

        In a draft the caption says who in it has still to agree; a final note has none of these.
        """
        one, caption = picture.attachment, self.text(picture.attachment.caption)
        if picture.not_cleared:
            names = formats.names(picture.not_cleared, self.language)
            caption = " · ".join(
                filter(None, (caption, self.translate("not-cleared", names=names)))
            )
        return Figure(
            picture.path,
            self.text(one.alternative) or self.text(one.caption) or self.translate("picture"),
            caption,
            f"© {one.credit}" if one.credit else "",
            self.translate("example") if one.placeholder else "",
            height,
        )
