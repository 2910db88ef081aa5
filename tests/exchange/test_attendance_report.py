"""Reports of Zoom, Teams and Webex are read as they are written, each cell in doubt is told."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter
from hypothesis import example, given
from hypothesis import strategies as st

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.attendance.layout import Platform, read_report
from mc2cm_desk.exchange.attendance.report import Report, parse
from mc2cm_desk.exchange.attendance.times import Calendar, duration, read_time, zone_of

MADRID = ZoneInfo("Europe/Madrid")
DAYS = (date(2020, 6, 15), date(2020, 6, 16))

ZOOM = """\
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
97303290176,Ouverture,06/15/2020 08:55:00 AM,06/15/2020 10:35:00 AM,host@example.org,100,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ana Ruiz,ana@example.org,06/15/2020 09:00:00 AM,06/15/2020 10:00:00 AM,60,No
Ana Ruiz,ana@example.org,06/15/2020 10:10:00 AM,06/15/2020 10:30:00 AM,20,No
"Fatma (Fatma Ben Ali)",,06/15/2020 12:05:00 PM,06/15/2020 01:00:00 PM,55,Yes
"""
ZOOM_FRENCH = """\
Nom (nom original);Adresse e-mail de l’utilisateur;Heure d’arrivée;Heure de départ;Durée (minutes);Invité;Salle d’attente
Ana Ruiz;ana@example.org;15/06/2020 08:50:00;15/06/2020 09:00:00;10;Non;Oui
Ana Ruiz;ana@example.org;15/06/2020 09:00:00;15/06/2020 10:00:00;60;Non;Non
"""  # noqa: E501  the headings as they are
ZOOM_WEBINAR = """\
Attendee Report
Report Generated:,"Jun 16, 2020 8:50 PM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,Unique Viewers,Total Users
Ouverture,973 0329 0176,"Jun 15, 2020 8:55 AM",95,3,2,4
Host Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
Yes,Eva Host,eva@example.org,"Jun 15, 2020 08:55:00","Jun 15, 2020 10:30:00",95,No
Panelist Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
Yes,Paul Ndiaye,paul@example.org,"Jun 15, 2020 08:58:00","Jun 15, 2020 10:30:00",92,No
Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Join Time,Leave Time,Time in Session (minutes)
Yes,Ana Ruiz,Ana,Ruiz,ana@example.org,"Jun 1, 2020 21:00:00","Jun 15, 2020 09:00:00","Jun 15, 2020 10:00:00",60
Yes,Ana Ruiz,Ana,Ruiz,ana@example.org,"Jun 1, 2020 21:00:00","Jun 15, 2020 10:10:00","Jun 15, 2020 10:30:00",20
No,--,Léo,Roy,leo@example.org,"Jun 1, 2020 21:00:00",--,--,--
"""  # noqa: E501
TEAMS = """\
1. Summary
Meeting title\tOuverture
Attended participants\t2
Start time\t6/15/20, 8:55:11 AM
End time\t6/15/20, 10:31:02 AM
Meeting duration\t1h 35m 51s
Average attendance time\t1h 2m 3s

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ana Ruiz\t6/15/20, 9:00:00 AM\t6/15/20, 10:30:00 AM\t1h 20m\tana@example.org\tana@example.org\tPresenter
Léo Roy (Guest)\t6/15/20, 9:05:00 AM\t6/15/20, 10:31:02 AM\t1h 26m 2s\t\t\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Ana Ruiz\t6/15/20, 9:00:00 AM\t6/15/20, 10:00:00 AM\t1h\tana@example.org\tPresenter
Ana Ruiz\t6/15/20, 10:10:00 AM\t6/15/20, 10:30:00 AM\t20m\tana@example.org\tPresenter
Léo Roy (Guest)\t6/15/20, 9:05:00 AM\t6/15/20, 10:31:02 AM\t1h 26m 2s\t\tAttendee
"""  # noqa: E501
TEAMS_FRENCH = """\
1. Résumé
Titre de la réunion\tOuverture
Heure de début\t15/06/2020 08:55:11

2. Participants
Nom\tPremière participation\tDernier départ\tDurée de la réunion\tE-mail\tID du participant (UPN)\tRôle
Ana Ruiz\t15/06/2020 09:00:00\t15/06/2020 10:30:00\t1 h 20 min\tana@example.org\tana@example.org\tPrésentateur

