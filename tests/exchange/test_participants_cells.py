"""What cells mean: taken where it is plain, asked or told where it is not, never guessed."""

from typing import Any

import pytest

from mc2cm_desk.domain.people.participant import Consent, ParticipantStatus
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.exchange.participants.file import ListRows, parse
from mc2cm_desk.exchange.participants.header import recognise
from mc2cm_desk.exchange.participants.row import ParsedRow
from mc2cm_desk.exchange.tables.spreadsheet import Table


def read(*given: list[Any]) -> ListRows:
    width = max(map(len, given))
    rows = [[*row, *[""] * (width - len(row))] for row in given]
    whole = Table("list.csv", "", (), rows)
    return parse(whole, recognise(whole))


def one(title: str, cell: Any) -> ParsedRow:
    return read(["Nom", "Prénom", title], ["Ruiz", "Ana", cell]).rows[0]


def codes(said: ListRows) -> list[tuple[str, str]]:
    return [(remark.code, remark.value) for remark in said.remarks]


@pytest.mark.parametrize(
    "title",
    ["Photo", "Droit à l'image", "Accord photo (O/N)", "Accord photo : oui/non",
     "3. Accord photo *",
     "I agree to be photographed (Yes/No)", "Acceptez-vous d'être pris en photo ?",
     "J'accepte d'être photographié(e)", "Acepta ser fotografiado (Sí/No)", "Liberatoria foto",
     "Direito de imagem", "Fotoerlaubnis (ja/nein)", "Fotoğraf izni", "الموافقة على التصوير",
     "هل توافق على التصوير؟ (نعم/لا)", "Photo consent / Accord photo", "Q4 - Image rights [yes/no]",
     "J'autorise l'utilisation de mon image (obligatoire)"],
)  # fmt: skip
def test_a_question_about_pictures_is_recognised_however_it_is_put(title: str) -> None:
    assert one(title, "oui").photo_consent is Consent.GIVEN
    assert one(title, "non").photo_consent is Consent.REFUSED


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("J'accepte que mon nom soit publié", "name_consent"),
        ("I agree that my name may be published (Y/N)", "name_consent"),
        ("J'accepte que mon e-mail soit partagé avec les participants", "contact_consent"),
        ("Autorisez-vous le partage de vos coordonnées ?", "contact_consent"),
        ("Consentement : conservation des données", "keeping_consent"),
    ],
)
def test_a_consent_is_no_name_or_address(title: str, field: str) -> None:
    said = one(title, "Oui")
    assert getattr(said, field) is Consent.GIVEN
    assert (said.email, said.problems) == ("", ())


@pytest.mark.parametrize(
    "title",
    ["Je refuse d'être photographié", "Je ne souhaite pas être pris en photo", "Refus photo",
     "I do not agree to be photographed", "Opt out of photos", "No autorizo fotos",
     "Non autorizzo foto", "Opposition à la prise de photos", "أرفض التصوير"],
)  # fmt: skip
def test_an_answer_to_a_question_put_the_other_way_round_is_asked(title: str) -> None:
    for cell in ("oui", "non", "x"):
        said = one(title, cell)
        assert said.photo_consent is None
        assert [(each.field, each.text) for each in said.unclear] == [("photo_consent", cell)]


def test_what_is_not_plain_stays_open_with_the_words_of_the_cell() -> None:
    said = read(["Nom", "Photo"], ["Ana Ruiz", "Oui, sauf publication"], ["Léo Roy", "-"])
    ana, leo = said.rows
    assert (ana.photo_consent, ana.problems) == (None, ())
    assert ana.unclear == (("photo_consent", "Oui, sauf publication", "Photo"),)
    assert leo.unclear == ()
    assert codes(said) == [("consent-unclear", "Oui, sauf publication")]
    assert said.remarks[0].row == 2


@pytest.mark.parametrize("cell", ["?", "n/a", "Oui / Non", "No problem", "لا مانع", "☐ Oui ☐ Non"])
def test_doubts_are_asked(cell: str) -> None:
    assert one("Photo", cell).photo_consent is None
    assert one("Photo", cell).unclear[0].text == cell


def test_two_columns_of_one_consent_that_differ_are_asked() -> None:
    said = read(["Nom", "Photo", "Droit à l'image"], ["Ana Ruiz", "oui", "non"]).rows[0]
    assert said.photo_consent is None
    assert said.unclear[0].field == "photo_consent"


