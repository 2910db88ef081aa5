"""People and organisations as they are called in many countries; nobody here is real.

Family names say «example» in a language of the country; given names are common ones.
"""

import random
from dataclasses import dataclass

from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.person import Gender

WOMAN, MAN, OTHER, UNSAID = Gender.WOMAN, Gender.MAN, Gender.OTHER, Gender.UNDISCLOSED
KIND = OrganisationKind


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands on a list; ``arabic`` is its form in Arabic letters, if there is one."""

    country: str
    given: str
    family: str
    arabic: str = ""
    gender: Gender = UNSAID


NAMES = (
    Name("MA", "Amina", "Ben Exemple", "أمينة بن مثال", WOMAN),
    Name("MA", "Abdelilah", "Aït Exemple", "عبد الإله أيت مثال", MAN),
    Name("TN", "Inès", "Exemple-Trabelsia", "إيناس مثال", WOMAN),
    Name("TN", "Mohamed Aziz", "Exemple", "محمد عزيز مثال", MAN),
    Name("DZ", "Lynda", "Bent Mithal", "ليندة بنت مثال", WOMAN),
    Name("LY", "", "أبو القاسم المثال", "أبو القاسم المثال", MAN),
    Name("MR", "Cheikh Sidi", "Ould Exemple", "الشيخ سيدي ولد مثال", MAN),
    Name("EG", "Nour el-Din", "el-Mithal", "نور الدين المثال", MAN),
    Name("JO", "Rania", "Al-Mithal", "رانيا المثال", WOMAN),
    Name("LB", "Joëlle", "Abi Exemple", "جويل أبي مثال", WOMAN),
    Name("PS", "", "سلمى مثال", "سلمى مثال", WOMAN),
    Name("TR", "Gülşah", "Örnekoğlu", "", WOMAN),
    Name("ES", "María José", "del Ejemplo y Muestra", "", WOMAN),
    Name("PT", "João Afonso", "d’Exemplo dos Santos", "", MAN),
    Name("FR", "Jean-Noël", "de l’Exemple", "", MAN),
    Name("FR", "Maëlys", "L’Exemplaire", "", WOMAN),
    Name("IT", "Niccolò", "D’Esempio", "", MAN),
    Name("DE", "Jörg", "von Beispiel zu Muster", "", MAN),
    Name("AT", "Željka", "Beispielić", "", WOMAN),
    Name("BE", "Liesbeth", "Van den Voorbeeld", "", WOMAN),
    Name("LU", "Tünde", "Példány", "", OTHER),
    Name("PL", "Łukasz", "Przykładowski", "", MAN),
    Name("GR", "Elefthería", "Paradeígmatos", "", WOMAN),
    Name("MT", "Ġużeppi", "Eżempju", "", MAN),
    Name("SN", "Exemple", "", "", UNSAID),
)

SYLLABLES = ("", "-Alami", "-Berrada", "-Costa", "-Duarte", "-Esposito", "-Fassi", "-García")
ARABIC = ("", " العلوي", " برادة", " الفاسي", " المنصوري")
"""What tells people of one pattern apart, so that each name stands once."""


def name_of(place: int) -> Name:
    """Return the name of somebody on the list, by the place there; each has another."""
    found = NAMES[place % len(NAMES)]
    turn = place // len(NAMES)
    if not turn:
        return found
    is_arabic = found.family == found.arabic
    pool, more = (ARABIC, " مثال") if is_arabic else (SYLLABLES, "-Exemple")
    tail = pool[turn % len(pool)] + more * (turn // len(pool))
    family = f"{found.family}{tail}" if found.family else f"{found.given}{tail}"
    return Name(
        found.country,
        found.given if found.family else "",
        family,
        f"{found.arabic}{ARABIC[turn % len(ARABIC)]}" if found.arabic else "",
        found.gender,
    )


CITIES: dict[str, tuple[str, ...]] = {
    "MA": ("Tanger", "Chefchaouen", "Oujda"),
    "TN": ("Médenine", "Sfax", "Tunis"),
    "DZ": ("Oran",),
    "LY": ("Tripoli",),
    "MR": ("Nouakchott",),
    "EG": ("Le Caire",),
    "JO": ("Amman", "Mafraq"),
    "LB": ("Beyrouth",),
    "PS": ("Ramallah",),
    "TR": ("Gaziantep",),
    "ES": ("Séville", "Cadix"),
    "PT": ("Vila Nova de Famalicão", "Lisbonne"),
    "FR": ("Lyon", "Saint-Denis"),
    "IT": ("Turin",),
    "DE": ("Dortmund",),
    "AT": ("Vienne",),
    "BE": ("Gand",),
    "LU": ("Esch-sur-Alzette",),
    "PL": ("Gdańsk",),
    "GR": ("Athènes",),
    "MT": ("La Valette",),
    "SN": ("Dakar",),
}
"""Cities of participants, by the ISO code of their country, as they are typed in French."""

ORGANISATIONS: tuple[tuple[str, OrganisationKind], ...] = (
    ("Ville de {city}", KIND.LOCAL_AUTHORITY),
    ("Commune de {city}", KIND.LOCAL_AUTHORITY),
    ("{city} Metropolitan Municipality", KIND.LOCAL_AUTHORITY),
    ("بلدية {city}", KIND.LOCAL_AUTHORITY),
    (
        "Direction générale déléguée aux solidarités, à l’accueil des personnes exilées, à la "
        "lutte contre les discriminations et à la coopération internationale – {city}",
        KIND.REGIONAL_AUTHORITY,
    ),
    ("Association Exemple des habitant·e·s de {city}", KIND.CIVIL_SOCIETY),
    ("Ministère de l’Exemple ({city})", KIND.NATIONAL_AUTHORITY),
    ("Universität Beispiel, Institut für Übersicht – {city}", KIND.ACADEMIA),
    ("Ö", KIND.OTHER),
)

FUNCTIONS = (
    "Maire adjointe",
    "Chargée de mission",
    "Head of the Department for Integration, Equal Opportunities and Neighbourhood Development",
    "مسؤولة عن الاستقبال",
    "Técnico superior",
    "",
)


def organisation_of(city: str, chance: random.Random) -> tuple[str, OrganisationKind]:
    """Return the name and kind of an organisation of a city."""
    name, kind = chance.choice(ORGANISATIONS)
    return name.format(city=city), kind
