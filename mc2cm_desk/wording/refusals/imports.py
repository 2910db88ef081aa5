"""What an import says of its assumptions and of the rows it leaves out."""

from typing import Any, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue

REMARKS: dict[str, object] = {
    "encoding": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "The text of the file was read as {encoding}: “{value}”. If it looks wrong, choose "
        "another encoding.",
    ),
    "encoding-mixed": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "The file mixes several encodings; each line was read on its own: “{value}”. Check its "
        "accents.",
    ),
    "encoding-repaired": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Letters that had been damaged when the file was saved were restored: “{value}”.",
    ),
    "encoding-damaged": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Some letters in the file have been lost: “{value}”. Ask for the file again.",
    ),
    "sheet-chosen": QT_TRANSLATE_NOOP(
        "ImportRemark", "Sheet “{value}” was read. Not read: {sheets}."
    ),
    "heading-row": QT_TRANSLATE_NOOP("ImportRemark", "The headings were found in row {row}."),
    "rows-hidden": QT_TRANSLATE_NOOP(
        "ImportRemark", "%n hidden rows were read like the others: {value}."
    ),
    "rows-filtered": QT_TRANSLATE_NOOP(
        "ImportRemark", "%n rows hidden by a filter were read like the others: {value}."
    ),
    "rows-struck": QT_TRANSLATE_NOOP(
        "ImportRemark", "%n rows struck through were read like the others: {value}."
    ),
    "columns-hidden": QT_TRANSLATE_NOOP(
        "ImportRemark", "%n hidden columns were read like the others: {value}."
    ),
    "cells-merged": QT_TRANSLATE_NOOP(
        "ImportRemark", "“{value}” is in a merged cell and applies to rows {first} to {last}."
    ),
    "column-unknown": QT_TRANSLATE_NOOP(
        "ImportRemark", "Column “{value}” was not understood: %n cells are not imported."
    ),
    "column-not-imported": QT_TRANSLATE_NOOP(
        "ImportRemark", "Column “{value}” is not imported: %n cells."
    ),
    "columns-combined": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "The columns {value} have the same meaning: in each row, the first one that is "
        "filled in is used.",
    ),
    "section-place": QT_TRANSLATE_NOOP(
        "ImportRemark", "“{value}” was read as the location for rows {first} to {last}."
    ),
    "quote-unclosed": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "A quotation mark opened in row {row} is never closed: the rows from there were read "
        "one by one. Check row {row}.",
    ),
    "table-transposed": QT_TRANSLATE_NOOP(
        "ImportRemark", "The people stand side by side in this file: rows and columns were swapped."
    ),
    "zeros-kept": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Column “{value}”: zeros shown only by the cell format were kept.",
    ),
    "consent-unclear": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: “{value}” is neither a clear yes nor a clear no. The person will "
        "be asked at the desk.",
    ),
    "status-unknown": QT_TRANSLATE_NOOP(
        "ImportRemark", "Row {row}, “{column}”: the status “{value}” is not known and was not used."
    ),
    "status-pending": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: “{value}”. The registration is not confirmed; the person is "
        "imported as invited.",
    ),
    "phone-damaged": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: the spreadsheet cut digits off the telephone number “{value}”. It "
        "is not imported.",
    ),
    "phone-doubtful": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: “{value}” does not look like a complete telephone number. It is "
        "kept as typed.",
    ),
    "cell-partly-read": QT_TRANSLATE_NOOP(
        "ImportRemark", "Row {row}, “{column}”: only part of “{value}” was imported."
    ),
    "cell-passed-over": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: “{value}” was not understood; another column with the same "
        "meaning is used.",
    ),
    "absent-perhaps-known": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}: “{value}” does not come by this list, and may be somebody of that name who is "
        "on the list here. Nothing was changed; look at the person.",
    ),
    "gender-untold": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: “{value}” does not say whether it is a woman or a man; the gender "
        "stays open.",
    ),
    "columns-disagree": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}: two columns with the same meaning differ. “{kept}” is used; “{other}” was "
        "left out (column “{value}”).",
    ),
    "columns-disagree-often": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Column “{value}” differs in %n rows from an earlier column with the same meaning, "
        "which is used; the first time in row {row}.",
    ),
    "name-aside": QT_TRANSLATE_NOOP(
        "ImportRemark", "Row {row}, “{column}”: “{value}” appears beside the name and was left out."
    ),
    "name-partly-to-come": QT_TRANSLATE_NOOP(
        "ImportRemark", "Row {row}, “{column}”: “{value}” is not a name and was left out."
    ),
    "city-ambiguous": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "There is a “{value}” in {countries}; %n rows do not say which one is meant. The city is "
        "imported without a country, to be completed under Cities.",
    ),
    "city-letters-beside": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}: “{value}” was read as a city of {countries}; “{letters}” beside it is not of "
        "that country. If another city is meant, give its country.",
    ),
    "cities-without-country": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "%n cities are in no list and come without a country, to be completed under Cities: "
        "{value}.",
    ),
    "rows-joined-differ": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Rows of one person differ in %n values that are not imported; the first time in row "
        "{row}.",
    ),
    "several-people": QT_TRANSLATE_NOOP(
        "ImportRemark",
        "Row {row}, “{column}”: “{value}” seems to name several people. They are imported as one.",
    ),
}
"""Sentences by code of `exchange.participants.remarks.Remark`."""

