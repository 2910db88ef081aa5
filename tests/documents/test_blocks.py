"""Every renderer has a method for every block of the neutral document, and says its words."""

import inspect
import re
import zipfile
from collections.abc import Iterable
from html import unescape
from pathlib import Path

import pypdfium2
import pytest
from every_block import every_block, rich

from mc2cm_desk.documents.model import (
    Blank,
    Block,
    Box,
    Cover,
    Document,
    EndNotes,
    Missing,
    PageBreak,
    Paragraph,
    Part,
    Span,
    Visitor,
    Words,
    plain,
    walk,
)
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.renderers.text.lines import lines

KINDS = {kind.__name__ for kind in Block.__subclasses__()}
LAYOUT = (PageBreak, Blank)
"""Blocks without words."""


def one_of_each() -> list[Block]:
    found = {type(block).__name__: block for block in walk(every_block("en"))}
    return [found[name] for name in sorted(KINDS)]


def alone(block: Block) -> Document:
    """A document of one block, with the call that an end note leads back to."""
    call = Paragraph((Span("¹", link="#note-1", note=1),))
    blocks = (call, block) if isinstance(block, EndNotes) else (block,)
    return Document(
        language="en",
        title="Alone",
        author="",
        subject="",
        cover=Cover("", "", "", "", "", "", (), ""),
        words=Words("", "", ""),
        parts=(Part("Alone", "alone", blocks),),
        front=False,
    )


def words_in(path: Path) -> str:
    if path.suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(path)
        try:
            return " ".join(page.get_textpage().get_text_range() for page in pdf)
        finally:
            pdf.close()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as parts:
            text = parts.read("word/document.xml").decode()
        return unescape(re.sub(r"<[^>]+>", "", re.sub("</w:p>|<w:tab/>", " ", text)))
    text = re.sub(r'<li [^>]*value="(\d+)"[^>]*>', r" \1 ", path.read_text(encoding="utf-8"))
    return unescape(re.sub(r"<[^>]+>", " ", text))


def letters(text: Iterable[str]) -> set[str]:
    return set(re.findall(r"\w+", " ".join(text)))


def test_the_document_for_tests_has_every_kind_of_block() -> None:
    assert {type(block).__name__ for block in walk(every_block("fr"))} == KINDS


def test_the_visitor_has_one_method_for_each_kind_of_block() -> None:
    asked = {
        inspect.signature(getattr(Visitor, name)).parameters["block"].annotation
        for name in Visitor.__abstractmethods__
    }
    assert asked == KINDS
    assert len(Visitor.__abstractmethods__) == len(KINDS)


@pytest.mark.parametrize("block", one_of_each(), ids=lambda block: type(block).__name__)
def test_a_block_calls_the_method_of_its_own_kind(block: Block) -> None:
    called: list[str] = []

    def method(name: str) -> object:
        return lambda _self, given: called.append((name, given))

    visitor = type("Recorder", (Visitor,), {n: method(n) for n in Visitor.__abstractmethods__})()
    block.accept(visitor)
    ((name, given),) = called
    assert given is block
    kind = inspect.signature(getattr(Visitor, name)).parameters["block"].annotation
    assert kind == type(block).__name__


def test_a_renderer_without_a_method_cannot_be_made() -> None:
    names = sorted(Visitor.__abstractmethods__)[1:]
    lacking = type("Lacking", (Visitor,), {name: lambda _self, _block: None for name in names})
    with pytest.raises(TypeError, match="abstract"):
        lacking()


@pytest.mark.parametrize("block", one_of_each(), ids=lambda block: type(block).__name__)
def test_every_renderer_says_what_a_block_says(block: Block, tmp_path: Path) -> None:
    wanted = letters(lines([block]))
    if isinstance(block, Missing):
        wanted = letters([block.text])
    assert wanted or isinstance(block, LAYOUT)
    document = alone(block)
    for write, name in (
        (write_note_pdf, "alone.pdf"),
        (write_note_docx, "alone.docx"),
        (write_note_html, "alone.html"),
    ):
        write(document, tmp_path / name, draft=True)
        assert wanted <= letters([words_in(tmp_path / name)]), name


def test_blocks_are_walked_with_those_inside_them_in_reading_order() -> None:
    inner = Paragraph(plain("inner"))
    outer = Box("", (Box("", (inner,)),))
    last = Paragraph(plain("last"))
    assert list(walk((outer, last))) == [outer, outer.blocks[0], inner, last]


def test_a_document_names_every_place_that_a_link_may_lead_to() -> None:
    assert {"part-one", "inner", "rec-1", "note-1", "call-1"} <= rich("en").anchors
