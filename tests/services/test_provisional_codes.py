"""What laptops call their cards until the list is frozen, and numbers that were frozen apart."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.device_letters import letters_of
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    EvidenceKind,
    Recommendation,
)
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges, city_cases, near_duplicates, recommendations

LEVELS = (AddresseeLevel.LOCAL,)


@pytest.fixture
def copy(library: Library, seville: Event, tmp_path: Path) -> Library:
    """Another laptop's copy of the library, in which the first one has given its first codes."""
    recommendations.add(library, seville.id, Localised(fr="Former"), levels=LEVELS)
    challenges.add(library, seville.id, Localised(fr="Manque"))
    city_cases.add(library, seville.id, Localised(fr="Maison"))
    library.close()
    shutil.copytree(library.folder, tmp_path / "copy")
    return Library.open(tmp_path / "copy", clock=library.clock)


def letters(library: Library) -> str:
    with library.read() as view:
        return library.letter(view)


def test_the_first_laptop_says_a_and_a_copy_its_own_letters(
    library: Library, copy: Library
) -> None:
    assert letters(copy) == letters_of([copy.device], library.device)[copy.device]
    assert len(letters(copy)) == 2


def test_codes_of_a_copy_carry_its_letters_and_begin_at_one(copy: Library, seville: Event) -> None:
    own = letters(copy)
    made = recommendations.add(copy, seville.id, Localised(fr="Ouvrir"))
    challenge = challenges.add(copy, seville.id, Localised(fr="Bruit"))
    opportunity = challenges.add(
        copy, seville.id, Localised(fr="Élan"), kind=ChallengeKind.OPPORTUNITY
    )
    case = city_cases.add(copy, seville.id, Localised(fr="Jardin"))

    assert (made.code, challenge.label, opportunity.label, case.label) == (
        f"{own}-01",
        f"{own}-1",
        f"{own}-1",
        f"{own}-1",
    )
    assert challenges.add(copy, seville.id, Localised(fr="Rumeur")).label == f"{own}-2"


def test_a_copy_that_is_opened_again_keeps_its_letters(copy: Library, seville: Event) -> None:
    own = letters(copy)
    challenges.add(copy, seville.id, Localised(fr="Bruit"))
    copy.close()

    with Library.open(copy.folder) as again:
        assert letters(again) == own


def test_copies_of_an_empty_library_do_not_all_think_that_they_are_the_first(
    tmp_path: Path,
) -> None:
    with Library.open(tmp_path / "stick") as stick:
        assert letters(stick) == "A"
    shutil.copytree(tmp_path / "stick", tmp_path / "copy")

    with Library.open(tmp_path / "copy") as copied:
        assert len(letters(copied)) == 2


@pytest.mark.parametrize("typed", ["!{letters}-1", "!{letters}1"])
def test_a_card_of_a_copy_is_typed_with_its_letters(
    copy: Library, seville: Event, typed: str
) -> None:
    theirs = challenges.add(copy, seville.id, Localised(fr="Bruit"))
    token = typed.format(letters=letters(copy).lower())

    made = recommendations.add_from_line(copy, seville.id, f"Former {token} vite")

    [link] = copy.find(Evidence, recommendation=made.id)
    assert (link.kind, link.target) == (EvidenceKind.CHALLENGE, theirs.id)
    assert made.text.exact("fr") == "Former vite"


def test_the_beginning_of_a_number_is_not_the_number(copy: Library, seville: Event) -> None:
    for words in "abcdefghij":
        challenges.add(copy, seville.id, Localised(fr=words))
    first = next(one for one in copy.find(challenges.Challenge) if one.label.endswith("-1"))
    records.remove(copy, challenges.Challenge, first.id)

    said = recommendations.add_from_line(copy, seville.id, f"Former !{letters(copy)}-1")

    assert copy.find(Evidence, recommendation=said.id) == []


def test_a_card_that_resembles_is_named_with_its_letters(copy: Library, seville: Event) -> None:
    card = challenges.add(copy, seville.id, Localised(fr="Le bruit de la rue dérange"))

    found = near_duplicates.challenges(copy, seville.id, "Le bruit de la rue dérange")

    assert found is not None
    assert found.label == f"!{card.label}"


def frozen(library: Library, event: Event, words: str, number: int | None) -> Recommendation:
    made = recommendations.add(library, event.id, Localised(fr=words), levels=LEVELS)
    endorsed = recommendations.endorse(library, made.id)
    if number is None:
        return endorsed
    with library.write("as another laptop froze it") as work:
        kept = replace(endorsed, number=number)
        work.put(kept)
    return kept


def test_a_number_that_two_laptops_gave_stays_with_the_card_that_was_made_first(
    library: Library, seville: Event
) -> None:
    first = frozen(library, seville, "un", 1)
    second = frozen(library, seville, "deux", 1)
    third = frozen(library, seville, "trois", 2)

    found = {one.id: one.label for one in recommendations.freeze(library, seville.id)}

    assert found == {first.id: "R-01", third.id: "R-02", second.id: "R-03"}
    again = {one.id: one.label for one in recommendations.freeze(library, seville.id)}
    assert again == found


def test_a_frozen_number_is_given_to_no_other_card(library: Library, seville: Event) -> None:
    first = frozen(library, seville, "un", None)
    recommendations.freeze(library, seville.id)
    with library.write("remove") as work:
        work.remove(work.require(Recommendation, first.id))
    frozen(library, seville, "deux", None)

    assert [one.label for one in recommendations.freeze(library, seville.id)] == ["R-02"]
    with pytest.raises(Refused):
        library.require(Recommendation, first.id)
