"""The templates of web pages: every value is escaped, and every block has its macro."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from every_block import rich

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.model import BackCover, Document, Visitor
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.html.templates import macros

HOSTILE = "<script>alert('x')</script> & \" onclick=\"z"
KEPT = {"language", "link", "anchor", "look", "tone", "kind", "path", "logos", "picture"}
"""Fields that are no words."""


def hostile(value: Any) -> Any:
    """Return a document that says nothing but markup."""
    if isinstance(value, str):
        return HOSTILE
    if isinstance(value, tuple):
        return tuple(map(hostile, value))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            one.name: hostile(getattr(value, one.name))
            for one in fields(value)
            if one.name not in KEPT
        }
        return replace(value, **changed)
    return value


class Tags(HTMLParser):
    """Every element, the values of every attribute, and the text outside of the style sheet."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] != "style":
            self.text += data


def document() -> Document:
    back = BackCover("About", (("Contact", "us", "mailto:a@b.org"),), "https://a.org/", "Read on")
    return replace(rich("en"), back=back, keywords=("word",))


def test_no_words_of_a_document_become_markup(tmp_path: Path) -> None:
    path = tmp_path / "note.html"
    write_note_html(hostile(document()), path, draft=True)
    page = Tags(path.read_text(encoding="utf-8"))
    assert "script" not in page.tags
    assert page.text.count(HOSTILE) > 60
    values = [value for _, value in page.attributes if value and "<script" in value]
    assert values
    assert all(HOSTILE in value for value in values)
    assert not [name for name, _ in page.attributes if name == "onclick"]


def test_no_template_switches_escaping_off() -> None:
    for file in resource("templates").rglob("*.*"):
        if file.suffix != ".docx":
            text = file.read_text(encoding="utf-8")
            assert "safe" not in text, file
            assert "autoescape" not in text, file


def test_every_kind_of_block_has_a_macro() -> None:
    for name in Visitor.__abstractmethods__:
        assert hasattr(macros("blocks.html"), name.removeprefix("visit_")), name


@pytest.mark.parametrize("name", ["blank", "page_break"])
def test_elements_without_content_are_closed_in_xhtml_alone(name: str) -> None:
    class Two:
        lines = 2

    given = (Two(),) if name == "blank" else ()
    made = {xml: str(getattr(macros("blocks.html", xml=xml), name)(*given)) for xml in (0, 1)}
    ET.fromstring(f"<p>{made[1]}</p>")
    with pytest.raises(ET.ParseError):
        ET.fromstring(f"<p>{made[0]}</p>")
