"""The note's voice: names, words and codes in its language, marked where another stands in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from mc2cm_desk.documents.document import Figure
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.organisation import OrganisationKind
from mc2cm_desk.services.readings.note_contents import NoteContents, Picture
from mc2cm_desk.wording import formats, labels, note_words, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue

_PARTNERS = {
    "ICMPD": {"fr": "CIDPM (ICMPD)", "en": "ICMPD", "ar": "المركز الدولي لتطوير سياسات الهجرة"},
    "UCLG": {"fr": "CGLU", "en": "UCLG", "ar": "منظمة المدن والحكومات المحلية المتحدة"},
    "UN-Habitat": {"fr": "ONU-Habitat", "en": "UN-Habitat", "ar": "موئل الأمم المتحدة"},
}


@dataclass(slots=True)
class Voice:
    """Says everything in the language of the contents."""

    contents: NoteContents
    catalogue: Catalogue = field(init=False)
    language: str = field(init=False)

    def __post_init__(self) -> None:
        self.catalogue = Catalogue(self.contents.language)
        self.language = self.catalogue.language

    def say(self, word: str, /, **slots: object) -> str:
        """Return one of the note's own words."""
        said = note_words.say(self.catalogue, word, **slots)
        return formats.typographic(said, self.language)

    def missing(self, code: str, about: str) -> str:
        """Return what is to be completed."""
        return note_words.missing(self.catalogue, code, about)

    def text(self, text: Localised) -> str:
        """Return a text; one that exists in another language alone says in which."""
        exact = text.exact(self.language)
        if exact or text.is_empty:
            return exact
        other = next(name for name in ("fr", "en", "ar") if text.exact(name))
        tongue = self.say(f"language-{other}")
        return f"{text.exact(other)} {self.say('only-in', language=tongue)}"

    def host(self) -> str:
        """Return the name of the host city."""
        return self.contents.host.name.text(self.language) if self.contents.host else ""

    def host_country(self) -> str:
        """Return the name of the host city's country."""
        host = self.contents.host
        return formats.country(host.country, self.language) if host else ""

    def city(self, city: str) -> str:
        """Return a city's name, empty if it is not known."""
        found = self.contents.cities.get(city)
        return found.name.text(self.language) if found else ""

    def cities(self, ids: Iterable[str]) -> str:
        """Return several cities in one phrase."""
        names = [name for one in ids if (name := self.city(one))]
        return formats.enumeration(names, self.language) if names else ""

    def themes(self, codes: Iterable[str]) -> str:
        """Return themes in one phrase."""
        return ", ".join(vocabulary.word("themes", code, self.language) for code in codes)

    def kind(self, code: str) -> str:
        """Return the name of a kind of organisation."""
        return labels.label(self.catalogue, OrganisationKind(code))

    def partner(self, name: str) -> str:
        """Return a partner under the name that it has in this language."""
        return _PARTNERS.get(name, {}).get(self.language, name)

    def example(self, *, placeholder: bool) -> str:
        """Return the mark of an invented record, empty for a real one."""
        return f" [{self.say('example')}]" if placeholder else ""

    def figure(self, picture: Picture, height: float) -> Figure:
        """Return a picture with caption, credit and alternative text."""
        one = picture.attachment
        return Figure(
            picture.path,
            self.text(one.alternative) or self.text(one.caption) or one.name,
            self.text(one.caption),
            f"© {one.credit}" if one.credit else "",
            self.say("example") if one.placeholder else "",
            height,
        )
