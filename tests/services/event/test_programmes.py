"""The programme of a library: shipped until somebody changes it, with words of its own."""

from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.library import Library


def test_a_library_has_one_programme_the_shipped_one_at_first(library: Library) -> None:
    made = programmes.current(library)
    assert made.acronym == "MC2CM"
    assert made.name.has("ar")
    assert made.partners
    assert programmes.current(library).id == made.id
    assert len(library.find(Programme)) == 1


def test_a_word_is_added_once_whatever_its_case(library: Library) -> None:
    programmes.add_word(library, "Mercator")
    programmes.add_word(library, "mercator")
    programmes.add_word(library, "Euromed")
    assert programmes.current(library).words == ("Mercator", "Euromed")
