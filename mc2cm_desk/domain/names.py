"""Names of people: compared across accents and scripts, and split into family and given name."""

import re
import unicodedata
from functools import lru_cache

_PARTICLE_WORDS = """
al el ul as ash az abu abou ben bin bint ibn ould oulad
da das de del della den der di do dos du la las le les lo los san santa st van von vom ter ten y e
بن ابن بنت ولد
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Words that open a family name."""

_TITLES = re.compile(
    r"(?:(?:mme|mlle|mrs?|ms|dr|pr|prof|sr|sra|ing|me)\.?|m\.|monsieur|madame|mademoiselle"
    r"|السيدة?|الدكتورة?|الأستاذة?|د\.|أ\.)\s+",
    re.IGNORECASE,
)
_ARABIC_ALIKE = dict(zip(map(ord, "أإآٱىئؤةکیٰ"), [*"ااااييوهكي", None], strict=True)) | {
    ord("ـ"): None,
    ord("ء"): None,
}
_LATIN_ALIKE = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "‐": "-",
        "–": "-",
        "—": "-",
    }
)
_ALIKE = _LATIN_ALIKE | _ARABIC_ALIKE
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    r"\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"[ \t\u2000-\u200a\u3000]+")
_EMAIL = re.compile(r"[^@\s,;:<>()\[\]\"'“”«»]+@(?:[^@\s,;:<>()\[\]\"'/\\.]+\.)+[^\W\d_]{2,}")

_REMEMBERED = 32_768
"""Texts whose fold is kept: a list of people is compared first, then written, then searched."""

_CONSONANTS = dict(zip("بتثجحخدذرزسشصضطظغفقكلمنه", "bttjhkddrzsssdtzgfkklmnh", strict=True))
_SOUNDS = (
    # Salaheddine is Salah Eddine, whose last breath is lost.
    (r"h(?=[ae]d+in)", ""),
    (r"tch", "s"),
    (r"sch|ch|sh", "s"),
    (r"kh", "k"),
    (r"gh", "g"),
    (r"dh", "d"),
    (r"th", "t"),
    (r"ph", "f"),
    (r"dj", "j"),
    (r"c(?=[eiy])", "s"),
    (r"[qc]", "k"),
    (r"x", "ks"),
    (r"v", "f"),
    (r"p", "b"),
    # Doubled letters are one sound; what a vowel parts (Leïla) stays two.
    (r"(.)\1+", r"\1"),
    (r"^(?:w|ou(?=[aei]))", "W"),
    (r"^(?:y|i(?=[aou]))", "Y"),
    (r"[aeiouyw]", ""),
)
_ARABIC_FIRST = {"و": "w", "ي": "y"}
_ARTICLES = frozenset(("al", "el", "ul", "ال"))
_SERVANT = re.compile(
    r"\babd[\s'-]*(?:[aeou]{1,2}(?:[lr](?=[\s'-]|[^aeiouy])|([rsdnzt])(?=\1)|l))?[\s'-]*"
)
_ARABIC_SERVANT = re.compile(r"\bعبد\s*(?:ال)?")


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Return the text without case, accents, Arabic vowel signs and letter variants."""
    lowered = text.casefold()
    if lowered.isascii():
        return " ".join(lowered.replace("`", "'").split())
    # Superscript and mathematical capitals are capitals only once they are taken apart.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", lowered).casefold())
    return " ".join(plain.translate(_BARE).split())


class _Bare(dict[int, str | None]):
    """What is left of a character; each is looked at once."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        if unicodedata.combining(char):
            bare = None
        elif code in _ALIKE:
            bare = _ALIKE[code]
        else:
            value = unicodedata.decimal(char, None)
            bare = char if value is None else str(value)
        self[code] = bare
        return bare


_BARE = _Bare()


