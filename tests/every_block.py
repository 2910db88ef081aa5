"""A document with every kind of block, in three languages: for tests of what is written."""

from pathlib import Path

from mc2cm_desk.documents.document import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Cover,
    Document,
    EndNotes,
    Figure,
    Heading,
    KeyFigures,
    ListBlock,
    MapPoint,
    Missing,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    PullQuote,
    Span,
    TableBlock,
    Tone,
    Words,
    plain,
)

SAID = {
    "fr": ("Les villes accueillent", "Une seule phrase, dite à Séville", "Ville hôte"),
    "en": ("Cities welcome people", "One sentence said in Seville", "Host city"),
    "ar": ("ترحّب المدن بالناس", "جملة واحدة قيلت في إشبيلية", "المدينة المضيفة"),
}


def every_block(language: str) -> tuple[Block, ...]:
    first, second, third = SAID[language]
    return (
        Heading(f"{second} 2", 2, "inner"),
        Paragraph(
            (
                Span(f"{first} "),
                Span(second, bold=True),
                Span(" "),
                Span(third, italic=True),
                Span(" "),
                Span("R-01", link="#rec-1"),
                Span(" "),
                Span("example.org", link="https://example.org/"),
                Span("¹", link="#note-1", note=1),
                Span(" "),
                Span("?", link="#nowhere"),
            )
        ),
        Paragraph(plain(first), ParagraphKind.LEAD),
        Paragraph(plain(second), ParagraphKind.QUOTE),
        Paragraph(plain(third), ParagraphKind.SMALL),
        Heading(f"{third} 3", 3),
        ListBlock((plain(first), plain(second))),
        ListBlock((plain(third), plain(first)), ordered=True),
        Box(second, (Paragraph(plain(first)), ListBlock((plain(third),))), Tone.TEAL),
        TableBlock((first, "42"), ((plain(second), plain("1234")),), (3, 1), (1,), third),
        BarChart(((first, 3), (second, 12)), third, f"{first}: 3; {second}: 12"),
        BarChart((("08:15", 12), ("08:30", 0), ("08:45", 4)), first, second, upright=True),
        CityMap((MapPoint(third, 37.4, -6.0, 3, is_host=True),), second, first),
        KeyFigures((("52", first), ("23", second))),
        Numbered("R-01", plain(first), (plain(second), plain(third)), "rec-1"),
        Chips((first, second)),
        PullQuote(second, third),
        Figure(Path("gone.jpg"), first, second, third),
        EndNotes(third, ((1, plain(second)),)),
        Blank(2),
        Missing(first),
    )


def rich(language: str) -> Document:
    first, second, third = SAID[language]
    return Document(
        language=language,
        title=first,
        author="MC2CM",
        subject=second,
        cover=Cover("", third, first, second, third, second, ("ICMPD", "UCLG"), "MC2CM"),
        words=Words(third, second, "", first),
        imprint=(Box("", (Paragraph(plain(second), ParagraphKind.SMALL),)),),
        parts=(
            Part(first, "part-one", every_block(language), f"1 · {first}"),
            Part(second, "part-two", (Paragraph(plain(first)),)),
        ),
    )
