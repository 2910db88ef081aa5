"""Brings the catalogues up to date with the sources, fills them, and tells what is missing.

python i18n/update.py                    take new sentences in, drop those that are gone
python i18n/update.py --fill FILE...     and translate what is unfinished from JSON lists
python i18n/update.py --check            write nothing; 1 if a catalogue is behind or unfinished
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import glossary
from compile import LANGUAGES, ROOT, SOURCE, linguist

FORMS: dict[str, int] = {code: one["plural_forms"] for code, one in LANGUAGES.items()}
HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="{source}">"""
GAP = re.compile(r"\{\w*\}|%n|%\d")


class Key(NamedTuple):
    """What tells one message from another, in Qt as here."""

    context: str
    source: str
    comment: str


@dataclass(slots=True)
class Message:
    """One sentence and how it reads in a language; several forms where it counts something."""

    key: Key
    counts: bool
    forms: list[str] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        """Whether no translation is lacking."""
        return bool(self.forms) and all(self.forms)


class Words:
    """Translations from JSON files, found by English text, by context first where one is named."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._found: dict[tuple[str, str], dict[str, Any]] = {}
        for file in files:
            content = json.loads(file.read_text(encoding="utf-8"))
            for entry in content.values() if isinstance(content, dict) else content:
                self._found.setdefault((entry.get("context", ""), entry["en"]), entry)

    def forms(self, message: Message, language: str) -> list[str]:
        """Return the translation in as many forms as the language has, or an empty list."""
        key = message.key
        entry = self._found.get((key.context, key.source)) or self._found.get(("", key.source), {})
        if not message.counts:
            return [entry[language]] if entry.get(language) else []
        forms = entry.get(f"{language}_forms", [])
        return list(forms) if len(forms) == FORMS[language] else []


def catalogue(language: str) -> Path:
    """Return the path of a language's .ts file."""
    return ROOT / "i18n" / f"mc2cm_desk_{language}.ts"


