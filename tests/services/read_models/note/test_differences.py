"""What changed between two versions of a note: parts, lines, words."""

from mc2cm_desk.domain.note.version import VersionPart
from mc2cm_desk.services.read_models.note.differences import (
    ChangeKind,
    LineChange,
    Stretch,
    differences,
)


def part(anchor: str, text: str, heading: str = "") -> VersionPart:
    return VersionPart(anchor, heading or anchor, text)


def test_parts_that_say_the_same_are_left_out() -> None:
    assert differences([part("a", "un\ndeux")], [part("a", "un\ndeux")]) == []


def test_new_parts_stand_where_they_are_and_removed_ones_at_the_end() -> None:
    found = differences(
        [part("gone", "adieu"), part("a", "un")], [part("new", "bonjour"), part("a", "deux mots")]
    )
    assert [(one.heading, one.kind) for one in found] == [
        ("new", ChangeKind.ADDED),
        ("a", ChangeKind.CHANGED),
        ("gone", ChangeKind.REMOVED),
    ]
    assert found[2].lines == (
        LineChange(ChangeKind.REMOVED, before=(Stretch("adieu", fresh=True),)),
    )


def test_a_part_with_another_heading_is_the_same_part() -> None:
    (renamed,) = differences([part("a", "un", "Contexte")], [part("a", "un", "Cadre")])
    assert (renamed.heading, renamed.renamed_from, renamed.lines) == ("Cadre", "Contexte", ())


def test_the_words_that_differ_are_marked_on_both_sides() -> None:
    (changed,) = differences(
        [part("a", "former les élus aux récits")], [part("a", "former les agents aux récits")]
    )
    (line,) = changed.lines
    assert line.kind is ChangeKind.CHANGED
    assert [one.text for one in line.before if one.fresh] == ["élus"]
    assert [one.text for one in line.after if one.fresh] == ["agents"]
    assert "".join(one.text for one in line.after) == "former les agents aux récits"


def test_a_line_that_is_another_one_was_removed_and_added() -> None:
    (changed,) = differences([part("a", "Compter les voix")], [part("a", "Ouvrir un jardin")])
    assert [one.kind for one in changed.lines] == [ChangeKind.ADDED, ChangeKind.REMOVED]


def test_a_line_moved_down_by_a_new_one_is_compared_with_itself() -> None:
    (changed,) = differences(
        [part("a", "le premier\nformer les élus aux récits")],
        [part("a", "le premier\nune ligne toute neuve\nformer les agents aux récits")],
    )
    assert [one.kind for one in changed.lines] == [ChangeKind.ADDED, ChangeKind.CHANGED]
