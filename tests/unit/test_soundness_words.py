"""What a check of the library found, as people read it."""

from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import soundness


def test_every_fault_is_said_in_the_language_with_what_it_concerns() -> None:
    for code in soundness.FAULTS:
        said = soundness.fault(Catalogue("fr"), f"{code}: photo: 1.jpg")
        assert "photo: 1.jpg" in said
        assert code not in said


def test_a_fault_without_words_stays_as_it_is() -> None:
    assert soundness.fault(Catalogue("fr"), "something: else") == "something: else"


def test_numbers_are_counted_in_words() -> None:
    assert soundness.counts(Catalogue("en"), 1, 2, 0) == [
        "1 record",
        "2 journal entries",
        "0 attached files",
    ]
