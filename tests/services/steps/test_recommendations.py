"""Recommendations: kept with their evidence, endorsed, merged, and numbered once and for good."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    EvidenceKind,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.services import history, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges, city_cases, recommendations

LOCAL, NATIONAL = AddresseeLevel.LOCAL, AddresseeLevel.NATIONAL


def endorsed(
    library: Library, event: Event, words: str, level: AddresseeLevel = LOCAL
) -> Recommendation:
    made = recommendations.add(library, event.id, Localised(fr=words), levels=(level,))
    return recommendations.endorse(library, made.id)


def numbers(library: Library, event: Event) -> dict[str, int | None]:
    found = library.find(Recommendation, event=event.id)
    return {one.text.exact("fr"): one.number for one in found}


def links(library: Library, card: Recommendation) -> set[tuple[EvidenceKind, str]]:
    found = library.find(Evidence, recommendation=card.id)
    assert len(found) == len({one.id for one in found})
    return {(one.kind, one.target) for one in found}


def test_one_is_kept_with_what_it_rests_on_and_who_proposed_it(
    library: Library, seville: Event
) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Peu de moyens"))
    case = city_cases.add(library, seville.id, Localised(fr="Guichet"))
    made = recommendations.add(
        library,
        seville.id,
        Localised(en="Train those elected"),
        challenges=(card.id,),
        cases=(case.id,),
        observations=("seen",),
        group="group-a",
    )
    assert (made.code, made.language, made.groups) == ("A-01", "en", ("group-a",))
    assert links(library, made) == {
        (EvidenceKind.CHALLENGE, card.id),
        (EvidenceKind.CASE, case.id),
        (EvidenceKind.OBSERVATION, "seen"),
    }


def test_a_typed_line_gives_levels_cities_and_evidence(library: Library, seville: Event) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Peu de moyens"))
    case = city_cases.add(library, seville.id, Localised(fr="Guichet"))
    made = recommendations.add_from_line(
        library, seville.id, "Former les élus @lyon >national !1 ~1", session="plenary"
    )
    assert made.text == Localised(fr="Former les élus")
    assert (made.levels, made.session, len(made.cities)) == ((NATIONAL,), "plenary", 1)
    assert links(library, made) == {
        (EvidenceKind.CHALLENGE, card.id),
        (EvidenceKind.CASE, case.id),
    }


def test_they_stand_in_the_order_in_which_they_were_said(library: Library, seville: Event) -> None:
    for words in ("un", "deux", "trois"):
        recommendations.add(library, seville.id, Localised(fr=words))
    found = library.find(Recommendation, event=seville.id)
    assert [(one.text.exact("fr"), one.code) for one in found] == [
        ("un", "A-01"),
        ("deux", "A-02"),
        ("trois", "A-03"),
    ]


def test_an_unknown_field_and_an_empty_text_are_refused(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="unknown-field"):
        recommendations.add(library, seville.id, Localised(fr="x"), level=())  # pyright: ignore[reportCallIssue]
    with pytest.raises(Refused, match="recommendation-empty"):
        recommendations.add(library, seville.id, EMPTY)
    assert library.find(Recommendation) == []


def test_endorsing_a_draft_discusses_it_on_the_way_in_one_step(
    library: Library, seville: Event
) -> None:
    made = recommendations.add(library, seville.id, Localised(fr="Former"), levels=(LOCAL,))
    assert recommendations.endorse(library, made.id).status is RecommendationStatus.ENDORSED
    history.undo(library)
    assert library.require(Recommendation, made.id).status is RecommendationStatus.DRAFT


def test_one_that_is_not_retained_says_why(library: Library, seville: Event) -> None:
    made = recommendations.add(library, seville.id, Localised(fr="Former"))
    recommendations.move_to(library, made.id, RecommendationStatus.DISCUSSED)
    gone = recommendations.move_to(
        library, made.id, RecommendationStatus.NOT_RETAINED, reason="Trop tôt"
    )
    assert (gone.status, gone.reason) == (RecommendationStatus.NOT_RETAINED, "Trop tôt")
    with pytest.raises(Refused, match="recommendation-status"):
        recommendations.move_to(library, made.id, RecommendationStatus.ENDORSED)


def test_public_numbers_follow_the_level_then_the_order(library: Library, seville: Event) -> None:
    for words, level in (("un", NATIONAL), ("deux", LOCAL), ("trois", LOCAL)):
        endorsed(library, seville, words, level)
    recommendations.add(library, seville.id, Localised(fr="brouillon"), levels=(LOCAL,))
    frozen = recommendations.freeze(library, seville.id)
    assert [(one.text.exact("fr"), one.label) for one in frozen] == [
        ("deux", "R-01"),
        ("trois", "R-02"),
        ("un", "R-03"),
    ]
    assert numbers(library, seville)["brouillon"] is None


def test_a_number_once_given_stays_when_the_list_is_frozen_again(
    library: Library, seville: Event
) -> None:
    endorsed(library, seville, "un", NATIONAL)
    recommendations.freeze(library, seville.id)
    endorsed(library, seville, "deux", LOCAL)
    assert [one.label for one in recommendations.freeze(library, seville.id)] == ["R-01", "R-02"]
    assert numbers(library, seville) == {"un": 1, "deux": 2}


def test_the_number_of_one_that_was_taken_away_is_never_given_again(
    library: Library, seville: Event
) -> None:
    endorsed(library, seville, "un")
    gone = endorsed(library, seville, "deux")
    recommendations.freeze(library, seville.id)
    records.remove(library, Recommendation, gone.id)
    endorsed(library, seville, "trois")
    recommendations.freeze(library, seville.id)
    assert numbers(library, seville) == {"un": 1, "trois": 3}


def test_one_that_is_no_longer_endorsed_keeps_its_number_and_is_not_in_the_list(
    library: Library, seville: Event
) -> None:
    doubted = endorsed(library, seville, "un")
    recommendations.freeze(library, seville.id)
    recommendations.move_to(library, doubted.id, RecommendationStatus.DISCUSSED)
    endorsed(library, seville, "deux")
    assert [one.label for one in recommendations.freeze(library, seville.id)] == ["R-02"]
    assert numbers(library, seville) == {"un": 1, "deux": 2}


def test_merging_unites_the_evidence_each_piece_once(library: Library, seville: Event) -> None:
    first, second = (
        challenges.add(library, seville.id, Localised(fr=words)) for words in ("Bruit", "Peur")
    )
    target = recommendations.add(
        library, seville.id, Localised(fr="Former"), challenges=(first.id,)
    )
    gone = recommendations.add(
        library, seville.id, Localised(fr="Informer"), challenges=(first.id, second.id)
    )
    united = recommendations.merge_into(
        library, gone.id, target.id, wording=Localised(fr="Former et informer")
    )
    assert united.text.exact("fr") == "Former et informer"
    assert links(library, target) == {
        (EvidenceKind.CHALLENGE, first.id),
        (EvidenceKind.CHALLENGE, second.id),
    }
    assert len(library.find(Evidence, recommendation=target.id)) == 2
    merged = library.require(Recommendation, gone.id)
    assert (merged.merged_into, merged.text.exact("fr")) == (target.id, "Informer")


def test_a_link_said_twice_counts_once_and_is_taken_away(library: Library, seville: Event) -> None:
    made = recommendations.add(library, seville.id, Localised(fr="Former"))
    said = recommendations.link(library, made.id, EvidenceKind.KEY_MESSAGE, "1")
    assert said is not None
    assert recommendations.link(library, made.id, EvidenceKind.KEY_MESSAGE, "1") is None
    assert len(library.find(Evidence, recommendation=made.id)) == 1
    assert recommendations.link(library, made.id, EvidenceKind.CASE, "1") is not None
    recommendations.unlink(library, said.id)
    assert links(library, made) == {(EvidenceKind.CASE, "1")}
    with pytest.raises(Refused, match="gone"):
        recommendations.unlink(library, said.id)
    # The same link comes back under the same id.
    again = recommendations.link(library, made.id, EvidenceKind.KEY_MESSAGE, "1")
    assert again is not None
    assert again.id == said.id


def test_a_recommendation_that_is_gone_rests_on_nothing(library: Library, seville: Event) -> None:
    made = recommendations.add(library, seville.id, Localised(fr="Former"))
    records.remove(library, Recommendation, made.id)
    with pytest.raises(Refused, match="gone"):
        recommendations.link(library, made.id, EvidenceKind.CASE, "1")
