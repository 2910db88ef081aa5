"""Every command through the real entry: outcomes, JSON, exit codes, three languages."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from mc2cm_desk.cli.main import main

LIST = Path(__file__).resolve().parents[2] / "resources" / "demonstration" / "inscrits-seville.xlsx"


class Desk:
    """Runs commands on one library and gives back code, output and refusal."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def run(self, *words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["--data", str(self.folder), *words])
        said = self._capsys.readouterr()
        code = ended.value.code
        return (code if isinstance(code, int) else 0), said.out, said.err

    def json(self, *words: str) -> Any:
        code, out, err = self.run(*words, "--json")
        assert code == 0, err
        return json.loads(out)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path / "library", capsys)


@pytest.fixture
def seville_desk(desk: Desk) -> Desk:
    code, _, err = desk.run(
        "events", "new", "Rééquilibrer le récit", "--from", "2020-06-15", "--to", "2020-06-18",
        "--host", "Séville", "--lang", "fr",
    )  # fmt: skip
    assert code == 0, err
    return desk


@pytest.mark.parametrize("size", ["99999x99999", "0x0", "-5x768", "large"])
def test_a_tour_is_drawn_in_a_size_that_fits_in_memory(
    desk: Desk, tmp_path: Path, size: str
) -> None:
    code, _, err = desk.run("tour", "-o", str(tmp_path / "tour"), "--size", size)
    assert (code, "--size" in err) == (2, True)


@pytest.mark.parametrize(
    "words", [("tour", "-o"), ("demo", "--headless", "-o")], ids=["tour", "demo"]
)
def test_pictures_and_files_are_not_put_into_a_file(
    desk: Desk, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "file").write_bytes(b"something")
    code, said, _ = desk.run(*words, str(tmp_path / "file"), "--json")
    assert (code, json.loads(said)["refused"]) == (1, "folder-is-file")


def test_an_event_is_made_listed_and_shown(seville_desk: Desk) -> None:
    listed = seville_desk.json("events")
    assert [one["short_name"] for one in listed] == ["seville-2020"]
    assert {"id", "short_name", "title", "first_day", "last_day", "status"} <= set(listed[0])

    shown = seville_desk.json("events", "show", listed[0]["id"][:30])
    assert shown["participants"] == shown["present"] == shown["challenges"] == 0
    assert shown["recommendations"]["by_status"]["draft"] == 0
    assert 0 <= shown["note_completeness"] <= 100


def test_a_list_is_imported_once_and_the_same_list_changes_nothing(seville_desk: Desk) -> None:
    tried = seville_desk.json("participants", "import", "seville-2020", str(LIST), "--dry-run")
    assert (tried["rows"], tried["added"], tried["written"]) == (52, 52, False)
    assert seville_desk.json("participants", "seville-2020") == []

    first = seville_desk.json("participants", "import", "seville-2020", str(LIST))
    assert (first["added"], first["written"], first["problems"]) == (52, True, [])
    again = seville_desk.json("participants", "import", "seville-2020", str(LIST))
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 52)

    people = seville_desk.json("participants", "seville-2020")
    wanted = {"family_name", "given_name", "organisation", "city", "country", "role", "token"}
    assert len(people) == 52
    assert wanted | {"id"} <= set(people[0])
    assert all(len(one["token"]) == 17 for one in people)


def test_one_problem_row_stops_the_import_and_says_where(
    seville_desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "Nom;Courriel;Ville\nParticipante 01;jm@example,org;Lyon\nParticipant 02;;Lyon\n"
    )

    code, out, _ = seville_desk.run(
        "participants", "import", "seville-2020", str(file), "--json", "--lang", "fr"
    )
    result = json.loads(out)
    assert code == 1
    assert result["written"] is False
    assert result["problems"][0]["row"] == 2
    assert result["problems"][0]["value"] == "jm@example,org"
    assert seville_desk.json("participants", "seville-2020") == []

    kept = seville_desk.json("participants", "import", "seville-2020", str(file), "--skip-problems")
    assert (kept["added"], kept["written"]) == (1, True)


