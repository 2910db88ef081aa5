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
        if any(name in values for name in _PLACEHOLDER.findall(run.text)):
            _fill_run(paragraph, run, values, text)


def _fill_run(paragraph: Any, run: Any, values: Mapping[str, Value], text: WordText) -> None:
    """Put what a run says, piece by piece, in its place."""
    # Names stand at odd places between what is around them.
    for number, piece in enumerate(_PLACEHOLDER.split(run.text)):
        count = len(paragraph._p)
        if number % 2 and piece in values:
            value = values[piece]
            if callable(value):
                value(paragraph)
            else:
                bold = bool(run.bold)
                text.add(paragraph, tuple(replace(one, bold=one.bold or bold) for one in value))
        elif piece:
            copied = deepcopy(run._r)
            paragraph._p.append(copied)
            type(run)(copied, paragraph).text = f"{{{{ {piece} }}}}" if number % 2 else piece
        for added in list(paragraph._p)[count:]:
            run._r.addprevious(added)
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
