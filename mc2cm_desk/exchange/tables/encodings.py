"""Which encoding a text was written in, by what it would say in the programme's languages."""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.remarks import Remark

LABELS = {
    "cp1252": "Windows-1252",
    "cp1256": "Windows-1256",
    "mac_roman": "Mac OS Roman",
    "cp850": "IBM 850",
    "cp1254": "Windows-1254",
    "iso8859_15": "ISO-8859-15",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1253": "Windows-1253",
    "iso8859_6": "ISO-8859-6",
    "iso8859_9": "ISO-8859-9",
    "cp857": "IBM 857",
    "cp720": "IBM 720",
    "mac_turkish": "Mac OS Turkish",
    "mac_greek": "Mac OS Greek",
    "mac_latin2": "Mac OS Central Europe",
    "iso8859_2": "ISO-8859-2",
    "utf_8": "UTF-8",
    "utf_16": "UTF-16",
    "utf_32": "UTF-32",
}
"""Names that people may know, by Python's; the first seventeen are tried where UTF-8 fails."""
_CANDIDATES = tuple(LABELS)[:17]
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark begins like this one.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD = 64 * 1024
_SAMPLE = 16 * 1024
"""Bytes of words with letters beyond ASCII that are weighed."""
_MOST_WORDS = 400
_SHOWN_WORDS = 5
_ALTERNATIVES = 4
_CERTAIN_BY = 0.5
"""How much better than any other reading the best one must be for nobody to be asked."""
_GOOD = 1.0
_WORD = re.compile(rb"[A-Za-z\x80-\xff'-]*[\x80-\xff][A-Za-z\x80-\xff'-]*")
_TWICE = re.compile(
    "[\u00c2-\u00f4\u0102-\u011f\u0392-\u03ce][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]"
)
_REPLACEMENT = "\ufffd"
_ODD_WORD = re.compile(r"[^\s;,\t|\"]*[^\x00-\x7f][^\s;,\t|\"]*")

