"""Headings are freed of numbers, options and instructions, and tell what they ask for."""

import pytest

from mc2cm_desk.exchange.participants.words.heading_texts import asks_for_refusal, bare_heading


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Accord photo (O/N)", "Accord photo"),
        ("Accord photo (oui / non)", "Accord photo"),
        ("Photo consent [yes/no] *", "Photo consent"),
        ("الموافقة على التصوير (نعم/لا)", "الموافقة على التصوير"),
        ("3. Ville :", "Ville"),
        ("3) Ville", "Ville"),
        ("Q12 - Ville ?", "Ville"),
        ("Courriel (obligatoire)", "Courriel"),
        ("Langues (plusieurs réponses possibles)", "Langues"),
        ("Accord photo : oui/non", "Accord photo"),
        ("Nom / Name / الاسم", "Nom / Name / الاسم"),
        ("Sexe (F/H)", "Sexe (F/H)"),
        ("Nom (arabe)", "Nom (arabe)"),
        ("O/N", "O/N"),
    ],
)
def test_what_a_heading_is_about_is_left(title: str, bare: str) -> None:
    assert bare_heading(title) == bare


@pytest.mark.parametrize(
    "title", ["Accord photo (oui/non)", "Accord photo", "Photos notées", "Notre ville", "الصور"]
)
def test_a_heading_that_asks_plainly_asks_for_no_refusal(title: str) -> None:
    assert not asks_for_refusal(title)


@pytest.mark.parametrize(
    "title",
    ["Refus photo", "Je ne veux pas apparaître sur les photos", "Sans photo", "No photos please",
     "Opt-out", "Keine Fotos", "Senza foto", "عدم الموافقة على التصوير"],
)  # fmt: skip
def test_a_heading_put_the_other_way_round_is_noticed(title: str) -> None:
    assert asks_for_refusal(title)
