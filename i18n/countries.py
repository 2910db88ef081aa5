"""Makes resources/gazetteer/countries.json: the names by which countries are recognised.

    python i18n/countries.py

Needs Babel (Unicode CLDR) and, only for this, pycountry (ISO 3166-1, official names with their
translations).
"""

import gettext
import json
from pathlib import Path

import pycountry
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages

TARGET = Path(__file__).resolve().parent.parent / "resources" / "gazetteer" / "countries.json"
LANGUAGES = ("fr", "en", "ar", "es", "it", "pt", "de", "tr", "el", "nl")
WRONG = {"MD": frozenset(("المالديف",))}
"""Translations of ISO names that are those of another country."""

NOT_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))


def cldr_names(code: str) -> list[str]:
    """Return the names of a country in our languages, its neighbours' and its own."""
    own = get_official_languages(code, regional=True, de_facto=True)
    found: list[str] = []
    for language in dict.fromkeys((*LANGUAGES, *own)):
        try:
            names = Locale.parse(language, sep="_" if "_" in language else "-").territories
        except (UnknownLocaleError, ValueError):
            continue
        if code in names:
            found.append(names[code])
    return found


def iso_names(code: str) -> list[str]:
    """Return the short and official names of ISO 3166-1 in French, English and Arabic."""
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return []
    names = [country.alpha_3, country.name]
    names += [getattr(country, field, "") for field in ("official_name", "common_name")]
    found = [name for name in names if name]
    for language in ("fr", "ar", "es"):
        try:
            words = gettext.translation(
                "iso3166-1", pycountry.LOCALES_DIR, languages=[language]
            ).gettext
        except FileNotFoundError:
            continue
        found += [words(name) for name in found[1:]]
    return found


def codes() -> list[str]:
    """Return the ISO 3166-1 codes that CLDR names, Kosovo's among them."""
    old = set(get_global("territory_aliases"))
    return sorted(
        code
        for code in Locale("en").territories
        if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES and code not in old
    )


def main() -> None:
    """Write the table."""
    table = {
        code: [
            name
            for name in dict.fromkeys((code, *cldr_names(code), *iso_names(code)))
            if name not in WRONG.get(code, ())
        ]
        for code in codes()
    }
    lines = [f' "{code}": {json.dumps(names, ensure_ascii=False)}' for code, names in table.items()]
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(table)} countries, {TARGET.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