def clean_text(text: str) -> str:
    """Return the text composed (NFC), without invisible, overriding and control characters.

    Tabs become spaces; line breaks stay. Zero-width joiners go too: our three
    languages do without them, and pasted ones break search. No-break spaces stay.
    """
    if text.isascii() and text.isprintable():
        return _SPACES.sub(" ", text).strip() if "  " in text else text.strip()
    seen = _UNSEEN.sub("", _BREAKS.sub("\n", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", seen)).strip()


def is_arabic(text: str) -> bool:
    """Say whether the text has a letter of the Arabic script."""
    return any("\u0600" <= char <= "\u06ff" or "\u0750" <= char <= "\u077f" for char in text)


def looks_like_email(text: str) -> bool:
    """Say whether the text could be one e-mail address."""
    found = _EMAIL.fullmatch(text.strip())
    return found is not None and ".." not in text and ".@" not in text and text.strip()[0] != "."


def transliteration_key(text: str) -> str:
    """Return the consonants that a name sounds with: Mohamed, Mohammed and محمد give one key."""
    return " ".join(sound for _, sound in sounding_words(text) if sound)


def sounding_words(text: str) -> list[tuple[str, str]]:
    """Return each word of a name with the consonants that it sounds with; عبد stays with its name.

    The sound is empty for articles and for words of vowels alone.
    """
    # What is silent at the end of a word is not told from ه any more once it is folded.
    joined = fold(text.replace("ة", "ا"))
    if "abd" in joined or "عبد" in joined:
        joined = _ARABIC_SERVANT.sub("عبد", _SERVANT.sub("abd", joined))
    # Numbers stay as they are, and would push the words out of what is remembered.
    return [(word, word if word.isdigit() else _word_key(word)) for word in joined.split()]


@lru_cache(maxsize=4096)
def _word_key(word: str) -> str:
    if word in _ARTICLES:
        return ""
    if is_arabic(word):
        key = _arabic_key(word)
    else:
        key = re.sub(r"[^a-z0-9]", "", re.sub(r"^(al|el|ul)-", "", word))
        if key.endswith(("ah", "eh")) and len(key) > 3:
            key = key[:-1]
        for written, sound in _SOUNDS:
            key = re.sub(written, sound, key)
    # A breath at the end of a name is written in one language and not in the other.
    return (key[:-1] if key.endswith("h") and len(key) > 2 else key).lower()


def _arabic_key(word: str) -> str:
    if word == "الله":
        return "l"
    bare = word.removeprefix("ال") if len(word) > 4 else word
    bare = bare[:-1] if bare.endswith("ه") and len(bare) > 3 else bare
    first = _ARABIC_FIRST.get(bare[:1], "")
    return first + "".join(_CONSONANTS.get(char, "") for char in bare)


def without_title(text: str) -> str:
    """Return a name without the ``Mme``, ``Dr`` or السيد before it."""
    bare = _TITLES.sub("", text, count=1) if _TITLES.match(text) else text
    return without_title(bare) if bare != text else text


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
        end = next(place for place, name in enumerate(names) if name not in PARTICLES or not name)
        if end + 1 < len(words):
            return " ".join(words[: end + 1]), " ".join(words[end + 1 :])
    if family_first:
        return words[0], " ".join(words[1:])
    first = 1
    if names[0] in ("abd", "abdel", "abdul"):
        first = 3 if len(words) > 3 and names[1] in PARTICLES else 2
    for place in range(first, len(words) - 1):
        if names[place] in PARTICLES:
            return _split(words, place)
    return _split(words, min(first, len(words) - 1))


def _split(words: list[str], given: int) -> tuple[str, str]:
    return " ".join(words[given:]), " ".join(words[:given])


def _arabic_given(words: list[str]) -> int:
    """Return how many words the given name has: عبد and الدين make it two."""
    compound = words[0] == "عبد" or words[1] in ("الدين", "الله", "الزهراء")
    return 2 if compound and len(words) > 2 else 1


def _is_capital(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)
