"""The demonstration's files: three languages, references that resolve, invented parts marked."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image

from mc2cm_desk.assets import read_json, resource
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.event.event import Step
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.steps.challenge import ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.city_case import CaseState, CaseStatus
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.domain.steps.field_visit import ObservationKind
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    FollowUpState,
    Horizon,
    Priority,
    RecommendationStatus,
)

FILES = (
    "event", "reference_document", "challenges", "cases", "field_visit", "recommendations",
    "note", "discussion_notes", "evaluation",
)  # fmt: skip
FIRST, LAST = date(2020, 6, 15), date(2020, 6, 18)
ACRONYMS = {
    "MC2CM", "FAMSI", "UCLG", "URBACT", "C4I", "CitiesAreListening", "Desk",
}  # fmt: skip


def data(name: str) -> dict[str, Any]:
    return read_json("demonstration", f"{name}.json")


def values(node: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every node of a file with the way to it."""
    yield path, node
    if isinstance(node, dict | list):
        for key, child in node.items() if isinstance(node, dict) else enumerate(node):
            yield from values(child, f"{path}.{key}")


def is_localised(node: Any) -> bool:
    return isinstance(node, dict) and set(node) == {"fr", "en", "ar"}


TEXTS = [
    (path, node) for name in FILES for path, node in values(data(name), name) if is_localised(node)
]
RECORDS = [
    (path, node)
    for name in FILES
    for path, node in values(data(name), name)
    if isinstance(node, dict) and "placeholder" in node
]
CODES = {
    name: {str(entry["code"]) for entry in read_json("vocabularies", f"{name}.json")}
    for name in ("cities", "themes", "global_compact", "sdg_targets", "evidence_kinds")
}
CITIES = CODES["cities"] | {city["code"] for city in data("event")["cities"]}


def keys(name: str, group: str) -> list[str]:
    return [one["key"] for one in data(name)[group]]


def people() -> list[list[Any]]:
    book = load_workbook(resource("demonstration", "inscrits-seville.xlsx"), read_only=True)
    rows = [list(row) for row in book["Inscrits"].iter_rows(min_row=7, values_only=True)]
    book.close()
    return rows


def test_every_text_is_said_in_all_three_languages_or_in_none() -> None:
    assert len(TEXTS) > 300
    assert [
        path
        for path, text in TEXTS
        if len({bool(said) for said in text.values()}) > 1
        or any(said != said.strip() for said in text.values())
    ] == []


def test_french_keeps_its_signs_together_and_its_own_apostrophe() -> None:
    wrong = re.compile(r"[^\u00a0][;?!»](?!\w)|[^\u00a0\d]:|« |«[^\u00a0]|'|\d %")

    assert [(path, text["fr"]) for path, text in TEXTS if wrong.search(text["fr"])] == []


def test_english_has_no_french_spaces_nor_straight_quotes() -> None:
    wrong = re.compile(r"[\"']|[\u00a0 ][:;?!]")

    assert [(path, text["en"]) for path, text in TEXTS if wrong.search(text["en"])] == []


def test_arabic_is_arabic_but_for_acronyms() -> None:
    for path, text in TEXTS:
        latin = set(re.findall(r"[A-Za-zÀ-ÿ][\wÀ-ÿ]*", text["ar"])) - ACRONYMS
        assert not latin, (path, latin)
        assert not re.search("[,;?]", text["ar"]), path
        assert not text["ar"] or re.search("[\u0600-\u06ff]", text["ar"]), path


def test_whatever_is_not_marked_as_invented_has_a_source() -> None:
    assert len(RECORDS) > 100
    for path, record in RECORDS:
        if record["placeholder"] or path.startswith("note.sections"):
            continue
        assert record.get("sources"), path


