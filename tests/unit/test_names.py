"""Texts are compared across accents and scripts, and freed of what is unseen."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mc2cm_desk.domain.people.names import (
    clean_text,
    fold,
    looks_like_email,
    transliteration_key,
    western_digits,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ÉLODIE", "elodie"),
        ("Cœur", "COEUR"),
        ("İzmir", "izmir"),
        ("Straße", "STRASSE"),
        ("O’Brien", "O'Brien"),
        ("أحمد", "احمد"),
        ("محـمّد", "محمد"),
        ("فاطمة", "فاطمه"),
        ("على", "علي"),
        ("٢٠٢٠", "2020"),
        ("Jean\u00a0 Luc", "jean luc"),
    ],
)
def test_writings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=40))
@example("ᴬ")
@example("İ\u0307")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Mohamed", "محمد"),
        ("Mohammed", "محمد"),
        ("Muhammad", "محمّد"),
        ("Fatima", "فاطمة"),
        ("Fatimah", "فاطمه"),
        ("Youssef", "يوسف"),
        ("Khaled", "خالد"),
        ("Aïcha", "عائشة"),
        ("Houcine", "حسين"),
        ("Hussein", "حسين"),
        ("Djamel", "جمال"),
        ("Kacem", "قاسم"),
        ("Abderrahmane", "عبد الرحمن"),
        ("Abdel Rahman", "عبد الرحمن"),
        ("Abdelkader", "عبد القادر"),
        ("Abd el-Kader", "عبدالقادر"),
        ("Abdallah", "عبد الله"),
        ("Abdessalam", "عبد السلام"),
        ("Leïla", "ليلى"),
        ("Ouafae", "وفاء"),
        ("Salah", "صلاح"),
        ("El Idrissi", "الإدريسي"),
        ("Ayoub", "أيوب"),
    ],
)
def test_a_name_meets_itself_in_the_other_script(latin: str, arabic: str) -> None:
    assert transliteration_key(latin) == transliteration_key(arabic)


def test_different_names_keep_different_keys() -> None:
    names = ["Karim", "Samira", "Nadia", "Leïla", "Omar", "Rachid", "Hassan", "Lamia"]
    assert len({transliteration_key(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("Ana\u200b \u202eLópez\u202c", "Ana López"),
        ("  a\t\tb  ", "a b"),
        ("e\u0301te\u0301", "été"),
        ("un\r\ndeux\u2028trois", "un\ndeux\ntrois"),
        ("\ufeffنور\u200cالدين", "نورالدين"),
        ("a\x00\x07b\ud800", "ab"),
        ("Bravo 👏🏽", "Bravo 👏🏽"),
        ("Qui\u00a0?", "Qui\u00a0?"),
    ],
)
def test_what_nobody_sees_is_taken_away(dirty: str, clean: str) -> None:
    assert clean_text(dirty) == clean


@given(st.text(max_size=60))
def test_clean_text_stays_as_it_is_and_can_be_kept(text: str) -> None:
    clean = clean_text(text)
    clean.encode()
    assert clean_text(clean) == clean


@pytest.mark.parametrize("text", ["a@b.org", "JM+x@Ville.Example.ES", "é.t@mairie-lyon.fr"])
def test_addresses_are_recognised(text: str) -> None:
    assert looks_like_email(text)


@pytest.mark.parametrize(
    "text",
    ["jm@example,org", "jm@example", "@b.org", "a b@c.org", "a@b..org", "a@b.org;c@d.org", "a@.org",
     ".a@b.org", "a.@b.org", "", "a@b.1"],
)  # fmt: skip
def test_what_is_no_address_is_refused(text: str) -> None:
    assert not looks_like_email(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [("١٥/٠٦/٢٠٢٠", "15/06/2020"), ("۰۹:۳۰", "09:30"), ("Ⅳ ² ½ A1", "Ⅳ ² ½ A1"), ("", "")],
)
def test_digits_of_every_script_are_read_and_nothing_else_changes(text: str, said: str) -> None:
    assert western_digits(text) == said