def test_cancelled_people_are_left_out_and_told_why() -> None:
    said = read(
        ["First Name", "Last Name", "Status"],
        ["Ana", "Ruiz", "paid"],
        ["Sami", "Ben Ali", "canceled"],
        ["Léo", "Roy", "Waitlist"],
        ["Eva", "Diaz", "denied"],
        ["Luc", "Martin", "pending"],
        ["Pia", "Rossi", "Zorglub"],
    )
    assert [(row.row, row.status) for row in said.rows] == [
        (2, ParticipantStatus.CONFIRMED),
        (6, ParticipantStatus.INVITED),
        (7, None),
    ]
    assert [(out.row, out.reason) for out in said.left_out] == [
        (3, "cancelled"),
        (4, "waiting"),
        (5, "declined"),
    ]
    assert codes(said) == [("status-pending", "pending"), ("status-unknown", "Zorglub")]


def test_people_left_out_can_be_taken_with_their_status() -> None:
    whole = Table("l", "", (), [["Nom", "Statut"], ["Ana Ruiz", "Annulé"], ["Léo Roy", "Confirmé"]])
    said = parse(whole, recognise(whole), taken={2})
    assert [row.status for row in said.rows] == [
        ParticipantStatus.CANCELLED,
        ParticipantStatus.CONFIRMED,
    ]
    assert said.left_out == ()


@pytest.mark.parametrize("cells", [("Titulaire", "Élu"), ("Fonctionnaire", "Contractuelle")])
def test_a_column_of_other_statuses_is_not_imported(cells: tuple[str, ...]) -> None:
    mapping = recognise(Table("l", "", (), [["Nom", "Statut"], *(["Ana", cell] for cell in cells)]))
    assert mapping.columns[1].field is None


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (["", "Madonna"], ("", "Madonna")),
        (["Pelé", ""], ("Pelé", "")),
        (["X", "Malcolm"], ("X", "Malcolm")),
        (["Mme Ruiz", "Ana"], ("Ruiz", "Ana")),
        (["Ruiz", "Dr. Ana"], ("Ruiz", "Ana")),
        (["Ruiz", "TBC"], ("Ruiz", "")),
        (["Ben Ali / بن علي", "Sami / سامي"], ("Ben Ali", "Sami")),
    ],
)
def test_names_in_two_columns(cells: list[str], names: tuple[str, str]) -> None:
    said = read(["Nom", "Prénom", "Ville"], [*cells, "Lyon"]).rows[0]
    assert (said.family_name, said.given_name, said.problems) == (*names, ())


def test_a_name_in_two_scripts_is_kept_in_both() -> None:
    said = read(["Nom complet"], ["Sami Ben Ali / سامي بن علي"], ["سامية القاضي (Samia Kadi)"]).rows
    assert [(row.family_name, row.given_name, row.arabic_name) for row in said] == [
        ("Ben Ali", "Sami", "سامي بن علي"),
        ("Kadi", "Samia", "سامية القاضي"),
    ]


@pytest.mark.parametrize(
    "name", ["TBC", "N.N.", "à confirmer", "?", "-", "Représentant de la ville"]
)
def test_a_name_to_come_is_nobody_yet(name: str) -> None:
    said = read(
        ["Nom complet", "Ville", "E-mail"], [name, "Lyon", "a@ex.org"], ["Ana Ruiz", "", ""]
    )
    assert [(out.row, out.reason) for out in said.left_out] == [(2, "name-to-come")]
    assert len(said.rows) == 1


def test_a_function_beside_a_name_fills_an_empty_function() -> None:
    said = read(
        ["Nom complet", "Fonction"],
        ["Mme la Maire Claire Dupuis", ""],
        ["Luc Martin, Maire", "Maire de Lyon"],
        ["Ana Ruiz (à confirmer)", ""],
        ["Claire & Paul Martin", ""],
    )
    assert [row.function for row in said.rows] == ["Maire", "Maire de Lyon", "", ""]
    assert [row.family_name for row in said.rows[:3]] == ["Dupuis", "Martin", "Ruiz"]
    assert codes(said) == [
        ("name-aside", "à confirmer"),
        ("several-people", "Claire & Paul Martin"),
    ]


