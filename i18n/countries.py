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

from mc2cm_desk.domain.places.country_names import word_set

TARGET = Path(__file__).resolve().parent.parent / "resources" / "gazetteer" / "countries.json"
LANGUAGES = ("fr", "en", "ar", "es", "it", "pt", "de", "tr", "el", "nl")
WRONG = {
    "AF": frozenset(("República Islâmica do Paquistão",)),
    "GM": frozenset(("República de Zàmbia",)),
    "MD": frozenset(("المالديف",)),
}
"""Translations of ISO names that are those of another country."""

OFFICIAL = {
    "AE": ("دولة الإمارات العربية المتحدة", "État des Émirats arabes unis"),
    "BE": ("المملكة البلجيكية", "Königreich Belgien", "Koninkrijk België", "Royaume de Belgique"),
    "BH": ("مملكة البحرين", "دولة البحرين"),
    "CH": ("الاتحاد السويسري", "الكونفدرالية السويسرية", "Confederazione Svizzera",
           "Confederaziun svizra", "Confederación Suiza", "Confoederatio Helvetica"),
    "CY": ("Κυπριακή Δημοκρατία", "Kıbrıs Cumhuriyeti", "الجمهورية القبرصية", "جمهورية قبرص"),
    "DE": ("جمهورية ألمانيا الاتحادية", "الجمهورية الألمانية الاتحادية"),
    "DJ": ("جمهورية جيبوتي", "الجمهورية الجيبوتية"),
    "DZ": ("الجمهورية الجزائرية الديمقراطية الشعبية", "الجمهورية الجزائرية",
           "République algérienne"),
    "EG": ("جمهورية مصر العربية", "République arabe d’Égypte", "الجمهورية المصرية"),
    "ES": ("مملكة إسبانيا", "المملكة الإسبانية", "Regne d’Espanya", "Espainiako Erresuma"),
    "FR": ("République française", "الجمهورية الفرنسية"),
    "GB": ("المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",),
    "GR": ("الجمهورية اليونانية", "République hellénique", "Ελληνική Δημοκρατία"),
    "IE": ("Poblacht na hÉireann", "جمهورية أيرلندا", "République d’Irlande"),
    "IQ": ("جمهورية العراق", "الجمهورية العراقية", "République d’Irak"),
    "IT": ("الجمهورية الإيطالية", "جمهورية إيطاليا", "République italienne"),
    "JO": ("المملكة الأردنية الهاشمية", "المملكة الأردنية"),
    "KM": ("الاتحاد القمري", "اتحاد جزر القمر", "جمهورية القمر المتحدة", "جزر القمر",
           "Union des Comores"),
    "KW": ("دولة الكويت",),
    "LB": ("الجمهورية اللبنانية",),
    "LU": ("Groussherzogtum Lëtzebuerg", "Großherzogtum Luxemburg", "دوقية لوكسمبورغ الكبرى"),
    "LY": ("دولة ليبيا", "الجمهورية الليبية", "الجمهورية العربية الليبية", "État de Libye",
           "State of Libya"),
    "MA": ("المملكة المغربية",),
    "ML": ("جمهورية مالي",),
    "MR": ("الجمهورية الإسلامية الموريتانية", "الجمهورية الموريتانية"),
    "MT": ("جمهورية مالطا", "Repubblika ta’ Malta", "République de Malte"),
    "NE": ("جمهورية النيجر",),
    "NL": ("مملكة هولندا", "المملكة الهولندية", "Koninkrijk der Nederlanden"),
    "OM": ("سلطنة عمان",),
    "PS": ("دولة فلسطين", "السلطة الوطنية الفلسطينية", "السلطة الفلسطينية",
           "Autorité palestinienne", "Palestinian Authority", "Palestinian National Authority"),
    "PT": ("República Portuguesa", "الجمهورية البرتغالية", "جمهورية البرتغال",
           "République portugaise", "Portuguese Republic", "Repubblica Portoghese",
           "Portugiesische Republik", "Πορτογαλική Δημοκρατία", "Portekiz Cumhuriyeti"),
    "QA": ("دولة قطر",),
    "SA": ("المملكة العربية السعودية", "المملكة السعودية"),
    "SD": ("جمهورية السودان", "الجمهورية السودانية"),
    "SN": ("جمهورية السنغال", "الجمهورية السنغالية"),
    "SO": ("جمهورية الصومال الفيدرالية", "جمهورية الصومال", "الجمهورية الصومالية"),
    "SS": ("جمهورية جنوب السودان",),
    "SY": ("الجمهورية العربية السورية", "الجمهورية السورية"),
    "TD": ("جمهورية تشاد",),
    "TN": ("الجمهورية التونسية",),
    "TR": ("الجمهورية التركية", "جمهورية تركيا", "République de Türkiye", "Republik Türkei",
           "Δημοκρατία της Τουρκίας", "Repubblica di Turchia", "República de Turquía"),
    "YE": ("الجمهورية اليمنية", "جمهورية اليمن"),
}  # fmt: skip
"""Official names that neither CLDR nor ISO has: as the countries write them, and as others do."""

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
    """Return the short and official names of ISO 3166-1 in our languages and the country's own."""
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return []
    names = [country.alpha_3, country.name]
    names += [getattr(country, field, "") for field in ("official_name", "common_name")]
    found = [name for name in names if name]
    own = get_official_languages(code, regional=True, de_facto=True)
    for language in dict.fromkeys((*LANGUAGES, "pt_BR", "ca", *own)):
        try:
            words = gettext.translation(
                "iso3166-1", pycountry.LOCALES_DIR, languages=[language]
            ).gettext
        except FileNotFoundError:
            continue
        found += [words(name) for name in names if name]
    return found


def codes() -> list[str]:
    """Return the ISO 3166-1 codes that CLDR names, Kosovo's among them."""
    old = set(get_global("territory_aliases"))
    return sorted(
        code
        for code in Locale("en").territories
        if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES and code not in old
    )


def different(code: str) -> list[str]:
    """Return the names of a country, of those that are recognised as the same one the first."""
    wrong = WRONG.get(code, ())
    every = (code, *cldr_names(code), *iso_names(code), *OFFICIAL.get(code, ()))
    found: dict[str, str] = {}
    for name in every:
        if name not in wrong:
            found.setdefault(word_set(name) or name, name)
    return list(found.values())


def main() -> None:
    """Write the table."""
    table = {code: different(code) for code in codes()}
    lines = [f' "{code}": {json.dumps(names, ensure_ascii=False)}' for code, names in table.items()]
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(table)} countries, {TARGET.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
