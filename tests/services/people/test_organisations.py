"""Organisations are found by every name that they have or had."""

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import organisations


def test_an_organisation_is_found_by_all_its_names_those_of_now_first(library: Library) -> None:
    with library.write("test") as work:
        sfax = Organisation(
            id="sfax",
            name="Ville de Sfax",
            names=Localised(ar="بلدية صفاقس"),
            other_names=("Mairie de Sfax", "Ville de Tunis"),
        )
        work.put(sfax, Organisation(id="tunis", name="Ville de Tunis"))
        known = organisations.known(work)
    assert known["ville de sfax"] == known["mairie de sfax"] == "sfax"
    assert known["ville de tunis"] == "tunis"
    assert "sfax" in known.values()


def test_two_laptops_that_make_one_organisation_apart_give_it_one_id(library: Library) -> None:
    with library.write("test") as work:
        one = organisations.new_organisation_id(work, "Ville de Sfax", "city")
        assert organisations.new_organisation_id(work, "VILLE DE SFAX", "city") == one
        assert organisations.new_organisation_id(work, "Ville de Sfax", "other") != one
