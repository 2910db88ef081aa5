"""Badges as they were designed: every code reads back, no name is cut, backs match fronts."""

from dataclasses import replace
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mc2cm_desk.documents.badges.front import LEAST_NAME
from mc2cm_desk.documents.badges.pages import page_of, pages_for, write_badges
from mc2cm_desk.documents.drawing.codes import wifi_text
from mc2cm_desk.documents.drawing.fitted_text import fitted
from mc2cm_desk.domain.door.badge_design import (
    CODE_SIZES,
    NAME_SIZES,
    BadgeBack,
    BadgeColour,
    BadgeDesign,
    BadgeLayout,
    RoleColour,
)
from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.read_models.people.badges import AgendaLine, Badge, BadgeSheet

LONG = "José María De la Cruz y Fernández de Montenegro-Villanueva y Sotomayor"
ARABIC = "محمد عبد الرحمن بن عبد الله آل سعود الهاشمي القرشي"
POINT = 25.4 / 72
EVERYTHING: dict[str, Any] = {
    "show_group": True,
    "show_event_title": True,
    "show_dates": True,
    "show_logos": True,
}
WIFI: dict[str, Any] = {
    "back": BadgeBack.AGENDA_WIFI,
    "wifi_name": "MC2CM; Invités",
    "wifi_password": 'Sevilla:"2020"',
}
AGENDA = tuple(
    AgendaLine(on=date(2020, 6, day), start=time(hour), title=Localised(fr=title), groups=groups)
    for day in (15, 16)
    for hour, title, groups in (
        (9, "Ouverture et accueil des délégations", ()),
        (11, "Campagnes", ("A",)),
        (12, "Médias", ("B",)),
        (15, "Recommandations", ()),
    )
)


def a_badge(number: int = 1, name: str = "Ama Kossi", **fields: Any) -> Badge:
    return Badge(id=str(number), name=name, token=new_token(), **fields)


def a_sheet(*badges: Badge, language: str = "fr", **design: Any) -> BadgeSheet:
    return BadgeSheet(
        title=Localised(fr="Rééquilibrer le récit", ar="إعادة التوازن"),
        programme="MC2CM",
        host=Localised(fr="Séville", ar="إشبيلية"),
        year=2020,
        language=language,
        badges=badges or (a_badge(),),
        first_day=date(2020, 6, 15),
        last_day=date(2020, 6, 16),
        agenda=AGENDA,
        emblem=True,
        design=BadgeDesign(id="", event="", **design),
    )


def codes_of(file: Path, dots_per_inch: int = 200) -> list[list[str]]:
    document = pypdfium2.PdfDocument(file)
    found: list[list[str]] = []
    for page in document:
        picture = page.render(scale=dots_per_inch / 72).to_pil().convert("L")
        read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        found.append([one.text for one in read])
    document.close()
    return found


def texts_of(file: Path) -> list[str]:
    document = pypdfium2.PdfDocument(file)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def drawn_text(file: Path) -> list[tuple[float, float, float, float]]:
    """Return the boxes of what is written on the first page, without the backs, in points."""
    document = pypdfium2.PdfDocument(file)
    wanted = [pypdfium2.raw.FPDF_PAGEOBJ_TEXT]
    found = [one.get_bounds() for one in document[0].get_objects(filter=wanted, max_depth=1)]
    document.close()
    return found


DESIGNS: dict[str, dict[str, Any]] = {
    "usual": {},
    "everything": {**EVERYTHING, **WIFI},
    "smallest": {"name_size": NAME_SIZES[0], "code_size": CODE_SIZES[0]},
    "largest": {**EVERYTHING, "name_size": NAME_SIZES[1], "code_size": CODE_SIZES[1]},
}


@pytest.mark.parametrize("layout", list(BadgeLayout))
@pytest.mark.parametrize("design", list(DESIGNS))
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_code_reads_back_from_every_design(
    tmp_path: Path, layout: BadgeLayout, design: str, language: str
) -> None:
    badges = [
        a_badge(
            number,
            LONG if number % 2 else "Li",
            arabic_name=ARABIC,
            organisation=LONG,
            group="A",
            photo_refused=True,
        )
        for number in range(5)
    ]
    sheet = a_sheet(*badges, language=language, layout=layout, **DESIGNS[design])
    file = tmp_path / "badges.pdf"

    report = write_badges(sheet, file)

    read = codes_of(file)
    network = wifi_text(sheet.design.wifi_name, sheet.design.wifi_password)
    tokens = [text for page in read for text in page if text != network]
    networks = sum(page.count(network) for page in read)
    assert sorted(tokens) == sorted(badge.token for badge in badges)
    assert networks == (5 if sheet.design.has_back else 0)
    assert report.pages == len(read) == pages_for(sheet.design, 5)


