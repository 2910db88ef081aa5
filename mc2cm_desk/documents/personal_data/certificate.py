"""The certificate of an erasure: what was erased, what stays without a name, what remains."""

from collections.abc import Iterable
from pathlib import Path

from mc2cm_desk.documents.model import (
    Blank,
    Block,
    Document,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    plain,
)
from mc2cm_desk.documents.personal_data.document import document
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.people.personal_data.erasure import Erasure
from mc2cm_desk.services.safety.library_folder import refuse_own
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import personal_data


def write_certificate(
    done: Erasure, programme: Programme, path: Path, language: str, *, planned: bool = False
) -> None:
    """Write the certificate as a PDF; one that is ``planned`` says what will be erased.

    Refused: file-kind-unknown, file-open-elsewhere, folder-read-only, disk-full.
    """
    check_output(path)
    write_note_pdf(build_certificate(done, programme, language, planned=planned), path)


def check_output(path: Path) -> None:
    """Refuse a file that no certificate is written to: file-kind-unknown, output-in-library."""
    if path.suffix.lower() != ".pdf":
        raise Refused("file-kind-unknown", name=path.name, kinds=".pdf")
    refuse_own(path)


def build_certificate(
    done: Erasure, programme: Programme, language: str, *, planned: bool = False
) -> Document:
    """Return the certificate as a document."""
    catalogue = Catalogue(language)
    title = personal_data.translate(catalogue, "erasure")
    kicker = personal_data.translate(catalogue, "certificate")
    return document(programme, language, title, kicker, _blocks(done, catalogue, planned=planned))


def _blocks(done: Erasure, catalogue: Catalogue, *, planned: bool) -> Iterable[Block]:
    language = catalogue.language

    def translate(word: str, **slots: object) -> str:
        """Return a sentence of the certificate by its code, with its slots filled."""
        return personal_data.translate(catalogue, word, **slots)

    when = translate(
        "day-and-time", day=formats.day(done.at.date(), language), time=f"{done.at:%H:%M}"
    )
    facts = [(translate("person"), (plain(done.name),))]
    if not planned:
        facts.append((translate("erased-on"), (plain(when),)))
    if done.requested is not None:
        facts.insert(1, (translate("requested"), (plain(formats.day(done.requested, language)),)))
    yield Facts(tuple(facts))
    yield Heading(translate("will-be-erased" if planned else "erased"))
    count = personal_data.to_erase if planned else personal_data.erased
    counted = [count(catalogue, what, number) for what, number in done.erased]
    yield ListBlock(tuple(map(plain, counted)))
    yield Heading(translate("stays"))
    yield Paragraph(plain(translate("figures")))
    yield Heading(translate("will-remain" if planned else "remains"))
    lines = [personal_data.remaining(catalogue, one.what, one.name) for one in done.remains]
    yield ListBlock(tuple(map(plain, lines or [translate("remains-nothing")])))
    yield Paragraph(plain(translate("signature")), ParagraphKind.SMALL)
    yield Blank(2)
