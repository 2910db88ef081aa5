"""Which sheet of a workbook is in front when it opens: the one that its sender looked at last."""

import re
from html import unescape

from mc2cm_desk.exchange.tables.workbook_parts import Parts

_ACTIVE = re.compile(rb"""<(?:\w+:)?workbookView\b[^>]*?\bactiveTab=["'](\d{1,4})["']""")
_ACTIVE_TABLE = re.compile(
    rb"""<config:config-item\b[^>]*?config:name=["']ActiveTable["'][^>]*>([^<]*)<"""
)
_TABLE = re.compile(rb"""<table:table\b[^>]*?\btable:name=["']([^"']*)["']""")


def of_workbook(parts: Parts) -> int:
    """Return the place of the sheet in front of an XLSX file, 0 where it is not stated."""
    found = _ACTIVE.search(parts.read("xl/workbook.xml"))
    return int(found[1]) if found else 0


def of_open_document(parts: Parts) -> int:
    """Return the place of the sheet in front of an ODS file, 0 where it is not stated."""
    found = _ACTIVE_TABLE.search(parts.read("settings.xml"))
    if found is None:
        return 0
    names = [_text(name) for name in _TABLE.findall(parts.read("content.xml"))]
    active = _text(found[1])
    return names.index(active) if active in names else 0


def _text(name: bytes) -> str:
    return unescape(name.decode("utf-8", "replace"))
