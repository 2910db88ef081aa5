"""The copy for a person is complete, and the certificate says what was erased and what remains."""

import json
import zipfile
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from mc2cm_desk.documents.personal_data.certificate import write_certificate
from mc2cm_desk.documents.personal_data.copy import write_copy
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import erasure
from mc2cm_desk.services.people.personal_data.holdings import holdings
from mc2cm_desk.services.places.directory import merging
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import recommendations


@pytest.fixture
def amal(library: Library, seville: Event) -> Participant:
    made = participants.add(
        library,
        seville.id,
        family_name="Tazi",
        given_name="Amal",
        city="Rabat",
        email="amal@example.org",
        dietary_needs="sans gluten",
        photo_consent=Consent.GIVEN,
    )
    check_in.check_in(library, seville.id, made.token)
    recommendations.add(library, seville.id, text=Localised(fr="Comme l’a dit Amal Tazi"))
    attachments.add(
        library, seville.id, seville.id, content=b"her face", name="amal.jpg",
        media_type="image/jpeg", people=(made.id,),
    )  # fmt: skip
    return made


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_copy_has_everything_that_is_held(
    library: Library, amal: Participant, tmp_path: Path, language: str
) -> None:
    held = holdings(library, amal.person)
    pictures = {one.id: attachments.path(library, one) for one in held.portraits}
    file = tmp_path / "copy.zip"
    write_copy(held, programmes.current(library), pictures, file, language)
    with zipfile.ZipFile(file) as packed:
        assert set(packed.namelist()) == {"data.pdf", "data.json", "pictures/01.jpg"}
        assert packed.read("pictures/01.jpg") == b"her face"
        said = json.loads(packed.read("data.json"))
        packed.extract("data.pdf", tmp_path)
    assert said["person"]["email"] == "amal@example.org"
    (one,) = said["participations"]
    assert one["participant"]["dietary_needs"] == "sans gluten"
    assert one["participant"]["photo_consent"] == "given"
    assert len(one["passages"]) == 1
    assert [mention["title"] for mention in said["mentions"]] == ["Comme l’a dit Amal Tazi"]
    assert {"person", "participant"} <= {entry["kind"] for entry in said["history"]}
    read = text_of(tmp_path / "data.pdf")
    assert "amal@example.org" in read
    assert amal.token in read


def test_a_copy_has_what_was_held_of_somebody_entered_twice(
    library: Library, seville: Event, amal: Participant, tmp_path: Path
) -> None:
    other = participants.add(
        library, seville.id, family_name="El Tazi", given_name="Amal", email="tazi@example.org"
    )
    merging.merge(library, DirectoryKind.PERSON, amal.person, [other.person])
    held = holdings(library, amal.person)
    file = tmp_path / "copy.zip"
    write_copy(held, programmes.current(library), {}, file, "fr")
    with zipfile.ZipFile(file) as packed:
        said = json.loads(packed.read("data.json"))
        packed.extract("data.pdf", tmp_path)
    assert said["person"]["other_names"] == ["Amal El Tazi"]
    assert {entry["label"] for entry in said["history"]} >= {"add-participant", "merge-people"}
    read = text_of(tmp_path / "data.pdf")
    assert "Amal El Tazi" in read
    assert "tazi@example.org" in read


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ("Effacement de données personnelles", "1 passage", "20 juin 2020")),
        ("en", ("Erasure of personal data", "1 check-in", "20 June 2020")),
    ],
)
def test_the_certificate_says_what_was_erased_and_what_remains(
    library: Library, amal: Participant, tmp_path: Path, language: str, words: tuple[str, ...]
) -> None:
    done = erasure.erase(
        library, amal.person, confirmation="Amal Tazi", requested=date(2020, 6, 20)
    )
    file = tmp_path / "certificate.pdf"
    write_certificate(done, programmes.current(library), file, language)
    said = text_of(file).replace("\r\n", " ").replace("\u00a0", " ")
    assert "Amal Tazi" in said
    assert all(one in said for one in words)


def test_the_same_erasure_gives_the_same_certificate(
    library: Library, amal: Participant, tmp_path: Path
) -> None:
    done = erasure.erase(library, amal.person, confirmation="Amal Tazi")
    for name in ("one.pdf", "two.pdf"):
        write_certificate(done, programmes.current(library), tmp_path / name, "ar")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
