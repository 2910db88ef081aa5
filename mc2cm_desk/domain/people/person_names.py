"""Names of people: split into family and given name, and compared however they are spaced."""

import re
from functools import lru_cache

from mc2cm_desk.domain.people.honorifics import without_title
from mc2cm_desk.domain.people.names import clean_text, fold, is_arabic

_PARTICLE_WORDS = """
al el ul as ash az abu abou bu bou ben bin bint ibn ould oulad ait oum umm um
da das de degli dei del della delle delli den der di do dos du la las le les lo los mac mc
san santa st van von vom zu zum zur ter ten y e af av
بن ابن بنت ولد ابو بو ايت ال ام
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Words that open a family name; folded."""

_NEVER_JOINED = frozenset(("y", "e", "st", "san", "santa"))
_GLUED = PARTICLES - _NEVER_JOINED | {"abd", "abdel", "abdul", "عبد"}
_ARTICLES = frozenset(("al", "el", "ul", "as", "ash", "az"))
_HALF_CAPITAL = re.compile(r"^(?:Mc|Mac|d['’]|de)(?=[A-Z]{2})")
"""What stays small in a family name in capitals: ``McDONALD``, ``d'ARC``."""
_FAMILY_FIRST_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_COMPOUND_GIVEN = tuple(
    tuple(line.split())
    for line in """
    maria de los angeles
    maria de la concepcion
    maria de las mercedes
    maria de las nieves
    maria de los reyes
    maria de la luz
    maria de la paz
    maria de lourdes
    maria de fatima
    maria do carmo
    maria da conceicao
    maria del carmen
    maria del mar
    maria del pilar
    maria del rosario
    juan de dios
    joao de deus
    """.strip().splitlines()
)


def split_name(text: str, *, family_first: bool = False) -> tuple[str, str]:
    """Return (family name, given name) of a whole name in one cell.

    Words in capitals are the family name (``DE LA CRUZ José María``, ``José María DE LA CRUZ``),
    a comma ends it (``De la Cruz, José``), particles open it (``José de la Cruz``); otherwise the
    given name comes first, or last with ``family_first``. In Arabic script it always comes first.
    """
    whole = " ".join(without_title(clean_text(text)).split())
    if "," in whole or "،" in whole:
        family, _, given = whole.replace("،", ",").partition(",")
        return family.strip(), given.strip()
    words = whole.split()
    if len(words) < 2 or (len(words) == 2 and words[1].isdigit()):
        return whole, ""
    if _FAMILY_FIRST_SCRIPT.match(whole):
        return words[0], " ".join(words[1:])
    if is_arabic(whole):
        return _split(words, _arabic_given(words))
    capital = [_is_capital(word) for word in words]
    if any(capital) and not all(capital):
        return _by_capitals(words, capital)
    return _by_order(words, family_first=family_first)


def _by_capitals(words: list[str], capital: list[bool]) -> tuple[str, str]:
    first, last = capital.index(True), len(capital) - 1 - capital[::-1].index(True)
    while first > 1 and fold(words[first - 1]) in PARTICLES:
        first -= 1
    if first == 1 and last + 1 < len(words) and fold(words[0]) in PARTICLES:
        first = 0
    family, given = words[first : last + 1], words[:first] + words[last + 1 :]
    return (" ".join(family), " ".join(given)) if given else (" ".join(words), "")


def _by_order(words: list[str], *, family_first: bool) -> tuple[str, str]:
    names = [fold(word) for word in words]
    if len(words) > 2 and names[0] in PARTICLES and not names[0].startswith("st"):
        end = next((n for n, name in enumerate(names) if name not in PARTICLES), len(words))
        if end + 1 < len(words) and not _given_words(names):
            return " ".join(words[: end + 1]), " ".join(words[end + 1 :])
    if family_first:
        return words[0], " ".join(words[1:])
    if given := _given_words(names):
        return _split(words, min(given, len(words) - 1))
    first = 1
    if names[0] in ("abd", "abdel", "abdul"):
        first = 3 if len(words) > 3 and names[1] in PARTICLES else 2
    for place in range(first, len(words) - 1):
        if names[place] in PARTICLES:
            return _split(words, place)
    return _split(words, min(first, len(words) - 1))


def _split(words: list[str], given: int) -> tuple[str, str]:
    return " ".join(words[given:]), " ".join(words[:given])


def _given_words(names: list[str]) -> int:
    """Return how many words a given name with a particle in it has, 0 if it is not one of them."""
    if names[0] in ("abou", "abu", "abi") and names[1] in ("bakr", "bakar", "bacar", "baker"):
        return 2
    for compound in _COMPOUND_GIVEN:
        if tuple(names[: len(compound)]) == compound:
            return len(compound)
    return 0


def _arabic_given(words: list[str]) -> int:
    """Return how many words the given name has: عبد, أبو and الدين make it two."""
    compound = fold(words[0]) in ("عبد", "ابو", "ام") or words[1] in ("الدين", "الله", "الزهراء")
    return 2 if compound and len(words) > 2 else 1


def _is_capital(word: str) -> bool:
    letters = [char for char in _HALF_CAPITAL.sub("", word) if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)


def rest_of_name(whole: str, half: str) -> str:
    """Return the words of a whole name without those of its family or its given name.

    Empty where ``half`` is not a part of it, or all of it.
    """
    words, requested = whole.replace(",", " ").split(), name_key(half)
    if not requested:
        return ""
    for length in range(len(words) - 1, 0, -1):
        for start in range(len(words) - length + 1):
            if name_key(" ".join(words[start : start + length])) == requested:
                return " ".join((*words[:start], *words[start + length :]))
    return ""


@lru_cache(maxsize=32_768)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name, each particle joined to the word that it opens.

    Ben Ali is Benali, El Fassi Elfassi and El-Fassi, Abou Bakr Aboubakr, Van den Berg Vandenberg.
    """
    return _glued(name, _GLUED)


def name_key(*names: str) -> str:
    """Return what names are compared by: their words, in whatever order they were typed."""
    return " ".join(sorted(name_words(" ".join(names))))


@lru_cache(maxsize=32_768)
def spaced_for_sound(name: str) -> str:
    """Return a name whose particles stand with their word, to be heard; articles stay apart.

    The article of the Arabic script is never written apart, and has no sound of its own.
    """
    return " ".join(_glued(name, _GLUED - _ARTICLES - {"abd", "abdel", "abdul", "عبد"}))


def _glued(name: str, particles: frozenset[str]) -> tuple[str, ...]:
    folded = fold(name).replace("-", " ").replace(".", " ").replace("'", "")
    found: list[str] = []
    opened = ""
    for word in folded.split():
        if word in particles:
            opened += word
        else:
            found.append(opened + word)
            opened = ""
    if opened:
        found.append(opened)
    return tuple(found)