_FRENCH = "éèêëàâçîïôùûœÉÈÊÀÂÇÎÔŒ"
_WESTERN = "áíóúñãõäößüìòÁÍÓÚÑÃÕÄÖÜÌÒÙÛæŸÏËÆ"
_TURKISH, _CENTRAL = "ğışİĞŞ", "čćđšžąęłńśźżőűřěůťďňĺľČĆĐŠŽĄĘŁŃŚŹŻŐŰŘĚŮŤĎŇăâîșțŢţ"
_ARABIC = "اليمنورتبدهعسحقفكجطةخشصضغذثزظءآأإىئؤ"
_BETWEEN = "’‘“”«»–—…\u00a0°€ºª·¿¡"
_LETTERS = {
    **dict.fromkeys("ýþðÿÝÞÐ", 0.2),
    **dict.fromkeys("åøÅØ", 1.0),
    **dict.fromkeys(_CENTRAL, 1.2),
    **dict.fromkeys(_TURKISH, 1.6),
    **dict.fromkeys(_WESTERN, 2.0),
    **dict.fromkeys(_FRENCH, 2.6),
    **{letter: 2.2 - place * 0.05 for place, letter in enumerate(_ARABIC)},
    # Letters that only other languages of the same tables have.
    **dict.fromkeys("پچگژڤ،؛؟", 0.8),
    **dict.fromkeys("ًٌٍَُِّْـ", 0.6),
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what had to be assumed to read it."""

    text: str
    remarks: tuple[Remark, ...] = ()


def known(name: str) -> str:
    """Return Python's name of an encoding of text, from any of its names or from ours.

    Refused: encoding-unknown.
    """
    ours = {label.lower(): own for own, label in LABELS.items()}
    requested = name.strip().lower()
    try:
        found = codecs.lookup(ours.get(requested, requested))
        # Codecs that make something else than text of bytes are refused by this alone.
        b"a\0\0\0".decode(found.name, "replace")
    except (LookupError, ValueError, TypeError) as error:
        raise Refused("encoding-unknown", encoding=name) from error
    return found.name


def decode(content: bytes, encoding: str | None = None) -> Decoded | None:
    """Return the text of the bytes in the encoding given, or in the likeliest; none if no text.

    Remarks: encoding (not UTF, and how sure), encoding-mixed, encoding-repaired, encoding-damaged.
    Refused: encoding-unknown.
    """
    if encoding is not None:
        return _finished(content.decode(known(encoding), "replace"))
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _finished(content.decode(name, "replace"))
    if (wide := _without_mark(content)) is not None:
        return _finished(content.decode(wide, "replace"))
    try:
        return _finished(_repaired(content.decode("utf-8")))
    except UnicodeDecodeError:
        pass
    if _is_mostly_utf8(content):
        return _mixed(content)
    ranked = _ranked(_words(content))
    best = ranked[0]
    text = content.decode(best.encoding, "replace")
    return _finished(text, _guess(ranked))


def _without_mark(content: bytes) -> str | None:
    head = content[:_HEAD]
    if head.count(0) <= len(head) // 5:
        return None
    if head.count(0) > len(head) * 3 // 5 and len(head) % 4 == 0:
        return "utf-32-le" if head[0] else "utf-32-be"
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _finished(text: str | Decoded, *remarks: Remark) -> Decoded | None:
    every = [*(text.remarks if isinstance(text, Decoded) else ()), *remarks]
    plain = text.text if isinstance(text, Decoded) else text
    # A mark of byte order within the text is where two files were put together.
    plain = plain.replace("\0", "").replace("\ufeff", "")
    if not _is_text(plain[:_HEAD]):
        return None
    if lost := plain.count(_REPLACEMENT):
        every.append(Remark("encoding-damaged", _shown(plain, _REPLACEMENT), count=lost))
    return Decoded(plain, tuple(every))


def _is_text(text: str) -> bool:
    odd = sum(1 for char in text if char < " " and char not in "\t\r\n\f\v")
    return odd * 12 <= len(text)


def _shown(text: str, within: str = "") -> str:
    """Return a few different words of a text that show its letters beyond ASCII."""
    found = (one[0].strip("'()[]") for one in _ODD_WORD.finditer(text))
    words = dict.fromkeys(word[:40] for word in found if within in word)
    return ", ".join([word for word, _ in zip(words, range(_SHOWN_WORDS), strict=False)])


# UTF-8 that was read as something else and saved again, and files put together of two.


def _repaired(text: str) -> str | Decoded:
    if _TWICE.search(text) is None:
        return text
    import ftfy

    lines = text.splitlines(keepends=True)
    changed: list[str] = []
    for place, line in enumerate(lines):
        if _TWICE.search(line) is not None and (mended := ftfy.fix_encoding(line)) != line:
            lines[place] = mended
            changed.append(mended)
    if not changed:
        return text
    sample = _shown("".join(changed[:_SHOWN_WORDS]))
    return Decoded("".join(lines), (Remark("encoding-repaired", sample, count=len(changed)),))


def _is_mostly_utf8(content: bytes) -> bool:
    """Return whether other bytes than those of UTF-8 are exceptions, or in lines of their own."""
    good, bad = 0, 0

    def counted(error: UnicodeError) -> tuple[str, int]:
        """Count the bytes that are no UTF-8, and leave them out."""
        nonlocal bad
        assert isinstance(error, UnicodeDecodeError)
        bad += error.end - error.start
        return "", error.end

    codecs.register_error("mc2cm-desk-counted", counted)
    for char in content.decode("utf-8", "mc2cm-desk-counted"):
        good += char > "\x7f" and _is_likely(char)
    return good * 4 >= bad


def _is_likely(char: str) -> bool:
    """Return whether two or three bytes were meant as this letter, rather than as two letters."""
    return char in _LETTERS or char in "’“”–€" or "\u0370" <= char <= "\u04ff"


def _mixed(content: bytes) -> Decoded | None:
    other = _ranked(_words(_undecodable(content)))[0].encoding

    def replaced(error: UnicodeError) -> tuple[str, int]:
        """Read the bytes that are no UTF-8 in the other encoding."""
        assert isinstance(error, UnicodeDecodeError)
        return error.object[error.start : error.end].decode(other, "replace"), error.end

    codecs.register_error("mc2cm-desk-mixed", replaced)
    text = content.decode("utf-8", "mc2cm-desk-mixed")
    sample = _shown(_undecodable(content).decode("utf-8", "mc2cm-desk-mixed"))
    return _finished(_repaired(text), Remark("encoding-mixed", sample))


def _undecodable(content: bytes) -> bytes:
    def is_good(line: bytes) -> bool:
        """Return whether a line is UTF-8."""
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return True

    return b"\n".join(line for line in content.splitlines() if not is_good(line))


# One byte a letter: every table can read it, few readings say anything.


@dataclass(frozen=True, slots=True)
class _Reading:
    encoding: str
    score: float
    words: tuple[str, ...]


def _words(content: bytes) -> list[bytes]:
    """Return the different words with letters beyond ASCII, as many as need to be weighed."""
    found: dict[bytes, None] = {}
    size = 0
    for one in _WORD.finditer(content):
        word = one[0][:60]
        if word not in found:
            found[word] = None
            size += len(word)
            if len(found) >= _MOST_WORDS or size >= _SAMPLE:
                break
    return list(found)


def _ranked(words: list[bytes]) -> list[_Reading]:
    """Return the readings that say something else, the likeliest first."""
    chaos = _chaos(b"\n".join(words))
    readings = [
        _Reading(name, _plausible(words, name) - chaos.get(name, 1.0), _read(words, name))
        for name in _CANDIDATES
    ]
    readings.sort(key=lambda one: -one.score)
    different: dict[tuple[str, ...], _Reading] = {}
    for one in readings:
        different.setdefault(one.words, one)
    return list(different.values())


def _chaos(sample: bytes) -> dict[str, float]:
    """Return how much of a mess each table makes of the sample, from 0 to 1."""
    from charset_normalizer import from_bytes

    found = from_bytes(
        sample, cp_isolation=list(_CANDIDATES), threshold=1.0, preemptive_behaviour=False
    )
    return {name: one.chaos for one in found for name in (one.encoding, *one.could_be_from_charset)}


def _read(words: Iterable[bytes], encoding: str) -> tuple[str, ...]:
    return tuple(word.decode(encoding, "replace") for word in words)


def _plausible(words: list[bytes], encoding: str) -> float:
    """Return how likely the words are in this encoding: above 1 where they read as words."""
    weighed = [_weight(word) for word in _read(words, encoding)]
    letters = sum(count for _, count in weighed)
    # Equal readings are distinguished by how often files come in an encoding.
    rarity = _CANDIDATES.index(encoding) * 0.02
    return sum(score for score, _ in weighed) / max(1, letters) - rarity


@cache
def _weight(word: str) -> tuple[float, int]:
    """Return the sum over the letters beyond ASCII of a word, and how many there are."""
    total, count = 0.0, 0
    for place, char in enumerate(word):
        if char < "\x80":
            continue
        count += 1
        before = word[place - 1] if place else ""
        after = word[place + 1] if place + 1 < len(word) else ""
        if not char.isalpha() and char not in _LETTERS:
            inside = before.isalpha() and after.isalpha()
            allowed = char in _BETWEEN and (not inside or char in "’·")
            total += 0.5 if allowed else -3.0
            continue
        total += _LETTERS.get(char, 1.4 if _script(char) in "gc" else -0.5)
        total += _company(char, before, after)
        if _are_accented(word[max(0, place - 2) : place + 1]):
            total -= 2.5
    if "ال" in word:
        total += 1.5
    return total, count


def _company(char: str, before: str, after: str) -> float:
    """Return the evidence against a letter beside its neighbours: capitals inside, two scripts."""
    against = 0.0
    for other in (before, after):
        if other.isalpha() and _script(other) != _script(char):
            against -= 3.0
    if char.isupper():
        if before.islower():
            against -= 4.0
        elif before.isalpha() and after.islower():
            against -= 3.0
    elif char.islower() and before.isupper() and after.isupper():
        against -= 2.0
    last = char in "êôîûâïÿ" and not after.isalpha()
    first = char in "ûôÿùèìòõ" and after and not before.isalpha()
    if first or last:
        against -= 1.5
    elif char == "ç" and before.isalpha() and after.isalpha() and _are_consonants(before, after):
        against -= 2.0
    return against


def _are_accented(letters: str) -> bool:
    """Return whether three Latin letters in a row have accents, which no language here does."""
    return len(letters) == 3 and all(char > "\x7f" and _script(char) == "l" for char in letters)


def _are_consonants(*letters: str) -> bool:
    return all(letter.isascii() and letter not in "aeiouyAEIOUY" for letter in letters)


def _script(char: str) -> str:
    """Return one letter for the script: latin, greek, cyrillic, arabic, other."""
    number = ord(char)
    if number < 0x250 or 0x1E00 <= number < 0x1F00:
        return "l"
    if number < 0x400:
        return "g"
    if number < 0x530:
        return "c"
    return "a" if 0x600 <= number < 0x780 or 0xFB50 <= number < 0xFEFF else "o"


def _guess(ranked: list[_Reading]) -> Remark:
    best = ranked[0]
    margins = {one.encoding: _margin(best, one) for one in ranked[1:]}
    certain = best.score >= _GOOD and all(margin >= _CERTAIN_BY for margin in margins.values())
    others = [one for one in ranked[1:] if margins[one.encoding] < _CERTAIN_BY * 4]
    # The words in which two readings differ say more than those in which they agree.
    differing = [
        place for one in others for place, word in enumerate(best.words) if one.words[place] != word
    ]
    shown = list(dict.fromkeys([*differing, *range(len(best.words))]))[:_SHOWN_WORDS]
    return Remark(
        "encoding",
        _sample(best, shown),
        values={
            "encoding": LABELS[best.encoding],
            "certain": certain,
            "alternatives": [
                [LABELS[one.encoding], _sample(one, shown)] for one in others[:_ALTERNATIVES]
            ],
        },
    )


def _margin(best: _Reading, other: _Reading) -> float:
    """Return how much better a letter is on average in the words that two readings read apart."""
    pairs = [(a, b) for a, b in zip(best.words, other.words, strict=True) if a != b]
    gained = sum(_weight(a)[0] - _weight(b)[0] for a, b in pairs)
    return gained / max(1, sum(_weight(a)[1] for a, _ in pairs))


def _sample(reading: _Reading, places: list[int]) -> str:
    return ", ".join(reading.words[place] for place in places)