names = st.one_of(
    st.text(st.characters(codec="latin-1", categories=["Lu", "Ll"]), min_size=1, max_size=120),
    st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئ", min_size=1, max_size=120),
    st.lists(st.text("abcdefgWMÉç", min_size=1, max_size=30), min_size=1, max_size=12).map(
        " ".join
    ),
    st.lists(st.text("ابتجدسعلمن", min_size=1, max_size=20), min_size=1, max_size=12).map(" ".join),
)


@settings(max_examples=60)
@given(
    name=names,
    arabic_name=st.one_of(st.just(""), names),
    layout=st.sampled_from(list(BadgeLayout)),
    design=st.sampled_from(list(DESIGNS)),
    language=st.sampled_from(["fr", "ar"]),
)
def test_no_name_leaves_its_badge(
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    arabic_name: str,
    layout: BadgeLayout,
    design: str,
    language: str,
) -> None:
    badge = a_badge(1, name, arabic_name=arabic_name, organisation=LONG, photo_refused=True)
    sheet = a_sheet(badge, language=language, layout=layout, **DESIGNS[design])
    file = tmp_path_factory.mktemp("badges") / "badges.pdf"
    page = page_of(sheet.design)

    write_badges(sheet, file)

    front = page.front(page.cells()[0])
    for left, bottom, right, top in drawn_text(file):
        assert left > front.x
        assert right < front.right
        assert bottom > front.y
        assert top < front.top


@given(text=names, size=st.floats(12, 60))
def test_every_letter_of_a_name_is_there(text: str, size: float) -> None:
    made = fitted(text, 262.0, 70.0, size, strong=True, least=LEAST_NAME)

    width = sum(line.width for line in made.lines)
    assert made.height <= 70.01
    assert all(line.at(made.size) <= 262.01 for line in made.lines)
    assert width > 0
    if not any("\u0600" <= char <= "\u08ff" for char in text):
        drawn = "".join(str(piece.text) for line in made.lines for piece in line.pieces)
        assert drawn.replace(" ", "") == text.replace(" ", "")


def test_a_name_is_broken_into_more_lines_rather_than_become_too_small_to_read() -> None:
    two = fitted("W" * 60, 262, 120, 30, strong=True)
    more = fitted("W" * 60, 262, 120, 30, strong=True, least=LEAST_NAME)

    assert two.size < LEAST_NAME <= more.size
    assert len(two.lines) == 1
    assert len(more.lines) > 1


@pytest.mark.parametrize("layout", list(BadgeLayout))
def test_a_name_of_eighty_letters_is_not_smaller_than_what_stands_under_it(
    tmp_path: Path, layout: BadgeLayout
) -> None:
    badge = a_badge(1, "HHHHHHH " * 10, organisation="HHHH")
    file = tmp_path / "badges.pdf"
    write_badges(a_sheet(badge, layout=layout, show_role=False), file)
    _head, *name, organisation = [top - bottom for _, bottom, _, top in drawn_text(file)]

    assert min(name) >= organisation
    assert min(name) > LEAST_NAME * 0.65


def test_the_size_of_names_is_that_of_the_design(tmp_path: Path) -> None:
    heights = []
    for size in NAME_SIZES:
        file = tmp_path / f"{size}.pdf"
        sheet = a_sheet(layout=BadgeLayout.A6, name_size=size, show_role=False)
        write_badges(sheet, file)
        boxes = drawn_text(file)
        heights.append(max(top - bottom for _, bottom, _, top in boxes))

    assert heights[1] / heights[0] == pytest.approx(NAME_SIZES[1] / NAME_SIZES[0], rel=0.02)


@pytest.mark.parametrize("asked", [14, 24])
@pytest.mark.parametrize("layout", [BadgeLayout.A6, BadgeLayout.A7])
def test_a_code_has_the_millimetres_of_the_design(
    tmp_path: Path, asked: int, layout: BadgeLayout
) -> None:
    file = tmp_path / "badges.pdf"
    write_badges(a_sheet(layout=layout, code_size=asked), file)

    document = pypdfium2.PdfDocument(file)
    picture = document[0].render(scale=600 / 72).to_pil().convert("L")
    document.close()
    code = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)[0].position
    side = (code.top_right.x - code.top_left.x) * 25.4 / 600
    assert side == pytest.approx(asked, abs=0.4)


