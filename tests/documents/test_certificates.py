"""Certificates say who was there for how long, in three languages, readable by everybody."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import page
import pikepdf
import pypdfium2
import pytest

from mc2cm_desk.documents.certificate.page import FRAME, TALL, WIDE
from mc2cm_desk.documents.certificate.pdf import write_certificates
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.people.certificates import CertificateSet, certificates

MADRID = ZoneInfo("Europe/Madrid")
FIRST, SECOND = date(2020, 6, 15), date(2020, 6, 16)
LONG = "María Concepción Inmaculada del Carmen"
LONG_FAMILY = "DE LA CRUZ FERNÁNDEZ-MONTENEGRO Y GARCÍA DE LOS RÍOS"


def at(clock: str, day: date = FIRST) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), MADRID).astimezone(UTC)


def present(library: Library, who: Participant, first: datetime, last: datetime) -> Participant:
    check_in.admit(library, who.id, at=first)
    check_in.check_out(library, who.id, at=last)
    return who


@pytest.fixture
def fatma(library: Library, seville: Event, clock: FixedClock) -> Participant:
    """Somebody with a name in both scripts, for six hours and a half on the first day."""
    clock.at += timedelta(days=7)
    who = participants.add(
        library,
        seville.id,
        family_name="Ben Ali",
        given_name="Fatma",
        arabic_name="فاطمة بن علي",
        organisation="Ville de Tunis",
        city="Tunis",
    )
    return present(library, who, at("09:00"), at("15:30"))


@pytest.fixture
def maria(library: Library, seville: Event, fatma: Participant) -> Participant:
    """Somebody whose name and organisation are longer than any line, on both days."""
    who = participants.add(
        library,
        seville.id,
        family_name=LONG_FAMILY,
        given_name=LONG,
        organisation="Direction générale de la coopération décentralisée et de l’action "
        "extérieure des collectivités territoriales, Secrétariat d’État aux migrations",
        city="Lyon",
    )
    present(library, who, at("09:00"), at("09:45"))
    return present(library, who, at("09:00", SECOND), at("11:00", SECOND))


def written(values: CertificateSet, folder: Path, language: str) -> Path:
    file = folder / f"certificates-{language}.pdf"
    write_certificates(values, file, language)
    return file


def text_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = [one.get_textpage().get_text_bounded() for one in document]
    document.close()
    return [" ".join(text.split()) for text in pages]


def test_everybody_who_came_has_one_in_the_order_of_the_list(
    library: Library, seville: Event, fatma: Participant, maria: Participant
) -> None:
    found = certificates(library, seville.id)
    assert [one.id for one in found.certificates] == [fatma.id, maria.id]
    assert found.certificates[0].days == ((FIRST, 390), (SECOND, None))
    assert [one.minutes for one in found.certificates] == [390, 165]


def test_a_page_says_everything_in_french(
    library: Library, seville: Event, fatma: Participant, maria: Participant, tmp_path: Path
) -> None:
    first, second = text_of(written(certificates(library, seville.id), tmp_path, "fr"))
    for words in (
        "Attestation de présence",
        "Fatma Ben Ali",
        "Ville de Tunis",
        "Rééquilibrer le récit",
        "15–16 juin 2020",
        "Séville, Espagne",
        "Lundi 15 juin",
        "6 h 30",
        "Total suivi",
        "Nom, fonction et signature",
        "Financé par l’Union européenne",
        "MC2CM",
        "CIDPM · CGLU · ONU-Habitat",
    ):
        assert words in first
    assert "45 min" in second
    assert "2 h 45" in second


def test_the_name_of_the_pages_language_comes_first(
    library: Library, seville: Event, fatma: Participant, tmp_path: Path
) -> None:
    values = certificates(library, seville.id)
    names = {}
    for language in ("en", "ar"):
        with pikepdf.open(written(values, tmp_path, language)) as pdf, pdf.open_outline() as told:
            names[language] = [one.title for one in told.root]
            assert str(pdf.Root.Lang) == language
    assert names == {"en": ["Fatma Ben Ali"], "ar": ["فاطمة بن علي"]}
    assert "6 h 30 min" in text_of(tmp_path / "certificates-en.pdf")[0]


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_pages_are_accessible_and_made_to_last(
    library: Library,
    seville: Event,
    fatma: Participant,
    maria: Participant,
    tmp_path: Path,
    language: str,
) -> None:
    file = written(certificates(library, seville.id), tmp_path, language)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf(str(file), profile=profile)
        assert [str(one) for one in report.failures] == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_leaves_the_frame_however_long_the_names(
    library: Library, seville: Event, maria: Participant, tmp_path: Path, language: str
) -> None:
    values = certificates(library, seville.id, ids=[maria.id])
    document = pypdfium2.PdfDocument(written(values, tmp_path, language))
    assert len(document) == 1
    text = document[0].get_textpage()
    boxes = [text.get_charbox(number) for number in range(text.count_chars())]
    document.close()
    assert min(box[0] for box in boxes) > FRAME
    assert max(box[2] for box in boxes) < WIDE - FRAME
    assert min(box[1] for box in boxes if box[3] > box[1]) > FRAME
    assert max(box[3] for box in boxes) < TALL - FRAME
    said = text_of(tmp_path / f"certificates-{language}.pdf")[0]
    assert all(word in said for word in f"{LONG} {LONG_FAMILY}".split())


def test_hours_are_a_table_to_who_hears_the_page(
    library: Library, seville: Event, fatma: Participant, tmp_path: Path
) -> None:
    roles: Counter[str] = Counter()
    with pikepdf.open(written(certificates(library, seville.id), tmp_path, "fr")) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem":
                roles[str(one.S)] += 1
    assert {name: roles[name] for name in ("/H1", "/H2", "/Table", "/TR", "/TH", "/TD")} == {
        "/H1": 1, "/H2": 1, "/Table": 1, "/TR": 2, "/TH": 3, "/TD": 3,
    }  # fmt: skip
    assert roles["/Figure"] == 1


def test_a_long_event_has_lines_of_days(
    library: Library, clock: FixedClock, tmp_path: Path
) -> None:
    clock.at += timedelta(days=60)
    event = events.new(
        library,
        title=Localised(fr="Long"),
        first_day=FIRST,
        last_day=FIRST + timedelta(days=19),
        host="Lyon",
    )
    for day in event.dates:
        agenda.add_session(
            library,
            event.id,
            on=day,
            start=time(9),
            title=Localised(fr="S"),
            kind=SessionKind.PLENARY,
        )
    who = participants.add(library, event.id, family_name="Roy", given_name="Léo")
    for day in event.dates:
        check_in.admit(library, who.id, at=at("09:00", day))
    said = text_of(written(certificates(library, event.id), tmp_path, "fr"))
    assert len(said) == 1
    assert "Samedi 4 juillet" in said[0]
    assert said[0].count("1 h") == 20
    assert "20 h" in said[0]


def test_the_same_record_gives_the_same_bytes(
    library: Library, seville: Event, fatma: Participant, clock: FixedClock, tmp_path: Path
) -> None:
    for language in ("fr", "ar"):
        once = written(certificates(library, seville.id), tmp_path, language).read_bytes()
        clock.at += timedelta(days=400)
        assert written(certificates(library, seville.id), tmp_path, language).read_bytes() == once


def test_some_may_be_named_by_the_beginning_of_their_ids(
    library: Library, seville: Event, fatma: Participant, maria: Participant
) -> None:
    found = certificates(library, seville.id, ids=[maria.id])
    assert [one.id for one in found.certificates] == [maria.id]
    with pytest.raises(Refused) as refusal:
        certificates(library, seville.id, ids=[maria.id[:4]])
    assert refusal.value.code == "participant-unknown"
    different = next(
        n for n, pair in enumerate(zip(fatma.id, maria.id, strict=True)) if pair[0] != pair[1]
    )
    beginning = maria.id[: max(different + 1, len(maria.id) - 2)]
    assert certificates(library, seville.id, ids=[beginning]).certificates == found.certificates


def test_nobody_gets_one_who_never_came(
    library: Library, seville: Event, fatma: Participant
) -> None:
    absent = participants.of_event(library, seville.id)[1]
    with pytest.raises(Refused) as refusal:
        certificates(library, seville.id, ids=[absent.id])
    assert refusal.value.code == "certificate-without-attendance"
    assert refusal.value.values["name"] == absent.person.name


def test_without_check_ins_there_are_none(library: Library, seville: Event) -> None:
    with pytest.raises(Refused) as refusal:
        certificates(library, seville.id)
    assert refusal.value.code == "no-certificates"


def test_another_kind_of_file_is_refused(
    library: Library, seville: Event, fatma: Participant, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refusal:
        write_certificates(certificates(library, seville.id), tmp_path / "c.docx", "fr")
    assert refusal.value.code == "file-kind-unknown"
