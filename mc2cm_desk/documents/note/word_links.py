"""Places in a Word file and the ways to them: bookmarks, links, notes called by raised numbers."""

import re
import unicodedata
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from mc2cm_desk.documents.document import Span, Spans
from mc2cm_desk.documents.note.word_styles import LOCALES
from mc2cm_desk.documents.note.word_xml import element, in_order

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
    _bookmarks: int = 0

    def add(self, paragraph: Any, spans: Spans, style: str = "") -> None:
        """Add text; right-to-left runs say so, links are real links, notes call and are called.

        ``style`` names a style of letters.
        """
        for span in spans:
            if span.note:
                self._call(paragraph, span)
                continue
            run = self._run(paragraph, span, style)
            self._lead(paragraph, run, span.link)

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
            run = self._run(paragraph, digits)
            run.font.superscript = True
            self._lead(paragraph, run, f"#note-{span.note}")

    def _run(self, paragraph: Any, span: Span, style: str = "") -> Any:
        from docx.oxml.ns import qn

        run = paragraph.add_run(span.text)
        if style:
            run.style = style
        run.bold = True if span.bold else None
        # Arabic has no italic.
        run.italic = True if span.italic and not self.rtl else None
        properties = run._r.get_or_add_rPr()  # noqa: SLF001
        if span.bold:
            properties.append(element("w:bCs"))
        if self.rtl:
            properties.append(element("w:rtl"))
        tongue = element("w:lang", val=LOCALES[self.language])
        tongue.set(qn("w:bidi"), LOCALES[self.language])
        properties.append(tongue)
        in_order(properties)
        return run

    def _lead(self, paragraph: Any, run: Any, target: str) -> None:
        """Let a run lead somewhere: to an address, or to a place of this file."""
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
        if run.style.name == "Default Paragraph Font":
            run.style = "Hyperlink"
        paragraph._p.append(link)  # noqa: SLF001
        link.append(run._r)  # noqa: SLF001
