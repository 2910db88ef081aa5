"""Texts compared across accents and scripts, cleaned, and heard as they sound."""

import re
import unicodedata
from functools import lru_cache

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
UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    r"\U000e0000-\U000e007f]"
)
"""Characters that nobody sees: control characters, joiners, marks of direction."""
_SPACES = re.compile(r"[ \t\u2000-\u200a\u3000]+")
_EMAIL = re.compile(r"(?!')[^@\s,;:<>()\[\]\"“”«»]+@(?:[^@\s,;:<>()\[\]\"'/\\.]+\.)+[^\W\d_]{2,}")

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


def western_digits(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(char, char)) for char in text)


def clean_text(text: str) -> str:
    """Return the text composed (NFC), without invisible, overriding and control characters.

    Tabs become spaces; line breaks stay. Zero-width joiners go too: our three
    languages do without them, and pasted ones break search. No-break spaces stay.
    """
    if text.isascii() and text.isprintable():
        return _SPACES.sub(" ", text).strip() if "  " in text else text.strip()
    seen = UNSEEN.sub("", _BREAKS.sub("\n", text))
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
