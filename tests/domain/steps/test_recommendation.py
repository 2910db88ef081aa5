"""A recommendation moves by the rules of the room, is merged, and commitments fall overdue."""

from dataclasses import replace
from datetime import date

import pytest

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Commitment,
    FollowUp,
    FollowUpState,
    Recommendation,
    RecommendationStatus,
    followed,
    label_of,
)

Status = RecommendationStatus
WORDS = Localised(fr="Former les agents")
LOCAL = (AddresseeLevel.LOCAL,)

ALLOWED = {
    (Status.DRAFT, Status.DISCUSSED),
    (Status.DRAFT, Status.MERGED),
    (Status.DISCUSSED, Status.DRAFT),
    (Status.DISCUSSED, Status.ENDORSED),
    (Status.DISCUSSED, Status.NOT_RETAINED),
    (Status.DISCUSSED, Status.MERGED),
    (Status.ENDORSED, Status.DISCUSSED),
    (Status.NOT_RETAINED, Status.DISCUSSED),
    (Status.MERGED, Status.DISCUSSED),
}


def one(**fields: object) -> Recommendation:
    made = Recommendation(id="one", event="e", text=WORDS, levels=LOCAL)
    return replace(made, **fields)


@pytest.mark.parametrize("before", Status)
@pytest.mark.parametrize("after", Status)
def test_only_the_steps_of_the_room_are_allowed(before: Status, after: Status) -> None:
    card = one(status=before)
    if before is after or (before, after) in ALLOWED:
        assert card.moved_to(after).status is after
        return
    with pytest.raises(Refused, match="recommendation-status") as refused:
        card.moved_to(after)
    assert refused.value.values == {"before": before.value, "after": after.value}


def test_nothing_is_endorsed_without_a_level() -> None:
    card = one(status=Status.DISCUSSED, levels=(), code="A-07")
    with pytest.raises(Refused, match="recommendation-without-level"):
        card.moved_to(Status.ENDORSED)
    with pytest.raises(Refused, match="recommendation-without-level") as refused:
        replace(card, status=Status.ENDORSED).checked()
    assert refused.value.values == {"label": "A-07"}


def test_a_reason_is_kept_with_the_step_that_it_explains() -> None:
    card = one(status=Status.DISCUSSED).moved_to(Status.NOT_RETAINED, reason="Trop tôt")
    assert (card.status, card.reason) == (Status.NOT_RETAINED, "Trop tôt")
    assert card.moved_to(Status.DISCUSSED).reason == ""


def test_one_taken_out_of_a_merge_no_longer_says_what_it_was_merged_into() -> None:
    merged = one(status=Status.MERGED, merged_into="other")
    assert merged.moved_to(Status.DISCUSSED).merged_into == ""


def test_merging_unites_proposers_levels_and_themes_each_once() -> None:
    mine = one(cities=("lyon", "tunis"), groups=("a",), themes=("work",))
    target = replace(
        one(cities=("tunis",), groups=("b",), themes=("school", "work")),
        id="target",
        levels=(AddresseeLevel.NATIONAL,),
    )
    gone, united = mine.merged_with(target)
    assert (gone.status, gone.merged_into) == (Status.MERGED, "target")
    assert united.cities == ("tunis", "lyon")
    assert united.groups == ("b", "a")
    assert united.themes == ("school", "work")
    assert united.levels == (AddresseeLevel.NATIONAL, AddresseeLevel.LOCAL)
    assert united.text == target.text


@pytest.mark.parametrize("status", [Status.ENDORSED, Status.NOT_RETAINED])
def test_a_settled_one_is_discussed_again_on_the_way_into_a_merge(status: Status) -> None:
    gone, _ = one(status=status, reason="").merged_with(replace(one(), id="target"))
    assert gone.status is Status.MERGED


def test_merging_into_itself_or_with_a_merged_one_is_refused() -> None:
    merged = replace(one(status=Status.MERGED), id="merged")
    for mine, target in ((one(), one()), (one(), merged), (merged, one())):
        with pytest.raises(Refused, match="merge-into-itself"):
            mine.merged_with(target)


def test_it_is_called_by_its_public_number_once_it_has_one() -> None:
    assert label_of(3, "A-07") == "R-03"
    assert label_of(None, "KT-07") == "KT-07"
    assert one(number=12, code="A-01").label == "R-12"


def test_an_empty_wording_and_one_that_is_too_long_are_refused() -> None:
    with pytest.raises(Refused, match="recommendation-empty"):
        one(text=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        one(text=Localised(fr="x" * 1001)).checked()
    assert one(text=Localised(fr="x" * 1000)).checked()


DUE = date(2020, 12, 15)


@pytest.mark.parametrize(
    ("state", "today", "overdue"),
    [
        (FollowUpState.NOT_STARTED, date(2020, 12, 15), False),
        (FollowUpState.NOT_STARTED, date(2020, 12, 16), True),
        (FollowUpState.UNDER_WAY, date(2020, 12, 16), True),
        (FollowUpState.UNKNOWN, date(2020, 12, 16), True),
        (FollowUpState.DONE, date(2020, 12, 16), False),
        (FollowUpState.DROPPED, date(2020, 12, 16), False),
    ],
)
def test_a_commitment_is_overdue_the_day_after_unless_done_or_dropped(
    state: FollowUpState, today: date, *, overdue: bool
) -> None:
    promise = Commitment(id="c", event="e", what=WORDS, due=DUE, state=state)
    assert promise.is_overdue(today) is overdue
    assert not replace(promise, due=None).is_overdue(today)


def test_a_commitment_says_what_is_promised_in_texts_of_bounded_length() -> None:
    with pytest.raises(Refused, match="commitment-empty"):
        Commitment(id="c", event="e").checked()
    with pytest.raises(Refused, match="too-long"):
        Commitment(id="c", event="e", what=WORDS, who="x" * 1000).checked()
    with pytest.raises(Refused, match="too-long"):
        FollowUp(id="f", event="e", dated=DUE, source="x" * 1000).checked()


def test_a_commitment_is_followed_once_somebody_says_what_became_of_it() -> None:
    waiting, done, asked = (
        Commitment(id=name, event="e", what=WORDS, state=state)
        for name, state in (
            ("waiting", FollowUpState.NOT_STARTED),
            ("done", FollowUpState.DONE),
            ("asked", FollowUpState.UNKNOWN),
        )
    )
    entry = FollowUp(id="f", event="e", commitment="asked", dated=DUE)

    assert followed([waiting, done, asked], [entry]) == {"done", "asked"}
