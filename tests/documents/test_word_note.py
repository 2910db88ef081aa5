"""The note as a Word file, read as XML: what leads somewhere, what counts, what runs which way."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Emu
from every_block import rich
from PIL import Image

from mc2cm_desk.documents.model import (
    BackCover,
    BarChart,
    Block,
    Box,
    CityMap,
    Document,
    Figure,
    Heading,
    ListBlock,
    MapPoint,
    PageBreak,
    Paragraph,
    Part,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.renderers.docx.directions import stretches
from mc2cm_desk.documents.renderers.docx.links import bookmark_name
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.docx.tables import fitted

ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
    "suppressAutoHyphens bidi adjustRightInd snapToGrid spacing ind contextualSpacing "
    "mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike outline noProof color spacing w kern "
    "position sz szCs highlight u effect bdr shd vertAlign rtl cs em lang",
    "tblPr": "tblStyle tblpPr bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblInd "
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar tcFitText vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar pgBorders pgNumType cols titlePg "
    "textDirection bidi rtlGutter docGrid",
    "settings": "zoom embedTrueTypeFonts proofState defaultTabStop characterSpacingControl "
    "savePreviewPicture updateFields compat rsids mathPr themeFontLang clrSchemeMapping "
    "doNotAutoCompressPictures shapeDefaults decimalSymbol listSeparator docId defaultImageDpi",
    "font": "altName panose1 charset family notTrueType pitch sig "
    "embedRegular embedBold embedItalic",
}
"""The order of elements in the schema of the format, as far as we and the pattern use them."""


def written(document: Document, folder: Path, *, draft: bool = False) -> Path:
    path = folder / "note.docx"
    write_note_docx(document, path, draft=draft)
    return path


def xml_of(path: Path, name: str = "document") -> Any:
    with zipfile.ZipFile(path) as archive:
        return parse_xml(archive.read(f"word/{name}.xml"))


def of_blocks(*blocks: Block, language: str = "en") -> Document:
    return Document(
        language=language,
        title="Note",
        author="",
        subject="",
        cover=rich(language).cover,
        words=rich(language).words,
        parts=(Part("Part", "part", blocks),),
    )


def values(root: Any, tag: str, attribute: str) -> list[str]:
    return [one.get(qn(attribute)) for one in root.iter(qn(tag)) if one.get(qn(attribute))]


def said(paragraph: Any) -> str:
    return "".join(one.text or "" for one in paragraph.iter(qn("w:t")))


def paragraphs(root: Any, style: str) -> list[Any]:
    return [one for one in root.iter(qn("w:p")) if values(one, "w:pStyle", "w:val")[:1] == [style]]


def spoken(root: Any) -> list[Any]:
    return [one for one in root.iter(qn("w:r")) if said(one).strip()]


def wrongly_directed(root: Any) -> list[str]:
    """Return the words of runs that do not run the way of their letters."""
    found: list[str] = []
    for one in spoken(root):
        (way,) = values(one, "w:rtl", "w:val") or ["1" * len(list(one.iter(qn("w:rtl"))))]
        latin = re.search("[A-Za-z]", said(one)) and not re.search("[\u0600-\u06ff]", said(one))
        if way != ("0" if latin else "1"):
            found.append(said(one))
    return found


def names(path: Path, pattern: str) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return [
            one.removeprefix("word/").removesuffix(".xml")
            for one in archive.namelist()
            if re.match(pattern, one) and one.endswith(".xml")
        ]


def with_pictures(language: str, folder: Path) -> Document:
    """Return the document of every block with a picture and two logos on its cover."""
    document = rich(language)
    for name, size in (
        ("cover.png", (900, 600)),
        ("wide.png", (400, 100)),
        ("tall.png", (90, 100)),
    ):
        Image.new("RGB", size, "teal").save(folder / name)
    cover = replace(
        document.cover,
        picture=folder / "cover.png",
        logos=(folder / "wide.png", folder / "tall.png", folder / "gone.png"),
        draft_mark="DRAFT",
    )
    back = BackCover(
        "About", (("Contact", "desk@example.org", ""),), "https://example.org/note", "Read"
    )
    return replace(document, cover=cover, back=back)


def pictures_of(root: Any) -> list[tuple[str, tuple[int, int]]]:
    found: list[tuple[str, tuple[int, int]]] = []
    for one in root.iter(qn("wp:inline")):
        (size,) = one.iter(qn("wp:extent"))
        (about,) = one.iter(qn("wp:docPr"))
        found.append((about.get("descr"), (int(size.get("cx")), int(size.get("cy")))))
    return found


def holds(paragraph: Any, tag: str) -> bool:
    return next(paragraph.iter(qn(tag)), None) is not None


def test_every_link_inside_leads_to_a_bookmark(tmp_path: Path) -> None:
    root = xml_of(written(rich("en"), tmp_path))
    places = values(root, "w:bookmarkStart", "w:name")

    targets = set(values(root, "w:hyperlink", "w:anchor"))
    assert targets <= set(places)
    wanted = ("part-one", "part-two", "inner", "rec-1", "note-1", "call-1")
    assert targets == {bookmark_name(anchor) for anchor in wanted}
    assert len(places) == len(set(places))
    assert sorted(values(root, "w:bookmarkStart", "w:id")) == sorted(
        values(root, "w:bookmarkEnd", "w:id")
    )


def test_names_of_bookmarks_are_short_and_each_its_own() -> None:
    long = "an-anchor-much-longer-than-the-forty-letters-of-a-name"
    names = [bookmark_name(one) for one in (long, f"{long}-two", "حالة", "case-1")]

    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"\w{1,40}", name) for name in names)


def test_links_to_the_web_are_links(tmp_path: Path) -> None:
    links = docx.Document(str(written(rich("en"), tmp_path))).part.rels.values()
    assert "https://example.org/" in [one.target_ref for one in links if one.is_external]


def test_the_contents_stand_there_before_a_field_is_renewed(tmp_path: Path) -> None:
    root = xml_of(written(rich("fr"), tmp_path))
    entries = [*paragraphs(root, "TOC1"), *paragraphs(root, "TOC2")]
    headings = [*paragraphs(root, "Heading1"), *paragraphs(root, "Heading2")]

    assert {said(one) for one in entries} == {said(one) for one in headings}
    codes = [one.text for one in root.iter(qn("w:instrText"))]
    assert [code for code in codes if code.startswith("TOC")] == ['TOC \\o "1-2" \\h \\z \\u']
    kinds = values(root, "w:fldChar", "w:fldCharType")
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")
    assert values(xml_of(tmp_path / "note.docx", "settings"), "w:updateFields", "w:val") == ["true"]


def test_two_numbered_lists_both_begin_at_one(tmp_path: Path) -> None:
    items = (plain("one"), plain("two"))
    path = written(
        of_blocks(ListBlock(items, ordered=True), ListBlock(items, ordered=True)), tmp_path
    )
    used = [values(one, "w:numId", "w:val")[0] for one in paragraphs(xml_of(path), "ListNumber")]
    numberings = {
        one.get(qn("w:numId")): one for one in xml_of(path, "numbering").iter(qn("w:num"))
    }

    assert used[0] == used[1] != used[2] == used[3]
    for number in set(used):
        assert values(numberings[number], "w:startOverride", "w:val") == ["1"]


def test_arabic_runs_from_right_to_left_throughout(tmp_path: Path) -> None:
    path = written(rich("ar"), tmp_path)
    root = xml_of(path)

    directed = {
        one.get(qn("w:styleId"))
        for one in xml_of(path, "styles").iter(qn("w:style"))
        if one.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    }
    assert {values(one, "w:pStyle", "w:val")[0] for one in root.iter(qn("w:p"))} <= directed
    assert all(
        one.find(f"{qn('w:tblPr')}/{qn('w:bidiVisual')}") is not None
        for one in root.iter(qn("w:tbl"))
    )
    assert all(one.find(qn("w:bidi")) is not None for one in root.iter(qn("w:sectPr")))
    assert wrongly_directed(root) == []
    assert set(values(root, "w:lang", "w:bidi")) == {"ar-MA"}
    for name in names(path, r"word/(header|footer)\d"):
        assert wrongly_directed(xml_of(path, name)) == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_elements_stand_in_the_order_of_the_schema(language: str, tmp_path: Path) -> None:
    path = written(with_pictures(language, tmp_path), tmp_path, draft=True)
    wrong: list[tuple[str, list[str]]] = []
    for name in (
        "document",
        "styles",
        "settings",
        "fontTable",
        *names(path, r"word/(head|foot)er"),
    ):
        for one in xml_of(path, name).iter():
            kind = one.tag.rpartition("}")[2]
            if kind not in ORDERS:
                continue
            order = ORDERS[kind].split()
            found = [child.tag.rpartition("}")[2] for child in one]
            unknown = [child for child in found if child not in order]
            if unknown or found != sorted(found, key=order.index):
                wrong.append((kind, found))
    assert wrong == []


def test_the_cover_shows_picture_emblem_and_logos_with_their_words(tmp_path: Path) -> None:
    root = xml_of(written(with_pictures("en", tmp_path), tmp_path))
    first, *_, last = root.body.findall(qn("w:tbl"))

    cover = pictures_of(first)
    assert [words for words, _ in cover] == [
        "",
        "One sentence said in Seville",
        *["ICMPD · UCLG"] * 2,
    ]
    emblem, *logos = (size for _, size in cover[1:])
    assert [round(wide / tall, 1) for wide, tall in logos] == [4.0, 0.9]
    assert all(tall < emblem[1] for _, tall in logos)
    ornaments = [one for one in root.iter() if one.tag.endswith("}decorative")]
    assert len(ornaments) == 2
    _, *back = pictures_of(last)
    assert back[0][0] == "Read: https://example.org/note"
    assert [words for words, _ in back[1:]] == [words for words, _ in cover[1:]]


def test_a_cover_without_a_picture_shows_our_landscape(tmp_path: Path) -> None:
    document = rich("fr")
    gone = replace(document, cover=replace(document.cover, picture=tmp_path / "gone.png"))
    for one in (document, gone):
        path = written(one, tmp_path)
        (_, (wide, tall)), *_ = pictures_of(next(xml_of(path).iter(qn("w:tbl"))))
        assert (round(Emu(wide).mm), round(Emu(tall).mm)) == (210, 122)
        first = next(docx.Document(str(path)).element.iter(qn("a:blip"))).get(qn("r:embed"))
        content = docx.Document(str(path)).part.related_parts[first].blob
        drawn = Image.open(BytesIO(content)).convert("RGB")
        seen = {drawn.getpixel((drawn.width // 2, y)) for y in range(1, drawn.height, 20)}
        assert len(seen) >= 5


def test_every_style_that_is_used_is_one_of_the_file(tmp_path: Path) -> None:
    path = written(with_pictures("en", tmp_path), tmp_path, draft=True)
    known = values(xml_of(path, "styles"), "w:style", "w:styleId")
    root = xml_of(path)

    used = {*values(root, "w:pStyle", "w:val"), *values(root, "w:rStyle", "w:val")}
    assert {"BodyText", "Heading1", "Hyperlink", "ToComplete"} <= used
    assert used <= set(known)


def test_a_mark_of_a_draft_stands_on_the_cover_of_drafts_alone(tmp_path: Path) -> None:
    document = with_pictures("en", tmp_path)
    for draft in (True, False):
        path = written(document, tmp_path, draft=draft)
        assert ("DRAFT" in said(xml_of(path))) is draft


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_map_is_drawn_within_its_frame_and_its_names_are_text(
    language: str, tmp_path: Path
) -> None:
    cities = (("Séville", 37.4, -6.0), ("Vienne", 48.2, 16.4), ("Amman", 31.9, 35.9))
    points = tuple(MapPoint(name, north, east, 2, north < 38) for name, north, east in cities)
    root = xml_of(
        written(of_blocks(CityMap(points, "Under", "In words"), language=language), tmp_path)
    )
    shape = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
    (group,) = [one for one in root.iter(qn("wp:inline")) if list(one.iter(f"{shape}wsp"))]

    (about,) = group.iter(qn("wp:docPr"))
    assert about.get("descr") == "In words"
    names_there = [said(one) for one in group.iter(qn("w:p"))]
    assert sorted(names_there) == ["Amman", "Séville", "Vienne"]
    (size,) = group.iter(qn("wp:extent"))
    land = list(group.iter(qn("a:pt")))
    assert len(land) > 100
    for axis, most in (("x", "cx"), ("y", "cy")):
        assert min(int(one.get(axis)) for one in land) >= 0
        assert max(int(one.get(axis)) for one in land) <= int(size.get(most))
    ids = [one.get("id") for one in root.iter() if one.tag.endswith(("docPr", "}cNvPr"))]
    drawn = [one for one in ids if one != "0"]
    assert len(drawn) == len(set(drawn))
    line = next(group.iterancestors(qn("w:p")))
    assert (values(line, "w:bidi", "w:val")[:1] == ["0"]) is (language == "ar")


def test_bars_are_as_long_as_their_numbers_and_nothing_is_none(tmp_path: Path) -> None:
    bars = (("one", 4), ("two", 2), ("three", 0))
    root = xml_of(written(of_blocks(BarChart(bars, "Under", "In words")), tmp_path))

    drawn = [one for one in paragraphs(root, "Bar") if values(one, "w:shd", "w:fill")]
    (free,) = values(drawn[1], "w:ind", "w:right")
    assert values(drawn[0], "w:ind", "w:right") == ["0"]
    assert 0.4 < int(free) * 25.4 / 1440 / 88 < 0.5
    assert len(drawn) == 2
    assert values(root, "w:tblDescription", "w:val") == ["In words"]


def test_a_page_break_is_a_property_of_what_follows(tmp_path: Path) -> None:
    table = TableBlock(("a",), ((plain("b"),),), (1,))
    blocks = (PageBreak(), Heading("Next"), PageBreak(), table)
    root = xml_of(written(of_blocks(*blocks), tmp_path))

    broken = [said(one) for one in root.iter(qn("w:p")) if holds(one, "w:pageBreakBefore")]
    assert broken == ["Part", "Next", ""]
    assert "page" not in values(root, "w:br", "w:type")


def test_every_cell_and_the_file_end_with_a_paragraph(tmp_path: Path) -> None:
    inner = Box("", (TableBlock(("a",), ((plain("b"),),), (1,)),))
    blocks = (Box("", ()), inner, Box("Title", (inner, Figure(tmp_path / "gone.jpg", ""))))
    root = xml_of(written(of_blocks(*blocks), tmp_path))

    assert {one[-1].tag for one in root.iter(qn("w:tc"))} == {qn("w:p")}
    for table in root.iter(qn("w:tbl")):
        assert table.getnext().tag == qn("w:p")
    assert "Title" in said(next(one for one in root.iter(qn("w:tc")) if "Title" in said(one)))


def test_a_table_in_a_box_stays_in_the_box(tmp_path: Path) -> None:
    box = Box("", (TableBlock(("head",), ((plain("cell"),),), (1,)), Paragraph(plain("after"))))
    root = xml_of(written(of_blocks(box), tmp_path))

    (cell,) = [one for one in root.iter(qn("w:tc")) if said(one) == "headcellafter"]
    assert values(cell, "w:shd", "w:fill")


def test_the_same_record_gives_the_same_file(tmp_path: Path) -> None:
    first = written(rich("ar"), tmp_path).read_bytes()
    assert written(rich("ar"), tmp_path).read_bytes() == first


def test_the_file_says_nothing_of_the_pattern_it_was_made_from(tmp_path: Path) -> None:
    path = written(rich("en"), tmp_path)
    core = docx.Document(str(path)).core_properties

    assert (core.title, core.author, core.language) == ("Cities welcome people", "MC2CM", "en-GB")
    assert (core.comments, core.last_modified_by, core.created) == ("", "", None)
    with zipfile.ZipFile(path) as archive:
        assert [one for one in archive.namelist() if "thumbnail" in one] == []


@pytest.mark.parametrize(("language", "carried"), [("fr", 2), ("ar", 3)])
def test_the_fonts_are_in_the_file_and_can_be_read(
    language: str, carried: int, tmp_path: Path
) -> None:
    path = written(rich(language), tmp_path)
    with zipfile.ZipFile(path) as archive:
        listed = parse_xml(archive.read("word/_rels/fontTable.xml.rels"))
        targets = {one.get("Id"): one.get("Target") for one in listed}
        fonts = [
            (one.get(qn("w:fontKey")), archive.read(f"word/{targets[one.get(qn('r:id'))]}"))
            for one in xml_of(path, "fontTable").iter()
            if one.get(qn("w:fontKey"))
        ]
    assert len(fonts) == carried
    for key, content in fonts:
        mask = bytes.fromhex(re.sub("[{}-]", "", key))[::-1] * 2
        clear = bytes(one ^ other for one, other in zip(content[:32], mask, strict=True))
        assert clear[:4] == b"\0\1\0\0"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("شارك 46 شخصاً", ["شارك 46 شخصاً"]),
        ("في COVID-19، ثم", ["في ", "COVID-19", "، ثم"]),
        ("R-01 و R-05", ["R-01", " و ", "R-05"]),
        ("مع (MC2CM).", ["مع (", "MC2CM", ")."]),
        ("Université (exemple) هنا", ["Université (exemple)", " هنا"]),
        ("\u2068Ada Lovelace\u2069 و\u2068علي\u2069", ["Ada Lovelace", " وعلي"]),
        ("https://example.org/", ["https://example.org/"]),
        ("MC2CM\tAda", ["MC2CM", "\t", "Ada"]),
    ],
)
def test_latin_words_in_arabic_are_runs_of_their_own(text: str, pieces: list[str]) -> None:
    found = list(stretches(text, rtl=True))

    assert [words for words, _ in found] == pieces
    assert all(rtl is not bool(re.search("[A-Za-z]", words)) for words, rtl in found)


def test_arabic_words_in_french_are_runs_of_their_own() -> None:
    assert list(stretches("Avec علي بن 3 أحمد, à Tunis", rtl=False)) == [
        ("Avec ", False),
        ("علي بن 3 أحمد", True),
        (", à Tunis", False),
    ]


def test_heads_of_columns_are_not_torn() -> None:
    widths = fitted((4, 1), ("What", "Recommendation"), 100)
    assert round(sum(widths)) == 100
    assert widths[1] > 25 > 100 / 5
    assert fitted((3, 1), ("a", "b"), 100) == [75, 25]
    assert fitted((1, 1), ("W" * 40, "M" * 40), 60) == [30, 30]
