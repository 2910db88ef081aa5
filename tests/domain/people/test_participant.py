"""A participant: who is expected, what may be shared, what erasure leaves."""

from dataclasses import replace
from datetime import date

import pytest

from mc2cm_desk.domain.people.participant import (
    Consent,
    ConsentUse,
    Participant,
    ParticipantStatus,
    Role,
)
from mc2cm_desk.domain.refusal import Refused

ONE = Participant(id="p", event="e", person="amina", token="t", role=Role.SPEAKER_EXPERT)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (ParticipantStatus.INVITED, True),
        (ParticipantStatus.REGISTERED, True),
        (ParticipantStatus.CONFIRMED, True),
        (ParticipantStatus.DECLINED, False),
        (ParticipantStatus.CANCELLED, False),
    ],
)
def test_the_desk_waits_for_everybody_but_who_declined_or_cancelled(
    status: ParticipantStatus, *, expected: bool
) -> None:
    assert replace(ONE, status=status).is_expected is expected


@pytest.mark.parametrize(
    ("answer", "shared"),
    [
        (Consent.NOT_ASKED, True),
        (Consent.GIVEN, True),
        (Consent.REFUSED, False),
        (Consent.WITHDRAWN, False),
    ],
)
def test_contacts_leave_the_desk_unless_refused_or_withdrawn(
    answer: Consent, *, shared: bool
) -> None:
    assert replace(ONE, contact_consent=answer).shares_contact is shared


def test_questions_that_nobody_asked_come_in_their_order() -> None:
    assert ONE.unasked == tuple(ConsentUse)
    asked = replace(ONE, photo_consent=Consent.GIVEN, keeping_consent=Consent.REFUSED)
    assert asked.unasked == (ConsentUse.NAME, ConsentUse.CONTACT, ConsentUse.QUOTATION)
    assert asked.consent(ConsentUse.KEEPING) is Consent.REFUSED


def test_erasure_leaves_figures_and_no_consent_to_rely_on() -> None:
    told = replace(
        ONE,
        organisation="o",
        city="c",
        function="maire",
        dietary_needs="végétarien",
        access_needs="rampe",
        desk_note="rappeler",
        photo_consent=Consent.GIVEN,
        informed_on=date(2020, 6, 15),
        replaced_tokens=("old",),
    )
    left = told.erased()
    assert (left.role, left.organisation, left.city) == (Role.SPEAKER_EXPERT, "o", "c")
    assert (left.function, left.dietary_needs, left.access_needs, left.desk_note) == ("",) * 4
    assert (left.token, left.replaced_tokens, left.informed_on) == ("", (), None)
    assert {left.consent(use) for use in ConsentUse} == {Consent.WITHDRAWN}


def test_what_the_desk_notes_has_a_longest_length() -> None:
    for field in ("function", "dietary_needs", "access_needs", "desk_note"):
        with pytest.raises(Refused, match="too-long"):
            replace(ONE, **{field: "x" * 501}).checked()
