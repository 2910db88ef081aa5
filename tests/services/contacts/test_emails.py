"""E-mail addresses are found in what people type, checked without network, and made uniform."""

import pytest

from mc2cm_desk.services.people.contacts.emails import addresses_in, is_broken, normalised


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("ana@example.org", ("ana@example.org",)),
        ("ANA.Ruiz@Ville.example.ES", ("ana.ruiz@ville.example.es",)),
        ("o'brien@ex.org", ("o'brien@ex.org",)),
        ("jean+mc2cm@ex.org", ("jean+mc2cm@ex.org",)),
        ("josé.núñez@ex.org", ("josé.núñez@ex.org",)),
        ("info@villé-exemple.fr", ("info@villé-exemple.fr",)),
        ("مدير@مثال.إختبار", ("مدير@مثال.إختبار",)),
        ("jean@ex.museum", ("jean@ex.museum",)),
        ("ana@ex.org (perso)", ("ana@ex.org",)),
        ("Courriel : ana@ex.org", ("ana@ex.org",)),
        ("courriel:ana@ex.org", ("ana@ex.org",)),
        ("Ana Ruiz <ana@ex.org>", ("ana@ex.org",)),
        ("mailto:ana@ex.org", ("ana@ex.org",)),
        ("ana@ex.org#mailto:ana@ex.org#", ("ana@ex.org",)),
        ("ana@ex.org.", ("ana@ex.org",)),
        ("'ana@ex.org'", ("ana@ex.org",)),
        ("ana @ex.org", ("ana@ex.org",)),
        ("ana[at]ex.org", ("ana@ex.org",)),
        ("ana (arobase) ex (point) org", ("ana@ex.org",)),
        ("ana＠ex.org", ("ana@ex.org",)),
        ("ana@ex.org; leo@ex.org", ("ana@ex.org", "leo@ex.org")),
        ("ana@ex.org / leo@ex.org", ("ana@ex.org", "leo@ex.org")),
        ("ana@ex.org/leo@ex.org", ("ana@ex.org", "leo@ex.org")),
        ("ana@ex.org et leo@ex.org", ("ana@ex.org", "leo@ex.org")),
        ("ana@ex.org، leo@ex.org", ("ana@ex.org", "leo@ex.org")),
        ("ana@ex.org, ANA@ex.org", ("ana@ex.org",)),
        ("البريد: ana@ex.org", ("ana@ex.org",)),
        ("ana@ex,org", ()),
        ("ana@ex", ()),
        ("ana@localhost", ()),
        ("ana@ex..org", ()),
        ("ana@[192.168.1.1]", ()),
        ("voir assistante", ()),
        ("", ()),
    ],
)
def test_addresses_are_found_in_a_text(text: str, addresses: tuple[str, ...]) -> None:
    assert addresses_in(text) == addresses


@pytest.mark.parametrize("address", ["a@b.org", "a.b-c_d+e@f-g.h.example.com", "x1@y2.int"])
def test_ordinary_addresses_are_what_the_library_says_too(address: str) -> None:
    from email_validator import validate_email

    assert normalised(address) == validate_email(address, check_deliverability=False).normalized


@pytest.mark.parametrize(
    "text",
    ["a..b@ex.org", ".a@ex.org", "a.@ex.org", "a@-ex.org", "a@ex-.org", "a b@ex.org", "@ex.org"],
)
def test_what_no_server_would_take_is_no_address(text: str) -> None:
    assert normalised(text) == ""


def test_a_broken_address_beside_a_good_one_is_noticed() -> None:
    assert is_broken("ana@ex.org; leo@ex")
    assert not is_broken("Courriel : ana@ex.org (perso)")
