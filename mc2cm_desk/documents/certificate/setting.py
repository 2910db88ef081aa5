"""Single texts on a certificate: made smaller until they fit, in lines of about one length."""

from dataclasses import replace

from mc2cm_desk.documents.model import Span
from mc2cm_desk.documents.style import for_language
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.domain.languages import LANGUAGES, is_right_to_left
from mc2cm_desk.domain.text.written_language import of_letters

_ROOM = 2000.0
_SMALLEST = 0.3


class Setting:
    """Texts of one page in one language, fitted and put on its canvas."""

    def __init__(self, canvas: TaggedCanvas, language: str, missing: list[Missing]) -> None:
        self.canvas, self.language, self._missing = canvas, language, missing
        self.rtl = is_right_to_left(language)

    def fitted(
        self, text: str, style: TextStyle, wide: float, most_lines: int = 2
    ) -> TextParagraph:
        """Return a text so small that it has few enough lines and no word is broken."""
        share = 1.0
        while True:
            sized = replace(style, size=style.size * share, leading=style.leading * share)
            made = TextParagraph(
                (Span(text),),
                for_language(sized, of_letters(text, LANGUAGES.source)),
                of_letters(text, self.language),
                missing=self._missing if share == 1.0 else None,
            )
            _, tall = made.wrap(wide, _ROOM)
            fits = tall <= made.style.leading * (most_lines + 0.5) and made.minWidth() <= wide
            if fits or share < _SMALLEST:
                return made
            share *= 0.95

    def balanced(
        self, text: str, style: TextStyle, wide: float, most_lines: int
    ) -> tuple[TextParagraph, float]:
        """Return a centred text in lines of about one length, and how far it stands in."""
        made = self.fitted(text, style, wide, most_lines)
        tall, narrow, step = made.height, wide, wide / 40
        if tall > made.style.leading * 1.5:
            while narrow > step * 8 and narrow - step >= made.minWidth():
                if made.wrap(narrow - step, _ROOM)[1] > tall:
                    break
                narrow -= step
            made.wrap(narrow, _ROOM)
        return made, (wide - narrow) / 2

    def put(self, made: TextParagraph, x: float, top: float, node: Node) -> None:
        """Draw a text with its upper edge at ``top``, as content of an element."""
        self.canvas.mark(node)
        made.draw_on(self.canvas, x, top)
        self.canvas.finish_mark()