def test_further_addresses_are_kept_beside_the_first() -> None:
    said = read(
        ["Nom", "E-mail", "E-mail professionnel", "Téléphone", "Portable", "Pays"],
        [
            "Ana Ruiz",
            "a@ex.org; b@ex.org",
            "c@ex.org",
            "06 12 34 56 78",
            "01 02 03 04 05",
            "France",
        ],
        ["Léo Roy", "", "l@ex.org", "", "0612345679", "FR"],
    ).rows
    assert (said[0].email, said[0].other_emails) == ("a@ex.org", ("b@ex.org", "c@ex.org"))
    assert (said[0].phone, said[0].other_phones) == ("+33612345678", ("+33102030405",))
    assert (said[1].email, said[1].phone) == ("l@ex.org", "+33612345679")


def test_a_number_is_read_by_the_country_of_its_row() -> None:
    said = read(
        ["Nom", "Téléphone", "Ville", "Pays"],
        ["Ana Ruiz", "612 345 678", "", "Espagne"],
        ["Sami Ben Ali", "98 123 456", "Tunis", ""],
        ["Léo Roy", "0612345678", "", ""],
        ["Eva Diaz", "3.46E+10", "", "Espagne"],
        ["Luc Martin", "12", "Lyon", ""],
    )
    phones = ["+34612345678", "+21698123456", "0612345678", "", "12"]
    assert [row.phone for row in said.rows] == phones
    assert codes(said) == [("phone-damaged", "3.46E+10"), ("phone-doubtful", "12")]


def test_a_number_beside_an_address_is_kept() -> None:
    said = one("E-mail", "e-mail: ana@ex.org, tél +33612345678")
    assert (said.email, said.phone) == ("ana@ex.org", "+33612345678")


@pytest.mark.parametrize("cell", ["anonymous", "0", "Aucun"])
def test_no_address_is_no_problem(cell: str) -> None:
    assert (one("E-mail", cell).email, one("E-mail", cell).problems) == ("", ())


def test_the_first_filled_cell_of_columns_of_one_meaning_counts() -> None:
    said = read(
        ["Nom", "Prénom", "Ville", "Ville de résidence"],
        ["Ruiz", "Ana", "", "Séville"],
        ["Roy", "Léo", "Lyon", "Paris"],
        ["Diaz", "Eva", "Lyon", "LYON"],
    )
    assert [row.city for row in said.rows] == ["Séville", "Lyon", "Lyon"]
    (told,) = (one for one in said.remarks if one.code == "columns-disagree")
    assert (told.value, told.row, told.count) == ("Ville de résidence", 3, 1)


def test_the_account_in_front_of_the_answers_of_a_form_is_no_family_name() -> None:
    said = read(
        ["ID", "Adresse de messagerie", "Nom", "Nom de famille", "Prénom", "Votre adresse e-mail"],
        ["1", "anonymous", "", "Martin", "Luc", "luc@ex.org"],
        ["2", "ana@ex.org", "Ana Ruiz", "Ruiz López", "Ana", ""],
    ).rows
    assert [(row.family_name, row.given_name, row.email) for row in said] == [
        ("Martin", "Luc", "luc@ex.org"),
        ("Ruiz López", "Ana", "ana@ex.org"),
    ]


def test_one_column_a_choice_does_not_answer_the_question() -> None:
    said = read(
        ["Nom", "Langues parlées", "Langues parlées/Français", "Langues parlées/Arabe"],
        ["Ana Ruiz", "Français Arabe", "1", "0"],
    ).rows[0]
    assert (said.languages, said.problems) == (("fr", "ar"), ())


@pytest.mark.parametrize(
    ("cell", "gender"),
    [("Homme / ذكر", Gender.MAN), ("أنثى - Femme", Gender.WOMAN), ("Mujer", Gender.WOMAN),
     ("femmina", Gender.WOMAN), ("maschio", Gender.MAN), ("Feminino", Gender.WOMAN),
     ("weiblich", Gender.WOMAN), ("Erkek", Gender.MAN), ("Kadın", Gender.WOMAN),
     ("Γυναίκα", Gender.WOMAN), ("άνδρας", Gender.MAN), ("Herr Dr.", Gender.MAN),
     ("Female (she/her)", Gender.WOMAN)],
)  # fmt: skip
def test_genders_of_many_languages(cell: str, gender: Gender) -> None:
    assert one("Genre", cell).gender is gender