def test_invented_records_are_marked() -> None:
    always = {
        "event": ("event", "cover", "attendance"),
        "discussion_notes": ("notes",),
        "field_visit": ("observations", "pictures"),
        "recommendations": ("commitments", "follow_ups"),
        "challenges": ("clusters",),
    }
    for name, groups in always.items():
        for group in groups:
            found = data(name)[group]
            for record in found if isinstance(found, list) else [found]:
                assert record["placeholder"] is True, (name, group)
    assert data("evaluation")["placeholder"] is data("field_visit")["placeholder"] is True
    assert all(session["placeholder"] for session in data("event")["sessions"])
    for case in data("cases")["cases"]:
        assert all(one["placeholder"] for one in (*case["notes"], *case["pictures"]))


def test_the_programme_is_the_shipped_one() -> None:
    assert data("event")["programme"] == read_json("vocabularies", "programme.json")


def test_facts_of_the_event() -> None:
    event = data("event")["event"]
    shipped = next(
        entry
        for entry in read_json("vocabularies", "events.json")
        if entry["code"] == event["short_name"]
    )

    assert event["title"] == shipped["full_title"]
    assert (event["first_day"], event["last_day"]) == (shipped["first_day"], shipped["last_day"])
    assert event["host"] == shipped["host"]
    assert "en ligne" in event["description"]["fr"]


def test_the_agenda_stays_inside_the_event_and_sessions_do_not_overlap() -> None:
    event = data("event")
    days = {day["key"]: date.fromisoformat(day["date"]) for day in event["days"]}
    assert list(days.values()) == [FIRST + timedelta(days=n) for n in range(4)]
    for key, on in days.items():
        times = sorted(
            (begin := datetime.fromisoformat(f"{on}T{one['start']}"),
             begin + timedelta(minutes=one["minutes"]))
            for one in event["sessions"]
            if one["day"] == key
        )  # fmt: skip
        assert all(first[1] <= second[0] for first, second in pairwise(times)), key
        assert times[-1][1].hour < 19
    assert 14 <= len(event["sessions"]) <= 16
    assert {one["kind"] for one in event["sessions"]} <= set(SessionKind)
    steps = {one["step"] for one in event["sessions"]}
    assert steps == set(Step)


def test_dates_are_of_the_event_or_on_the_right_side_of_it() -> None:
    visit, reference = data("field_visit"), data("reference_document")
    session = next(one for one in data("event")["sessions"] if one["key"] == visit["session"])

    assert (visit["start"], visit["minutes"]) == (session["start"], session["minutes"])
    assert FIRST <= date.fromisoformat(visit["date"]) <= LAST
    assert date.fromisoformat(reference["dated"]) <= date.fromisoformat(reference["shared_on"])
    assert date.fromisoformat(reference["shared_on"]) < FIRST
    after = [one["due"] for one in data("recommendations")["commitments"]]
    after += [one["dated"] for one in data("recommendations")["follow_ups"]]
    assert all(date.fromisoformat(one) > LAST for one in after)


def test_fifty_two_people_of_twenty_two_administrations_and_nine_other_organisations() -> None:
    rows = people()
    kinds = {row[5]: row[6] for row in rows}
    administrations = [
        name for name, kind in kinds.items() if kind == "Autorité locale" or name == "FAMSI"
    ]

    assert [row[0] for row in rows] == list(range(1, 53))
    assert (len(kinds), len(administrations)) == (31, 22)
    assert Counter(row[3] for row in rows) == {"F": 27, "H": 22, None: 3}
    assert [sum(row[column] == "non" for row in rows) for column in (14, 15)] == [2, 5]


def test_the_administrations_are_the_cities_as_corrected() -> None:
    names = {fold(entry["fr"]): entry["code"] for entry in read_json("vocabularies", "cities.json")}
    seen = {names[fold(row[7].split(",")[0])] for row in people() if row[6] == "Autorité locale"}

    assert seen == set(names.values())


def test_people_are_plainly_placeholders() -> None:
    for row in people():
        assert re.fullmatch(rf"Participant(e|·e)? {row[0]:02d}", row[1])
        assert row[2] is None or re.fullmatch(rf"المشارك(ة|\(ة\))? {row[0]:02d}", row[2])
        assert row[13].endswith("@example.org")


