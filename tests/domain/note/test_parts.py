"""Each part of the note is declared once, and what is derived from it holds together."""

import pytest

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.note.parts import BACK, BODY, FRONT, BlockOrder, NotePart
from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note
from mc2cm_desk.wording.names import labels

every_part = pytest.mark.parametrize("part", NotePart)


def test_front_body_and_back_are_all_parts_in_the_order_of_print() -> None:
    assert (*FRONT, *BODY, *BACK) == tuple(NotePart)
    assert [part.value for part in NotePart] == [part.declared.name for part in NotePart]


@every_part
def test_a_part_is_found_by_the_name_that_is_stored(part: NotePart) -> None:
    assert NotePart(part.declared.name) is part


@every_part
def test_parts_that_nobody_writes_have_nothing_that_belongs_to_a_text(part: NotePart) -> None:
    declared = part.declared
    if part not in BODY:
        assert not any((declared.length, declared.lacking, declared.signed, declared.numbered))
    if declared.orders:
        assert declared.orders[0] is BlockOrder.NUMBER
    if declared.length is not None:
        least, most = declared.length
        assert 0 < least < most


@every_part
def test_the_words_of_a_part_are_in_the_catalogues(part: NotePart) -> None:
    for language in LANGUAGES:
        assert labels.label(Catalogue(language), part)
    arabic = Catalogue("ar")
    assert labels.label(arabic, part) != part.declared.heading
    for words in filter(None, part.declared.counted):
        assert arabic.form("NoteOutline", words, 3) != words
    if part.text_code:
        assert note.missing(arabic, part.text_code) not in (part.text_code, part.declared.lacking)
        assert part.text_code not in note.MISSING


@every_part
def test_a_part_is_written_about_in_a_place_that_its_kinds_have(part: NotePart) -> None:
    places = {kind.place for kind in kinds.ALL if kind.note_part is part}
    assert "" not in places
    assert not (part.declared.place and places)


def test_marking_a_source_for_the_catalogues_leaves_it_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("NotePart", "Agenda") == NotePart.AGENDA.declared.heading