@pytest.mark.parametrize("cell", ["Homme / Femme", "M/F", "bleu"])
def test_two_genders_are_none(cell: str) -> None:
    said = one("Genre", cell)
    assert (said.gender, said.problems[0].code) == (None, "import-gender-unknown")


def test_a_function_is_no_gender_whatever_it_says() -> None:
    said = read(["Nom", "Fonction"], ["Ana Ruiz", "x"], ["Léo Roy", "x"]).rows
    assert [(row.gender, row.function) for row in said] == [(None, "x"), (None, "x")]


def test_a_title_is_a_form_of_address_or_a_function_by_its_cells() -> None:
    said = read(["Titre", "Nom"], ["Mme", "Ana Ruiz"], ["Herr Dr.", "Léo Roy"]).rows
    assert [row.gender for row in said] == [Gender.WOMAN, Gender.MAN]
    said = read(["Titre", "Nom"], ["Maire", "Ana Ruiz"], ["Directeur", "Léo Roy"]).rows
    assert [row.function for row in said] == ["Maire", "Directeur"]


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (["Nombre", "Apellidos", "Correo electrónico", "Teléfono móvil", "Ciudad", "País", "Cargo",
          "Sexo", "Derechos de imagen (Sí/No)", "Estado de la inscripción"],
         ["Ana", "Ruiz", "ana@ex.org", "612 345 678", "Sevilla", "España", "Concejala", "Mujer",
          "Sí, acepto", "Confirmada"]),
        (["Nome", "Cognome", "Indirizzo e-mail", "Cellulare", "Città", "Paese", "Qualifica",
          "Genere", "Liberatoria foto (sì/no)", "Stato iscrizione"],
         ["Ana", "Ruiz", "ana@ex.org", "+34612345678", "Siviglia", "Spagna", "Concejala", "F",
          "Sì", "Confermata"]),
        (["Nome próprio", "Apelido", "E-mail", "Telemóvel", "Cidade", "País", "Função", "Género",
          "Direito de imagem", "Situação"],
         ["Ana", "Ruiz", "ana@ex.org", "+34 612 345 678", "Sevilha", "Espanha", "Concejala",
          "Feminino", "Sim", "Confirmada"]),
        (["Vorname", "Nachname", "E-Mail-Adresse", "Handynummer", "Stadt", "Land", "Funktion",
          "Geschlecht", "Fotoerlaubnis (ja/nein)", "Anmeldestatus"],
         ["Ana", "Ruiz", "ana@ex.org", "0034612345678", "Sevilla", "Spanien", "Concejala",
          "weiblich", "Ja", "bestätigt"]),
        (["Ad", "Soyad", "E-posta", "Cep telefonu", "Şehir", "Ülke", "Görev", "Cinsiyet",
          "Fotoğraf izni (Evet/Hayır)", "Kayıt durumu"],
         ["Ana", "Ruiz", "ana@ex.org", "+34 612345678", "Sevilla", "İspanya", "Concejala", "Kadın",
          "Evet", "Onaylandı"]),
        (["الاسم الشخصي", "الاسم العائلي", "البريد الإلكتروني", "رقم الهاتف", "المدينة", "البلد",
          "الوظيفة", "الجنس", "الموافقة على التصوير (نعم/لا)", "حالة التسجيل"],
         ["Ana", "Ruiz", "ana@ex.org", "+٣٤ ٦١٢ ٣٤٥ ٦٧٨", "إشبيلية", "إسبانيا", "Concejala",
          "أنثى", "نعم", "مؤكدة"]),
    ],
)  # fmt: skip
def test_a_list_in_the_languages_of_the_cities_is_read_whole(
    headings: list[str], cells: list[str]
) -> None:
    said = read(headings, cells).rows[0]
    assert said.problems == ()
    assert (said.given_name, said.family_name, said.email) == ("Ana", "Ruiz", "ana@ex.org")
    assert (said.phone, said.function, said.gender) == ("+34612345678", "Concejala", Gender.WOMAN)
    assert (said.country, said.status) == ("ES", ParticipantStatus.CONFIRMED)
    assert said.photo_consent is Consent.GIVEN
    assert said.city


