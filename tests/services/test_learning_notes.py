"""What is written in the note: arranged alike in every language, commented, kept as versions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection, NoteState
from mc2cm_desk.domain.note.parts import BODY, FRONT, BlockOrder, NotePart
from mc2cm_desk.domain.note.version import NoteVersion, VersionPart
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.services import history, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import comments, learning_notes, versions
from mc2cm_desk.services.read_models.note.completeness import completeness
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.note.differences import ChangeKind, differences
from mc2cm_desk.services.steps import challenges, city_cases, field_visits

PDF = b"%PDF-1.7 pages"


def keep(library: Library, event: Event, text: str = "one", **options: object) -> NoteVersion:
    return versions.save(
        library,
        event.id,
        "fr",
        pages=PDF,
        page_count=12,
        parts=[VersionPart("part-summary", "Résumé", text)],
        percent=80,
        **options,  # pyright: ignore[reportArgumentType]
    )


def test_a_part_is_arranged_in_every_language_and_what_is_written_stays(
    library: Library, seville: Event
) -> None:
    learning_notes.write(library, seville.id, "fr", NotePart.VISIT, text="Nous avons vu.")
    learning_notes.arrange(library, seville.id, NotePart.VISIT, hidden=True, short=True)

    for language in ("fr", "en", "ar"):
        (section,) = library.find(NoteSection, event=seville.id, language=language)
        assert (section.hidden, section.short) == (True, True)
    french = library.find(NoteSection, event=seville.id, language="fr")
    assert [one.text for one in french] == ["Nous avons vu."]
    history.undo(library)
    assert not any(one.hidden for one in library.find(NoteSection, event=seville.id))


def test_a_part_moves_in_every_language_and_stops_at_the_ends(
    library: Library, seville: Event
) -> None:
    usual = LearningNote(id="", event=seville.id, language="fr").parts
    assert usual == tuple(NotePart)

    assert learning_notes.move(library, seville.id, NotePart.RECOMMENDATIONS, -1)
    assert not learning_notes.move(library, seville.id, NotePart.FOREWORD, -1)
    assert not learning_notes.move(library, seville.id, NotePart.COVER, 1)

    orders = {
        learning_notes.of_event(library, seville.id, language).parts
        for language in ("fr", "en", "ar")
    }
    (order,) = orders
    assert order.index(NotePart.RECOMMENDATIONS) == order.index(NotePart.LEARNINGS) - 1
    assert set(order) == set(NotePart)


@given(st.lists(st.sampled_from(list(NotePart)), max_size=25))
def test_whatever_was_moved_every_part_is_printed_once(moved: list[NotePart]) -> None:
    note = LearningNote(id="", event="", language="fr", part_order=tuple(moved))
    assert sorted(note.parts) == sorted(NotePart)
    assert note.parts[: len(FRONT)] == FRONT
    assert note.parts[-1] is NotePart.BACK_COVER
    kept = list(dict.fromkeys(part for part in moved if part in BODY))
    assert [part for part in note.parts if part in kept] == kept


def test_cases_stand_in_the_order_that_was_chosen_alike_in_every_language(
    library: Library, seville: Event
) -> None:
    cities = {city.name.exact("fr"): city.id for city in library.find(City)}
    for name, city, theme in (("A", "Tunis", "b"), ("B", "Lyon", "c"), ("C", "", "a")):
        case = city_cases.add(library, seville.id, Localised(fr=name, ar=name))
        themes = (theme,)
        records.edit(library, CityCase, case.id, city=cities.get(city, ""), themes=themes)

    def shown(language: str) -> str:
        contents = note_contents(library, seville.id, language)
        return "".join(case.title.exact("fr") for case in contents.cases)

    assert shown("fr") == "ABC"
    for order, expected in ((BlockOrder.CITY, "BAC"), (BlockOrder.THEME, "CAB")):
        learning_notes.arrange(library, seville.id, NotePart.CASES, order=order.value)
        assert {shown(language) for language in ("fr", "en", "ar")} == {expected}
    learning_notes.arrange(library, seville.id, NotePart.CASES, order="unheard of")
    assert shown("fr") == "ABC"


def test_comments_are_kept_settled_and_taken_back(library: Library, seville: Event) -> None:
    comment = comments.add(
        library, seville.id, "fr", NotePart.SUMMARY, " Trop long ", quote="le récit", by="Relecture"
    )
    with pytest.raises(Refused, match="comment-empty"):
        comments.add(library, seville.id, "fr", NotePart.SUMMARY, "  ")

    comments.resolve(library, comment.id)
    (kept,) = comments.of_note(library, seville.id, "fr")
    assert (kept.text, kept.quote, kept.by, kept.resolved) == (
        "Trop long", "le récit", "Relecture", True,
    )  # fmt: skip
    assert comments.of_note(library, seville.id, "en") == []
    comments.remove(library, comment.id)
    assert comments.of_note(library, seville.id, "fr") == []
    history.undo(library)
    assert len(library.find(NoteComment)) == 1


def test_versions_count_up_and_stay_frozen_with_their_pages(
    library: Library, seville: Event
) -> None:
    first = keep(library, seville, remark="Pour relecture")
    second = keep(library, seville, publish=True)

    assert [one.number for one in versions.of_note(library, seville.id, "fr")] == [2, 1]
    assert versions.file_of(library, second.id).read_bytes() == PDF
    note = learning_notes.of_event(library, seville.id, "fr")
    assert (note.version, note.state) == (3, NoteState.PUBLISHED)
    with pytest.raises(Refused, match="append-only"):
        records.edit(library, NoteVersion, first.id, remark="autre")
    assert versions.numbered(library, seville.id, "fr", 1).remark == "Pour relecture"
    with pytest.raises(Refused, match="version-unknown"):
        versions.numbered(library, seville.id, "fr", 9)
    assert versions.of_note(library, seville.id, "ar") == []


def test_a_version_without_pages_is_no_version(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="note-without-pages"):
        versions.save(library, seville.id, "fr", pages=b"", page_count=0, parts=[], percent=0)
    version = keep(library, seville)
    versions.file_of(library, version.id).unlink()
    with pytest.raises(Refused, match="version-without-file"):
        versions.file_of(library, version.id)


def part(anchor: str, *lines: str, heading: str = "Titre") -> VersionPart:
    return VersionPart(anchor, heading, "\n".join(lines))


def test_differences_name_what_was_added_removed_and_changed() -> None:
    before = [
        part("a", "We met in Seville in June.", "Cities shared nine challenges.", "Stays."),
        part("b", "Same"),
        part("gone", "Old words"),
    ]
    after = [
        part("a", "We met in Seville in July.", "Stays.", "A new closing line, unlike the rest."),
        part("b", "Same", heading="Autre titre"),
        part("new", "Fresh"),
    ]
    first, renamed, added, removed = differences(before, after)

    assert [line.kind for line in first.lines] == [
        ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.ADDED,
    ]  # fmt: skip
    fresh = [one.text for one in first.lines[0].after if one.fresh]
    assert fresh == ["July."]
    assert (renamed.kind, renamed.renamed_from, renamed.lines) == (
        ChangeKind.CHANGED, "Titre", (),
    )  # fmt: skip
    assert (added.kind, removed.kind) == (ChangeKind.ADDED, ChangeKind.REMOVED)
    assert differences(after, after) == []


_LINES = st.lists(st.text("abc", min_size=1, max_size=6), max_size=6)


@given(_LINES, _LINES)
def test_differences_lead_from_one_version_to_the_other(old: list[str], new: list[str]) -> None:
    """Taking the removed away and putting the added in leaves the lines of the later version."""
    changes = differences([part("a", *old)], [part("a", *new)])
    lines = changes[0].lines if changes else ()
    gone = sorted("".join(s.text for s in one.before) for one in lines if one.before)
    come = sorted("".join(s.text for s in one.after) for one in lines if one.after)
    left, right = sorted(part("a", *old).lines), sorted(part("a", *new).lines)
    for line in gone:
        left.remove(line)
    assert sorted(left + come) == right


def gaps(library: Library, event: Event, language: str) -> set[tuple[str, str]]:
    found = completeness(note_contents(library, event.id, language)).missing
    return {(gap.code, gap.part.value) for gap in found}


def test_what_one_language_says_is_asked_of_the_others(library: Library, seville: Event) -> None:
    learning_notes.write(library, seville.id, "fr", NotePart.LEARNINGS, text="Appris.")
    city_cases.add(library, seville.id, Localised(fr="Maison des médias"))

    challenges.add(library, seville.id, Localised(fr="Loger"))
    field_visits.add(library, seville.id, Localised(fr="Au port"))

    asked = {
        ("text-in-language", "learnings"),
        ("case-in-language", "cases"),
        ("challenge-in-language", "challenges"),
        ("visit-in-language", "visit"),
    }
    assert asked <= gaps(library, seville, "ar")
    assert not asked & gaps(library, seville, "fr")
    learning_notes.write(library, seville.id, "ar", NotePart.LEARNINGS, text="تعلّمنا.")
    assert ("text-in-language", "learnings") not in gaps(library, seville, "ar")


def test_a_name_whose_record_is_gone_is_a_gap_of_its_part(library: Library, seville: Event) -> None:
    case = city_cases.add(library, seville.id, Localised(fr="Maison des médias"))
    learning_notes.write(
        library, seville.id, "fr", NotePart.SUMMARY, text=f"Voir [[case:{case.id}]]."
    )
    lost = ("lost-reference", "summary")
    assert lost not in gaps(library, seville, "fr")
    records.remove(library, CityCase, case.id)
    assert lost in gaps(library, seville, "fr")