def test_tokens_are_checked_in_from_arguments_and_from_standard_input(
    seville_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seville_desk.run("participants", "import", "seville-2020", str(LIST))
    tokens = [one["token"] for one in seville_desk.json("participants", "seville-2020")]
    azerty = "".join("à&é\"'(-è_ç"[int(digit)] for digit in tokens[1])
    monkeypatch.setattr(
        sys, "stdin", io.StringIO(f"{tokens[0]}\n{azerty}\n{tokens[0]}\nhttps://x\n")
    )

    code, out, _ = seville_desk.run(
        "checkin", "seville-2020", "-", "--at", "2020-06-15T08:40", "--json"
    )
    results = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [one["outcome"] for one in results] == ["admitted", "admitted", "already_in", "unknown"]
    assert {"token", "outcome", "participant", "city", "time", "first_seen"} == set(results[0])
    assert results[2]["first_seen"] == results[0]["time"]


def test_a_scan_after_the_event_asks_for_the_day(desk: Desk) -> None:
    desk.run(
        *("events", "new", "Escale", "--from", "15/06/2020", "--to", "16/06/2020"),
        *("--host", "Tunis"),
    )
    desk.run("participants", "import", "tunis-2020", str(LIST))
    token = desk.json("participants", "tunis-2020")[0]["token"]

    code, out, err = desk.run("checkin", "tunis-2020", token)
    assert (code, "No day of the event" in out) == (1, True)
    assert "15 June 2020 to 16 June 2020" in err
    assert "--day" in err
    code, out, _ = desk.run("checkin", "tunis-2020", token, "--at", "08:30")
    assert (code, "Welcome" in out) == (1, False)
    code, out, _ = desk.run("checkin", "tunis-2020", token, "--day", "2", "--at", "08:30")
    assert (code, "Welcome" in out) == (0, True)


def test_an_incomplete_note_is_published_only_where_that_is_said(seville_desk: Desk) -> None:
    code, out, err = seville_desk.run("note-keep", "seville-2020", "--publish")
    assert (code, out) == (1, "")
    assert "It still lacks: " in err
    assert "--with-gaps" in err
    assert seville_desk.json("note-versions", "seville-2020") == []

    assert seville_desk.run("note-keep", "seville-2020")[0] == 0
    code, _, _ = seville_desk.run("note-keep", "seville-2020", "--publish", "--with-gaps")
    assert code == 0
    kept = seville_desk.json("note-versions", "seville-2020")
    assert [one["published"] for one in kept] == [True, False]


def test_badges_in_a_picture_are_checked_in(seville_desk: Desk, tmp_path: Path) -> None:
    seville_desk.run("participants", "import", "seville-2020", str(LIST))
    badges = tmp_path / "badges.pdf"
    seville_desk.run("badges", "seville-2020", "-o", str(badges))
    photograph = tmp_path / "photograph.png"
    pypdfium2.PdfDocument(badges)[0].render(scale=2).to_pil().save(photograph)
    empty = tmp_path / "table.png"
    Image.new("L", (200, 200), 200).save(empty)

    words = ("checkin", "seville-2020", "--at", "2020-06-15T08:40", "--image")
    code, out, _ = seville_desk.run(*words, str(photograph), "--json")
    results = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [one["outcome"] for one in results] == ["admitted"] * 4
    code, out, err = seville_desk.run(*words, str(empty), str(photograph), "--out", "--lang", "fr")
    assert (code, "table.png" in err) == (1, True)
    assert len([line for line in out.splitlines() if "Sorti" in line]) == 4


def test_a_recommendation_is_added_with_its_tokens(seville_desk: Desk) -> None:
    made = seville_desk.json(
        "recommendations", "add", "seville-2020", "Former les porte-parole @séville #data >local"
    )
    assert made["text"] == "Former les porte-parole"
    assert (made["levels"], made["themes"]) == (["local"], ["data"])
    assert [one["id"] for one in seville_desk.json("recommendations", "seville-2020")] == [
        made["id"]
    ]


def test_the_language_of_a_line_is_guessed_or_given(seville_desk: Desk) -> None:
    add = ("--lang", "en", "recommendations", "add", "seville-2020")
    assert seville_desk.json(*add, "تدريب موظفي البلدية")["language"] == "ar"
    assert seville_desk.json(*add, "Former les agents de la ville")["language"] == "fr"
    assert seville_desk.json(*add, "MC2CM 2021", "--language", "en")["language"] == "en"
    assert seville_desk.run(*add, "MC2CM", "--language", "es")[0] == 2


def test_texts_under_a_wrong_language_are_listed_then_moved(seville_desk: Desk) -> None:
    seville_desk.run(
        "recommendations", "add", "seville-2020", "تدريب موظفي البلدية", "--language", "fr"
    )
    (listed,) = seville_desk.json("languages", "seville-2020")
    assert (listed["stored"], listed["written"], listed["left"]) == ("fr", "ar", False)
    assert "fr -> ar" in seville_desk.run("languages", "seville-2020")[1]

    assert seville_desk.json("languages", "seville-2020", "--apply") == [listed]
    assert seville_desk.json("languages", "seville-2020") == []


def test_badges_attendance_and_notes_are_written(seville_desk: Desk, tmp_path: Path) -> None:
    seville_desk.run("participants", "import", "seville-2020", str(LIST))
    for words, name in (
        (("badges", "seville-2020", "--layout", "a6"), "badges.pdf"),
        (("attendance", "seville-2020"), "attendance.csv"),
        (("note", "seville-2020", "--lang", "ar"), "note.pdf"),
        (("note", "seville-2020", "--lang", "en"), "note.docx"),
        (("note", "seville-2020", "--lang", "fr"), "note.epub"),
        (("note", "seville-2020", "--format", "text"), "note-for-mail"),
    ):
        file = tmp_path / name
        value = seville_desk.json(*words, "-o", str(file))
        assert value["file"] == str(file)
        assert file.stat().st_size > 1000


def test_a_report_of_an_online_meeting_is_taken_in_once(seville_desk: Desk, tmp_path: Path) -> None:
    seville_desk.run("participants", "import", "seville-2020", str(LIST))
    people = seville_desk.json("participants", "seville-2020")
    name = f"{people[0]['given_name']} {people[0]['family_name']}".strip()
    file = tmp_path / "meetingAttendanceReport.csv"
    rows = [
        "1. Summary",
        "Start time\t6/15/20, 8:55:00 AM",
        "",
        "2. Participants",
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail",
        f"{name} (Guest)\t6/15/20, 9:00:00 AM\t6/15/20, 10:00:00 AM\t1h\t",
        "Nobody We Know\t6/15/20, 9:00:00 AM\t6/15/20, 9:30:00 AM\t30m\t",
    ]
    file.write_bytes("\n".join(rows).encode("utf-16"))
    words = ("attendance", "import", "seville-2020", str(file))

    tried = seville_desk.json(*words, "--dry-run")
    assert (tried["platform"], tried["rows"], tried["matched"]) == ("teams", 2, 1)
    assert (tried["written"], tried["passages"]) == (False, 2)
    assert [(one["name"], one["minutes"]) for one in tried["people"]] == [(name, 60)]
    assert [one["name"] for one in tried["unknown"]] == ["Nobody We Know"]
    assert tried["doubts"] == tried["problems"] == []

    assert seville_desk.json(*words)["written"] is True
    assert seville_desk.json(*words)["passages"] == 0
    assert seville_desk.json("events", "show", "seville-2020")["present"] == 1


def test_certificates_are_written_for_who_came(seville_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "certificates.pdf"
    words = ("certificates", "seville-2020", "-o", str(file))
    seville_desk.run("participants", "import", "seville-2020", str(LIST))
    code, _, err = seville_desk.run(*words, "--lang", "fr")
    assert code == 1
    assert "présence à attester" in err

    people = seville_desk.json("participants", "seville-2020")
    tokens = [one["token"] for one in people[:2]]
    seville_desk.run("checkin", "seville-2020", *tokens, "--at", "2020-06-15T08:40")
    every = seville_desk.json(*words, "--language", "ar")
    assert (every["certificates"], every["language"], every["warnings"]) == (2, "ar", [])
    one = seville_desk.json(*words, "--participant", people[0]["id"])
    assert one["certificates"] == 1
    assert file.read_bytes().startswith(b"%PDF-1.7")
    assert seville_desk.run(*words, "--participant", people[5]["id"])[0] == 1
    assert seville_desk.run(*words, "--language", "de")[0] == 2


def test_a_report_with_a_problem_is_not_taken_in(seville_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    file.write_text("Name,Join Time,Leave Time\nAna,2021-06-15 09:00,2021-06-15 10:00\n")
    words = ("attendance", "import", "seville-2020", str(file), "--gate", "2020-06-16")
    code, out, _ = seville_desk.run(*words, "--json", "--lang", "fr")
    result = json.loads(out)
    assert (code, result["written"]) == (1, False)
    problem = result["problems"][0]
    assert (problem["row"], problem["column"], problem["value"]) == (
        2,
        "Join Time",
        "2021-06-15 09:00",
    )
    assert "16 juin 2020" in problem["message"]
    assert seville_desk.run(*words, "--dry-run")[0] == 0


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "rapport de présence"), ("en", "not an attendance report"), ("ar", "ليس تقرير حضور")],
)
def test_another_file_is_no_attendance_report(
    seville_desk: Desk, tmp_path: Path, language: str, words: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Ville,Pays\nLyon,France\n")
    code, _, err = seville_desk.run(
        "attendance", "import", "seville-2020", str(file), "--lang", language
    )
    assert code == 1
    assert words in err


def test_badges_are_written_for_some_in_an_order_and_only_once(
    seville_desk: Desk, tmp_path: Path
) -> None:
    seville_desk.run("participants", "import", "seville-2020", str(LIST))
    people = [one["id"] for one in seville_desk.json("participants", "seville-2020")]
    badges = ("badges", "seville-2020", "-o", str(tmp_path / "badges.pdf"))

    some = (*badges, "--participant", people[3], "--participant", people[1])
    assert seville_desk.json(*some, "--order", "name", "--printed")["badges"] == 2
    assert seville_desk.json(*badges, "--missing")["badges"] == len(people) - 2
    assert seville_desk.json(*badges, "--missing", "--printed")["badges"] == len(people) - 2
    code, _, said = seville_desk.run(*badges, "--missing")
    assert (code, "badge" in said) == (1, True)
    assert seville_desk.run(*badges, "--order", "sideways")[0] == 2
    assert seville_desk.run(*badges, "--layout", "a3")[0] == 2
    assert seville_desk.run(*badges, "--participant", "nobody")[0] == 1


def test_a_backup_is_made_checked_and_restored(seville_desk: Desk) -> None:
    backup = seville_desk.json("backup")["file"]
    seville_desk.run("recommendations", "add", "seville-2020", "Une de trop")
    assert seville_desk.json("check")["sound"] is True

    code, _, _ = seville_desk.run("restore", backup)
    assert code == 0
    assert seville_desk.json("recommendations", "seville-2020") == []


def test_backups_are_listed_previewed_and_brought_to_a_new_laptop(
    seville_desk: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "clé.zip"
    made = seville_desk.json("backup", "-o", str(stick))
    assert made["file"] == str(stick)
    assert seville_desk.json("backup", "--list") == []
    seville_desk.json("backup")
    (listed,) = seville_desk.json("backup", "--list")
    assert (listed["reason"], listed["sound"]) == ("by_hand", True)
    code, out, _ = seville_desk.run("backup", "--list", "--lang", "fr")
    assert code == 0
    assert "sur demande" in out

    seville_desk.run("recommendations", "add", "seville-2020", "Une de trop")
    seen = seville_desk.json("restore", str(stick), "--preview")
    assert [one["name"] for one in seen["missed"]] == ["Une de trop"]
    code, out, _ = seville_desk.run("restore", str(stick), "--preview", "--lang", "fr")
    assert code == 0
    assert "Une de trop" in out

    laptop = tmp_path / "new laptop"
    there = seville_desk.json("restore", str(stick), "--data", str(laptop))
    assert there["before"] == ""
    events = seville_desk.json("events", "--data", str(laptop))
    assert [one["short_name"] for one in events] == ["seville-2020"]


def test_a_lost_library_is_refused_by_every_command_and_restored(seville_desk: Desk) -> None:
    backup = seville_desk.json("backup")["file"]
    database = seville_desk.folder / "library.sqlite"
    database.write_bytes(b"")

    for command in (["events"], ["check"], ["backup"], ["participants", "seville-2020"]):
        code, out, _ = seville_desk.run(*command, "--json")
        assert (code, json.loads(out)["refused"]) == (1, "library-empty")
    assert database.stat().st_size == 0

    assert seville_desk.run("restore", backup)[0] == 0
    assert seville_desk.json("check")["sound"] is True


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "Il n’y a pas d’événement"), ("en", "There is no event"), ("ar", "لا توجد فعالية")],
)
def test_a_refusal_is_a_sentence_in_the_language_and_code_1(
    desk: Desk, language: str, words: str
) -> None:
    code, out, err = desk.run("events", "show", "nowhere", "--lang", language)
    assert code == 1
    assert out == ""
    assert words in err


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["events", "new", "x"],
        ["note", "x"],
        ["events", "--lang", "de"],
        ["attendance", "x"],
    ],
)
def test_wrong_usage_is_code_2(desk: Desk, words: list[str]) -> None:
    assert desk.run(*words)[0] == 2


