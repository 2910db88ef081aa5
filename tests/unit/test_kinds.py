"""What is declared of each kind of record is whole, and everything derived from it covers it."""

from dataclasses import fields
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from mc2cm_desk.assets import resource
from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.kinds.kind import Kind
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.field_values import plain_type
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.event.life import removal
from mc2cm_desk.services.safety.backup import listing
from mc2cm_desk.store.queries.search_index import SEARCHED
from mc2cm_desk.ui.app.places import entries
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note
from mc2cm_desk.wording.names import backups
from mc2cm_desk.wording.names.undo_labels import VERBS, kind_name, kind_title, undo_label

PLACES = {entry.id for entry in entries()}
every_kind = pytest.mark.parametrize("kind", kinds.ALL, ids=lambda kind: kind.name)


def records() -> set[str]:
    """Return the names of the program's classes of records: of some there are two, for slots."""
    found: set[str] = set()
    waiting: list[type[Record]] = [Record]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found.update(one.__name__ for one in below if one.__module__.startswith("mc2cm_desk"))
    return found


def test_every_class_of_records_is_declared_once() -> None:
    assert {kind.record.__name__ for kind in kinds.ALL} == records()
    assert len(kinds.KINDS) == len(kinds.NAMES) == len(kinds.ALL)
    for kind in kinds.ALL:
        assert kinds.of(kind.record) is kinds.named(kind.name) is kind
    assert kinds.named("nothing") is None


@every_kind
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_has_its_names_in_every_language(kind: Kind[Any], language: str) -> None:
    catalogue = Catalogue(language)
    assert kind_name(kind.name, catalogue)
    assert bool(kind_title(kind.name, catalogue)) >= (kind.search is not None)
    if kind.words.many:
        assert backups.kind(catalogue, kind.name) != kind.name
    for verb in VERBS:
        label = f"{verb}-{kind.label}"
        assert undo_label(label, catalogue) != label


@every_kind
def test_the_words_of_a_kind_are_in_the_catalogues(kind: Kind[Any]) -> None:
    told = [("Kind", kind.words.one), ("KindAfterVerb", kind.words.the)]
    told += [("Places", kind.words.title)] if kind.words.title else []
    told += [("Backup", kind.words.many)] if kind.words.many else []
    told += [("Undo", words) for words in kind.undo.values()]
    told += [("Missing", rule.words) for rule in kind.rules]
    if kind.listed is not None:
        assert kind.note_part is not None
        told += [("Note", kind.listed.heading), ("Note", kind.listed.named)]
    for context, words in told:
        # In Arabic script nothing is left as it was.
        assert Catalogue("ar").translate(context, words) != words, (context, words)


@every_kind
def test_a_kind_is_opened_in_a_place_that_there_is_and_has_an_icon(kind: Kind[Any]) -> None:
    assert kind.place in PLACES or not kind.place
    if kind.search is not None:
        assert kind.place
        assert kind.icon
    if kind.icon:
        assert resource("icons", f"{kind.icon}.svg").is_file()


@every_kind
def test_the_links_of_a_kind_are_fields_that_hold_ids_of_declared_kinds(kind: Kind[Any]) -> None:
    hints = get_type_hints(kind.record)
    for link in kind.links:
        hint = hints[link.field]
        assert plain_type(get_args(hint)[0] if get_origin(hint) is tuple else hint) is str
        assert link.targets
        assert set(link.targets) <= set(kinds.NAMES)
    assert len({link.field for link in kind.links}) == len(kind.links)
    if kind.search is not None:
        assert set(kind.search.through) <= {link.field for link in kind.links}


@every_kind
def test_what_belongs_to_an_event_goes_and_comes_back_with_it(kind: Kind[Any]) -> None:
    belongs = any(one.name == "event" for one in fields(kind.record))
    assert kind.belongs_to_event is belongs
    assert (kind.record in removal.BELONGING) is (belongs and not kind.record.append_only)


@every_kind
def test_a_kind_with_a_name_in_the_plural_is_missed_after_a_backup(kind: Kind[Any]) -> None:
    if kind.belongs_to_event:
        assert (kind.name in listing.SHOWN) is bool(kind.words.many)


@every_kind
def test_a_kind_that_is_searched_is_indexed(kind: Kind[Any]) -> None:
    assert (kind.record in SEARCHED) is (kind.search is not None)


@every_kind
def test_every_rule_of_a_kind_says_what_is_missing_and_where_it_is_entered(
    kind: Kind[Any],
) -> None:
    assert kind.place or not kind.rules
    for rule in kind.rules:
        assert note.missing(Catalogue("en"), rule.code, "it") != rule.code
        assert kind.part_of(rule) in NotePart
        assert kind.place_of(rule) in PLACES


def test_codes_of_rules_and_labels_of_units_of_work_are_not_used_twice() -> None:
    codes = [rule.code for kind in kinds.ALL for rule in kind.rules]
    labels = [label for kind in kinds.ALL for label in kind.undo]
    assert len(set(codes)) == len(codes)
    assert not set(codes) & set(note.MISSING)
    assert len(set(labels)) == len(labels)