3. Activités en réunion
Nom\tHeure de participation\tHeure de départ\tDurée\tE-mail\tRôle
Ana Ruiz\t15/06/2020 09:00:00\t15/06/2020 10:00:00\t1 h\tana@example.org\tPrésentateur
Ana Ruiz\t15/06/2020 10:10:00\t15/06/2020 10:30:00\t20 min\tana@example.org\tPrésentateur
"""  # noqa: E501
TEAMS_FLAT = """\
Full Name\tUser Action\tTimestamp
Ana Ruiz\tJoined\t15/06/2020, 09:00:00
Ana Ruiz\tLeft\t15/06/2020, 10:00:00
Léo Roy\tJoined before\t15/06/2020, 09:05:00
Ana Ruiz\tJoined\t15/06/2020, 10:10:00
Ana Ruiz\tLeft\t15/06/2020, 10:30:00
"""
WEBEX = (
    "Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tFirst Name\tLast Name\t"
    "Role\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\tConnection Type\n"
    'Ouverture\t="2020-06-15 08:55:00"\t="2020-06-15 10:31:00"\tAna Ruiz\tAna\tRuiz\tAttendee\t'
    'ana@example.org\t="2020-06-15 09:00:00"\t="2020-06-15 10:00:00"\t60 mins\tDesktop app\n'
    'Ouverture\t="2020-06-15 08:55:00"\t="2020-06-15 10:31:00"\tAna Ruiz\tAna\tRuiz\tAttendee\t'
    'ana@example.org\t="2020-06-15 10:10:00"\t="2020-06-15 10:30:00"\t20 mins\tMobile app\n'
)
WEBEX_PLAIN = """\
Attendee Name,Attendee Email,Join Time,Leave Time,Attendance Duration
Ana Ruiz,ana@example.org,2020-06-15 09:00:00,2020-06-15 10:00:00,60 mins
Ana Ruiz,ana@example.org,2020-06-15 10:10:00,2020-06-15 10:30:00,20 mins
"""


def at(hour: int, minute: int = 0, second: int = 0, day: int = 15) -> datetime:
    return datetime(2020, 6, day, hour, minute, second, tzinfo=MADRID).astimezone(UTC)


def read(
    folder: Path,
    text: str,
    *,
    encoding: str = "utf-8",
    days: tuple[date, ...] = DAYS,
    start: datetime | None = None,
) -> Report:
    file = folder / "report.csv"
    file.write_bytes(text.encode(encoding))
    table, layout = read_report(file)
    return parse(table, layout, Calendar(days, MADRID), start)


ANA = [(at(9), at(10)), (at(10, 10), at(10, 30))]


@pytest.mark.parametrize(
    ("text", "encoding", "platform"),
    [
        (ZOOM, "utf-8-sig", Platform.ZOOM),
        (ZOOM.partition("\n\n")[2], "utf-8", Platform.ZOOM),
        (TEAMS, "utf-16", Platform.TEAMS),
        (TEAMS, "utf-16-le", Platform.TEAMS),
        (TEAMS_FRENCH, "utf-16", Platform.TEAMS),
        (TEAMS_FLAT, "utf-16", Platform.TEAMS),
        (WEBEX, "utf-16", Platform.WEBEX),
        (WEBEX, "utf-16-le", Platform.WEBEX),
        (WEBEX_PLAIN, "utf-8", Platform.WEBEX),
    ],
)
def test_each_platform_tells_the_same_two_joins(
    tmp_path: Path, text: str, encoding: str, platform: Platform
) -> None:
    report = read(tmp_path, text, encoding=encoding)
    ana = [one for one in report.connections if one.name == "Ana Ruiz"]
    assert report.platform is platform
    assert report.problems == ()
    assert [(one.start, one.end) for one in ana] == ANA
    assert {one.email for one in ana} <= {"ana@example.org", ""}


def test_rows_are_those_that_the_files_program_shows(tmp_path: Path) -> None:
    assert [one.row for one in read(tmp_path, ZOOM).connections] == [5, 6, 7]
    assert read(tmp_path, ZOOM).rows == 3


def test_noon_is_twelve_and_one_in_the_afternoon_thirteen(tmp_path: Path) -> None:
    fatma = read(tmp_path, ZOOM).connections[-1]
    assert (fatma.start, fatma.end) == (at(12, 5), at(13))


def test_hosts_panelists_and_attendees_of_a_webinar_are_all_taken_and_who_stayed_away_is_not(
    tmp_path: Path,
) -> None:
    report = read(tmp_path, ZOOM_WEBINAR)
    found = [(one.name, one.start, one.end) for one in report.connections]

    assert found == [
        ("Eva Host", at(8, 55), at(10, 30)),
        ("Paul Ndiaye", at(8, 58), at(10, 30)),
        *(("Ana Ruiz", start, end) for start, end in ANA),
    ]
    assert (report.platform, report.rows, report.problems) == (Platform.ZOOM, 4, ())


def test_nobody_attends_in_the_waiting_room(tmp_path: Path) -> None:
    report = read(tmp_path, ZOOM_FRENCH)
    assert report.rows == 1
    assert [(one.start, one.end) for one in report.connections] == ANA[:1]
    assert report.platform is Platform.ZOOM


def test_who_had_not_left_when_the_report_was_made_has_no_end(tmp_path: Path) -> None:
    leo = next(one for one in read(tmp_path, TEAMS_FLAT).connections if one.name == "Léo Roy")
    assert (leo.start, leo.end) == (at(9, 5), None)
    assert read(tmp_path, TEAMS_FLAT).end == at(10, 30)


def test_first_join_and_last_leave_hold_no_more_than_the_time_in_the_meeting(
    tmp_path: Path,
) -> None:
    report = read(tmp_path, TEAMS.partition("\n3. ")[0], encoding="utf-16")
    assert [one.end for one in report.connections] == [at(10, 20), at(10, 31, 2)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("06/07/2020 09:00", (date(2020, 7, 6), date(2020, 7, 7))),
        ("07/06/2020 09:00", (date(2020, 7, 6), date(2020, 7, 7))),
    ],
)
def test_the_days_of_the_event_tell_which_number_is_the_month(
    tmp_path: Path, text: str, days: tuple[date, ...]
) -> None:
    report = read(tmp_path, f"Name,Join Time,Duration\nAna,{text},30\n", days=days)
    assert report.connections[0].start == datetime(2020, 7, 6, 9, tzinfo=MADRID)


def test_one_clear_date_decides_for_the_whole_file(tmp_path: Path) -> None:
    days = tuple(date(2020, 5, 6) + timedelta(days=n) for n in range(31))
    rows = "Ana,05/06/2020 09:00,30\nLéo,05/28/2020 09:00,30\n"
    report = read(tmp_path, f"Name,Join Time,Duration\n{rows}", days=days)
    assert [one.start.date() for one in report.connections] == [date(2020, 5, 6), date(2020, 5, 28)]


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Join Time", "2020-06-15T07:00:00Z"),
        ("Join Time", "2020-06-15 09:00:00 +02:00"),
        ("Join Time", "2020-06-15 08:00 GMT+1"),
        ("Join Time (UTC)", "2020-06-15 07:00"),
        ("Join Time (Europe/London)", "2020-06-15 08:00"),
        ("Join Time", "2020-06-15 09:00"),
        ("Heure d’arrivée", "15 juin 2020 à 09:00"),
        ("وقت الانضمام", "١٥ يونيو ٢٠٢٠ ٩:٠٠ ص"),
    ],
)
def test_times_are_of_the_event_unless_the_file_says_otherwise(
    tmp_path: Path, heading: str, cell: str
) -> None:
    report = read(tmp_path, f"Name,{heading},Duration\nAna,{cell},30\n")
    assert [one.start for one in report.connections] == [at(9)]


def test_a_summary_may_name_the_time_zone(tmp_path: Path) -> None:
    head = "1. Summary\nMeeting Time Zone\t(UTC) Coordinated Universal Time\n\n2. Participants\n"
    rows = "Name\tFirst Join\tLast Leave\nAna\t6/15/20, 7:00 AM\t6/15/20, 8:00 AM\n"
    assert read(tmp_path, head + rows).connections[0].start == at(9)


def test_clocks_alone_belong_to_the_day_of_the_meeting(tmp_path: Path) -> None:
    text = (
        "Meeting ID,Topic,Start Time\n1,x,2020-06-16 21:00\n\n"
        "Name (Original Name),Join Time,Leave Time\nAna,22:30,00:15\n"
    )
    ana = read(tmp_path, text).connections[0]
    assert (ana.start, ana.end) == (at(22, 30, day=16), at(0, 15, day=17))


def test_a_total_without_times_counts_from_the_start_of_the_meeting(tmp_path: Path) -> None:
    rows = "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna,,65,No\n"
    with pytest.raises(Refused) as refusal:
        read(tmp_path, rows)
    assert refusal.value.code == "attendance-without-times"

    head = "Topic,Start Time\nx,06/15/2020 09:00:00 AM\n\n"
    for report in (read(tmp_path, head + rows), read(tmp_path, rows, start=at(9))):
        assert [(one.start, one.end) for one in report.connections] == [(at(9), at(10, 5))]


@pytest.mark.parametrize(
    ("row", "column", "value", "code"),
    [
        ("Ana,soon,2020-06-15 10:00,60", "Join Time", "soon", "attendance-time-unreadable"),
        ("Ana,2020-06-15 09:00,later,60", "Leave Time", "later", "attendance-time-unreadable"),
        (
            "Ana,2020-06-25 09:00,2020-06-25 10:00,60",
            "Join Time",
            "2020-06-25 09:00",
            "attendance-time-outside",
        ),
        (
            "Ana,2020-06-15 10:00,2020-06-15 09:00,60",
            "Leave Time",
            "2020-06-15 09:00",
            "attendance-leave-before-join",
        ),
        (
            "Ana,2020-06-15 09:00,2020-06-15 10:00,long",
            "Duration",
            "long",
            "attendance-duration-unreadable",
        ),
        (",2020-06-15 09:00,2020-06-15 10:00,60", "Name", "", "attendance-name-missing"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_told_with_its_row(
    tmp_path: Path, row: str, column: str, value: str, code: str
) -> None:
    good = "Léo,2020-06-15 09:00,2020-06-15 10:00,60"
    report = read(tmp_path, f"Name,Join Time,Leave Time,Duration\n{good}\n{row}\n")
    assert [one.name for one in report.connections] == ["Léo"]
    assert [(one.row, one.column, one.value, one.code) for one in report.problems] == [
        (3, column, value, code)
    ]


def test_an_action_that_is_neither_is_told(tmp_path: Path) -> None:
    text = "Full Name\tUser Action\tTimestamp\nAna\tDanced\t15/06/2020, 09:00:00\n"
    report = read(tmp_path, text)
    assert [one.code for one in report.problems] == ["attendance-action-unknown"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nom,Prénom,Ville\nRuiz,Ana,Lyon\n", "attendance-not-a-report"),
        ("just words\nand more\n", "attendance-not-a-report"),
        ("Name,Join Time,Leave Time\n", "attendance-not-a-report"),
        ("Name,Join Time,In waiting room\nAna,2020-06-15 09:00,Yes\n", "attendance-without-rows"),
    ],
)
def test_what_is_no_report_is_refused(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        read(tmp_path, text)
    assert refusal.value.code == code


def test_a_report_saved_as_a_workbook_is_read_too(tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    with xlsxwriter.Workbook(str(file), {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
        book.add_worksheet("Notes").write_row(0, 0, ["Nothing here"])
        sheet = book.add_worksheet("Report")
        sheet.write_row(0, 0, ["Name", "User Email", "Join Time", "Leave Time", "Duration"])
        sheet.write_row(1, 0, ["Ana Ruiz", "ana@example.org"])
        for column, hour in ((2, 9), (3, 10)):
            sheet.write_datetime(1, column, datetime(2020, 6, 15, hour))  # noqa: DTZ001
        sheet.write_number(1, 4, 60)
    table, layout = read_report(file)
    report = parse(table, layout, Calendar(DAYS, MADRID), None)
    assert [(one.start, one.end) for one in report.connections] == ANA[:1]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1h 2m 3s", 62.05),
        ("1 h 2 min", 62),
        ("1 h 30", 90),
        ("62 mins", 62),
        ("62", 62),
        ("1 heure 2 minutes", 62),
        ("1:02:03", 62.05),
        ("47m 3s", 47.05),
        ("1 ساعة 2 دقيقة", 62),
        ("25 h", None),
        ("garbage", None),
        ("", None),
        ("7/22/26", None),
    ],
)
def test_durations_as_platforms_write_them(text: str, minutes: float | None) -> None:
    assert duration(text) == (None if minutes is None else timedelta(minutes=minutes))


@given(st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)))  # noqa: DTZ001  as written
def test_a_moment_is_read_back_in_every_writing(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    half = f"{moment:%I:%M:%S} {'AM' if moment.hour < 12 else 'PM'}"
    for text in (
        f"{moment:%Y-%m-%d %H:%M:%S}",
        f"{moment:%Y-%m-%dT%H:%M:%S}",
        f"{moment:%d %B %Y %H:%M:%S}",
        f"{moment:%b %d, %Y} {half}",
        f"{moment.month}/{moment.day}/{moment:%y}, {half}",
        f"{moment:%d/%m/%Y}, {moment:%H:%M:%S}",
    ):
        found = read_time(text)
        assert found is not None, text
        assert moment.date() in (found.day_first, found.month_first), text
        assert found.clock == moment.time(), text


@given(st.text(max_size=30))
@example("1440000000000")
@example("0001-01-01 00:00")
def test_no_cell_is_too_strange(text: str) -> None:
    found = read_time(text)
    if found is not None:
        Calendar(DAYS, MADRID).moment(found)
    duration(text)
    zone_of(text)


@pytest.mark.parametrize("text", ["25:00", "2020-13-40 10:00", "10:75", "13:00 PM x"])
def test_what_is_no_moment_is_none(text: str) -> None:
    assert read_time(text) in (None, read_time("13:00"))
    assert read_time("00:00") == (None, None, time(0, 0), None)