def made(desk: Desk, *words: str) -> tuple[int, str, str]:
    days = ("--from", "2027-06-14", "--to", "2027-06-17", "--lang", "en")
    return desk.run("events", "new", "Housing", *days, *words)


def test_a_host_city_brings_its_country_and_time_zone(desk: Desk) -> None:
    assert made(desk, "--host", "جرجيس")[0] == 0
    shown = desk.json("events", "show", "zarzis-2027", "--lang", "en")
    assert (shown["host"], shown["country"], shown["time_zone"]) == ("Zarzis", "TN", "Africa/Tunis")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--host", "Trifouilly"), "city-country-unknown"),
        (("--host", "Tripoli"), "city-ambiguous"),
        (("--host", "Trifouilly", "--country", "Spain"), "city-time-zone-unknown"),
        (("--host", "Trifouilly", "--country", "Atlantis"), "country-unknown"),
        (("--host", "Lyon", "--time-zone", "Lyon"), "time-zone-unknown"),
    ],
)
def test_a_time_zone_is_never_guessed(desk: Desk, words: tuple[str, ...], code: str) -> None:
    ended, said, _ = made(desk, *words, "--json")
    assert (ended, json.loads(said)["refused"]) == (1, code)
    assert desk.json("events") == []


def test_a_country_by_any_name_and_a_time_zone_make_an_unknown_host_known(desk: Desk) -> None:
    assert made(desk, "--host", "Tripoli", "--country", "Lebanese Republic")[0] == 0
    assert desk.json("events", "show", "tripoli-2027")["time_zone"] == "Asia/Beirut"
    words = ("--host", "Trifouilly", "--country", "Espagne", "--time-zone", "Atlantic/Canary")
    assert made(desk, *words)[0] == 0
    assert desk.json("events", "show", "trifouilly-2027")["time_zone"] == "Atlantic/Canary"


