"""What is looked up in a dictionary, how joined words are known, what is proposed instead."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.text.spelling import bare_words
from mc2cm_desk.wording.spelling import (
    FOLDER,
    Speller,
    WordList,
    dictionary,
    has_dictionary,
    platform_broker,
)

FRENCH = WordList(
    ["les", "villes", "accueillent", "événement", "aujourd'hui", "ville", "laboratoire"]
)
ENGLISH = WordList(["the", "city", "welcomes", "well-being", "being", "municipal"])
ARABIC = WordList(["المدينة", "مدينة", "تستقبل"])


def wrong(text: str, language: str, words: WordList, known: str = "") -> list[str]:
    speller = Speller(language, words, frozenset(bare_words(known)))
    return [word for _place, word in speller.misspelt(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Les viles accueillent", ["viles"]),
        ("L’événement d’aujourd’hui", []),
        ("L’évenement", ["L’évenement"]),
        ("ville-laboratoire", []),
        ("ville-laboratoir", ["ville-laboratoir"]),
        ("COVID19 R-01 2020 ICMPD l’ICMPD", []),
        ("https://vilel.example/qq ecrire@vilel.example www.vilel.example vilel.org", []),
        ("المدينة", []),
        ("à y", []),
        ("villes·aines, viiles·aines", ["viiles·aines"]),
    ],
)
def test_french_words_are_looked_up_in_their_parts(text: str, found: list[str]) -> None:
    assert wrong(text, "fr", FRENCH) == found


def test_english_possessives_and_hyphens() -> None:
    assert wrong("The city’s well-being, citty’s", "en", ENGLISH) == ["citty’s"]


def test_arabic_words_are_known_with_what_is_written_before_them_and_their_vowels() -> None:
    assert wrong("تستقبل المَدينة بالمدينة والمدينة لمدينة Ville", "ar", ARABIC) == []
    assert wrong("المدينه", "ar", ARABIC) == ["المدينه"]


def test_names_of_the_event_are_right_in_every_language() -> None:
    names = "Saint-Denis Agadir سوسة"
    assert wrong("Agadir, d’Agadir, Saint-Denis, Denis", "fr", FRENCH, names) == []
    assert wrong("بسوسة وسوسة", "ar", ARABIC, names) == []


def test_places_count_in_the_text_as_it_stands() -> None:
    text = "Les ICMPD viles"
    ((place, word),) = Speller("fr", FRENCH, frozenset()).misspelt(text)
    assert text[place:] == word == "viles"


def test_what_may_have_been_meant_keeps_the_apostrophe_of_the_text() -> None:
    speller = Speller("fr", FRENCH, frozenset())
    assert speller.suggestions("viles")[0] in ("villes", "ville")
    assert "l’événement" in speller.suggestions("l’évenement")
    assert speller.suggestions("xyzxyz") == []


def test_a_list_beside_the_library_is_read_where_the_platform_has_nothing(tmp_path: Path) -> None:
    assert dictionary("fr", tmp_path, None) is None
    assert not has_dictionary("fr", tmp_path, None)
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "fr.txt").write_text("ville\naccueil\n", encoding="utf-8")

    assert has_dictionary("fr", tmp_path, None)
    words = dictionary("fr", tmp_path, None)
    assert words is not None
    assert (words.knows("Accueil"), words.knows("acueil")) == (True, False)


class Broker:
    """What Enchant offers, with one dictionary."""

    def list_languages(self) -> list[str]:
        return ["en_AU", "fr_BE"]

    def request_dict(self, tag: str) -> "Broker":
        self.tag = tag
        return self

    def check(self, word: str) -> bool:
        return word == "town"

    def suggest(self, word: str) -> list[str]:
        return [f"{word}s", "town"]


def test_the_platform_comes_first_with_the_nearest_variety_of_the_language(tmp_path: Path) -> None:
    broker = Broker()
    words = dictionary("en", tmp_path, broker)
    assert words is not None
    assert broker.tag == "en_AU"
    assert (words.knows("town"), words.knows("twon")) == (True, False)
    assert list(words.suggestions("twon")) == ["twons", "town"]
    assert dictionary("ar", tmp_path, broker) is None


def test_whatever_this_platform_offers_knows_a_word_of_each_language(tmp_path: Path) -> None:
    broker = platform_broker()
    offered = {one: dictionary(one, tmp_path, broker) for one in ("fr", "en", "ar")}
    sample = {"fr": "ville", "en": "town", "ar": "مدينة"}
    known = {
        one for one, words in offered.items() if words is not None and words.knows(sample[one])
    }
    assert known == {one for one, words in offered.items() if words is not None}
