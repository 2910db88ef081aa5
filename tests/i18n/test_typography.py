"""Signs as each language sets them."""

import re

import pytest
from glossary import Sentence

_TAG = re.compile(r"</?\w+/?>")
_MIRRORED = re.compile(r"[<>]")
_ISOLATE = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")


def said(sentences: list[Sentence], language: str) -> list[str]:
    return [_TAG.sub("", form) for one in sentences for form in one.forms[language]]


def test_french_signs_are_kept_with_the_word_before_them(sentences: list[Sentence]) -> None:
    assert [one for one in said(sentences, "fr") if re.search(r" [;!?:»]|« ", one)] == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_typewriter_signs_are_left(sentences: list[Sentence], language: str) -> None:
    found = [one for one in said(sentences, language) if "..." in one or re.search(r"\w'\w", one)]
    assert found == []


def test_what_is_to_be_typed_is_not_mirrored_in_arabic(sentences: list[Sentence]) -> None:
    # The inner isolates go first.
    open_signs = [_ISOLATE.sub("", _ISOLATE.sub("", one)) for one in said(sentences, "ar")]
    found = [one for one in open_signs if _MIRRORED.search(one)]
    assert found == []


def test_marks_of_direction_are_closed(sentences: list[Sentence]) -> None:
    for one in said(sentences, "ar"):
        assert len(re.findall("[\u2066-\u2068]", one)) == one.count("\u2069"), one
