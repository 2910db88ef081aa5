"""Answers that are plainly yes or plainly no; whatever says more, or both, is neither."""

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.exchange.participants.words import answers

_WORD = re.compile(r"[^\W_]+")
_DOUBT = re.compile(r"[?؟*]")
_BOX_WITH_SIGN = re.compile(r"[\[(_]\s*([xX×✓✔✗✘vV])\s*[\])_]")
_EMPTY_BOX = re.compile(r"\[\s*\]|\(\s*\)|(?<!\w)_+(?!\w)")
_TICKED, _EMPTY, _CROSSED, _CROSSED_BOX = (
    "☑✅✓✔🗹🗸●◉⦿■▣⬛◼\uf0fc\uf0fe\uf052",
    ("☐□▢❏❑◻◽⬜○◯⭘🔲\uf0a8\uf06f\uf071\uf0a3"),
    "✗✘❌✖🗷\uf0fb",
    "☒⊠🗵\uf0fd\uf054",
)
_MARKS = frozenset(_TICKED + _EMPTY + _CROSSED + _CROSSED_BOX)
_YES, _NO, _NEUTRAL = "yes", "no", "neutral"


class _Option(NamedTuple):
    """A possible answer on a form: its box and its words."""

    mark: str
    words: str


def yes_or_no(text: str) -> bool | None:
    """Return the answer to a question; none where it is not plainly yes or plainly no.

    «☐ Oui ☒ Non» is no; «Oui / Non», «Oui, sauf publication» and «No problem» are neither.
    """
    bare = _EMPTY_BOX.sub("☐", _BOX_WITH_SIGN.sub("☑", text)).replace("\ufe0f", "")
    if not _MARKS.isdisjoint(bare):
        return _of_form(bare)
    words = _WORD.findall(fold(bare))
    if len(words) > 1 and "x" in (words[0], words[-1]) and len(set(words)) > 1:
        # «x non»: the sign ticks the answer beside it.
        rest = words[1:] if words[0] == "x" else words[:-1]
        return None if "x" in rest or _DOUBT.search(bare) else _plain(rest)
    if _DOUBT.search(bare):
        return None
    return _plain(words)


@cache
def _phrases() -> tuple[dict[tuple[str, ...], str], int]:
    """Return what each phrase says, by its folded words, and how many words the longest has."""
    vocabulary = answers.answer_words()
    found: dict[tuple[str, ...], str] = {}
    for meaning, name in ((_NO, "no"), (_YES, "yes"), (_NEUTRAL, "beside_an_answer")):
        for phrase in vocabulary[name]:
            if words := tuple(_WORD.findall(fold(phrase))):
                found.setdefault(words, meaning)
    return found, max(map(len, found))


def _plain(words: list[str]) -> bool | None:
    """Return what words say that are all known, and all of one meaning."""
    phrases, longest = _phrases()
    meanings: set[str] = set()
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            meaning = phrases.get(tuple(words[place : place + length]))
            if meaning:
                meanings.add(meaning)
                place += length
                break
        else:
            return None
    meanings.discard(_NEUTRAL)
    return None if len(meanings) != 1 else meanings == {_YES}


def _of_form(text: str) -> bool | None:
    """Return the answer of which alone the box is ticked."""
    options = _options(text)
    marks = {option.mark for option in options}
    if len(options) == 1 and not options[0].words:
        return {"ticked": True, "crossed_box": True, "crossed": False}.get(options[0].mark)
    meanings = [(option.mark, _plain(_WORD.findall(fold(option.words)))) for option in options]
    if not options or any(meaning is None for _, meaning in meanings) or _DOUBT.search(text):
        return None
    if len(options) == 1 and meanings[0] == ("crossed", False):
        return False
    chosen = {"ticked", "crossed_box"}
    if "ticked" not in marks and "empty" in marks:
        chosen.add("crossed")
    ticked = [meaning for mark, meaning in meanings if mark in chosen]
    return ticked[0] if len(ticked) == 1 else None


def _options(text: str) -> list[_Option]:
    """Return the boxes of a text with their words, which stand behind them or before them."""
    places = [place for place, char in enumerate(text) if char in _MARKS]
    ends = [*places, len(text)]
    behind = [text[start + 1 : end].strip() for start, end in pairwise(ends)]
    before = text[: places[0]]
    if _plain(_WORD.findall(fold(before))) is None and not _is_answer(before):
        return [_Option(_mark(text[n]), words) for n, words in zip(places, behind, strict=True)]
    if behind[-1]:
        return []
    words = [before, *behind[:-1]]
    return [_Option(_mark(text[n]), word) for n, word in zip(places, words, strict=True)]


def _is_answer(text: str) -> bool:
    """Return whether a text in front of the first box may be an answer, and no heading."""
    words = _WORD.findall(fold(text))
    return bool(words) and not text.rstrip().endswith(":")


def _mark(char: str) -> str:
    if char in _TICKED:
        return "ticked"
    if char in _EMPTY:
        return "empty"
    return "crossed" if char in _CROSSED else "crossed_box"
