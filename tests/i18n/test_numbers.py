"""Where a number stands beside a noun, the noun has the form that goes with it."""

import re
from collections.abc import Iterator

import pytest
from glossary import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Slots that hold words; every other one is taken for a number.
WORDS = _words(
    """
    about add added addresses after answer authors badges before cases challenges cities city
    client code codes column columns comment consent contact contexts countries country dates
    day donors encoding entries event evidence faults field file first folder gate group here
    horizon host ids kind kinds label labels language languages larger last levels link
    listed mode name names needs pages part participant parts path people person printer
    programme reason recommendations records series sentence sheet sheets signs size smaller
    status step text things time title titles tokens use uses value version visits way what
    address characters facts kept question who why word words zone zones known read present rows row
    """
)
# Words that are no noun that is counted: they stand between two numbers, or are units.
BETWEEN = _words(
    """
    of per and or to from not are sur des par et ou à de dans sont من ممن فقط في إلى أو عن على في
    """
)
# "Version 3 is kept": the number is a name.
_NAMED = r"(?:[Vv]ersion|[Pp]age|[Pp]art|[Ss]tep|[Rr]ow|[Ll]igne|النسخة|نسخة|السطر|الصف) "
_UNITS = {"min", "hab", "inh", "نسمة", "ميغابايت"}
_BESIDE = re.compile(r"\{(\w+)\}[ \u00a0\u202f](\w[\w·]+)")


def bare(sentence: Sentence) -> Iterator[str]:
    """Yield where a number has a noun after it in a sentence that has one form alone."""
    for language, forms in sentence.forms.items():
        for form in (re.sub(_NAMED + r"\{\w+\}", "", one) for one in forms):
            for slot, word in _BESIDE.findall(form):
                is_unit = len(word) < 3 or word in _UNITS
                if slot not in WORDS and word not in BETWEEN and not is_unit:
                    yield f"{language}: {sentence.context}: {form}"


def test_no_number_stands_beside_a_noun_that_does_not_follow_it(
    sentences: list[Sentence],
) -> None:
    found = [line for one in sentences for line in bare(one)]
    assert found == []


@pytest.mark.parametrize(
    ("form", "is_bare"),
    [
        ("{count} villes", True),
        ("{count}\u00a0villes", True),
        ("{count} of {all} cities", True),
        ("{number} صوتاً", True),
        ("{count} sur {all}", False),
        ("{number} MB", False),
        ("{name} participants", False),
        ("Villes : {count}", False),
        ("La version {number} est publiée", False),
    ],
)
def test_a_bare_number_is_found(form: str, *, is_bare: bool) -> None:
    assert bool(list(bare(Sentence("Card", form, {"fr": [form]})))) is is_bare


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_counted_sentence_says_its_number_where_many_are_meant(
    sentences: list[Sentence], language: str
) -> None:
    counted = [one for one in sentences if "%n" in one.source]
    last = [one.forms[language][-1] for one in counted if "%n" in "".join(one.forms[language])]
    assert len(counted) > 150
    assert [form for form in last if "%n" not in form] == []
