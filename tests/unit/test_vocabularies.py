"""The shipped words: complete, in three languages, agreeing with each other and with the domain."""

import math
import re
from enum import StrEnum
from typing import Any

import pytest

from mc2cm_desk.assets import read_json, resource
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.event.event import EventMode, Step
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.participant import FunctionLevel, Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.steps.field_visit import ObservationKind
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, FollowUpState, Horizon, Priority

NAMES = sorted(
    file.stem for file in resource("vocabularies").glob("*.json") if file.stem != "programme"
)
ENUMS: dict[str, type[StrEnum]] = {
    "addressee_levels": AddresseeLevel,
    "event_modes": EventMode,
    "follow_up_states": FollowUpState,
    "function_levels": FunctionLevel,
    "genders": Gender,
    "horizons": Horizon,
    "observation_kinds": ObservationKind,
    "organisation_kinds": OrganisationKind,
    "priorities": Priority,
    "roles": Role,
    "session_kinds": SessionKind,
    "steps": Step,
}


def entries(name: str) -> list[dict[str, Any]]:
    return read_json("vocabularies", f"{name}.json")


def codes(name: str) -> list[str]:
    return [entry["code"] for entry in entries(name)]


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_has_a_code_of_its_own_three_languages_and_a_place(name: str) -> None:
    assert len(set(codes(name))) == len(codes(name))
    assert [entry["order"] for entry in entries(name)] == list(range(1, len(codes(name)) + 1))
    for entry in entries(name):
        assert entry["active"] is True
        for language in ("fr", "en", "ar"):
            assert entry[language].strip() == entry[language] != "", (entry["code"], language)
        assert re.search("[\u0600-\u06ff]", entry["ar"]), entry["code"]


@pytest.mark.parametrize("name", NAMES)
def test_french_has_its_own_apostrophes_and_no_break_spaces(name: str) -> None:
    for entry in entries(name):
        assert "'" not in entry["fr"], entry["code"]
        assert not re.search(r"[^\u00a0][;?!»]|« ", entry["fr"]), entry["code"]
        assert " :" not in entry["fr"], entry["code"]


@pytest.mark.parametrize("name", sorted(ENUMS))
def test_codes_are_those_of_the_domain(name: str) -> None:
    unsaid = {"none", "unknown"} - set(codes(name))

    assert set(codes(name)) == {str(value) for value in ENUMS[name]} - unsaid


def test_twenty_cities_of_2021_and_tunis() -> None:
    cities = {entry["code"]: entry for entry in entries("cities")}

    assert len(cities) == 21
    assert [code for code, city in cities.items() if not city["in_list_2021"]] == ["tunis"]
    assert {code for code, city in cities.items() if city["first_phase"]} == {
        "amman", "beirut", "lisbon", "lyon", "madrid", "tangier", "tunis", "turin", "vienna",
    }  # fmt: skip
    assert {city["country"] for city in cities.values()} == set(codes("countries")[:11])
    assert {city["region"] for city in cities.values()} <= set(codes("regions"))


def test_the_andalusian_fund_is_a_network_and_no_city() -> None:
    fund = next(entry for entry in entries("organisations") if entry["code"] == "famsi")

    assert fund["kind"] == "local_government_network"
    assert "famsi" not in codes("cities")


def test_fifteen_events_each_in_a_city_we_know_with_themes_we_know() -> None:
    events = entries("events")

    assert len(events) == 15
    assert [event["month"] for event in events] == sorted(event["month"] for event in events)
    for event in events:
        assert event["host"] in codes("cities")
        assert set(event["themes"]) <= set(codes("themes"))
        assert event["mode"] in codes("event_modes")
        assert event["kind"] in codes("event_kinds")
        assert event["code"].endswith(event["month"][:4])


def test_days_are_given_exactly_where_the_precision_is_a_day() -> None:
    for event in entries("events"):
        known = event["first_day"] is not None
        assert known == (event["date_precision"] == "day"), event["code"]
        if known:
            assert event["first_day"].startswith(event["month"])
            assert event["first_day"] < event["last_day"]


def test_twenty_three_objectives_of_the_global_compact_in_their_order() -> None:
    assert codes("global_compact") == [str(number) for number in range(1, 24)]


def test_targets_name_their_goal() -> None:
    for target in entries("sdg_targets"):
        assert re.fullmatch(r"\d{1,2}\.(\d{1,2}|[a-c])", target["code"])
        assert target["code"].split(".")[0] == str(target["goal"])


def test_kinds_of_organisation_are_counted_in_groups_we_name() -> None:
    groups = {kind["group"] for kind in entries("organisation_kinds")}

    assert groups == set(codes("organisation_groups"))


def test_the_questionnaire_has_ten_numbers_and_a_scale_of_four_steps() -> None:
    assert sorted({item["number"] for item in entries("questionnaire")}) == list(range(1, 11))
    assert [step["score"] for step in entries("evaluation_scale")] == [1, 2, 3, 4, None]


def test_wordings_have_the_same_gaps_in_every_language() -> None:
    for wording in entries("wordings"):
        gaps = [set(re.findall(r"{\w+}", wording[one])) for one in ("fr", "en", "ar")]
        assert gaps[0] == gaps[1] == gaps[2], wording["code"]


def test_the_funding_statements_are_those_of_the_european_union() -> None:
    words = {entry["code"]: entry for entry in entries("wordings")}

    assert words["funded"]["en"] == "Funded by the European Union"
    assert words["cofunded"]["fr"] == "Cofinancé par l’Union européenne"
    assert read_json("vocabularies", "programme.json")["funding"]["ar"] == words["funded"]["ar"]


def test_the_emblem_has_twelve_upright_stars_on_a_circle_of_a_third_of_its_height() -> None:
    emblem = resource("logos", "eu-emblem.svg").read_text(encoding="utf-8")
    stars = re.findall(r'<polygon points="([^"]+)"', emblem)

    assert len(stars) == 12
    for star in stars:
        corners = [tuple(map(float, corner.split(","))) for corner in star.split()]
        across, top = corners[0]
        assert min(y for _, y in corners) == top
        assert math.hypot(across - 405, top + 30 - 270) == pytest.approx(180, abs=0.01)