def test_the_list_comes_as_a_city_would_send_it() -> None:
    book = load_workbook(resource("demonstration", "inscrits-seville.xlsx"))
    sheet = book.active

    assert sheet is not None
    assert book.sheetnames == ["Inscrits"]
    assert sheet.merged_cells.ranges
    assert sheet["B6"].value == "Nom et prénom"
    assert [cell.value for cell in sheet["E"][5:]] == [None] * 53


def test_the_csv_says_what_the_workbook_says() -> None:
    path = resource("demonstration", "inscrits-seville.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[6:]

    assert rows == [["" if cell is None else str(cell) for cell in row] for row in people()]


def test_people_of_the_agenda_are_on_the_list_and_came() -> None:
    event = data("event")
    there = set(range(1, 53)) - set(event["attendance"]["never"])
    called = {
        number
        for one in event["sessions"]
        for number in (one["moderator"], one["rapporteur"], *one["speakers"])
        if number is not None
    }
    called |= {group[field] for group in event["groups"] for field in ("facilitator", "rapporteur")}
    called |= {number for case in data("cases")["cases"] for number in case["presenters"]}

    assert len(there) == 46
    assert called <= there
    assert set(event["attendance"]["missed"]) <= {day["date"] for day in event["days"]}


def test_codes_are_of_the_vocabularies_and_the_domain() -> None:
    for path, node in (pair for name in FILES for pair in values(data(name), name)):
        if not isinstance(node, dict):
            continue
        assert set(node.get("themes") or ()) <= CODES["themes"], path
        assert set(node.get("global_compact") or ()) <= CODES["global_compact"], path
        assert set(node.get("sdg_targets") or ()) <= CODES["sdg_targets"], path
        assert node.get("city") in CITIES | {None, ""}, path
        if isinstance(node.get("cities"), list) and path != "event":
            assert set(node["cities"]) <= CITIES, path
        if isinstance(node.get("votes"), dict):
            assert set(node["votes"]) <= CODES["cities"], path
        assert set(node.get("levels") or ()) <= set(AddresseeLevel), path
    for result in (one for case in data("cases")["cases"] for one in case["results"]):
        assert result["evidence_kind"] in CODES["evidence_kinds"] | {""}


def test_states_and_kinds_are_of_the_domain() -> None:
    for one in data("challenges")["challenges"]:
        ChallengeKind(one["kind"]), ChallengeState(one["state"])
    for one in data("cases")["cases"]:
        CaseState(one["state"]), CaseStatus(one["status"])
        assert {note["kind"] for note in one["notes"]} <= set(NoteKind)
    assert {one["kind"] for one in data("discussion_notes")["notes"]} <= set(NoteKind)
    assert Counter(one["kind"] for one in data("field_visit")["observations"]) == dict.fromkeys(
        ObservationKind, 3
    )
    for one in data("recommendations")["recommendations"]:
        RecommendationStatus(one["status"]), Priority(one["priority"]), Horizon(one["horizon"])
    for one in data("recommendations")["commitments"]:
        FollowUpState(one["state"])
    assert {one["part"] for one in data("note")["sections"]} <= set(NotePart)


def test_every_reference_resolves() -> None:
    cards, cases = keys("challenges", "challenges"), keys("cases", "cases")
    rest = set(cards) | set(cases) | set(keys("field_visit", "observations"))
    rest |= set(keys("reference_document", "key_messages"))
    found = data("recommendations")
    wordings = keys("recommendations", "recommendations")
    groups, sessions = keys("event", "groups"), keys("event", "sessions")

    for one in found["recommendations"]:
        assert set(one["evidence"]) <= rest
        assert set(one["groups"]) <= set(groups)
        assert one["session"] in sessions
        assert one["merged_into"] in {None, *wordings} - {one["key"]}
        assert bool(one["merged_into"]) == (one["status"] == "merged")
        assert one["status"] != "endorsed" or (one["levels"] and one["evidence"])
    assert {one["recommendation"] for one in found["commitments"]} <= set(wordings)
    assert {one["commitment"] for one in found["follow_ups"]} <= set(
        keys("recommendations", "commitments")
    )
    for one in data("challenges")["challenges"]:
        assert one["cluster"] in {None, *keys("challenges", "clusters")}
        assert one["group"] in groups
        assert one["session"] in sessions
    for one in data("cases")["cases"]:
        assert set(one["challenges"]) <= set(cards)
        assert one["session"] in sessions
    for one in data("discussion_notes")["notes"]:
        assert one["session"] in sessions
        assert one["group"] in {None, *groups}
        assert one["became"] in {None, *cards, *wordings}


def test_the_boards_are_as_full_as_they_should_be() -> None:
    cards = Counter(one["kind"] for one in data("challenges")["challenges"])
    statuses = Counter(one["status"] for one in data("recommendations")["recommendations"])

    assert cards == {"challenge": 9, "opportunity": 4}
    assert sorted(one["number"] for one in data("cases")["cases"]) == list(range(1, 8))
    assert 12 <= statuses.total() <= 14
    assert set(statuses) == set(RecommendationStatus)


def test_a_city_has_three_dots_and_puts_one_on_a_card() -> None:
    for name, group in (("challenges", "challenges"), ("recommendations", "recommendations")):
        given: Counter[str] = Counter()
        for one in data(name)[group]:
            assert set(one["votes"].values()) <= {1}
            given.update(one["votes"])
        assert set(given) == CODES["cities"]
        assert set(given.values()) == {3}


@pytest.mark.parametrize(
    ("key", "french", "levels"),
    [
        ("S1", "Former le personnel chargé de la communication dans les administrations locales.",
         ["local"]),
        ("S2", "Mener plus souvent des campagnes locales sur la migration.", ["local"]),
        ("S4", "Renforcer la coordination et la sensibilisation au niveau national.", ["national"]),
        ("S6", "Partager les pratiques entre pairs.", ["local", "regional"]),
    ],
)  # fmt: skip
def test_recommendations_of_the_real_event_keep_their_words(
    key: str, french: str, levels: list[str]
) -> None:
    one = next(r for r in data("recommendations")["recommendations"] if r["key"] == key)

    assert (one["text"]["fr"], one["levels"], one["status"]) == (french, levels, "endorsed")
    assert one["cities"] == [], "nobody knows which city proposed it"


def test_one_case_is_deliberately_incomplete_and_one_is_whole() -> None:
    cases = {one["key"]: one for one in data("cases")["cases"]}

    assert not any(cases["SEV"]["action"].values())
    assert all(
        all(cases["AMA"][field].values())
        for field in ("summary", "context", "objective", "action", "partners", "lessons")
    )


def test_the_written_parts_have_the_length_of_a_publication() -> None:
    for section in data("note")["sections"]:
        words = {language: len(text.split()) for language, text in section["text"].items()}
        assert min(words.values()) >= 35, section["part"]
        assert max(words.values()) <= 250, section["part"]


def test_answers_are_those_of_the_questionnaire() -> None:
    kinds = {e["code"]: e["kind"] for e in read_json("vocabularies", "questionnaire.json")}
    sheets = data("evaluation")["sheets"]

    assert len(sheets) == 34
    for sheet in sheets:
        for code, answer in sheet.items():
            if kinds[code] == "scale":
                assert answer in {1, 2, 3, 4}
            else:
                assert isinstance(answer, str)
                assert kinds[code] != "city" or answer in CODES["cities"]


def pictures() -> list[dict[str, Any]]:
    shown = [data("event")["cover"], *data("field_visit")["pictures"]]
    return shown + [one for case in data("cases")["cases"] for one in case["pictures"]]


def test_every_picture_is_shown_once_and_is_told() -> None:
    folder: Path = resource("demonstration", "pictures")

    assert sorted(one["file"] for one in pictures()) == sorted(p.name for p in folder.iterdir())
    for one in pictures():
        assert one["credit"]
        assert all(one["caption"].values())
        assert all(one["alternative"].values())


@pytest.mark.parametrize("name", [one["file"] for one in pictures()])
def test_a_picture_is_light_and_of_one_size(name: str) -> None:
    path = resource("demonstration", "pictures", name)

    assert path.stat().st_size < 250_000
    with Image.open(path) as image:
        assert (image.size, image.mode, image.format) == ((1600, 1000), "RGB", "JPEG")
