"""Every row of every odd list is added, updated, unchanged, left out with a reason or a problem."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import openpyxl
import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.file import read_list
from mc2cm_desk.exchange.participants.plan import ImportPlan
from mc2cm_desk.exchange.participants.remarks import REASONS
from mc2cm_desk.services.library import Library

PERSON = "Nom{n};Pr{n};Ville{n};p{n}@example.org"
HEAD = "Nom;Prénom;Ville;Courriel"


def people(count: int) -> list[str]:
    return [PERSON.format(n=n) for n in range(count)]


def odd_lists() -> Iterator[tuple[str, bytes]]:
    """Yield lists of which no row may be lost, each with rows of another oddity."""
    oddities = {
        "plain": [],
        "title": ["Ville de Lyon (France);;;"],
        "group": ["Intervenants;;;"],
        "total": ["Total : 8;;;"],
        "note": ["Arrêté la présente liste à huit participants, à Lyon;;;"],
        "heading": [HEAD],
        "other heading": ["", "E-mail;Family name;First name;City"],
        "nothing understood": [";;;", "-;-;-;-"],
        "no name": [";;Lyon;x@example.org"],
        "name to come": ["N.N.;;Lyon;", "TBC;TBC;;"],
        "wrong e-mail": ["Zorro;Diego;Lyon;nowhere"],
        "same person": [PERSON.format(n=3), PERSON.format(n=3).upper()],
        "lookalike": ["Nom4;Pr4;Ville4;other@example.org"],
        "mononym": ["Sukarno;;;", ";Madonna;;"],
        "failed formula": ["#N/A;#N/A;#N/A;#N/A"],
        "wide": ["Wide;Wanda;Lyon;w@example.org;one;more;cells"],
        "short": ["Short"],
        "open quote": ['"Open;Oscar;Lyon;o@example.org'],
        "quoted lines": ['"Two\nLines";Tilda;Lyon;t@example.org'],
        "long": [f"{'x' * 400};y;z;l@example.org"],
        "controls": ["\x07Bell;Bo;Lyon;b@example.org"],
    }
    for name, rows in oddities.items():
        lines = people(8)
        yield f"{name}.csv", "\n".join([HEAD, *lines[:4], *rows, *lines[4:]]).encode()
        yield f"{name} last.csv", "\n".join([HEAD, *lines, *rows]).encode("cp1252", "replace")
    yield "all.csv", "\n".join([HEAD, *people(4), *chain(*oddities.values())]).encode()
    yield "mac.csv", "\r".join([HEAD, *people(8)]).encode("mac_roman")
    yield "mixed.csv", HEAD.encode() + "\nÉva;Zoé;Nîmes;e@example.org\n".encode("cp1252")
    yield "turned.csv", "Nom;A;B;C\nPrénom;D;E;F\nVille;G;H;I\nCourriel;;;".encode()


LISTS = dict(odd_lists())


def summed(plan: ImportPlan) -> list[int]:
    """Return the numbers of the rows that the plan tells something of, each once for each."""
    return sorted(
        [
            *(row for entry in plan.entries for row in entry.rows),
            *{problem.row for problem in plan.problems},
            *(one.row for one in plan.left_out),
        ]
    )


@pytest.mark.parametrize("name", LISTS)
def test_no_row_is_dropped_without_a_word(
    name: str, tmp_path: Path, library: Library, seville: Event
) -> None:
    path = tmp_path / name
    path.write_bytes(LISTS[name])
    table, mapping = read_list(path)
    plan = importing.plan(library, seville.id, table, mapping)
    filled = [
        table.row_number(index)
        for index, row in enumerate(table.rows)
        if index > mapping.header and any(str(cell).strip() for cell in row)
    ]
    assert summed(plan) == filled
    assert plan.rows == len(filled)
    assert {one.reason for one in plan.left_out} <= REASONS
    assert all(one.text for one in plan.left_out)


def test_no_row_of_a_sheet_with_merged_and_hidden_cells_is_dropped(
    tmp_path: Path, library: Library, seville: Event
) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for line in ["Liste", HEAD, "Ville de Lyon;;;", *people(6), "Total : 6"]:
        sheet.append(line.split(";"))
    sheet.merge_cells("C4:C6")
    sheet.row_dimensions[5].hidden = True
    workbook.save(tmp_path / "list.xlsx")
    table, mapping = read_list(tmp_path / "list.xlsx")
    plan = importing.plan(library, seville.id, table, mapping)
    assert summed(plan) == list(range(3, 11))
    assert {one.code for one in plan.remarks} >= {"cells-merged", "rows-hidden", "heading-row"}