REASONS: dict[str, object] = {
    "heading-repeated": QT_TRANSLATE_NOOP("LeftOutReason", "headings repeated"),
    "section": QT_TRANSLATE_NOOP("LeftOutReason", "section title"),
    "total": QT_TRANSLATE_NOOP("LeftOutReason", "line of totals"),
    "note": QT_TRANSLATE_NOOP("LeftOutReason", "a note, not a person"),
    "nothing-understood": QT_TRANSLATE_NOOP("LeftOutReason", "nothing in it was understood"),
    "name-to-come": QT_TRANSLATE_NOOP("LeftOutReason", "name to come"),
    "cancelled": QT_TRANSLATE_NOOP("LeftOutReason", "registration cancelled"),
    "declined": QT_TRANSLATE_NOOP("LeftOutReason", "declined"),
    "waiting": QT_TRANSLATE_NOOP("LeftOutReason", "on the waiting list"),
    "erased": QT_TRANSLATE_NOOP("LeftOutReason", "erased at the person’s request"),
    "removed": QT_TRANSLATE_NOOP("LeftOutReason", "removed from the participants here"),
    "skipped": QT_TRANSLATE_NOOP("LeftOutReason", "left out by you"),
}
"""Labels by reason of `exchange.participants.remarks.LeftOut`."""


def remark(
    code: str,
    value: str,
    catalogue: Catalogue,
    *,
    row: int | None = None,
    count: int = 0,
    values: dict[str, Any] | None = None,
) -> str:
    """Return the sentence of a remark; texts from the file keep their own direction."""
    source = str(REMARKS[code])
    slots = {"value": value, "row": row or "", **(values or {})}
    if isinstance(lands := slots.get("countries"), tuple):
        codes = cast("tuple[str, ...]", lands)
        named = [formats.country(code, catalogue.language) for code in codes]
        slots["countries"] = formats.enumeration(named, catalogue.language)
    shown = {
        name: str(slot) if isinstance(slot, int) else bidi.isolated(str(slot), catalogue.language)
        for name, slot in slots.items()
    }
    sentence = (
        catalogue.plural("ImportRemark", source, count)
        if "%n" in source
        else catalogue.translate("ImportRemark", source)
    )
    return sentence.format_map(shown)


def reason(code: str, catalogue: Catalogue) -> str:
    """Return why a row is left out, in a few words without a full stop."""
    return catalogue.translate("LeftOutReason", str(REASONS[code]))
