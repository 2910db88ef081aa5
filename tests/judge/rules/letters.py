"""No line is torn between number and unit; every letter is drawn, and stands in its direction."""

import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise

from mc2cm_desk.documents.renderers.formats import Format
from tests.judge.faults import Fault
from tests.judge.letters import arabic_share, letters
from tests.judge.outputs import Outputs
from tests.judge.reading.pdf import Glyph, Tagged
from tests.judge.reading.tree import Element
from tests.judge.record import Text, texts_of

BEFORE = re.compile(r"(?:(?<!\d)\d{1,3}|\b(?:n°|no\.|p\.|art\.|L\.)|[€£$]|ص\.|رقم)$", re.I)
NUMBER = re.compile(r"\d$")
THOUSANDS = re.compile(r"^\d{3}(?!\d)")
UNIT = re.compile(r"^(?:€|%|٪|°C?\b|m²|m2\b|km\b|h\b)")
DIGIT = re.compile(r"^\d")
BREAKABLE = re.compile(
    r"(?<!\d)\d{1,3} \d{3}(?!\d)|\d [€%°٪]|\d m²|\bn° \d|\bno\. \d|\bp\. \d|\bart\. [L\d]|ص\. \d"
)
"""What stands together and may be torn, since an ordinary space is in between."""

PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
MIXED = 0.3
"""The share of Arabic letters from which a paragraph is read from the right."""
CLOSING = frozenset(".،؛؟!,;?")
FLOWING = ("P", "LBody", "TD", "H1", "H2", "H3", "H4", "BlockQuote", "Note")
"""Elements whose lines go on."""


def torn_lines(outputs: Outputs) -> Iterator[Fault]:
    """Yield lines of the PDF that end between a number and what belongs to it."""
    for one in outputs.pdf.elements:
        for before, after, page in _breaks(one):
            if is_torn(before, after):
                yield Fault("torn-number", f"pdf p.{page + 1}", f"{before[-24:]} / {after[:16]}")


def is_torn(before: str, after: str) -> bool:
    """Say whether a line that ends and one that begins like this share a number with its unit."""
    if NUMBER.search(before) and (UNIT.match(after) or THOUSANDS.match(after)):
        return THOUSANDS.match(after) is None or BEFORE.search(before) is not None
    sign = BEFORE.search(before)
    return sign is not None and not sign[0].isdigit() and DIGIT.match(after) is not None


def _breaks(one: Tagged) -> Iterator[tuple[str, str, int]]:
    """Yield the words before and behind each end of a line in an element, and the page."""
    for before, after in pairwise(one.lines):
        yield _said(before), _said(after), before[0].page


def _said(line: list[Glyph]) -> str:
    return "".join(glyph.text for glyph in line).strip()


def breakable(outputs: Outputs) -> Iterator[Fault]:
    """Yield numbers that another program may tear from their unit."""
    for kind, text in outputs.paragraphs():
        for found in BREAKABLE.finditer(text):
            around = text[max(0, found.start() - 12) : found.end() + 10]
            yield Fault("breakable-number", kind.value, around.strip())


def joined_words(outputs: Outputs) -> Iterator[Fault]:
    """Yield words that a screen reader runs together, since a line ends between them."""
    for one in outputs.pdf.elements:
        glyphs = one.glyphs if one.tag in FLOWING else []
        for place in range(1, len(glyphs) - 1):
            if glyphs[place].text != "\r" or not glyphs[place].added:
                continue
            before, after = glyphs[place - 1].text, glyphs[min(place + 2, len(glyphs) - 1)].text
            if before.isalnum() and after.isalnum():
                near = glyphs[max(0, place - 12) : place + 10]
                said = "".join(g.text for g in near if g.text != "\r").replace("\n", " / ")
                yield Fault("joined-words", f"pdf p.{glyphs[place].page + 1}", said)


def undrawn(outputs: Outputs) -> Iterator[Fault]:
    """Yield letters that no font has, and fonts that are not in the file."""
    for warning in outputs.files[Format.PDF].written.warnings:
        yield Fault("no-letter", "pdf", warning)
    for one in outputs.pdf.elements:
        for glyph in one.glyphs:
            if glyph.text in "\0\ufffd\ufffe":
                yield Fault("no-letter", f"pdf p.{glyph.page + 1}", one.text[:60])
                break
    for name in outputs.pdf.fonts_outside():
        yield Fault("font-outside", "pdf", name)


def copied_forms(outputs: Outputs) -> Iterator[Fault]:
    """Yield how many Arabic words poppler copies in forms that a search does not find."""
    command = ["pdftotext", outputs.files[Format.PDF].path, "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = [word for word in done.stdout.split() if PRESENTED.search(word)]
    if found:
        yield Fault("presentation-forms", "pdf", f"{len(found)} words, {' '.join(found[:5])}")


def directions(outputs: Outputs) -> Iterator[Fault]:
    """Yield lines of the PDF that begin with the full stop of their sentence."""
    for one in outputs.pdf.elements:
        if len(one.text) < 20 or one.tag in ("TOCI", "Reference", "Link"):
            continue
        share = arabic_share(one.text)
        arabic = share > MIXED
        if not arabic and (share > 0.1 or _begins_arabic(one.text)):
            continue
        for line in one.lines:
            first = (
                max(line, key=lambda g: g.box[2]) if arabic else min(line, key=lambda g: g.box[0])
            )
            if first.text in CLOSING:
                said = "".join(glyph.text for glyph in line)
                yield Fault("wrong-direction", f"pdf p.{first.page + 1}", said[:60])
                break


def _begins_arabic(text: str) -> bool:
    first = next((char for char in text if char.isalpha()), "")
    return arabic_share(first) == 1.0


def languages(outputs: Outputs) -> Iterator[Fault]:
    """Yield texts in another language that are not marked as such, in the PDF and the web page."""
    alone = [one for one in texts_of(outputs.library, outputs.contents) if one.alone]
    page = [(element, letters(said)) for element, said in outputs.page.texts() if said.strip()]
    tagged = [(one, letters(one.text)) for one in outputs.pdf.elements]
    for text in dict.fromkeys(alone):
        begins = letters(text.words)[:24]
        if len(begins) < 12:
            continue
        yield from _unmarked_on_page(text, begins, page)
        for one, said in tagged:
            if begins in said and one.language.split("-")[0] != text.language:
                yield Fault("language-unmarked", f"pdf {text.where}", text.words[:60])
                break


def _unmarked_on_page(text: Text, begins: str, page: list[tuple[Element, str]]) -> Iterator[Fault]:
    for element, said in page:
        if begins not in said:
            continue
        direction = "rtl" if text.language == "ar" else "ltr"
        if element.inherited("lang").split("-")[0] != text.language:
            yield Fault("language-unmarked", f"html {text.where}", text.words[:60])
            return
        if element.inherited("dir") not in (direction, "auto"):
            yield Fault("direction-unmarked", f"html {text.where}", text.words[:60])
            return
