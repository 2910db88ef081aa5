"""Names of people: compared across accents and scripts, and split into family and given name."""

import re
import unicodedata

PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "as",
        "ash",
        "az",
        "abd",
        "abu",
        "abou",
        "ben",
        "bin",
        "bint",
        "ibn",
        "ould",
        "oulad",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "la",
        "las",
        "le",
        "les",
        "lo",
        "los",
        "san",
        "santa",
        "st",
        "van",
        "von",
        "vom",
        "ter",
        "ten",
        "y",
        "e",
    ]
)

_ARABIC_ALIKE = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ـ": None,
    }
)
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
        "–": "-",
        "—": "-",
    }
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SPACES = re.compile(r"[ \t\u2000-\u200a\u3000]+")

_CONSONANTS = {
    "ا": "",
    "ب": "b",
    "ت": "t",
    "ث": "t",
    "ج": "j",
    "ح": "h",
    "خ": "k",
    "د": "d",
    "ذ": "d",
    "ر": "r",
    "ز": "z",
    "س": "s",
    "ش": "s",
    "ص": "s",
    "ض": "d",
    "ط": "t",
    "ظ": "z",
    "ع": "",
    "غ": "g",
    "ف": "f",
    "ق": "k",
    "ك": "k",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ه": "h",
    "و": "",
    "ي": "",
    "ء": "",
}
_LATIN_SOUNDS = (
    ("sch", "s"),
    ("ch", "s"),
    ("sh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("dj", "j"),
    ("ou", ""),
    ("q", "k"),
    ("c", "k"),
    ("x", "ks"),
    ("v", "f"),
    ("p", "b"),
    ("w", ""),
)


def fold(text: str) -> str:
    """Return the text without case, accents, Arabic vowel signs and letter variants."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    bare = bare.translate(_LATIN_ALIKE).translate(_ARABIC_ALIKE)
    return " ".join(bare.split())


def clean_text(text: str) -> str:
    """Return the text composed (NFC), without invisible, overriding and control characters.

    Tabs become spaces; line breaks stay. Zero-width joiners go too: our three languages do
    without them, and pasted ones break search.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _SPACES.sub(" ", _CONTROL.sub("", _INVISIBLE.sub("", composed))).strip()


def is_arabic(text: str) -> bool:
    """Say whether the text has a letter of the Arabic script."""
    return any("\u0600" <= char <= "\u06ff" or "\u0750" <= char <= "\u077f" for char in text)


def transliteration_key(text: str) -> str:
    """Return the consonants that a name sounds with: Mohamed, Mohammed and محمد give one key."""
    return " ".join(key for word in fold(text).split() if (key := _word_key(word)))


def _word_key(word: str) -> str:
    if is_arabic(word):
        bare = word.removeprefix("ال") if len(word) > 4 else word
        # A final ه that was ة is silent in the Latin spelling.
        bare = bare[:-1] if bare.endswith("ه") and len(bare) > 3 else bare
        sounds = "".join(_CONSONANTS.get(char, "") for char in bare)
    else:
        bare = re.sub(r"^(al|el|ul)-", "", word)
        bare = re.sub(r"[^a-z0-9]", "", bare)
        if bare.endswith("h") and len(bare) > 3 and bare[-2] in "ae":
            bare = bare[:-1]
        for written, sound in _LATIN_SOUNDS:
            bare = bare.replace(written, sound)
        sounds = re.sub(r"[aeiouy]", "", bare)
    return re.sub(r"(.)\1+", r"\1", sounds)


def split_name(text: str) -> tuple[str, str]:
    """Return (family name, given name) of a whole name in one cell.

    Words in capitals are the family name (``DE LA CRUZ José María``, ``José María DE LA CRUZ``),
    a comma ends it (``De la Cruz, José``); otherwise the given name comes first and particles
    belong to the family name. In Arabic script the first word is the given name.
    """
    whole = clean_text(text).replace("\n", " ")
    if "," in whole or "،" in whole:
        family, _, given = whole.replace("،", ",").partition(",")
        return family.strip(), given.strip()
    words = whole.split()
    if len(words) < 2:
        return whole, ""
    capital = [_is_capital(word) for word in words]
    if any(capital) and not all(capital):
        family = [w for w, is_family in zip(words, capital, strict=True) if is_family]
        given = [w for w, is_family in zip(words, capital, strict=True) if not is_family]
        return " ".join(family), " ".join(given)
    for place, word in enumerate(words[1:], start=1):
        if fold(word) in PARTICLES:
            return " ".join(words[place:]), " ".join(words[:place])
    if len(words) == 2 and words[1].isdigit():
        return whole, ""
    return " ".join(words[1:]), words[0]


def _is_capital(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)


_EMAIL = re.compile(r"[^@\s,;:<>()\"]+@[^@\s,;:<>()\"]+\.[^@\s,;:<>()\".]{2,}")


def looks_like_email(text: str) -> bool:
    """Say whether the text could be one e-mail address."""
    return _EMAIL.fullmatch(text.strip()) is not None and ".." not in text
