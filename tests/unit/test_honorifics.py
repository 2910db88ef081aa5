"""Titles, functions and remarks beside a name are no part of it, in the programme's languages."""

import pytest

from mc2cm_desk.domain.people.honorifics import AddressedName, addressed, without_title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mme Claire Dupuis", "Claire Dupuis"),
        ("M. Dr. Paul NOËL", "Paul NOËL"),
        ("M./Mme Dominique Roy", "Dominique Roy"),
        ("Me Sophie Bernard", "Sophie Bernard"),
        ("S.E. M. Ali Haddad", "Ali Haddad"),
        ("S.E.M. Ali Haddad", "Ali Haddad"),
        ("Son Excellence Madame Leila Haddad", "Leila Haddad"),
        ("H.E. Ms. Jane Roe", "Jane Roe"),
        ("HE Mr John Roe", "John Roe"),
        ("Her Excellency Jane Roe", "Jane Roe"),
        ("Hon. John Mwangi", "John Mwangi"),
        ("The Honourable John Mwangi", "John Mwangi"),
        ("Eng. Rami Khoury", "Rami Khoury"),
        ("Eng Rami Khoury", "Rami Khoury"),
        ("Sir John Smith", "John Smith"),
        ("Ing. Marco Rossi", "Marco Rossi"),
        ("Arch. Lucia Bianchi", "Lucia Bianchi"),
        ("Avv. Lucia Bianchi", "Lucia Bianchi"),
        ("Mag. Karl Meyer", "Karl Meyer"),
        ("Cmdt. Jean Petit", "Jean Petit"),
        ("Dott.ssa Maria Verdi", "Maria Verdi"),
        ("Prof.ssa Anna Neri", "Anna Neri"),
        ("On. Anna Neri", "Anna Neri"),
        ("Sig.ra Anna Neri", "Anna Neri"),
        ("D. José Pérez", "José Pérez"),
        ("Dña. Carmen Ruiz", "Carmen Ruiz"),
        ("Sra. Da. Pilar Gómez", "Pilar Gómez"),
        ("Excmo. Sr. D. Juan Ortiz", "Juan Ortiz"),
        ("Exma. Sra. Dra. Ana Sousa", "Ana Sousa"),
        ("Arq.ª Ana Sousa", "Ana Sousa"),
        ("Herr Dr.-Ing. Hans Meier", "Hans Meier"),
        ("Prof. Dr. h. c. Eva Meier", "Eva Meier"),
        ("Dr. med. Eva Meier", "Eva Meier"),
        ("Frau Dipl.-Ing. Eva Meier", "Eva Meier"),
        ("Sayın Ayşe Yılmaz", "Ayşe Yılmaz"),
        ("Doç. Dr. Ayşe Yılmaz", "Ayşe Yılmaz"),
        ("Av. Ayşe Yılmaz", "Ayşe Yılmaz"),
        ("المهندسة سامية القاضي", "سامية القاضي"),
        ("م. سامية القاضي", "سامية القاضي"),
        ("أ. د. سامية القاضي", "سامية القاضي"),
        ("أ.د. سامية القاضي", "سامية القاضي"),
        ("سعادة الدكتور علي حداد", "علي حداد"),
        ("معالي السيد علي حداد", "علي حداد"),
        ("1. Luc Martin", "Luc Martin"),
        ("Luc Martin *", "Luc Martin"),
        ("Luc MARTIN, PhD", "Luc MARTIN"),
        ("Martin Luther King, Jr.", "Martin Luther King Jr."),
    ],
)
def test_titles_are_taken_from_a_name(text: str, name: str) -> None:
    assert addressed(text) == AddressedName(name)


@pytest.mark.parametrize(
    "name",
    [
        "Maire Jean", "MAIRE Jean", "Dona Summer", "Eng Li", "Sheikh Hasina", "Arch Michael",
        "D. Martin", "D. H. Lawrence", "Judge Reinhold", "Bay Ahmet", "القاضي سامية", "Prof", "Mme",
        "Cheikh Anta Diop", "He Jintao Wang", "Gen Mori", "Robert (Bob) Smith", "Pat (Patricia)",
        "Claire Martin (née Dupont)", "De la Cruz, José", "Président, Jean", "García Pérez, María",
        "Participante 07",
    ],
)  # fmt: skip
def test_names_that_look_like_titles_stay(name: str) -> None:
    assert addressed(name) == AddressedName(name)


@pytest.mark.parametrize(
    ("text", "name", "function", "aside"),
    [
        ("Mme la Maire Claire Dupuis", "Claire Dupuis", "Maire", ""),
        ("M. le Maire Paul Durand", "Paul Durand", "Maire", ""),
        ("Madame l'Ambassadrice Ana Ruiz", "Ana Ruiz", "Ambassadrice", ""),
        ("Mme la Maire de Lyon Claire Dupuis", "Claire Dupuis", "Maire de Lyon", ""),
        ("Monsieur le Maire", "", "Maire", ""),
        ("M. le Maire de Tunis", "", "Maire de Tunis", ""),
        ("Deputy Mayor John Smith", "John Smith", "Deputy Mayor", ""),
        ("Sra. Alcaldesa Ana Ruiz", "Ana Ruiz", "Alcaldesa", ""),
        ("السيد رئيس البلدية محمد علي", "محمد علي", "رئيس البلدية", ""),
        ("Martin Luc, Maire", "Martin Luc", "Maire", ""),
        ("Luc Martin, Directeur général des services", "Luc Martin",
         "Directeur général des services", ""),
        ("Martin Luc (interprète)", "Martin Luc", "interprète", ""),
        ("Luc Martin (à confirmer)", "Luc Martin", "", "à confirmer"),
        ("Luc Martin [TBC]", "Luc Martin", "", "TBC"),
    ],
)  # fmt: skip
def test_a_function_or_remark_beside_a_name_is_told_apart(
    text: str, name: str, function: str, aside: str
) -> None:
    assert addressed(text) == AddressedName(name, function, aside)


def test_a_title_alone_is_all_that_is_known() -> None:
    assert without_title("Dr.") == "Dr."
    assert without_title("Mme Martin") == "Martin"