@pytest.mark.parametrize(
    ("cell", "gender", "function"),
    [
        ("Mme la Maire", Gender.WOMAN, "Maire"),
        ("M. l'adjoint au maire", Gender.MAN, "adjoint au maire"),
        ("Madame l’Ambassadrice", Gender.WOMAN, "Ambassadrice"),
        ("S.E. Mme", Gender.WOMAN, ""),
        ("Hon. Ms.", Gender.WOMAN, ""),
        ("Sra. Alcaldesa", Gender.WOMAN, "Alcaldesa"),
        ("Sig. Sindaco", Gender.MAN, "Sindaco"),
        ("Exmo. Sr. Presidente", Gender.MAN, "Presidente"),
        ("Frau Oberbürgermeisterin", Gender.WOMAN, "Oberbürgermeisterin"),
        ("Prof.ssa", Gender.WOMAN, ""),
        ("Κα Δήμαρχος", Gender.WOMAN, "Δήμαρχος"),
        ("السيدة رئيسة البلدية", Gender.WOMAN, "رئيسة البلدية"),
        ("المهندسة", Gender.WOMAN, ""),
        ("Mme cheffe de cabinet", Gender.WOMAN, "cheffe de cabinet"),
        ("Dr", Gender.UNDISCLOSED, ""),
        ("سعادة السفير", Gender.UNDISCLOSED, "السفير"),
        ("Maire", Gender.UNDISCLOSED, "Maire"),
    ],
)
def test_an_address_tells_a_gender_and_perhaps_a_function(
    cell: str, gender: Gender, function: str
) -> None:
    said = read(["Nom", "Prénom", "Civilité"], ["Garnier", "Hélène", cell]).rows[0]
    assert (said.gender, said.function, said.problems) == (gender, function, ())
    kept = read(["Nom", "Civilité", "Fonction"], ["Garnier", cell, "Élue"]).rows[0]
    assert kept.function == "Élue"


@pytest.mark.parametrize("cell", ["Colonel", "Mme/M.", "M. ou Mme", "voir liste"])
def test_an_address_that_tells_no_gender_is_told_and_keeps_nobody_off_the_list(cell: str) -> None:
    said = read(["Nom", "Prénom", "Civilité"], ["Garnier", "Hélène", cell])
    (row,) = said.rows
    assert (row.gender, row.problems) == (None, ())
    (told,) = (one for one in said.remarks if one.code == "gender-untold")
    assert (told.row, told.value) == (row.row, cell)


@pytest.mark.parametrize(
    "cell",
    [
        "Ladies (2) TBC", "Personne à désigner", "2 délégués", "+1", "Accompanying person",
        "Delegate 2", "2 Personen", "3 pax", "invité 1", "مرافق", "سائق", "Driver", "autista",
    ],
)  # fmt: skip
def test_a_number_of_people_or_a_part_is_nobody_yet(cell: str) -> None:
    said = read(["Nom complet", "Ville"], ["Ana Ruiz", "Lyon"], [cell, "Vienna"])
    assert [row.given_name for row in said.rows] == ["Ana"]
    assert [one.reason for one in said.left_out] == ["name-to-come"]


@pytest.mark.parametrize(
    "name", ["Christopher Guest", "Minnie Driver", "Luc Chauffeur", "Participante 02"]
)
def test_a_name_that_sounds_like_a_part_is_a_name(name: str) -> None:
    said = read(["Nom complet", "Ville"], [name, "Lyon"])
    assert len(said.rows) == 1


@pytest.mark.parametrize(
    "heading",
    [
        "Belediye", "Belediye adı", "Ayuntamiento", "Câmara Municipal", "Gemeinde", "Δήμος",
        "Stadtverwaltung", "Mairie", "Local authority", "اسم البلدية",
    ],
)  # fmt: skip
def test_a_column_of_town_halls_gives_organisation_and_city(heading: str) -> None:
    rows = read(
        ["Nom", "Prénom", heading],
        ["Yılmaz", "Ayşe", "Gaziantep Büyükşehir Belediyesi"],
        ["Öztürk", "Gülşen", "İzmir"],
        ["Petit", "Luc", "Lyon (69)"],
    ).rows
    assert [(row.organisation, row.city) for row in rows] == [
        ("Gaziantep Büyükşehir Belediyesi", "Gaziantep"), ("", "İzmir"), ("", "Lyon (69)"),
    ]  # fmt: skip
