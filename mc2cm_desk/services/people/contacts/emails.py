"""E-mail addresses as people type them: found in a text, checked without network, made uniform."""

import re
import unicodedata
from functools import lru_cache

_ORDINARY = re.compile(
    r"[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+"
    r"(?:com|org|net|int|eu|edu|gov|info|[a-ik-z][a-z])"
)
"""Addresses that need no closer look; a list of 10 000 has little else."""
_LONGEST_ORDINARY = 64
_SIGN = re.compile(r"\s*(?:[\[({]\s*(?:at|arobase|@|ät|chez)\s*[\])}])\s*", re.IGNORECASE)
_DOT = re.compile(r"\s*[\[({]\s*(?:dot|point|punto|\.)\s*[\])}]\s*", re.IGNORECASE)
_LOCAL_END = re.compile(r"\s+@\s*|\s*@\s+")
_SEPARATORS = re.compile(
    r"[\s<>()\[\]{}\"“”«»‹›;,،؛|#]+|(?:^|(?<=[\s(;,]))mailto:|[/\\]+(?=[^@/]*@)", re.IGNORECASE
)
_LONGEST_TEXT = 1000


def is_email(text: str) -> bool:
    """Say whether a text is one e-mail address that could exist."""
    return normalised(text) != ""


def normalised(text: str) -> str:
    """Return an e-mail address in small letters and one form; empty if it is none.

    Nothing is asked of the network: a domain that nobody owns passes.
    """
    address = text.strip().lower()
    is_ordinary = len(address) <= _LONGEST_ORDINARY and _ORDINARY.fullmatch(address)
    return address if is_ordinary else _validated(address)


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the e-mail addresses in a text, each once, in their order.

    ``Courriel : a@x.org``, ``a@x.org (perso)``, ``Ana <a@x.org>``, ``a@x.org; b@y.org``,
    ``a[at]x.org`` and ``a @x.org`` are understood; a part with an @ that is none is passed over.
    """
    if only := normalised(text):
        return (only,)
    return tuple(dict.fromkeys(filter(None, map(normalised, _candidates(text)))))


def is_broken(text: str) -> bool:
    """Say whether a text holds something that was meant as an address and cannot be one."""
    return any(not normalised(part) for part in _candidates(text))


def _candidates(text: str) -> list[str]:
    """Return the parts of a text that hold an @, without what stands around them."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_TEXT])
    plain = _DOT.sub(".", _SIGN.sub("@", plain))
    if plain.count("@") == 1:
        plain = _LOCAL_END.sub("@", plain)
    parts = (part for part in _SEPARATORS.split(plain) if part and "@" in part)
    return [_without_label(part) for part in parts]


def _without_label(part: str) -> str:
    """Return ``Courriel:a@x.org.`` without the label and the full stop."""
    local = part.partition("@")[0]
    if ":" in local:
        part = part[local.rindex(":") + 1 :]
    return part.strip(".:;'’‘`*-")


@lru_cache(maxsize=4096)
def _validated(address: str) -> str:
    if "@" not in address or len(address) > 320:
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        # Domains under .test are those of trials.
        found = validate_email(address, check_deliverability=False, test_environment=True)
    except (EmailNotValidError, UnicodeError):
        return ""
    return found.normalized.lower() if "." in found.domain else ""
