"""Places in a Word file and the ways to them: bookmarks, links, notes called by raised numbers."""

import re
import unicodedata
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from mc2cm_desk.documents.model import Span, Spans
from mc2cm_desk.documents.renderers.docx.directions import stretches
from mc2cm_desk.documents.renderers.docx.styles import give_style
from mc2cm_desk.documents.renderers.docx.xml import element, in_order
from mc2cm_desk.documents.typesetting.coverage import by_further_font
from mc2cm_desk.documents.typesetting.fonts import fallback_family
from mc2cm_desk.domain.languages import LANGUAGES


def tag(language: str) -> str:
    """Return the locale of a language as Word writes it, such as ``fr-FR``."""
    return LANGUAGES.data(language).locale.replace("_", "-")


_LONGEST = 40
"""Letters that Word lets the name of a bookmark have."""


def bookmark_name(anchor: str) -> str:
    """Return the name of a place as Word writes it: letters, digits and low lines, 40 at most."""
    name = "at_" + re.sub(r"\W", "_", anchor)
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{zlib.crc32(anchor.encode()):08x}"


@dataclass(slots=True)
class WordText:
    """Puts text into paragraphs; ``anchors`` are the places that links may lead to."""

    language: str
    rtl: bool
    anchors: frozenset[str]
    further_fonts: set[str] = field(default_factory=set[str])
    """Fonts of further scripts that the text needed, by their names in `typesetting.fonts`."""
    _bookmarks: int = 0

    def add(self, paragraph: Any, spans: Spans, style: str = "") -> None:
        """Add text: every run says which way it runs, links are links, notes call and are called.

        ``style`` names a style of letters.
        """
        for span in spans:
            if span.note:
                self._call(paragraph, span)
                continue
            runs = self._runs(paragraph, span, style)
            self._lead(paragraph, runs, span.link, style)

    @contextmanager
    def place(self, paragraph: Any, anchor: str) -> Generator[None]:
        """Let what is added meanwhile be the place that links to ``anchor`` lead to."""
        if not anchor:
            yield
            return
        self._bookmarks += 1
        number = str(self._bookmarks)
        paragraph._p.append(element("w:bookmarkStart", id=number, name=bookmark_name(anchor)))  # noqa: SLF001
        yield
        paragraph._p.append(element("w:bookmarkEnd", id=number))  # noqa: SLF001

    def _call(self, paragraph: Any, span: Span) -> None:
        digits = Span(unicodedata.normalize("NFKC", span.text), span.bold, span.italic)
        with self.place(paragraph, f"call-{span.note}"):
            runs = self._runs(paragraph, digits)
            for run in runs:
                run.font.superscript = True
            self._lead(paragraph, runs, f"#note-{span.note}")

    def _runs(self, paragraph: Any, span: Span, style: str = "") -> list[Any]:
        return [
            self._run(paragraph, part, span, style, rtl=rtl, font=font)
            for words, rtl in stretches(span.text, rtl=self.rtl)
            for font, part in by_further_font(words)
        ]

    def _run(
        self, paragraph: Any, words: str, span: Span, style: str, *, rtl: bool, font: str
    ) -> Any:
        from docx.oxml.ns import qn

        run = paragraph.add_run(words)
        if style:
            give_style(run, style)
        run.bold = True if span.bold else None
        # Arabic has no italic.
        run.italic = True if span.italic and not rtl else None
        properties = run._r.get_or_add_rPr()  # noqa: SLF001
        if font:
            self.further_fonts.add(font)
            family = fallback_family(font)
            properties.append(
                element("w:rFonts", ascii=family, hAnsi=family, cs=family, eastAsia=family)
            )
        if span.bold:
            properties.append(element("w:bCs"))
        if rtl != self.rtl:
            # Words of another script are of another language, and nobody knows of which.
            properties.append(element("w:noProof"))
        if rtl or self.rtl:
            properties.append(element("w:rtl", val=str(int(rtl))))
        tongue = element("w:lang", val=tag(self.language))
        tongue.set(qn("w:bidi"), tag(self.language))
        properties.append(tongue)
        in_order(properties)
        return run

    def _lead(self, paragraph: Any, runs: list[Any], target: str, style: str = "") -> None:
        """Let runs lead somewhere: to an address, or to a place of this file."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml.ns import qn

        if target.startswith("#") and target[1:] in self.anchors:
            link = element("w:hyperlink", anchor=bookmark_name(target[1:]), history="1")
        elif target.startswith(("http", "mailto:")):
            number = paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            link = element("w:hyperlink")
            link.set(qn("r:id"), number)
        else:
            return
        paragraph._p.append(link)  # noqa: SLF001
        for run in runs:
            give_style(run, style or "Hyperlink")
            link.append(run._r)  # noqa: SLF001
