"""Telephone numbers are found in what people type and kept in one form, with what is doubtful."""

import pytest

from mc2cm_desk.services.people.contacts.telephones import Telephone, shown, telephones_in


def numbers(text: str, country: str = "") -> list[str]:
    return [one.number for one in telephones_in(text, country)]


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("+33 6 12 34 56 78", "", ["+33612345678"]),
        ("0033612345678", "", ["+33612345678"]),
        ("+33 (0)6 12 34 56 78", "", ["+33612345678"]),
        ("06 12 34 56 78", "FR", ["+33612345678"]),
        ("06.12.34.56.78", "FR", ["+33612345678"]),
        ("06/12/34/56/78", "FR", ["+33612345678"]),
        ("612345678", "FR", ["+33612345678"]),
        ("33612345678", "FR", ["+33612345678"]),
        ("(+216) 98 123 456", "", ["+21698123456"]),
        ("98 123 456", "TN", ["+21698123456"]),
        ("0661-123456", "MA", ["+212661123456"]),
        ("02 1234567", "IT", ["+39021234567"]),
        ("0212 123 45 67", "TR", ["+902121234567"]),
        ("Tél : 06 12 34 56 78", "FR", ["+33612345678"]),
        ("WhatsApp +216 98 123 456", "", ["+21698123456"]),
        ('="0612345678"', "FR", ["+33612345678"]),
        ("'+34612345678", "", ["+34612345678"]),
        ('=""+39061234""', "", ["+39061234"]),
        ("٠٦١٢٣٤٥٦٧٨", "MA", ["+212612345678"]),
        ("+٢١٢ ٦٦١ ١٢٣٤٥٦", "", ["+212661123456"]),
        ("٠٦١٢۳۴۵۶۷۸", "MA", ["+212612345678"]),
        ("＋33 612345678", "", ["+33612345678"]),
        ("+33 612345678 / +34 600111222", "", ["+33612345678", "+34600111222"]),
        ("+33612345678 +34600111222", "", ["+33612345678", "+34600111222"]),
        ("06 12 34 56 78 ou 01 02 03 04 05", "FR", ["+33612345678", "+33102030405"]),
        ("06 12 34 / 56 78", "FR", ["+33612345678"]),
        ("01 23 45 67 89 poste 12", "FR", ["+33123456789 ext. 12"]),
        ("+1 (202) 555-0173 x45", "", ["+12025550173 ext. 45"]),
        ("0212 123 45 67 dahili 3", "TR", ["+902121234567 ext. 3"]),
        ("0612345678", "", ["0612345678"]),
        ("voir mail", "FR", []),
    ],
)
def test_numbers_are_found_and_kept_in_one_form(
    text: str, country: str, expected: list[str]
) -> None:
    assert numbers(text, country) == expected
    assert not any(one.doubt for one in telephones_in(text, country))


@pytest.mark.parametrize("text", ["3.46E+10", "3,93E+11", "2.12661E+11", "٣٫٤٦E+10"])
def test_a_number_that_a_spreadsheet_damaged_is_none(text: str) -> None:
    assert telephones_in(text, "FR") == (Telephone("", "phone-damaged"),)


@pytest.mark.parametrize("text", ["+34 600", "12/34/56", "0613", "+999 123456789"])
def test_a_doubtful_number_stays_as_typed(text: str) -> None:
    assert telephones_in(text, "FR") == (Telephone(text, "phone-doubtful"),)


def test_a_number_is_shown_as_people_read_it() -> None:
    assert shown("+33612345678") == "+33 6 12 34 56 78"
    assert shown("+12025550173 ext. 45") == "+1 202-555-0173 ext. 45"
    assert shown("0612345678") == "0612345678"
