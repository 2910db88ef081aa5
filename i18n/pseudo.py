"""Makes two languages from English that show what is not translated and what has no room.

    python i18n/pseudo.py FOLDER
    MC2CM_RESOURCES=FOLDER python -m mc2cm_desk --lang qps demo

Their words have accents, are 40 % longer and stand between ⟦ and ⟧: what has no brackets never went
through a catalogue. ``qpm`` is ``qps`` from right to left. Only tests and translators use them.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from compile import LANGUAGES, ROOT, SOURCE, linguist
from update import HEAD, Message, catalogue, element, read

OPENING, CLOSING = "⟦", "⟧"
MIRRORED = "qpm"
CODES = {"qps": ("ltr", "en_AU"), MIRRORED: ("rtl", "en_NZ")}
"""Code, direction and a locale of English that no other language has."""
LONGER = 0.4
_ACCENTS = str.maketrans("AaCcEeGgIiNnOoSsUuYyZz", "ÅåÇçÉéĞğÎîÑñÖöŠšÛûÝýŽž")
_KEPT = re.compile(r"\{[^{}]*\}|%n|%L?\d|<[^<>]*>|&\w+;|&(?=\w)|\n|https?://\S+")
"""Slots, numbers, marks, entities and mnemonics, which no translator changes."""
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)


def pseudo(text: str) -> str:
    """Return a text with accents, 40 % longer, between brackets; empty for none."""
    if not text.strip():
        return text
    parts: list[str] = []
    end = 0
    for found in (*_KEPT.finditer(text), None):
        plain = text[end : found.start() if found else len(text)]
        parts.append(_longer(plain).translate(_ACCENTS))
        if found:
            parts.append(found[0])
            end = found.end()
    return f"{OPENING}{''.join(parts)}{CLOSING}"


def _longer(text: str) -> str:
    """Return a text in which vowels are written twice until it is long enough."""
    left = round(sum(map(str.isalpha, text)) * LONGER)
    return _VOWEL.sub(lambda one: one[0] * 2, text, count=left) if left else text


def write(folder: Path) -> None:
    """Write the table of languages, catalogues and vocabularies of an overlay."""
    for name in ("catalogues", "vocabularies"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    table = (ROOT / "resources" / "languages.toml").read_text(encoding="utf-8")
    tables = [_table(code, *facts) for code, facts in CODES.items()]
    (folder / "languages.toml").write_text("\n".join([table, *tables]), encoding="utf-8")
    messages = [_translated(one) for one in read(catalogue(SOURCE))]
    for code in CODES:
        _compile(folder, code, messages)
    for file in sorted((ROOT / "resources" / "vocabularies").glob("*.json")):
        content = _with_columns(json.loads(file.read_text(encoding="utf-8")))
        (folder / "vocabularies" / file.name).write_text(
            json.dumps(content, ensure_ascii=False), encoding="utf-8"
        )


def _table(code: str, direction: str, locale: str) -> str:
    """Return the table of a language: that of English with what is its own."""
    values = {name: one for name, one in LANGUAGES[SOURCE].items() if not isinstance(one, dict)}
    values |= {"code": code, "direction": direction, "locale": locale, "date_locale": locale}
    values |= {"name": pseudo(code.upper()), "short": code.upper()}
    lines = [f"{name} = {json.dumps(one, ensure_ascii=False)}" for name, one in values.items()]
    empty = [f"{name} = {{}}" for name in ("spaced_signs", "territories")]
    return "\n".join(["", "[[language]]", *lines, *empty, ""])


def _translated(message: Message) -> Message:
    return Message(message.key, message.counts, [pseudo(one) for one in message.forms])


def _compile(folder: Path, code: str, messages: list[Message]) -> None:
    contexts: dict[str, list[Message]] = {}
    for message in messages:
        contexts.setdefault(message.key.context, []).append(message)
    # Qt counts in a catalogue as in the language that its head names.
    lines = [HEAD.format(language="en_GB", source=SOURCE)]
    for name, every in contexts.items():
        context = ET.Element("context")
        ET.SubElement(context, "name").text = name
        context.extend(element(one, SOURCE) for one in every)
        lines.append(ET.tostring(context, encoding="unicode"))
    source = folder / f"mc2cm_desk_{code}.ts"
    source.write_text("\n".join([*lines, "</TS>"]), encoding="utf-8")
    target = folder / "catalogues" / f"mc2cm_desk_{code}.qm"
    subprocess.run([linguist("lrelease"), "-silent", source, "-qm", target], check=True)
    source.unlink()


def _with_columns(value: Any) -> Any:
    """Return a vocabulary with a column more for each language beside that of the source."""
    if isinstance(value, list):
        return [_with_columns(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {name: _with_columns(one) for name, one in value.items()}
    for name, one in value.items():
        prefix = name.removesuffix(SOURCE)
        if isinstance(one, str) and name in (SOURCE, f"acronym_{SOURCE}"):
            found |= {f"{prefix}{code}": pseudo(one) for code in CODES}
    return found


if __name__ == "__main__":
    write(Path(sys.argv[1]))
