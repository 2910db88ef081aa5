"""Texts and tables in three languages, set without any document: for tests of the typesetting."""

from mc2cm_desk.documents.typesetting.flowables.table import TaggedTable, tagged_table
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.spans import Span, Spans, plain
from mc2cm_desk.documents.typesetting.text_style import TextStyle

WIDTH = 288.0
BODY = TextStyle(align="justify", hyphenate=True)
SMALL = TextStyle(size=9, leading=13, after=3)
STRONG = TextStyle(size=9, leading=13, bold=True, after=0)
TEXT: dict[str, Spans] = {
    "fr": (
        Span("Les municipalités accueillent "),
        Span("différemment", bold=True),
        Span(" les personnes qui arrivent\u00a0: "),
        Span("constitutionnellement", italic=True),
        Span(" responsables, elles coopèrent avec les organisations intergouvernementales et "),
        Span("publient leurs recommandations", link="https://example.org/"),
        Span(" après chaque rencontre."),
    ),
    "en": plain("Cities welcome people, whatever the responsibilities of governments are. " * 3),
    "ar": (
        Span("ترحّب المدن بالناس (Séville و Lyon)، "),
        Span("وتنشر توصياتها", bold=True),
        Span(" بعد كلّ لقاء؛ الهاتف ‎+34 955 47 10 00‎ والموقع "),
        Span("https://example.org/", link="https://example.org/"),
        Span(" مفتوحان من 9:30 إلى 17:00."),
    ),
}
CELLS = {
    "fr": ("Ville hôte", "Rencontre de Séville", "Personnes"),
    "ar": ("المدينة المضيفة", "لقاء إشبيلية", "الأشخاص"),
}


def text(words: str | Spans, style: TextStyle, language: str, node: Node) -> TextParagraph:
    spans = plain(words) if isinstance(words, str) else words
    return TextParagraph(spans, style, language, node.child("P"))


def table(language: str, rows: int, words: int = 1, highest: float = 400.0) -> TaggedTable:
    first, second, number = CELLS[language]
    return tagged_table(
        [plain(first), plain(second), plain(number)],
        [(plain(first), plain(f"{second} " * words), plain(str(12 * n))) for n in range(rows)],
        (2, 3, 1),
        language,
        Node("Table"),
        WIDTH,
        styles=(STRONG, SMALL),
        numbers=(2,),
        highest_row=highest,
        missing=[],
    )
