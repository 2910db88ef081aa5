"""Natural keys: the same record has the same id on every laptop, and another one has another."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.door.badge_token import is_token, token_of
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.natural_keys import NaturalKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import Place

LYON = natural_keys.city(Localised(fr="Lyon"), country="FR", code="lyon")


def test_the_id_of_a_key_never_changes() -> None:
    """Written down: another id would double every record of every library."""
    assert LYON.id() == "889b5d27-0818-5b75-8496-0a910a509d5e"
    assert LYON.id(2) == "b1d106d6-662e-5113-a955-6ff7e6ef58db"
    assert natural_keys.programme().id() == "d157b175-640f-5ccb-8031-4fb27b798a4f"


def test_a_city_with_a_code_is_known_by_it_whatever_its_name() -> None:
    other = natural_keys.city(Localised(ar="ليون"), country="FR", code="lyon")

    assert other == LYON
    assert natural_keys.city(Localised(fr="Lyon"), country="US", code="lyon") != LYON


def test_a_city_without_a_code_is_known_by_its_name_as_cities_are_compared() -> None:
    def key(name: str, country: str = "FR", place: Place | None = None) -> NaturalKey:
        return natural_keys.city(Localised(fr=name), country=country, place=place)

    assert key("Saint-Denis") == key("ST  DENIS")
    assert key("Saint-Denis") != key("Saint-Denis", "BE")
    assert key("Saint-Denis", place=Place(48.9, 2.3)) != key("Saint-Denis", place=Place(-20.9, 55))


def test_an_organisation_is_known_by_its_folded_name_and_its_city() -> None:
    assert natural_keys.organisation("École  Normale", "x") == natural_keys.organisation(
        "ecole normale", "x"
    )
    assert natural_keys.organisation("École", "x") != natural_keys.organisation("École", "y")


def test_a_person_is_known_by_the_own_address_and_not_by_one_of_an_office() -> None:
    assert natural_keys.person("Ama.Kossi@Example.ORG") == natural_keys.person(
        "ama.kossi@example.org "
    )
    assert natural_keys.person("") is None
    assert natural_keys.person("mairie@example.org") is None
    assert natural_keys.participant("event", "contact@example.org") is None


def test_a_participant_is_one_for_each_event() -> None:
    address = "ama.kossi@example.org"

    assert natural_keys.participant("a", address) != natural_keys.participant("b", address)


@given(st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), unique=True, min_size=2))
def test_keys_that_differ_give_ids_that_differ(values: list[tuple[str, str]]) -> None:
    plain = [one for one in values if "\x1f" not in "".join(one)]

    assert len({NaturalKey("kind", one).id() for one in plain}) == len(plain)


def test_kinds_with_the_same_values_do_not_share_an_id() -> None:
    ids = {
        natural_keys.badge_design("e").id(),
        natural_keys.reference_document("e").id(),
        natural_keys.learning_note("e", "fr").id(),
        natural_keys.learning_note("e", "ar").id(),
        natural_keys.note_section("e", "fr", "context").id(),
        natural_keys.note_section("e", "fr", "cases").id(),
        natural_keys.day("e", date(2026, 1, 1)).id(),
        natural_keys.day("e", date(2026, 1, 2)).id(),
        natural_keys.evidence("r", "case", "t").id(),
        natural_keys.evidence("r", "challenge", "t").id(),
    }

    assert len(ids) == 10


def test_a_badge_follows_from_the_id_of_its_participant() -> None:
    assert is_token(token_of("a"))
    assert token_of("a") == token_of("a") != token_of("b")
