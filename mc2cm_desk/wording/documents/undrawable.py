"""Sentences for letters that no font of the program can draw."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

UNDRAWABLE: dict[str, object] = {
    "one": QT_TRANSLATE_NOOP("Undrawable", "{who}: {characters} ({facts})"),
    "plain": QT_TRANSLATE_NOOP("Undrawable", "{who}: {characters}"),
}


def finding(catalogue: Catalogue, who: str, field: str, script: str, characters: str) -> str:
    """Return who or what has which characters, in which field, of which script, on one line."""
    language = catalogue.language
    facts = [
        labels.field(catalogue, field) if field else "",
        formats.script(script, language),
    ]
    slots = {
        "who": bidi.isolated(who, language),
        "characters": f"\u2068{characters}\u2069",
        "facts": formats.listed(filter(None, facts), language),
    }
    name = "one" if slots["facts"] else "plain"
    return catalogue.translate("Undrawable", str(UNDRAWABLE[name]), **slots)
