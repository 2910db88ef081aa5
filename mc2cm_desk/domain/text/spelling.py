"""Which words of a text are looked up in a dictionary, and in which parts."""

import re
from collections.abc import Callable, Iterator

from mc2cm_desk.domain.languages import LANGUAGES

_MARKS = "\u0640\u064b-\u0652\u0670"
_WORD = re.compile(rf"\w[\w’'·\-\u2010\u2011{_MARKS}]*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\b(?:/\S*)?")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_UNVOWELLED = re.compile(f"[{_MARKS}]")
_STRAIGHT = str.maketrans({"’": "'", "\u2010": "-", "\u2011": "-"})
_JOINTS = re.compile(r"['-]")


def words_to_check(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Yield (place, word) of what a dictionary of a language is asked for.

    Addresses, words with digits, acronyms, single letters and words of the other script are not.
    """
    addresses = [found.span() for found in _ADDRESS.finditer(text)]
    for found in _WORD.finditer(text):
        word = found.group().rstrip("’'·-\u2010\u2011")
        inside = any(start <= found.start() < end for start, end in addresses)
        if not inside and _is_checked(word, language):
            yield found.start(), word


def plain(word: str) -> str:
    """Return a word as dictionaries write it: straight apostrophe, no vowel marks of Arabic.

    Of «coordinateur·rice» the first form is left.
    """
    first = word.partition("·")[0].translate(_STRAIGHT)
    return _UNVOWELLED.sub("", first)


def is_known(word: str, language: str, knows: Callable[[str], bool]) -> bool:
    """Say whether a word is spelt well: as a whole, or part by part where it is joined.

    ``knows`` is asked for plain words only.
    """
    whole = plain(word)
    if knows(whole):
        return True
    rules = LANGUAGES.data(language).spelling
    if rules.clitics is not None:
        return any(knows(one) for one in _without_clitics(whole, rules.clitics))
    rest = whole.removesuffix(rules.suffix)[len(elision(whole, language)) :]
    parts = [one for one in _JOINTS.split(rest) if one]
    joined = rest != whole or len(parts) > 1
    return joined and (knows(rest) or all(_is_part(one, knows) for one in parts))


def elision(word: str, language: str) -> str:
    """Return the elided word that a word begins with, up to its apostrophe; empty for none."""
    head, sign, _rest = word.partition("’" if "’" in word else "'")
    elided = LANGUAGES.data(language).spelling.elided
    return head + sign if sign and head.lower() in elided else ""


def bare_words(text: str) -> set[str]:
    """Return the words of names and terms, folded, each also in its joined parts."""
    found: set[str] = set()
    for one in _WORD.findall(text):
        whole = plain(one.rstrip("’'·-\u2010\u2011")).casefold()
        found |= {whole, *(part for part in _JOINTS.split(whole) if part)}
    return found


def _is_checked(word: str, language: str) -> bool:
    if len(word) < 2 or "_" in word or any(sign.isdigit() for sign in word):
        return False
    if LANGUAGES.data(language).is_arabic_script != bool(_ARABIC.search(word)):
        return False
    return not word.isupper()


def _is_part(part: str, knows: Callable[[str], bool]) -> bool:
    return len(part) == 1 or part.isupper() or knows(part)


def _without_clitics(word: str, clitics: re.Pattern[str]) -> Iterator[str]:
    found = clitics.match(word)
    for end in range(1, found.end() + 1 if found is not None else 1):
        if len(word) - end >= 2:
            yield word[end:]