def test_what_is_left_out_is_not_there(tmp_path: Path) -> None:
    badge = a_badge(
        arabic_name="أما كوسي",
        organisation="Ville de Lyon",
        city=Localised(fr="Lyon"),
        country="FR",
        role=Role.PRESS,
        group="A",
        photo_refused=True,
    )
    parts = {
        "show_organisation": "Ville de Lyon",
        "show_city": "Lyon ·",
        "show_country": "France",
        "show_role": "Presse",
        "show_group": "Groupe A",
        "show_event_title": "Rééquilibrer",
        "show_dates": "15–16 juin 2020",
        "show_photo_mark": "Pas de photo",
    }
    every = a_sheet(badge, layout=BadgeLayout.A6, **dict.fromkeys(parts, True))
    write_badges(every, tmp_path / "all.pdf")
    whole = texts_of(tmp_path / "all.pdf")[0]

    for part, words in parts.items():
        file = tmp_path / f"{part}.pdf"
        write_badges(every.designed(**{part: False}), file)
        assert words in whole
        assert words not in texts_of(file)[0]


def test_without_a_code_there_is_none_and_the_place_has_its_room(tmp_path: Path) -> None:
    file = tmp_path / "badges.pdf"
    write_badges(a_sheet(show_code=False), file)

    assert codes_of(file) == [[]]


