"""Rows of the file with what becomes of each: those that one of the counts stands for."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.exchange.participants.importing import Outcome, RowOutcome
from mc2cm_desk.exchange.participants.row import Problem, Unkept
from mc2cm_desk.ui.participants.importing.rows_table import RowLine, RowsTable
from mc2cm_desk.ui.participants.importing.words import field_name, problem_words, value_words
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import imports

COUNTED: dict[Outcome, tuple[object, str]] = {
    Outcome.ADDED: (QT_TRANSLATE_NOOP("ImportRows", "%n added"), ""),
    Outcome.UPDATED: (QT_TRANSLATE_NOOP("ImportRows", "%n changed"), ""),
    Outcome.KEPT: (QT_TRANSLATE_NOOP("ImportRows", "%n kept as here"), ""),
    Outcome.UNCHANGED: (QT_TRANSLATE_NOOP("ImportRows", "%n unchanged"), ""),
    Outcome.JOINED: (QT_TRANSLATE_NOOP("ImportRows", "%n joined"), ""),
    Outcome.LEFT_OUT: (QT_TRANSLATE_NOOP("ImportRows", "%n left out"), ""),
    Outcome.PROBLEM: (QT_TRANSLATE_NOOP("ImportRows", "%n with a problem"), "warn"),
}
"""How many rows come to each outcome, and the tone of the chip."""

_NAMES: dict[Outcome, object] = {
    Outcome.ADDED: QT_TRANSLATE_NOOP("ImportRows", "added"),
    Outcome.UPDATED: QT_TRANSLATE_NOOP("ImportRows", "changed"),
    Outcome.KEPT: QT_TRANSLATE_NOOP("ImportRows", "kept as here"),
    Outcome.UNCHANGED: QT_TRANSLATE_NOOP("ImportRows", "unchanged"),
    Outcome.JOINED: QT_TRANSLATE_NOOP("ImportRows", "joined with row {row}"),
    Outcome.LEFT_OUT: QT_TRANSLATE_NOOP("ImportRows", "left out"),
    Outcome.PROBLEM: QT_TRANSLATE_NOOP("ImportRows", "problem"),
}


def counted(outcome: Outcome, count: int) -> str:
    """Return «38 added» in the language of the window."""
    return QCoreApplication.translate("ImportRows", str(COUNTED[outcome][0]), "", count)


class RowsPage(CardFrame):
    """A table of rows: number, name, what becomes of it, why or what changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent, padding=8)
        self.heading = Label("title", "", self)
        self.table = RowsTable(self._titles, self)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.table, 1)

    def show_rows(
        self,
        heading: str,
        rows: Sequence[RowOutcome],
        problems: Sequence[Problem],
        language: str,
    ) -> None:
        """Show rows under a heading."""
        by_row = {one.row: problem_words(one, language) for one in reversed(problems)}
        self.heading.setText(heading)
        self.table.setAccessibleName(heading)
        self.table.rows.retranslate()
        self.table.show_lines([_line(one, by_row, language) for one in rows])

    def _titles(self) -> tuple[str, str, str, str]:
        return (
            self.tr("Row"),
            self.tr("Person or text"),
            self.tr("What happens to it"),
            self.tr("Why, or what changes"),
        )


def _unkept(one: Unkept, language: str) -> str:
    """Return what a row says otherwise than another of the same person, and what is kept."""
    return filled(
        QCoreApplication.translate(
            "ImportRows", "{field}: {value} is not imported, {kept} is kept"
        ),
        field=field_name(one.field, language),
        value=value_words(one.field, one.value, language),
        kept=value_words(one.field, one.retained, language),
    )


def _line(one: RowOutcome, problems: dict[int, str], language: str) -> RowLine:
    outcome = QCoreApplication.translate("ImportRows", str(_NAMES[one.outcome]))
    detail = ""
    if one.outcome is Outcome.LEFT_OUT:
        detail = imports.reason(one.reason, Catalogue(language))
    elif one.outcome is Outcome.PROBLEM:
        detail = problems.get(one.row, "")
    else:
        changes = one.entry.changes if one.entry is not None else ()
        parts = [
            f"{field_name(change.field, language)} "
            f"{value_words(change.field, change.here, language)} "
            f"{'→' if change.is_taken else '≠'} "
            f"{value_words(change.field, change.listed, language)}"
            for change in changes
        ]
        parts += [_unkept(unkept, language) for unkept in one.unkept]
        detail = " · ".join(parts)
    return RowLine(
        str(one.row),
        bidi.isolated(one.name, language) if one.name else "",
        outcome.format(row=one.into),
        detail,
    )