def test_two_events_with_one_name_are_told_apart_by_id(desk: Desk) -> None:
    for _ in range(2):
        desk.run(
            "events", "new", "Même nom", "--from", "2021-03-01", "--to", "2021-03-02",
            "--host", "Rabat",
        )  # fmt: skip
    assert sorted(one["short_name"] for one in desk.json("events")) == [
        "rabat-2021",
        "rabat-2021-2",
    ]


@pytest.mark.parametrize("address", ["postgresql+psycopg://u@localhost/x", "https://example.org/x"])
@pytest.mark.parametrize("way", ["option", "environment"])
def test_an_address_is_no_folder(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    address: str,
    way: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if way == "environment":
        monkeypatch.setenv("MC2CM_DATA", address)
    with pytest.raises(SystemExit) as ended:
        main(["--lang", "en", *(["--data", address] if way == "option" else []), "events"])

    assert ended.value.code == 1
    assert f"{address} is an address" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_tables_for_people_say_codes_in_their_language(seville_desk: Desk) -> None:
    seville_desk.run("recommendations", "add", "seville-2020", "Une charte >local >national")
    seville_desk.run("commitments", "add", "seville-2020", "Ana @seville: relire")
    _, listed, _ = seville_desk.run("recommendations", "seville-2020", "--lang", "fr")
    _, promised, _ = seville_desk.run("commitments", "seville-2020", "--lang", "fr")
    _, checked, _ = seville_desk.run("check", "--lang", "fr")

    assert ("Brouillon" in listed, "draft" in listed) == (True, False)
    assert ("Local" in listed, "local" in listed) == (True, False)
    assert ("not_started" in promised, "Ana" in promised) == (False, True)
    assert ("sound" in checked, "True" in checked) == (False, False)
    assert "intacte" in checked
    (row,) = seville_desk.json("recommendations", "seville-2020")
    assert (row["status"], row["levels"]) == ("draft", ["local", "national"])
    (promise,) = seville_desk.json("commitments", "seville-2020")
    assert (promise["state"], promise["who"]) == ("not_started", "Ana")
    assert promise["city"]


def test_a_text_file_is_named_by_its_ending_too(seville_desk: Desk, tmp_path: Path) -> None:
    note = ("note", "seville-2020", "-o", str(tmp_path / "note"), "--format")
    code, _, err = seville_desk.run(*note, "txt")
    assert code == 0, err
    assert (tmp_path / "note").read_text(encoding="utf-8")
    code, _, err = seville_desk.run(*note, "odt", "--lang", "fr")
    assert (code, "ce type de fichier" in err) == (1, True)
