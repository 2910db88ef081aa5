"""Names are found by their sound, whichever script they are written in."""

from mc2cm_desk.services.read_models.people.sounds import Sounds, phonetic_words

NAMES = ("Aïcha Benali", "عائشة بن علي", "Nour Eddine Fassi", "نور الدين الفاسي", "Karim Roy")


def places(typed: str) -> set[int]:
    known = Sounds(NAMES)
    return set().union(*(known.places(word, sound) for word, sound in phonetic_words(typed)))


def test_a_name_typed_in_one_script_is_found_in_the_other() -> None:
    assert 1 in places("aicha")
    assert 0 in places("عائشة")
    assert 2 in places("الفاسي")


def test_two_words_are_heard_as_one() -> None:
    assert {2, 3} <= places("noureddine")


def test_other_names_are_not_heard_and_numbers_have_no_sound() -> None:
    assert 4 not in places("aicha")
    assert phonetic_words("1234") == []
