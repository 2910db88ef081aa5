"""Every text of the record stands in every output; lists count on; tables are tables."""

import re
from collections.abc import Iterator

from mc2cm_desk.documents.renderers.formats import Format
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.city_case import LONG_TEXTS
from tests.judge.faults import Fault
from tests.judge.letters import letters, threes
from tests.judge.outputs import Outputs
from tests.judge.record import Text, texts_of

TRIED = 5
"""Groups of letters, the rarest first, whose paragraphs are looked through."""
ENOUGH = 0.75
"""The share of letters by three that must stand in one paragraph of a PDF: marks are apart.

Numbers must all stand there."""

SHORTEST = 8
"""Letters of a name that may be a word as well, so that it is not looked for."""

RAW = re.compile(r"(?:^|\s):\s?:\s|\|\s?-{3}|\^\[|\*\*")
"""Marks that were typed and should have been read."""

_ITEM = re.compile(r"^(\d{1,3})[.)]\s+(.+)$")


def missing_texts(outputs: Outputs) -> Iterator[Fault]:
    """Yield the texts of the record that an output does not hold."""
    expected = list(dict.fromkeys(texts_of(outputs.library, outputs.contents)))
    for kind, said in outputs.read.items():
        for text in expected:
            if letters(text.words) in said:
                continue
            if kind is Format.PDF and _stands_in_pdf(text, outputs):
                continue
            yield Fault("text-missing", f"{kind.value} {text.where}", text.words)


def _stands_in_pdf(text: Text, outputs: Outputs) -> bool:
    """Say whether a paragraph of the PDF has the words, in whichever order a reader copies them."""
    wanted, known = threes(text.words), outputs.pdf_paragraphs
    numbers = {group for group in wanted if group.isdigit()}
    rarest = sorted((one for one in wanted if one in known), key=lambda one: len(known[one]))
    return any(
        numbers <= paragraph and len(wanted & paragraph) >= ENOUGH * len(wanted)
        for group in rarest[:TRIED]
        for paragraph in known[group]
    )


def names(outputs: Outputs) -> Iterator[Fault]:
    """Yield people who agreed to be named and are not, or are named and did not agree."""
    library, contents = outputs.library, outputs.contents
    everybody = library.find(Participant, event=outputs.event.id)
    people = library.get_many(Person, {one.person for one in everybody})
    shown = {name for name, _, _ in contents.attendance.names}
    agreed = [people[one.person] for one in everybody if one.name_consent is Consent.GIVEN]
    allowed = sorted(
        (letters(name) for one in agreed for name in (one.name, one.sorting_name)),
        key=len,
        reverse=True,
    )
    others = {kind: _without(said, allowed) for kind, said in outputs.read.items()}
    for one in everybody:
        person = people[one.person]
        said = (letters(person.sorting_name), letters(person.name))
        for kind, text in outputs.read.items():
            if one.name_consent is Consent.GIVEN:
                stands = person.sorting_name not in shown or any(name in text for name in said)
                whole = Text("", person.sorting_name, "")
                if not stands and not (kind is Format.PDF and _stands_in_pdf(whole, outputs)):
                    yield Fault("name-missing", kind.value, person.name)
            elif len(said[0]) > SHORTEST and any(name in others[kind] for name in said):
                yield Fault("name-without-consent", kind.value, person.name)


def _without(text: str, longest_first: list[str]) -> str:
    for name in longest_first:
        text = text.replace(name, "|")
    return text


def raw_marks(outputs: Outputs) -> Iterator[Fault]:
    """Yield marks of typed text that are printed as they are."""
    for kind, text in outputs.paragraphs():
        found = RAW.search(text)
        if found is not None:
            yield Fault("raw-mark", kind.value, text[max(0, found.start() - 5) :].strip()[:60])


def lists_count_on(outputs: Outputs) -> Iterator[Fault]:
    """Yield numbered items that have another number on the web page than they were typed with."""
    numbers: dict[str, int] = {}
    for one in outputs.page.find("ol"):
        place = int(one.attributes.get("start", "1"))
        for item in (child for child in one.walk() if child.tag == "li" and child.parent is one):
            place = int(item.attributes.get("value", place))
            own = "".join(said for _, said in item.texts())
            numbers[letters(own)] = place
            place += 1
    for where, text in _typed(outputs):
        for line in text.splitlines():
            found = _ITEM.match(line.strip())
            if found is None:
                continue
            wanted = letters(found[2])
            held = next((n for said, n in numbers.items() if said.startswith(wanted)), None)
            if held != int(found[1]):
                yield Fault("list-restarts", f"html {where}", f"{line.strip()} is number {held}")


def tables(outputs: Outputs) -> Iterator[Fault]:
    """Yield tables that were typed in a text and are no tables in an output."""
    cells = {
        Format.HTML: {letters(one.text) for one in outputs.page.find("td", "th")},
        Format.DOCX: {letters(one) for one in outputs.word.cells()},
        Format.PDF: {letters(one.text) for one in outputs.pdf.elements if one.tag in ("TD", "TH")},
        Format.EPUB: {letters(one.text) for page in outputs.book for one in page.find("td", "th")},
    }
    for where, text in _typed(outputs):
        for row in _rows(text):
            for kind, known in cells.items():
                if not all(letters(cell) in known for cell in row):
                    yield Fault("table-flattened", f"{kind.value} {where}", " | ".join(row))


def _typed(outputs: Outputs) -> Iterator[tuple[str, str]]:
    """Yield the long texts that are printed, with the field that they stand in."""
    contents = outputs.contents

    def shown(text: Localised) -> str:
        """Return what is printed of a text."""
        return text.text(outputs.language)

    for case in contents.cases:
        yield from ((f"city_case.{name}", shown(getattr(case, name))) for name in LONG_TEXTS)
    for visit in contents.visits:
        yield "field_visit.purpose", shown(visit.purpose)
    for part, section in contents.sections.items():
        if not section.hidden:
            yield f"note_section.{part.value}", section.text


def _rows(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if "\t" in line:
            yield [cell.strip() for cell in line.split("\t")]
        elif line.startswith("|") and "---" not in line:
            yield [cell.strip() for cell in line.strip("| ").split("|")]
