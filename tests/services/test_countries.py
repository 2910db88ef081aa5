"""Countries are recognised by any of their names, and never guessed."""

import pytest

from mc2cm_desk.domain.places.country_names import country_key
from mc2cm_desk.services.places import countries


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("State of Palestine", "PS"),
        ("Palestinian Territory, Occupied", "PS"),
        ("Syrian Arab Republic", "SY"),
        ("Moldova (Republic of)", "MD"),
        ("Moldova, Republic of", "MD"),
        ("Türkiye (Republic of)", "TR"),
        ("جمهورية مصر العربية", "EG"),
        ("المملكة الأردنية الهاشمية", "JO"),
        ("Royaume du Maroc", "MA"),
        ("République libanaise", "LB"),
        ("US of A", "US"),
        ("U.S.A.", "US"),
        ("U. S. A", "US"),
        ("Ukraine", "UA"),
        ("UK", "GB"),
        ("Belgique/Belgium", "BE"),
        ("المغرب / Maroc", "MA"),
        ("Maroc - المغرب", "MA"),
        ("Belgium (Flanders)", "BE"),
        ("Kosovo (UNSCR 1244)", "XK"),
        ("Congo (RDC)", "CD"),
        ("Republic of the Congo", "CG"),
        ("Korea, Republic of", "KR"),
        ("Korea (Democratic People's Republic of)", "KP"),
        ("Guinea", "GN"),
        ("Niger", "NE"),
        ("المالديف", "MV"),
        ("France 🇫🇷", "FR"),
        ("🇹🇳", "TN"),
        ("TUN", "TN"),
        ("l’Italie", "IT"),
        ("Ελλάδα", "GR"),
    ],
)
def test_a_country_has_many_names(written: str, code: str) -> None:
    assert countries.code_of(written) == code


@pytest.mark.parametrize(
    "written",
    ["", "France, Italie", "France 🇮🇹", "216", "Republic", "Somaliland", "Lyon", "Congo/Maroc"],
)
def test_what_names_no_country_or_several_is_not_guessed(written: str) -> None:
    assert countries.code_of(written) == ""


def test_no_name_belongs_to_two_countries() -> None:
    found: dict[str, set[str]] = {}
    for name, code in countries.every_name():
        found.setdefault(country_key(name), set()).add(code)
    assert {name: codes for name, codes in found.items() if len(codes) > 1} == {}


def test_only_a_country_with_one_clock_has_one_time_zone() -> None:
    assert countries.only_time_zone("TN") == "Africa/Tunis"
    assert countries.only_time_zone("DE") == "Europe/Berlin"
    assert countries.only_time_zone("ES") == ""
    assert countries.only_time_zone("PT") == ""
    assert countries.only_time_zone("") == ""
    assert countries.distinct_time_zones("TN") == ("Africa/Tunis",)
    assert "Atlantic/Canary" in countries.distinct_time_zones("ES")


OFFICIAL = {
    "MR": ("الجمهورية الإسلامية الموريتانية", "République islamique de Mauritanie",
           "Islamische Republik Mauretanien", "República Islámica de Mauritania"),
    "GR": ("Ελληνική Δημοκρατία", "الجمهورية اليونانية", "Repubblica Ellenica",
           "República Helénica", "Hellenische Republik", "République hellénique"),
    "DZ": ("الجمهورية الجزائرية الديمقراطية الشعبية", "People's Democratic Republic of Algeria"),
    "JO": ("المملكة الأردنية الهاشمية", "Haschemitisches Königreich Jordanien",
           "Regno Hascimita di Giordania", "Ürdün Haşimi Krallığı"),
    "LB": ("الجمهورية اللبنانية", "Libanesische Republik", "Lübnan Cumhuriyeti"),
    "SY": ("الجمهورية العربية السورية", "Arabische Republik Syrien"),
    "LY": ("دولة ليبيا", "State of Libya"),
    "KM": ("الاتحاد القمري", "Union des Comores"),
    "PT": ("República Portuguesa", "الجمهورية البرتغالية", "Repubblica Portoghese"),
    "IT": ("الجمهورية الإيطالية", "Ιταλική Δημοκρατία", "República Italiana"),
    "DE": ("جمهورية ألمانيا الاتحادية", "Repubblica Federale di Germania",
           "Almanya Federal Cumhuriyeti", "Ομοσπονδιακή Δημοκρατία της Γερμανίας"),
    "TR": ("الجمهورية التركية", "Δημοκρατία της Τουρκίας", "Republik Türkei"),
    "BE": ("المملكة البلجيكية", "Königreich Belgien", "Koninkrijk België"),
    "CH": ("Confederazione Svizzera", "الاتحاد السويسري"),
    "CY": ("Κυπριακή Δημοκρατία", "Kıbrıs Cumhuriyeti", "Republik Zypern"),
    "MA": ("Reino de Marruecos", "Königreich Marokko", "Βασίλειο του Μαρόκου", "Fas Krallığı"),
    "TN": ("Tunesische Republik", "Repubblica Tunisina", "Tunus Cumhuriyeti"),
    "GB": ("المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",),
}  # fmt: skip


@pytest.mark.parametrize(
    ("written", "code"), [(name, code) for code, names in OFFICIAL.items() for name in names]
)
def test_an_official_name_is_known_in_the_languages_of_the_programme(
    written: str, code: str
) -> None:
    assert countries.code_of(written) == code