def test_the_band_has_the_colour_that_was_chosen(tmp_path: Path) -> None:
    file = tmp_path / "badges.pdf"
    chosen = (RoleColour(Role.HOST, BadgeColour.ROSE),)
    write_badges(a_sheet(a_badge(role=Role.HOST), layout=BadgeLayout.A6, colours=chosen), file)

    document = pypdfium2.PdfDocument(file)
    picture = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    assert picture.getpixel((picture.width // 2, 2)) == (0xF3, 0xC4, 0xB8)


def test_logos_are_in_the_file_once_whatever_the_number_of_badges(tmp_path: Path) -> None:
    picture, buffer = Image.effect_noise((300, 120), 80).convert("RGBA"), BytesIO()
    picture.save(buffer, "PNG")
    logo = tmp_path / "logo"
    logo.write_bytes(buffer.getvalue())
    sizes = []
    for number in (1, 40):
        file = tmp_path / f"{number}.pdf"
        badges = [a_badge(one) for one in range(number)]
        write_badges(replace(a_sheet(*badges, show_logos=True), logos=(logo,)), file)
        with pikepdf.open(file) as pdf:
            streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
            pictures = [one for one in streams if one.get("/Subtype") == "/Image"]
            sizes.append((len(pictures), file.stat().st_size))

    # The picture and its transparency.
    assert [count for count, _ in sizes] == [2, 2]
    assert sizes[1][1] < sizes[0][1] + 40 * 1500


def test_logos_are_the_same_bytes_in_whatever_folder_they_lie(tmp_path: Path) -> None:
    buffer = BytesIO()
    Image.new("RGB", (30, 20), "red").save(buffer, "PNG")
    written = []
    sheet = a_sheet(show_logos=True)
    for name in ("one", "two"):
        logo = tmp_path / name / "logo"
        logo.parent.mkdir()
        logo.write_bytes(buffer.getvalue())
        write_badges(replace(sheet, logos=(logo,)), tmp_path / f"{name}.pdf")
        written.append((tmp_path / f"{name}.pdf").read_bytes())

    assert written[0] == written[1]


@pytest.mark.parametrize("layout", [BadgeLayout.A6, BadgeLayout.A7])
def test_each_front_is_followed_by_the_back_of_its_group(
    tmp_path: Path, layout: BadgeLayout
) -> None:
    badges = [a_badge(1, "Ama", group="A"), a_badge(2, "Bo", group="B"), a_badge(3, "Cy")]
    file = tmp_path / "badges.pdf"
    write_badges(a_sheet(*badges, layout=layout, **WIFI), file)

    texts = texts_of(file)
    assert ["Ama" in texts[0], "Bo" in texts[2], "Cy" in texts[4]] == [True] * 3
    backs = [("Campagnes" in text, "Médias" in text) for text in texts[1::2]]
    assert backs == [(True, False), (False, True), (False, False)]
    assert all("Sevilla" in text and "Ouverture" in text for text in texts[1::2])
    with pikepdf.open(file) as pdf:
        assert len({tuple(map(float, page.mediabox)) for page in pdf.pages}) == 1
        assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipShortEdge"


def test_folded_badges_have_their_backs_above_them_upside_down(tmp_path: Path) -> None:
    badges = [a_badge(number, f"Nom{number}", group="AB"[number % 2]) for number in range(4)]
    file = tmp_path / "badges.pdf"
    sheet = a_sheet(*badges, **WIFI)
    write_badges(sheet, file)
    page = page_of(sheet.design)

    document = pypdfium2.PdfDocument(file)
    whole = document[0].get_textpage()
    for badge, cell in zip(badges, page.cells(), strict=True):
        front, back = page.front(cell), page.behind(cell)
        assert (front.width, front.height) == (back.width, back.height)
        assert front.top == pytest.approx(back.y)
        assert badge.name in whole.get_text_bounded(front.x, front.y, front.right, front.top)
        said = whole.get_text_bounded(back.x, back.y, back.right, back.top)
        assert ("Campagnes" in said, "Médias" in said) == (badge.group == "A", badge.group == "B")
    document.close()
    # Turned by half a turn, the backs read upright and are where a fold brings them.
    turned = pypdfium2.PdfDocument(file)
    picture = turned[0].render(scale=200 / 72).to_pil().convert("L")
    turned.close()
    network = wifi_text(sheet.design.wifi_name, sheet.design.wifi_password)
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    angles = [abs(one.orientation) for one in found if one.text == network]
    assert angles == [180] * 4


def test_a_long_agenda_still_fits_its_back(tmp_path: Path) -> None:
    agenda = tuple(
        AgendaLine(
            on=date(2020, 6, day),
            start=time(8 + hour),
            title=Localised(fr="Défis communs : communiquer sur la migration, ville par ville"),
            room="Salle des conseils",
            kind=SessionKind.BREAK if hour % 3 == 2 else SessionKind.PLENARY,
        )
        for day in range(15, 20)
        for hour in range(9)
    )
    sheet = replace(a_sheet(layout=BadgeLayout.A7, **WIFI), agenda=agenda)
    file = tmp_path / "badges.pdf"
    write_badges(sheet, file)

    document = pypdfium2.PdfDocument(file)
    page = document[1]
    wanted = [pypdfium2.raw.FPDF_PAGEOBJ_TEXT]
    boxes = [one.get_bounds() for one in page.get_objects(filter=wanted, max_depth=3)]
    width, height = page.get_size()
    document.close()
    assert len(boxes) > 30
    assert min(box[0] for box in boxes) > 0
    assert max(box[2] for box in boxes) < width
    assert min(box[1] for box in boxes) > 0
    assert max(box[3] for box in boxes) < height


def test_an_open_network_and_a_network_told_in_one_line_are_printed_too(tmp_path: Path) -> None:
    file = tmp_path / "badges.pdf"
    open_one = a_sheet(layout=BadgeLayout.A6, back=BadgeBack.AGENDA_WIFI, wifi_name="Ouvert")
    write_badges(open_one, file)
    assert codes_of(file)[1] == ["WIFI:T:nopass;S:Ouvert;;"]

    plain = a_sheet(layout=BadgeLayout.A6, back=BadgeBack.AGENDA_WIFI)
    write_badges(replace(plain, wifi="invités / Sevilla"), file)
    assert "invités / Sevilla" in texts_of(file)[1]
    assert codes_of(file)[1] == []


def test_badges_are_tagged_and_claim_it(tmp_path: Path) -> None:
    file = tmp_path / "badges.pdf"
    badge = a_badge(arabic_name=ARABIC, organisation="Ville de Lyon")
    write_badges(a_sheet(badge, **EVERYTHING, **WIFI), file)

    with pikepdf.open(file) as pdf:
        assert pdf.Root.MarkInfo.Marked
        elements = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem"
        ]
        told = {str(one.ActualText) for one in elements if "/ActualText" in one}
        figures = [one for one in elements if one.S == "/Figure"]
        assert ARABIC in told
        assert all(str(one.Alt) for one in figures)
        # The code of the front, and the back.
        assert len(figures) == 2
        assert b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()


def test_nothing_personal_is_in_the_code(tmp_path: Path) -> None:
    badge = a_badge(organisation="Ville de Lyon")
    file = tmp_path / "badges.pdf"
    write_badges(a_sheet(badge), file)

    assert codes_of(file) == [[badge.token]]
    assert badge.token.isdigit()


def test_writing_is_stopped_and_nothing_is_left(tmp_path: Path) -> None:
    badges = [a_badge(number) for number in range(12)]
    told: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 8

    with pytest.raises(Refused) as refusal:
        write_badges(a_sheet(*badges), tmp_path / "badges.pdf", go_on=go_on)

    assert refusal.value.code == "badges-cancelled"
    assert told == [(0, 12), (4, 12), (8, 12)]
    assert list(tmp_path.iterdir()) == []


def test_a_thousand_badges_with_backs_and_logos_stay_small(tmp_path: Path) -> None:
    badges = [a_badge(number, f"Élodie Mensah {number}", group="A") for number in range(1000)]
    file = tmp_path / "badges.pdf"

    report = write_badges(a_sheet(*badges, **EVERYTHING, **WIFI), file)

    assert report.pages == 250
    assert file.stat().st_size < 1_500_000