def extracted() -> list[Message]:
    """Return every sentence of the sources, in the order of Qt's lupdate."""
    sources = sorted((ROOT / "mc2cm_desk").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed, found = Path(folder) / "sources.lst", Path(folder) / "found.ts"
        listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
        command = [linguist("lupdate"), "-silent", "-locations", "none", f"@{listed}", "-ts", found]
        subprocess.run([*command, "-target-language", SOURCE], check=True)
        # lupdate loses the class in some places: what stands in one is found again below.
        messages = [one for one in read(found) if one.key.context]
    known = {one.key for one in messages}
    for one in said_in_classes(sources):
        if one.key not in known:
            known.add(one.key)
            messages.append(one)
    return messages


def said_in_classes(sources: Iterable[Path]) -> Iterator[Message]:
    """Yield what is said by ``self.tr`` or an alias ``tr`` inside each class."""
    for source in sources:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _says(call.func) and call.args:
                    text = call.args[0]
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        counts = len(call.args) == 3 or "%n" in text.value
                        yield Message(Key(node.name, text.value, ""), counts)


def _says(function: ast.expr) -> bool:
    match function:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr") | ast.Name(id="tr"):
            return True
        case _:
            return False


def read(file: Path) -> Iterator[Message]:
    """Yield the messages of a .ts file; unfinished ones have no form."""
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            source = element.findtext("source", "")
            key = Key(name, source, element.findtext("comment", ""))
            # QT_TRANSLATE_NOOP cannot say that a sentence counts; %n says it.
            message = Message(key, element.get("numerus") == "yes" or "%n" in source)
            translation = element.find("translation")
            if translation is not None and translation.get("type") is None:
                texts = translation.findall("numerusform") or [translation]
                message.forms = [text.text or "" for text in texts]
            yield message


def merged(language: str, found: list[Message], words: Words) -> list[Message]:
    """Return the sentences of the sources with what the catalogue or the words make of them."""
    file = catalogue(language)
    known = {one.key: one for one in read(file)} if file.exists() else {}
    messages: list[Message] = []
    for one in found:
        old = known.get(one.key)
        message = Message(one.key, one.counts, old.forms if old is not None else [])
        if fault(message, language):
            message.forms = words.forms(message, language) or message.forms
        if not message.forms and language == SOURCE and not message.counts:
            message.forms = [one.key.source]
        messages.append(message)
    return messages


def write(language: str, messages: list[Message]) -> None:
    """Write a .ts file as Qt's own tools do."""
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        name = message.key.context
        if name not in contexts:
            contexts[name] = ET.Element("context")
            ET.SubElement(contexts[name], "name").text = name
        contexts[name].append(element(message, language))
    lines = [HEAD.format(language=language, source=SOURCE)]
    for context in contexts.values():
        ET.indent(context, "    ")
        lines.append(ET.tostring(context, encoding="unicode").strip())
    text = "\n".join([*lines, "</TS>", ""])
    catalogue(language).write_text(text, encoding="utf-8", newline="\n")


def element(message: Message, language: str) -> ET.Element:
    """Return a message as it stands in a .ts file."""
    made = ET.Element("message", {"numerus": "yes"} if message.counts else {})
    ET.SubElement(made, "source").text = message.key.source
    if message.key.comment:
        ET.SubElement(made, "comment").text = message.key.comment
    state = {} if message.finished else {"type": "unfinished"}
    translation = ET.SubElement(made, "translation", state)
    if message.counts:
        for form in message.forms or [""] * FORMS[language]:
            ET.SubElement(translation, "numerusform").text = form
    elif message.forms:
        translation.text = message.forms[0]
    return made


def fault(message: Message, language: str) -> str:
    """Return what is wrong with a translation, an empty string if nothing is."""
    wanted = _gaps(message.key.source)
    if not message.finished:
        return "is unfinished"
    if len(message.forms) != (FORMS[language] if message.counts else 1):
        return f"needs {FORMS[language]} forms" if message.counts else "counts nothing"
    # Forms for none, one and two may say the number in words.
    spoken = {"%n"} if message.counts else set[str]()
    if any(_gaps(form) | spoken != wanted | spoken for form in message.forms):
        return f"has other gaps: {message.forms}"
    return ""


def _gaps(text: str) -> set[str]:
    return set(GAP.findall(text))


def behind(language: str, messages: list[Message]) -> Iterator[str]:
    """Yield a line for each sentence in which the catalogue and the sources differ."""
    file = catalogue(language)
    known = {one.key for one in read(file)} if file.exists() else set[Key]()
    wanted = {one.key for one in messages}
    for key in sorted(known ^ wanted):
        word = "is gone from the sources" if key in known else "is not in the catalogue"
        yield f"{language}: {key.context}: {key.source!r} {word}"


# The sentences of Qt itself follow Qt's own words.
_OF_QT = re.compile("Q[A-Z]")
_OURS_ALL_THE_SAME = {"QuestionCard", "QuickEntry"}


def sentences() -> list[glossary.Sentence]:
    """Return the program's own sentences as the catalogues have them."""
    found: dict[Key, glossary.Sentence] = {}
    for language in LANGUAGES:
        for message in read(catalogue(language)) if catalogue(language).exists() else ():
            key = message.key
            if not _OF_QT.match(key.context) or key.context in _OURS_ALL_THE_SAME:
                sentence = found.setdefault(key, glossary.Sentence(key.context, key.source, {}))
                sentence.forms[language] = message.forms
    return list(found.values())


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line; return the exit code."""
    parser = argparse.ArgumentParser(description="Bring the catalogues up to date.")
    parser.add_argument("--check", action="store_true", help="write nothing, tell what is missing")
    parser.add_argument("--fill", nargs="+", type=Path, default=[], metavar="FILE")
    chosen = parser.parse_args(arguments)
    found, words = extracted(), Words(chosen.fill)
    lines: list[str] = []
    for language in LANGUAGES:
        messages = merged(language, found, words)
        if chosen.check:
            lines += behind(language, messages)
        else:
            write(language, messages)
        for one in messages:
            if wrong := fault(one, language):
                lines.append(f"{language}: {one.key.context}: {one.key.source!r} {wrong}")
    if chosen.check:
        lines += glossary.faults(glossary.read(), sentences())
    print(*lines, sep="\n", end="\n" if lines else "")
    print(f"{len(found)} sentences, {len(lines)} to look at", file=sys.stderr)
    return 1 if chosen.check and lines else 0


if __name__ == "__main__":
    sys.exit(main())
