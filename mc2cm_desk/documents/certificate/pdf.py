"""Certificates of attendance: one tagged page a person, the same bytes for the same record."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from mc2cm_desk.documents.certificate.page import TALL, WIDE, CertificatePage, CertificateWords
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.finish import Metadata, finish
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.event.event import EventMode
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.read_models.people.certificates import Certificate, CertificateSet
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.badge_texts import CERTIFICATE
from mc2cm_desk.wording.names import labels


@dataclass(frozen=True, slots=True)
class CertificatesReport:
    """What was written, and characters that no font of ours has, with where they stand."""

    certificates: int
    warnings: tuple[str, ...]


def write_certificates(values: CertificateSet, path: Path, language: str) -> CertificatesReport:
    """Write one page a person, with bookmarks by name.

    Refused: file-kind-unknown, file-open-elsewhere, folder-read-only, disk-full.
    """
    if path.suffix.lower() != ".pdf":
        raise Refused("file-kind-unknown", name=path.name, kinds=".pdf")
    values = cleaned(values)
    words = _Words(values, language)
    missing: list[Missing] = []
    with atomic_write(path) as target:
        drawn = BytesIO()
        canvas = TaggedCanvas(drawn, pagesize=(WIDE, TALL), lang=words.language)
        for one in values.certificates:
            certificate = words.of(one)
            canvas.bookmarkPage(one.id)
            canvas.addOutlineEntry(certificate.name, one.id)
            node = canvas.root.child("Sect")
            CertificatePage(canvas, node, words.language, missing).draw(certificate)
            canvas.showPage()
        canvas.save()
        finish(drawn, target, canvas.root, words.metadata(), words.title)
    warnings = dict.fromkeys(f"{one.character} ({one.context})" for one in missing)
    return CertificatesReport(len(values.certificates), tuple(warnings))


class _Words:
    """What certificates of one event say, in one language."""

    def __init__(self, values: CertificateSet, language: str) -> None:
        self._values = values
        self._catalogue = Catalogue(language)
        self.language = self._catalogue.language
        self.title = self._translate("title")

    def _translate(self, word: str, **slots: object) -> str:
        return self._catalogue.translate("Certificate", str(CERTIFICATE[word]), **slots)

    def metadata(self) -> Metadata:
        """Return what the file says of itself."""
        event, programme = self._values.event, self._values.programme
        title = event.title.text(self.language)
        author = programme.acronym or programme.name.text(self.language) if programme else ""
        return Metadata(f"{self.title} · {title}", author, title, self.language)

    def of(self, one: Certificate) -> CertificateWords:
        """Return the words of one page."""
        language, values = self.language, self._values
        programme = values.programme
        name, other = one.name, one.arabic_name
        if LANGUAGES.data(language).is_arabic_script and other:
            name, other = other, name
        donors = formats.enumeration([donor.text(language) for donor in values.donors], language)
        return CertificateWords(
            programme=programme.acronym if programme else "",
            programme_name=programme.name.text(language) if programme else "",
            funding=programme.funding.text(language) if programme else self._translate("funding"),
            donors=self._translate("donors", donors=donors) if donors else "",
            title=self.title,
            statement=self._translate("says"),
            name=name,
            other_name=other,
            organisation=one.organisation,
            city=self._city(one),
            attended=self._translate("attended"),
            event=values.event.title.text(language),
            dates_and_place=self._dates_and_place(),
            hours=self._hours(one),
            place_and_date=self._translate("place_and_date"),
            signature=self._translate("signature"),
            partners=" · ".join(partner.text(language) for partner in values.partners),
            source=self._translate("source"),
        )

    def _city(self, one: Certificate) -> str:
        """Return the city, unless the organisation names it already."""
        is_named = any(text in one.organisation for text in one.city.texts())
        return "" if is_named else one.city.text(self.language)

    def _dates_and_place(self) -> str:
        event, host, language = self._values.event, self._values.host, self.language
        online = event.mode is not EventMode.IN_PERSON
        place = (
            event.place,
            host.name_in(language) if host else "",
            formats.country(host.country, language) if host else "",
        )
        parts = (
            formats.date_range(event.first_day, event.last_day, language),
            formats.listed(filter(None, place), language)
            if event.mode is not EventMode.ONLINE
            else "",
            labels.label(self._catalogue, event.mode) if online else "",
        )
        return " · ".join(filter(None, parts))

    def _hours(self, one: Certificate) -> tuple[tuple[str, str], ...]:
        days = [
            (
                _capital(formats.weekday(day, self.language)),
                "–" if minutes is None else self._length(minutes),
            )
            for day, minutes in one.days
        ]
        return (*days, (self._translate("total"), self._length(one.minutes)))

    def _length(self, minutes: int) -> str:
        whole, rest = divmod(minutes, 60)
        if not whole:
            return self._translate("minutes", minutes=rest)
        if not rest:
            return self._translate("hours", hours=whole)
        return self._translate("hours_and_minutes", hours=whole, minutes=f"{rest:02d}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
