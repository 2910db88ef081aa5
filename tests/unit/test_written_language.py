"""Which of three languages a typed line is in: what rapporteurs of three languages really type."""

import pytest

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.text.written_language import guessed, rewritten, written_in

FRENCH = (
    "Former les porte-parole municipaux",
    "Former agents municipaux",
    "FORMER LES AGENTS A L'ACCUEIL DES NOUVEAUX ARRIVANTS",
    "former le personnel charge de la communication dans les administrations locales",
    "Manque de données fiables à Tunis et à Sfax",
    "Partager les chiffres de l’État avec les villes",
    "Jumeler Lyon, Turin et Tanger",
    "Logement : 3 familles sur 10 n'ont pas de bail",
    "L'accueil des mineurs non accompagnés à La Valette",
    "Qu'est-ce que la mairie peut faire seule ?",
    "Pas de budget avant 2021",
    "Un guichet unique, comme à Barcelona",
    "Le maire a dit : « We are all newcomers in this city and we are proud of it »",
    "Ouvrir un espace euro-méditerranéen de ressources",
    "Traduire le guide en arabe (النسخة العربية)",
    "santé mentale des jeunes",
    "Désinformation",
    "Financer la formation continue des équipes municipales",
    "Rio de Janeiro et Lisboa échangent leurs agents",
    "atelier du jeudi : trop court",
    "Relire chaque message avec les personnes concernées",
    "Voir https://www.the-city-of-london.org/what-we-do pour l'exemple",
    "12 % des habitants de Dortmund sont nés ailleurs",
    "on n'a pas assez d'interprètes",
)

ENGLISH = (
    "Train municipal spokespersons",
    "TRAIN THE STAFF OF THE WELCOME DESK",
    "Share the figures of the State with cities",
    "Lack of reliable data in Tunis and Sfax",
    "Twin Lyon, Turin and Tangier",
    "Housing: 3 families out of 10 have no lease",
    "We don't have enough interpreters",
    "What can the town hall do alone?",
    "No budget before 2021",
    "A one-stop shop, as in Barcelona",
    "The mayor said « nous sommes tous des nouveaux venus dans cette ville »",
    "Curbing disinformation",
    "Mental health of young people",
    "Open a Euro-Mediterranean space for resources",
    "Translate the guide into Arabic (النسخة العربية)",
    "Local administrations and national authorities",
    "Volunteer newsroom",
    "Rio de Janeiro and Lisboa exchange officers",
    "thursday's workshop was too short",
    "Proofread every message with the people concerned",
    "City-to-city learning works",
    "It's the narrative, not the numbers",
    "Migrants are residents first",
)

ARABIC = (
    "تدريب المتحدثين باسم البلدية",
    "مشاركة أرقام الدولة مع المدن",
    "نقص البيانات الموثوقة في تونس وصفاقس",
    "توأمة Lyon و Turin و Tanger",
    "شراكة مع UCLG و ICMPD و MC2CM",
    "السكن: 3 أسر من أصل 10 بلا عقد",
    "ماذا تستطيع البلدية أن تفعل وحدها؟",
    "لا ميزانية قبل ٢٠٢١",
    "قال العمدة: «Nous sommes tous des nouveaux venus dans cette ville»",
    "فضاء أورومتوسطي للموارد",
    "تَعْزِيزُ التَّنْسِيقِ",
    "مرحبا",
    "زيارة Barcelona City Council",
    "انظر https://www.example.org/the-guide-for-the-cities",
    "الصحة النفسية للشباب",
)

UNCLEAR = (
    "",
    "2021",
    "12:40 - 13:30",
    "Lyon",
    "Tunis, Sfax, Amman",
    "MC2CM",
    "UCLG, CGLU, ICMPD",
    "a@example.org",
    "@ # > !",
    "Rio de Janeiro",
    "Formar a los portavoces de la ciudad para los medios",
    "Formare i portavoce della città per il pubblico",
    "Hilfe für die Kommunen mit der Sprache",
)


@pytest.mark.parametrize("line", FRENCH)
def test_a_french_line_is_known_as_french(line: str) -> None:
    assert guessed(line) == "fr"


@pytest.mark.parametrize("line", ENGLISH)
def test_an_english_line_is_known_as_english(line: str) -> None:
    assert guessed(line) == "en"


@pytest.mark.parametrize("line", ARABIC)
def test_an_arabic_line_is_known_as_arabic(line: str) -> None:
    assert guessed(line) == "ar"


@pytest.mark.parametrize("line", UNCLEAR)
def test_names_numbers_and_other_languages_are_left_open(line: str) -> None:
    assert guessed(line) is None


def test_what_is_left_open_takes_the_language_that_is_given() -> None:
    assert written_in("Lyon 2017", "ar") == "ar"
    assert written_in("Former les agents", "ar") == "fr"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Plan budget participatif 2030", "fr"),
        ("Essai dates", "fr"),
        ("Budget planning", "en"),
        ("Lyon 2017", "ar"),
        ("2030", "ar"),
        ("خطة", "ar"),
    ],
)
def test_words_in_latin_letters_are_never_taken_for_arabic(line: str, language: str) -> None:
    assert written_in(line, "ar") == language


def test_a_text_of_nothing_but_a_quotation_is_judged_by_it() -> None:
    assert guessed("« Nous sommes la ville »") == "fr"


def test_more_can_be_asked_for_before_something_stored_is_changed() -> None:
    assert guessed("La page", least=2) is None
    assert guessed("Former les agents de la ville", least=2) == "fr"


@pytest.mark.parametrize(
    ("before", "shown", "typed", "after"),
    [
        (Localised(), "fr", "Train the staff", Localised(en="Train the staff")),
        (Localised(), "fr", "MC2CM", Localised(ar="MC2CM")),
        (Localised(fr="La vile"), "fr", "La ville", Localised(fr="La ville")),
        # Corrected in an Arabic window, where the French stands in for what is not translated.
        (Localised(fr="La vile"), "ar", "La ville", Localised(fr="La ville")),
        (Localised(fr="La ville"), "ar", "المدينة", Localised(fr="La ville", ar="المدينة")),
        (Localised(fr="La ville"), "fr", "المدينة", Localised(ar="المدينة")),
        (
            Localised(fr="La ville", ar="المدينة"),
            "fr",
            "البلدية",
            Localised(fr="البلدية", ar="المدينة"),
        ),
    ],
)
def test_a_text_typed_anew_goes_under_its_language_and_over_nothing_else(
    before: Localised, shown: str, typed: str, after: Localised
) -> None:
    assert rewritten(before, shown, typed, "ar") == after
