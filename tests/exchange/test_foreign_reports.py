"""Attendance reports in the languages of the cities, and of further platforms."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mc2cm_desk.exchange.attendance.layout import Platform, read_report
from mc2cm_desk.exchange.attendance.report import Report, parse
from mc2cm_desk.exchange.attendance.times import Calendar, duration, read_time

MADRID = ZoneInfo("Europe/Madrid")
DAYS = (date(2026, 6, 15), date(2026, 6, 16))
START = datetime(2026, 6, 15, 7, 1, 22, tzinfo=UTC)
END = datetime(2026, 6, 15, 10, 30, 1, tzinfo=UTC)

ZOOM = {
    "es": "Nombre (nombre original),Correo electrónico del usuario,Hora de incorporación,"
    "Hora de salida,Duración (minutos),Invitado",
    "it": "Nome (nome originale),E-mail utente,Ora ingresso,Ora di uscita,Durata (minuti),Ospite",
    "pt": "Nome (nome original),E-mail do usuário,Hora de entrada,Hora de saída,"
    "Duração (minutos),Convidado",
    "de": "Name (Ursprünglicher Name),Benutzer-E-Mail,Beitrittszeit,Verlassen um,"
    "Dauer (Minuten),Gast",
    "tr": "Ad (Orijinal Ad),Kullanıcı E-postası,Katılma Zamanı,Ayrılma Zamanı,Süre (Dakika),Konuk",
    "el": "Όνομα (Αρχικό όνομα),Ηλεκτρονικό ταχυδρομείο,Ώρα συμμετοχής,Ώρα αποχώρησης,"
    "Διάρκεια (Λεπτά),Επισκέπτης",
}
TEAMS = {
    "es": ("Nombre", "Primera entrada", "Última salida", "Duración de la reunión", "Correo"),
    "it": ("Nome", "Primo accesso", "Ultima uscita", "Durata della riunione", "Posta elettronica"),
    "pt": ("Nome", "Primeira entrada", "Última saída", "Duração da reunião", "E-mail"),
    "de": ("Name", "Erster Beitritt", "Letztes Verlassen", "Besprechungsdauer", "E-Mail"),
    "tr": ("Ad", "İlk Katılma", "Son Ayrılma", "Toplantı Süresi", "E-posta"),
    "el": ("Όνομα", "Πρώτη συμμετοχή", "Τελευταία αποχώρηση", "Διάρκεια σύσκεψης", "Email"),
}
LENGTHS = {
    "es": "3 h 28 min 39 s",
    "it": "3 ore 28 minuti 39 secondi",
    "pt": "3 horas e 28 minutos e 39 segundos",
    "de": "3 Std. 28 Min. 39 Sek.",
    "tr": "3 sa 28 dk 39 sn",
    "el": "3 ώρες και 28 λεπτά 39 δευτ.",
}


def report(folder: Path, text: str) -> Report:
    file = folder / "report.csv"
    file.write_text(text, "utf-8")
    return parse(*read_report(file), Calendar(DAYS, MADRID), None)


@pytest.mark.parametrize("language", ZOOM)
def test_zoom_speaks_the_languages_of_the_cities(tmp_path: Path, language: str) -> None:
    row = "Ana Ruiz,ana@ville.example,15/06/2026 09:01:22,15/06/2026 12:30:01,209,No"
    found = report(tmp_path, f"{ZOOM[language]}\n{row}\n")

    assert found.platform is Platform.ZOOM
    assert not found.problems
    (one,) = found.connections
    assert (one.name, one.email, one.start, one.end) == (
        "Ana Ruiz",
        "ana@ville.example",
        START,
        END,
    )


@pytest.mark.parametrize("language", TEAMS)
def test_teams_speaks_the_languages_of_the_cities(tmp_path: Path, language: str) -> None:
    heads = ";".join(TEAMS[language])
    row = f"Ana Ruiz;15.06.2026 09:01:22;15.06.2026 12:30:01;{LENGTHS[language]};a@ville.example"
    found = report(tmp_path, f"{heads}\n{row}\n")

    assert found.platform is Platform.TEAMS
    assert not found.problems
    assert [(one.start, one.end) for one in found.connections] == [(START, END)]


@pytest.mark.parametrize(
    "text",
    [
        "15 de junio de 2026, 9:01",
        "15 giugno 2026 09:01",
        "15 de junho de 2026 09:01",
        "15. Juni 2026, 09:01",
        "15 Haziran 2026 09:01",
        "15 Ιουνίου 2026 9:01",
        "15/06/2026 9:01 a. m.",
        "15/6/2026 9:01 π.μ.",
    ],
)
def test_days_are_named_in_the_languages_of_the_cities(text: str) -> None:
    found = read_time(text)
    assert found is not None
    assert found.day_first == date(2026, 6, 15)
    assert (found.clock.hour, found.clock.minute) == (9, 1)


@pytest.mark.parametrize("text", LENGTHS.values())
def test_lengths_are_told_in_the_languages_of_the_cities(text: str) -> None:
    assert duration(text) == timedelta(hours=3, minutes=28, seconds=39)


def test_bigbluebutton_tells_joins_and_lengths(tmp_path: Path) -> None:
    found = report(
        tmp_path,
        "Name,Moderator,Activity Score,Talk time,Webcam Time,Messages,Emojis,Raise Hand,Join,Left,"
        "Duration\nAna Ruiz,TRUE,0,0,0,0,0,0,6/15/2026 9:01:22,6/15/2026 12:30:01,03:28:39\n",
    )
    assert found.platform is Platform.BIGBLUEBUTTON
    assert [(one.start, one.end) for one in found.connections] == [(START, END)]


@pytest.mark.parametrize(
    ("heads", "row", "name"),
    [
        ("Nome,Cognome,Ora di ingresso", "Paola,Rossi,15/06/2026 09:01:22", "Paola Rossi"),
        ("Nom,Prénom,Heure d’arrivée", "Ruiz,Ana,15/06/2026 09:01:22", "Ana Ruiz"),
        ("Nombre,Apellidos,Hora de entrada", "Ana,Ruiz Gil,15/06/2026 09:01:22", "Ana Ruiz Gil"),
        ("Name,Vorname,Beitrittszeit", "Ruiz,Ana,15/06/2026 09:01:22", "Ana Ruiz"),
        ("Name,First name,Join time", "Ana Ruiz,Ana,15/06/2026 09:01:22", "Ana Ruiz"),
        (
            "Display Name,First Name,Last Name,Join Time",
            "Ana (Séville),Ana,Ruiz,15/06/2026 09:01:22",
            "Ana (Séville)",
        ),
    ],
)
def test_a_name_in_two_columns_is_whole(tmp_path: Path, heads: str, row: str, name: str) -> None:
    assert [one.name for one in report(tmp_path, f"{heads}\n{row}\n").connections] == [name]


WEBEX = (
    '="Display Name"\t="Attendee Email"\t="Join Time"\t="Leave Time"\t="Attendance Duration"\n'
    '="Ana Ruiz"\t="ana@ex.org"\t="2026-06-15 09:01:22"\t="2026-06-15 12:30:01"\t="209 mins"\n'
)


@pytest.mark.parametrize("text", [WEBEX, WEBEX.replace('="209 mins"', '="3h 28m 39s"')])
def test_cells_may_hold_their_text_as_a_formula(tmp_path: Path, text: str) -> None:
    found = report(tmp_path, text)
    assert found.problems == ()
    said = [(one.name, one.email, one.start, one.end) for one in found.connections]
    assert said == [("Ana Ruiz", "ana@ex.org", START, END)]


def test_a_time_of_several_days_without_its_day_is_told(tmp_path: Path) -> None:
    found = report(tmp_path, "Name,Time joined,Time exited\nAna Ruiz,9:01 AM,12:30 PM\n")
    assert [one.code for one in found.problems] == ["attendance-day-missing"]


def test_arabic_headings_tell_how_long_people_stayed(tmp_path: Path) -> None:
    file = tmp_path / "zoom.csv"
    file.write_text(
        "الاسم (الاسم الأصلي),البريد الإلكتروني للمستخدم,إجمالي المدة (بالدقائق),ضيف\n"
        "Ana Ruiz,ana@ex.org,12,لا\n",
        "utf-8",
    )
    assert read_report(file)[1].sections[0].columns
