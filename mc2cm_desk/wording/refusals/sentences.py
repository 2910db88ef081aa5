"""One sentence for each refusal: what is wrong, where, what to do next."""

from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.records import COUNTED_BY, FALLBACK, SENTENCES


def sentence(refused: Refused, catalogue: Catalogue) -> str:
    """Return what the person reads, in the catalogue's language."""
    return of_code(refused.code, refused.values, catalogue)


def of_code(code: str, values: dict[str, Any], catalogue: Catalogue) -> str:
    """Return the sentence of a code with its values filled in."""
    source = str(SENTENCES.get(code, FALLBACK))
    shown = {name: _shown(value, catalogue) for name, value in values.items()}
    number = values.get(COUNTED_BY.get(code, ""))
    if isinstance(number, int):
        text = catalogue.form("Refused", source, number)
        text = text.replace("%n", formats.number(number, catalogue.language))
    else:
        text = catalogue.translate("Refused", source).replace("%n", "")
    return text.format_map(_Slots({"code": code, **shown}))


class _Slots(dict[str, str]):
    """A slot without a value stays empty: a sentence is never lost to a missing detail."""

    def __missing__(self, key: str) -> str:
        return ""


def _shown(value: Any, catalogue: Catalogue) -> str:
    if isinstance(value, datetime):
        return formats.clock_time(value, catalogue.language)
    if isinstance(value, date):
        return formats.day(value, catalogue.language)
    if isinstance(value, int) and not isinstance(value, bool):
        return formats.number(value, catalogue.language)
    shown = str(value)
    is_path = isinstance(value, PurePath) or "/" in shown or "\\" in shown
    # Within Arabic the strokes of a path would change sides.
    translate = bidi.path if is_path else bidi.isolated
    return translate(shown, catalogue.language)
