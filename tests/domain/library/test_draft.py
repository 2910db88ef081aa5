"""A draft is of every record that is edited around it."""

from datetime import UTC, datetime

from mc2cm_desk.domain.library.draft import Draft, DraftKey

KEY = DraftKey("event", "city_cases", record="case/result", field="text", slot="fr")


def test_a_draft_is_of_the_records_that_it_lies_in() -> None:
    draft = Draft(KEY, "Un mot", datetime(2020, 6, 15, tzinfo=UTC))
    for records, inside in (({"case"}, True), ({"result", "x"}, True), ({"cas"}, False)):
        assert draft.is_of(records) is inside
        assert KEY.is_of(records) is inside
    assert not draft.is_of(set())
