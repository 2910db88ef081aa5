"""Every row of a list is accounted for, and every assumption has a sentence in three languages."""

import string

import pytest

from mc2cm_desk.exchange.participants import remarks
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import imports


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("code", imports.REMARKS)
def test_a_remark_reads_as_a_sentence_with_every_slot_filled(code: str, language: str) -> None:
    source = str(imports.REMARKS[code])
    slots = {name: f"<{name}>" for _, name, _, _ in string.Formatter().parse(source) if name}
    given = {name: text for name, text in slots.items() if name not in ("value", "row")}
    said = imports.remark(code, "<value>", Catalogue(language), row=7, count=5, values=given)
    assert "{" not in said
    assert "%n" not in said
    for name, text in slots.items():
        assert ("7" if name == "row" else text) in said


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_every_reason_for_leaving_a_row_out_has_its_words(language: str) -> None:
    assert set(imports.REASONS) == remarks.REASONS
    said = [imports.reason(code, Catalogue(language)) for code in imports.REASONS]
    assert all(said)
    assert len(set(said)) == len(said)
