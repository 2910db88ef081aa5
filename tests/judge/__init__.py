"""Judges the note of any event as it is exported: what is missing, untrue or badly set.

    judgement = judge(library, event, "fr", folder)

Nothing is compared with a picture or a stored text: rules read the written files and the record.
``python -m tests.judge --seed 7 --profile tangier --lang fr,en,ar`` makes an event and judges it.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from tests.judge.faults import Fault, Judgement
from tests.judge.outputs import Outputs
from tests.judge.rules import conformance, figures, letters, pages, pictures, texts

__all__ = ["RULES", "Fault", "Judgement", "Rule", "judge"]

Rule = Callable[[Outputs], Iterable[Fault]]

RULES: Mapping[str, Rule] = {
    rule.__name__: rule
    for rule in (
        texts.missing_texts,
        texts.names,
        texts.raw_marks,
        texts.lists_count_on,
        texts.tables,
        figures.wrong_figures,
        figures.sums,
        figures.part_numbers,
        figures.draft_marks,
        letters.torn_lines,
        letters.breakable,
        letters.joined_words,
        letters.undrawn,
        letters.copied_forms,
        letters.directions,
        letters.languages,
        pages.half_empty,
        pages.few_words,
        pages.lonely_headings,
        pages.heads_and_feet,
        pages.direction,
        pictures.missing_pictures,
        pictures.cut_heads,
        conformance.checked_pdf,
        conformance.checked_book,
        conformance.well_formed,
    )
}
"""Every rule by its name."""


def judge(
    library: Library,
    event: Event,
    language: str,
    folder: Path,
    *,
    draft: bool = False,
    rules: Iterable[str] = RULES,
) -> Judgement:
    """Export the note of an event in a language into a folder, and return what is wrong with it.

    ``rules`` are names of `RULES`. Refused: what `note_contents` and `write_document` refuse.
    """
    outputs = Outputs(library, event, language, folder, draft=draft)
    found = Judgement(event.short_name, language)
    for name in rules:
        found.faults += list(dict.fromkeys(RULES[name](outputs)))
    found.figures = pages.figures(outputs)
    found.figures["read s"] = round(outputs.seconds, 2)
    for kind, one in outputs.files.items():
        found.figures[f"{kind.value} s"] = round(one.seconds, 2)
        found.figures[f"{kind.value} MB"] = round(one.path.stat().st_size / 1e6, 2)
    found.figures["peak MB"] = round(outputs.peak_megabytes)
    outputs.close()
    return found
