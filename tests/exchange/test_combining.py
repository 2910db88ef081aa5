"""Several columns of one meaning: what a further one says beside the first."""

from typing import Any

import pytest

from mc2cm_desk.domain.people.participant import Consent, ParticipantStatus
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.exchange.participants.row import ParsedRow, Unclear
from mc2cm_desk.exchange.participants.words.combining import combine

REGISTERED, CANCELLED = ParticipantStatus.REGISTERED, ParticipantStatus.CANCELLED


def combined(field: str, first: Any, second: Any) -> tuple[bool, dict[str, Any]]:
    """Return whether both can stand, and the row after two columns."""
    lists = ("other_emails", "other_phones", "unclear", "languages")
    values: list[Any] = [() if name in lists else "" for name in ParsedRow._fields]
    slot = ParsedRow._fields.index(field)
    values[slot] = first
    both = combine(values, slot, second)
    return both, dict(zip(ParsedRow._fields, values, strict=True))


@pytest.mark.parametrize(
    ("field", "first", "second", "kept"),
    [
        ("status", REGISTERED, CANCELLED, CANCELLED),
        ("status", CANCELLED, REGISTERED, CANCELLED),
        ("gender", Gender.UNDISCLOSED, Gender.WOMAN, Gender.WOMAN),
        ("gender", Gender.WOMAN, Gender.UNDISCLOSED, Gender.WOMAN),
        ("dietary_needs", "Végétarien", "Sans gluten", "Végétarien; Sans gluten"),
        ("dietary_needs", "Végétarien", "végétarien", "Végétarien"),
        ("access_needs", "Fauteuil", "Boucle", "Fauteuil; Boucle"),
        ("languages", ("fr",), ("fr", "ar"), ("fr", "ar")),
        ("city", "Lyon", "LYON", "Lyon"),
    ],
)
def test_both_can_stand(field: str, first: Any, second: Any, kept: Any) -> None:
    both, row = combined(field, first, second)

    assert both
    assert row[field] == kept


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [("city", "Lyon", "Tunis"), ("gender", Gender.WOMAN, Gender.MAN)],
)
def test_of_two_that_differ_the_first_stays_and_it_is_told(
    field: str, first: Any, second: Any
) -> None:
    both, row = combined(field, first, second)

    assert not both
    assert row[field] == first


@pytest.mark.parametrize(
    ("field", "others"), [("email", "other_emails"), ("phone", "other_phones")]
)
def test_a_further_address_stands_beside_the_first_once(field: str, others: str) -> None:
    both, row = combined(field, "a", "b")

    assert both
    assert (row[field], row[others]) == ("a", ("b",))


def test_of_two_consents_that_differ_neither_counts_and_it_is_asked() -> None:
    _, row = combined("photo_consent", Consent.GIVEN, Consent.REFUSED)

    assert row["photo_consent"] is None
    assert row["unclear"] == (Unclear("photo_consent", "✓ / ✗", ""),)
