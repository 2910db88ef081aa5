"""Placeholders of the template, ``{{ name }}``, and what is put in their place."""

# ruff: noqa: SLF001  python-docx keeps its XML in private names.

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from mc2cm_desk.documents.model import Spans
from mc2cm_desk.documents.renderers.docx.links import WordText

_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")

Value = Spans | Callable[[Any], None]
"""Text, or what adds something to a paragraph; text of nothing leaves the paragraph out."""


def names_in(paragraph: Any) -> list[str]:
    """Return the names of the placeholders of a paragraph, in their order."""
    return _PLACEHOLDER.findall(paragraph.text)


def fill(paragraph: Any, values: Mapping[str, Value], text: WordText) -> None:
    """Put values in the place of the placeholders of a paragraph.

    A paragraph whose placeholders all say nothing is removed, unless its cell needs it. A name
    without value stays as it is.
    """
    names = [name for name in names_in(paragraph) if name in values]
    if not names:
        return
    _join_runs(paragraph)
    if not any(values[name] for name in names) and _is_spare(paragraph):
        paragraph._p.getparent().remove(paragraph._p)
        return
    for run in paragraph.runs:
        found = _PLACEHOLDER.search(run.text)
        if found is None or found[1] not in values:
            continue
        behind = run.text[found.end() :]
        value, bold, count = values[found[1]], bool(run.bold), len(paragraph._p)
        if callable(value):
            value(paragraph)
        else:
            spans = tuple(replace(span, bold=span.bold or bold) for span in value)
            text.add(paragraph, spans)
        for added in list(paragraph._p)[count:]:
            run._r.addprevious(added)
        run.text = behind
        if not behind:
            paragraph._p.remove(run._r)


def repeat(paragraph: Any, rows: list[dict[str, Value]], text: WordText) -> None:
    """Fill a paragraph once for each row of values; it is removed where there are none."""
    for row in rows:
        copied = deepcopy(paragraph._p)
        paragraph._p.addprevious(copied)
        fill(type(paragraph)(copied, paragraph._parent), row, text)
    paragraph._p.getparent().remove(paragraph._p)


def _is_spare(paragraph: Any) -> bool:
    """Say whether another paragraph is left in its place: a cell ends with one."""
    place = paragraph._p.getparent()
    return sum(1 for one in place if one.tag == paragraph._p.tag) > 1


def _join_runs(paragraph: Any) -> None:
    """Put a placeholder into one run: editors tear it where they checked its spelling."""
    begun: Any = None
    for run in paragraph.runs:
        if begun is not None:
            begun.text += run.text
            paragraph._p.remove(run._r)
        elif run.text.count("{{") > run.text.count("}}"):
            begun = run
        if begun is not None and begun.text.count("{{") == begun.text.count("}}"):
            begun = None
