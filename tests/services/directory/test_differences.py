"""What stays of two records that become one, field by field."""

from dataclasses import replace
from datetime import date

import pytest

from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.places.directory.differences import differences, united

KEPT = Participant(id="kept", event="e", person="p", token="1")
GONE = Participant(id="gone", event="e", person="q", token="2")


def test_the_earliest_day_on_which_somebody_was_informed_stays() -> None:
    early, late = date(2020, 5, 1), date(2020, 6, 1)
    for kept, gone in ((early, late), (late, early), (early, None), (None, early)):
        made = united(replace(KEPT, informed_on=kept), [replace(GONE, informed_on=gone)])
        assert made.informed_on == early
    assert united(KEPT, [GONE]).informed_on is None


@pytest.mark.parametrize("refusal", [Consent.REFUSED, Consent.WITHDRAWN])
def test_a_refusal_stays_whichever_record_has_it(refusal: Consent) -> None:
    agreed, refused = (replace(KEPT, photo_consent=one) for one in (Consent.GIVEN, refusal))
    for first, other in ((agreed, refused), (refused, agreed)):
        second = replace(other, id="gone")
        (difference,) = differences(first, [second])
        assert (difference.field, len(difference.values)) == ("photo_consent", 2)
        assert united(first, [second]).photo_consent is refusal


def test_a_consent_of_which_the_other_was_never_asked_is_told() -> None:
    (difference,) = differences(replace(KEPT, name_consent=Consent.GIVEN), [GONE])

    assert difference.field == "name_consent"
    assert difference.values == (("kept", Consent.GIVEN), ("gone", Consent.NOT_ASKED))
    assert difference.chosen == "kept"


def test_a_role_that_somebody_chose_stays_unless_somebody_decides_otherwise() -> None:
    speaker = replace(GONE, role=Role.SPEAKER_EXPERT)

    assert united(KEPT, [speaker]).role is Role.SPEAKER_EXPERT
    assert united(KEPT, [speaker], {"role": KEPT.id}).role is Role.PARTICIPANT
    with pytest.raises(Refused, match="choice-unknown"):
        united(KEPT, [speaker], {"role": "third"})


def test_texts_lists_and_badges_are_put_together() -> None:
    kept = replace(KEPT, access_needs="Fauteuil", languages=("fr",), replaced_tokens=("0",))
    gone = replace(GONE, access_needs="fauteuil", languages=("ar", "fr"), headset_out=True)
    other = replace(gone, id="third", token="3", access_needs="Boucle magnétique")
    made = united(kept, [gone, other])

    assert made.access_needs == "fauteuil; Boucle magnétique"
    assert made.languages == ("fr", "ar")
    assert (made.headset, made.headset_out) == (False, True)
    assert (made.token, made.replaced_tokens) == ("1", ("0", "2", "3"))
