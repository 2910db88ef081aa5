"""Another record in a widget: its fields let go of the one before."""

from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.widgets.drafts.scope import record_of, scopes, set_record
from mc2cm_desk.ui.widgets.fields.field import Field


def show_record(scope: QWidget, record: str) -> None:
    """Say which record a widget shows from now on; call it before the record is shown.

    What is half typed is committed for the record before; what it refuses stays a draft of it.
    """
    if record_of(scope) == record:
        return
    scopes().leaving.emit(scope)
    fields = scope.findChildren(Field)
    for field in fields:
        field.flush()
    for field in fields:
        field.release()
    set_record(scope, record)
    scopes().entered.emit(scope)
