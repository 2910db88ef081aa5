"""Texts keep what can be stored and shown everywhere, and lose the rest."""

import sys
import unicodedata
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.text.characters import plain_characters


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Conseillère\x0bdéléguée", "Conseillère\ndéléguée"),
        ("page\x0cpage", "page\npage"),
        ("a\r\nb\rc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("NUL\x00 escape\x1b delete\x7f C1\x9b", "NUL escape delete C1"),
        ("\ufffe\uffff\ufdd0\U0001ffff\U0010fffe", ""),
        ("half \ud83d of a pair \udc00", "half  of a pair "),
        ("tab\tline\n", "tab\tline\n"),
        ("بلدية تونس \N{NO-BREAK SPACE}— 😀 e\u0301", "بلدية تونس \N{NO-BREAK SPACE}— 😀 e\u0301"),
    ],
)
def test_what_cannot_be_written_goes_and_the_rest_stays(text: str, kept: str) -> None:
    assert plain_characters(text) == kept
    assert plain_characters(kept) is kept


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_can_then_be_encoded_and_stand_in_xml(text: str) -> None:
    kept = plain_characters(text)
    element = ET.Element("t")
    element.text = kept
    assert ET.fromstring(ET.tostring(element, "utf-8")).text in (kept, kept or None)


def test_every_letter_and_sign_of_unicode_stays() -> None:
    signs = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) not in ("Cc", "Cs", "Cn", "Zl", "Zp")
    ]
    assert plain_characters("".join(signs)) == "".join(signs)
