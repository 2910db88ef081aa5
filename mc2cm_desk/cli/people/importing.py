"""`mc2cm-desk participants import`: a list into an event, with everything that it would do."""

from pathlib import Path
from typing import Any, cast

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.people import problems
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.list_update import FieldChange, Side
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.decisions import Decisions, decided, questions
from mc2cm_desk.exchange.participants.file import read_list
from mc2cm_desk.exchange.participants.importing import ImportResult, Outcome, RowOutcome, outcomes
from mc2cm_desk.exchange.participants.plan import ImportPlan
from mc2cm_desk.exchange.participants.remarks import CANCELLED, DECLINED
from mc2cm_desk.services.event import events
from mc2cm_desk.services.safety.backup.schedule import back_up_before_import
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import imports


def run(
    event: str,
    file: Path,
    *,
    dry_run: bool,
    skip_problems: bool,
    take_list: bool,
    include_cancelled: bool,
    sheet: str | None = None,
    encoding: str | None = None,
) -> None:
    """Import a list and print what was done, or with ``dry_run`` what would be."""
    with session.library() as library:
        found = events.named(library, event)
        table, mapping = read_list(file, sheet, encoding)
        read = importing.plan(library, found.id, table, mapping)
        if include_cancelled:
            rows = {one.row for one in read.left_out if one.reason in (CANCELLED, DECLINED)}
            read = importing.plan(library, found.id, table, mapping, taken=rows)
        plan = decided(read, Decisions(every=Side.LIST if take_list else None))
        if not dry_run:
            back_up_before_import(library)
        result = (
            importing.result(plan)
            if dry_run
            else importing.apply(library, plan, skip_problems=skip_problems)
        )
    words, language = session.catalogue(), session.language()
    session.print_result(
        _value(plan, result, words, language), _lines(plan, result, words, language)
    )
    if not result.written and not dry_run and result.problems:
        raise typer.Exit(1)


def _value(
    plan: ImportPlan, result: ImportResult, words: Catalogue, language: str
) -> dict[str, Any]:
    return {
        "rows": result.rows,
        "added": result.added,
        "updated": result.updated,
        "kept": plan.retained,
        "unchanged": result.unchanged,
        "joined": result.joined,
        "plan": [_row(one, language) for one in outcomes(plan)],
        "duplicates": list(result.duplicates),
        "consents_to_ask": [
            {"row": one.row, "field": one.field, "column": one.column, "value": one.text}
            for one in questions(plan)
        ],
        "problems": problems.values(result.problems, words),
        "left_out": [
            {
                "row": one.row,
                "reason": one.reason,
                "text": one.text,
                "message": imports.reason(one.reason, words),
            }
            for one in result.left_out
        ],
        "remarks": [
            {
                **one.values,
                "code": one.code,
                "value": one.value,
                "row": one.row,
                "count": one.count,
                "message": imports.remark(
                    one.code, one.value, words, row=one.row, count=one.count, values=one.values
                ),
            }
            for one in result.remarks
        ],
        "written": result.written,
    }


def _row(one: RowOutcome, language: str) -> dict[str, Any]:
    """Return what becomes of a row: ``changes`` with both values and whose value stays."""
    value: dict[str, Any] = {"row": one.row, "outcome": one.outcome, "name": one.name}
    if one.into:
        value["into"] = one.into
    if one.reason:
        value["reason"] = one.reason
    if one.entry is not None and one.entry.changes:
        value["changes"] = [_change(change, language) for change in one.entry.changes]
    if one.unkept:
        value["unkept"] = [
            {"field": cell.field, "value": cell.value, "kept": cell.retained} for cell in one.unkept
        ]
    return value


def _change(change: FieldChange, language: str) -> dict[str, Any]:
    return {
        "field": change.field,
        "here": _plain(change.here, language),
        "listed": _plain(change.listed, language),
        "keeps": change.side,
        "corrected": change.corrected.isoformat() if change.corrected else None,
    }


def _plain(value: object, language: str) -> object:
    if isinstance(value, Localised):
        return value.text(language)
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


def _lines(plan: ImportPlan, result: ImportResult, words: Catalogue, language: str) -> list[str]:
    value = _value(plan, result, words, language)
    lines = [
        f"{name}: {value[name]}"
        for name in ("rows", "added", "updated", "kept", "unchanged", "joined")
    ]
    lines += problems.lines(value["problems"])
    for row in value["plan"]:
        if row["outcome"] == Outcome.JOINED:
            lines.append(f"{row['row']} {row['name']} = {row['into']}")
        lines += [
            f"{row['row']} {row['name']} {one['field']}: «{one['kept']}» ≠ «{one['value']}»"
            for one in row.get("unkept", ())
        ]
        for one in row.get("changes", ()):
            sign = "→" if one["keeps"] == Side.LIST else "≠"
            retained = one["keeps"]
            lines.append(
                f"{row['row']} {row['name']} {one['field']}: "
                f"«{one['here']}» {sign} «{one['listed']}» ({retained})"
            )
    lines += [
        f"{one['row']} {one['column']}: «{one['value']}» ?" for one in value["consents_to_ask"]
    ]
    lines += [f"{one['row']} «{one['text']}» {one['message']}" for one in value["left_out"]]
    lines += [one["message"] for one in value["remarks"]]
    lines.append(f"written: {'yes' if result.written else 'no'}")
    return lines
