"""A document with every kind of block, in three languages: for tests of what is written."""

from pathlib import Path

from mc2cm_desk.documents.model import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Columns,
    Cover,
    Document,
    EndNotes,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    ListBlock,
    MapPoint,
    Missing,
    Numbered,
    PageBreak,
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


class Phrases:
    """Says something else each time: what one block says, no other does."""

    def __init__(self, language: str) -> None:
        self._said, self._number = SAID[language], 10

    def __call__(self, manner: int = 0) -> str:
        self._number += 1
        first, _, rest = self._said[manner].partition(" ")
        return f"{first} {self._number} {rest}"


def every_block(language: str) -> tuple[Block, ...]:
    translate = Phrases(language)
    return (
        Heading(translate(1), 2, "inner"),
        Paragraph(
            (
                Span(translate()),
                Span(f" {translate(1)}", bold=True),
                Span(f" {translate(2)} ", italic=True),
                Span("R-01", link="#rec-1"),
                Span(" "),
                Span("example.org", link="https://example.org/"),
                Span("¹", link="#note-1", note=1),
                Span(" "),
                Span("?", link="#nowhere"),
            )
        ),
        Paragraph(plain(translate()), ParagraphKind.LEAD),
        Paragraph(plain(translate(1)), ParagraphKind.QUOTE),
        Paragraph(plain(translate(2)), ParagraphKind.SMALL),
        Heading(translate(2), 3),
        ListBlock((plain(translate()), plain(translate(1)))),
        ListBlock((plain(translate(2)), plain(translate())), ordered=True),
        Box(
            translate(1),
            (Paragraph(plain(translate())), ListBlock((plain(translate(2)),))),
            Tone.TEAL,
        ),
        Facts(
            (
                (translate(), (plain(translate(1)),)),
                (translate(2), (plain(translate()), plain(translate(1)))),
            )
        ),
        Columns(
            (Paragraph(plain(translate(2))),), (Facts(((translate(), (plain(translate(1)),)),)),)
        ),
        ListBlock((plain(translate(2)), plain(translate())), columns=2),
        TableBlock(
            (translate(), "42"), ((plain(translate(1)), plain("1234")),), (3, 1), (1,), translate(2)
        ),
        BarChart(
            ((translate(), 3), (translate(1), 12)),
            translate(2),
            f"{translate()}: 3; {translate(1)}: 12",
        ),
        BarChart(
            (("08:15", 12), ("08:30", 0), ("08:45", 4)), translate(), translate(1), upright=True
        ),
        CityMap((MapPoint(translate(2), 37.4, -6.0, 3, is_host=True),), translate(1), translate()),
        KeyFigures((("52", translate()), ("23", translate(1)))),
        Numbered("R-01", plain(translate()), (plain(translate(1)), plain(translate(2))), "rec-1"),
        Chips((translate(), translate(1))),
        PullQuote(translate(1), translate(2)),
        Figure(Path("gone.jpg"), translate(), translate(1), translate(2)),
        EndNotes(translate(2), ((1, plain(translate(1))),)),
        PageBreak(),
        Blank(2),
        Missing(translate()),
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
        imprint=(Box("", (Paragraph(plain(f"{second} 1"), ParagraphKind.SMALL),)),),
        parts=(
            Part(f"{first} 2", "part-one", every_block(language), f"1 · {first} 3"),
            Part(f"{second} 4", "part-two", (Paragraph(plain(f"{first} 5")),)),
        ),
    )
