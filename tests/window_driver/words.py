"""The words of the window in a language, found by their English source."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

CATALOGUES = Path(__file__).resolve().parents[2] / "i18n"


class Words:
    """Translations of one language: ``words("Add a person")``."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, source: str, context: str = "") -> str:
        """Return the words shown for an English source.

        Raises:
            KeyError: no catalogue has it, or several contexts say it differently and none is given.
        """
        known = _catalogue(self.language).get(source, {})
        said = {known[context]} if context in known else set(known.values())
        if len(said) != 1:
            message = f"{source!r} in {self.language}: {known}"
            raise KeyError(message)
        return said.pop()

    def of_context(self, context: str) -> set[str]:
        """Return everything that is said in a context, such as the title of each action there."""
        known = _catalogue(self.language).values()
        return {said[context] for said in known if context in said}


@cache
def _catalogue(language: str) -> dict[str, dict[str, str]]:
    """Return source -> context -> translation; counted sentences have their first form."""
    found: dict[str, dict[str, str]] = {}
    root = ElementTree.parse(CATALOGUES / f"mc2cm_desk_{language}.ts").getroot()
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            said = ""
            if translation is not None:
                said = translation.findtext("numerusform") or translation.text or ""
            found.setdefault(source, {})[name] = said or source
    return found
