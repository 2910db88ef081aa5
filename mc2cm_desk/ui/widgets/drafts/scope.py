"""Where a widget's text belongs: event, place, record and field, found along its parents.

A widget that shows one record (an inspector, a sheet, a form) is a scope: `show_record` of
`shown_record` says which one. The window says event and place of each screen. Whoever keeps drafts
listens to `scopes()`.
"""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.library.draft import DraftKey

FORM = "form:"
"""How the record of a form begins that makes a new record."""

STATE = "~state"
"""The field under which a form keeps its choices, which are no text."""

_EVENT, _PLACE, _RECORD, _FIELD = "draftEvent", "draftPlace", "draftRecord", "draftField"


class Scopes(QObject):
    """Tells of the scopes of the window.

    Signals:
        leaving(QWidget): the scope is about to show another record, or to be hidden.
        entered(QWidget): the scope shows another record, or shows texts that it hid before.
        finished(QWidget): what was typed in the scope is in the record.
        discarded(QWidget): what was typed in the scope was thrown away on purpose.
        chosen(QWidget): a choice of the form that the scope shows was changed.
    """

    leaving = Signal(QWidget)
    entered = Signal(QWidget)
    finished = Signal(QWidget)
    discarded = Signal(QWidget)
    chosen = Signal(QWidget)


class _Shared:
    scopes: Scopes | None = None


def scopes() -> Scopes:
    """Return the object that tells of all scopes."""
    if _Shared.scopes is None:
        _Shared.scopes = Scopes(QCoreApplication.instance())
    return _Shared.scopes


def set_place(widget: QWidget, event: EventId, place: str) -> None:
    """Say to which event and place of the rail everything in a widget belongs."""
    widget.setProperty(_EVENT, event)
    widget.setProperty(_PLACE, place)


def record_of(scope: QWidget) -> str:
    """Return the record that a widget shows; empty where none was said."""
    return str(scope.property(_RECORD) or "")


def set_record(scope: QWidget, record: str) -> None:
    """Say which record a widget shows, after its fields let go of the one before."""
    scope.setProperty(_RECORD, record)


def set_field(editor: QWidget, field: str, record: str = RecordId("")) -> None:
    """Name a text that is in no `Field`; with an empty name nothing of it is kept (a search).

    ``record`` is the id of its record, where no scope around it says which one it is.
    """
    editor.setProperty(_FIELD, field)
    if record:
        editor.setProperty(_RECORD, record)


def field_of(editor: QWidget) -> str:
    """Return the name of a text that is in no `Field`; empty where nothing of it is kept."""
    named = editor.property(_FIELD)
    if named is not None:
        return str(named)
    return editor.objectName() or editor.accessibleName()


def key_of(widget: QWidget, field: str, slot: str = "") -> DraftKey | None:
    """Return the key of a text in a widget; none outside all places."""
    records: list[str] = []
    at: QWidget | None = widget
    while at is not None:
        record = at.property(_RECORD)
        if record:
            records.append(str(record))
        place = at.property(_PLACE)
        if place:
            event = EventId(RecordId(str(at.property(_EVENT) or "")))
            return DraftKey(event, str(place), "/".join(reversed(records)), field, slot)
        at = at.parentWidget()
    return None
