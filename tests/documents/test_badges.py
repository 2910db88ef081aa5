"""Badges: codes that read back, names that stay inside, the same bytes again."""

from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from mc2cm_desk.documents.badges.pages import LAYOUTS, write_badges
from mc2cm_desk.documents.drawing.fitted_text import fitted
from mc2cm_desk.domain.door.badge_token import is_token, new_token
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Role
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door.badges import mark_printed
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.people.badges import Badge, BadgeSheet, badge_sheet

LONG = "José María De la Cruz y Fernández de Montenegro-Villanueva y Sotomayor"


def a_badge(**fields: Any) -> Badge:
    given: dict[str, Any] = {"id": "1", "name": "Ama Kossi", "token": new_token(), **fields}
    return Badge(**given)


def a_sheet(*badges: Badge, language: str = "fr") -> BadgeSheet:
    return BadgeSheet(
        title=Localised(fr="Rééquilibrer le récit", ar="إعادة التوازن"),
        programme="MC2CM",
        host=Localised(fr="Séville", ar="إشبيلية"),
        year=2020,
        language=language,
        badges=badges,
    )


def codes_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found: list[str] = []
    for page in document:
        picture = page.render(scale=2).to_pil().convert("L")
        read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        found += [one.text for one in read]
    document.close()
    return found


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_every_code_reads_back_from_the_page(tmp_path: Path, layout: Any) -> None:
    badges = [a_badge(id=str(n), name=f"Participante {n:02d}") for n in range(6)]
    file = tmp_path / "badges.pdf"

    report = write_badges(a_sheet(*badges), file, layout=layout)

    assert report.badges == 6
    assert report.pages == len(pypdfium2.PdfDocument(file))
    assert sorted(codes_of(file)) == sorted(badge.token for badge in badges)


@pytest.mark.parametrize("layout", list(LAYOUTS))
@pytest.mark.parametrize(
    "name", [LONG, "W" * 120, "محمد عبد الرحمن بن عبد الله آل سعود الهاشمي القرشي", "Li"]
)
def test_no_name_leaves_its_badge(tmp_path: Path, layout: Any, name: str) -> None:
    file = tmp_path / "badges.pdf"
    page = LAYOUTS[layout]

    write_badges(
        a_sheet(a_badge(name=name, arabic_name="محمد عبد الرحمن", organisation=LONG * 2)),
        file,
        layout=layout,
    )

    document = pypdfium2.PdfDocument(file)
    boxes = [
        one.get_bounds()
        for one in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])
    ]
    right = page.width / page.across * 72 / 25.4
    bottom = page.height * (1 - 1 / page.down) * 72 / 25.4
    assert boxes
    assert min(box[0] for box in boxes) > 0
    assert max(box[2] for box in boxes) < right
    assert min(box[1] for box in boxes) > bottom
    document.close()


def test_a_short_name_is_larger_than_a_long_one() -> None:
    short = fitted("Ana Li", 300, 60, 40, strong=True)
    long = fitted(LONG, 300, 60, 40, strong=True)

    assert short.size == 40
    assert len(short.lines) == 1
    assert len(long.lines) == 2
    assert long.size < 40
    assert all(line.at(long.size) <= 300.01 for line in long.lines)


def test_the_same_sheet_gives_the_same_bytes(tmp_path: Path) -> None:
    sheet = a_sheet(a_badge(arabic_name="أما كوسي", photo_refused=True))

    for name in ("a.pdf", "b.pdf"):
        write_badges(sheet, tmp_path / name)

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_badge_says_role_place_and_no_photo_in_words(tmp_path: Path) -> None:
    badge = a_badge(
        role=Role.RAPPORTEUR, city=Localised(fr="Lyon"), country="FR", photo_refused=True
    )
    write_badges(a_sheet(badge, language="en"), tmp_path / "b.pdf")

    text = text_of(tmp_path / "b.pdf")

    for words in ("Ama Kossi", "Rapporteur", "Lyon", "France", "No photo", "MC2CM"):
        assert words in text


def test_fonts_are_embedded_and_title_and_language_are_set(tmp_path: Path) -> None:
    write_badges(a_sheet(a_badge(), language="ar"), tmp_path / "b.pdf")

    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        described = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor"
        ]
        assert described
        assert all("/FontFile2" in one for one in described)
        assert str(pdf.Root.Lang) == "ar"
        assert "إعادة التوازن" in str(pdf.docinfo["/Title"])


def test_a_thousand_badges_stay_under_a_megabyte_and_a_half(tmp_path: Path) -> None:
    names = islice(cycle(["Ama Kossi", "Élodie Mensah", LONG]), 1000)
    badges = [a_badge(id=str(n), name=f"{name} {n}") for n, name in enumerate(names)]

    report = write_badges(a_sheet(*badges), tmp_path / "b.pdf")

    assert report.pages == 250
    assert (tmp_path / "b.pdf").stat().st_size < 1_500_000


def test_no_badges_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        write_badges(a_sheet(), tmp_path / "b.pdf")

    assert refusal.value.code == "no-badges"
    assert not (tmp_path / "b.pdf").exists()


def test_a_folder_in_the_place_of_the_file_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "b.pdf").mkdir()

    with pytest.raises(Refused) as refusal:
        write_badges(a_sheet(a_badge()), tmp_path / "b.pdf")

    assert refusal.value.code == "file-is-folder"
    assert [one.name for one in tmp_path.iterdir()] == ["b.pdf"]


def test_the_sheet_of_an_event_leaves_out_who_cancelled(library: Library, seville: Event) -> None:
    everybody = participants.of_event(library, seville.id)
    participants.cancel(library, everybody[0].id)
    participants.edit(library, everybody[1].id, photo_consent=Consent.REFUSED)

    sheet = badge_sheet(library, seville.id, "fr")

    assert [badge.id for badge in sheet.badges] == [row.id for row in everybody[1:]]
    assert [badge.photo_refused for badge in sheet.badges] == [True, False, False, False]
    assert all(is_token(badge.token) for badge in sheet.badges)
    assert sheet.head == "MC2CM · Séville 2020"


def test_badges_come_by_group_and_then_by_name(library: Library, seville: Event) -> None:
    from mc2cm_desk.domain.event.agenda import WorkingGroup

    group = library.find(WorkingGroup, event=seville.id)[0]
    last = participants.of_event(library, seville.id)[-1]
    participants.edit(library, last.id, group=group.id)

    grouped = badge_sheet(library, seville.id, "fr")
    named = badge_sheet(library, seville.id, "fr", order="name")

    assert grouped.badges[0].id == last.id
    assert named.badges[-1].id == last.id


def test_printed_badges_are_remembered(library: Library, seville: Event) -> None:
    first = participants.of_event(library, seville.id)[0]

    mark_printed(library, [first.id])

    printed = {badge.id for badge in badge_sheet(library, seville.id, "fr").badges if badge.printed}
    assert printed == {first.id}


def test_only_the_named_participants_are_on_the_sheet(library: Library, seville: Event) -> None:
    first = participants.of_event(library, seville.id)[0]

    sheet = badge_sheet(library, seville.id, "fr", ids=[first.id])

    assert [badge.id for badge in sheet.badges] == [first.id]
    assert replace(sheet, language="ar").head == "MC2CM · إشبيلية 2020"
