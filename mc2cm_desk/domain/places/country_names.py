"""Names of countries as people write them, compared whatever the order of their words."""

import re

from mc2cm_desk.domain.places.city_names import search_key

_LETTERS = re.compile(r"\b(?:\w )+\w\b")
_SMALL_WORDS = """
of the and la le les l el al de du des d della delle di et y en und der die das
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_FORM_WORDS = """
republic republique kingdom royaume state etat islamic islamique arab arabe federal federation
federative federale democratic democratique people s popular populaire plurinational bolivarian
grand duchy duche principality principaute sultanate sultanat commonwealth hashemite hachemite
united unie union federated socialist republica reino repubblica regno republik konigreich
جمهوريه مملكه المملكه دوله العربيه الجمهوريه سلطنه اماره الهاشميه
"""
_FORMS = frozenset(_FORM_WORDS.split())
_DISTINGUISHED_BY_FORM = frozenset(
    ("congo", "korea", "coree", "china", "chine", "كونغو", "كوريا", "صين")
)
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FLAG_A = 0x1F1E6
_BRACKETS = re.compile(r"[(\[（][^()\[\]（）]*[)\]）]?")
_SEVERAL = re.compile(r"\s*(?:[/|–—;,،\n]|\s-\s)\s*")


def country_key(text: str) -> str:
    """Return what names of countries are compared by: ``U.S.A.`` and ``USA`` are one."""
    return _LETTERS.sub(lambda found: found[0].replace(" ", ""), search_key(text))


def word_set(text: str) -> str:
    """Return the words of a name in one order, without those that mean nothing by themselves.

    ``Moldova, Republic of`` and ``Republic of Moldova`` are one.
    """
    return " ".join(sorted(set(country_key(text).split()) - _SMALL))


def without_form(text: str) -> str:
    """Return the words of a name that are not its form of government.

    Empty if there are none, and where the form alone distinguishes two countries.
    """
    words = set(country_key(text).split()) - _SMALL - _FORMS
    return "" if words & _DISTINGUISHED_BY_FORM else " ".join(sorted(words))


def flag_codes(text: str) -> list[str]:
    """Return the ISO codes of the flags in a text, in capitals."""
    return [
        "".join(chr(ord(char) - _FLAG_A + ord("A")) for char in flag)
        for flag in _FLAG.findall(text)
    ]


def without_flags(text: str) -> str:
    """Return a text without its flags."""
    return _FLAG.sub(" ", text).strip()


def without_remark(text: str) -> str:
    """Return a name without what stands in brackets or as a star after it."""
    return _BRACKETS.sub(" ", text).replace("*", " ").strip()


def remarks(text: str) -> list[str]:
    """Return what stands in brackets."""
    return [part.strip("()[]（） ") for part in _BRACKETS.findall(text)]


def separate_names(text: str) -> list[str]:
    """Return the names of ``Belgique/Belgium`` or ``France, Italie``."""
    return [part for part in _SEVERAL.split(text) if part.strip()]
