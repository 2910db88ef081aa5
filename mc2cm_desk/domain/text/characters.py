"""Which characters a text may keep: those that can be stored, shown and written to any file."""

import re

_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# The last two code points of each of the seventeen planes are noncharacters.
_LAST = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
_FORBIDDEN = re.compile(rf"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST}]")
_ODD = re.compile(f"{_BREAKS.pattern}|{_FORBIDDEN.pattern}")


def plain_characters(text: str) -> str:
    """Return the text without control characters, noncharacters and halves of surrogate pairs.

    Every kind of line break, such as Word's within a paragraph or a form feed, becomes one line
    feed; tabs and line feeds stay. A text without any of them is returned as it is.
    """
    if _ODD.search(text) is None:
        return text
    return _FORBIDDEN.sub("", _BREAKS.sub("\n", text))
