"""What is remembered of an import: the list that is being imported, and what columns mean."""

from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import Setting
from mc2cm_desk.ui.participants.importing import flow
from mc2cm_desk.ui.participants.importing.flow import ImportDraft, SavedImport
from mc2cm_desk.ui.widgets.drafts.scope import FORM, STATE, key_of
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record

COLUMNS = Setting("import_columns_chosen", "")
"""What people said that columns mean, for the next file with the same headings."""
IMPORT_FORM = f"{FORM}import"


class ImportDrafts:
    """Keeps the draft of an import beside the library; ``form`` is the widget that shows it."""

    def __init__(self, desk: Desk, form: QWidget) -> None:
        self._desk, self._form = desk, form
        show_record(form, IMPORT_FORM)

    @property
    def columns(self) -> str:
        """What people said that columns mean, as `flow.serialised_columns` writes it."""
        return COLUMNS.get()

    def remember_columns(self, draft: ImportDraft) -> None:
        """Remember what the columns of a list mean, for the next one with the same headings."""
        COLUMNS.set(flow.serialised_columns(draft, self.columns))

    def save(self, draft: ImportDraft) -> None:
        """Keep which list is being imported, and everything that was decided about it."""
        key = key_of(self._form, STATE)
        if key is not None:
            self._desk.library.drafts.save(key, flow.serialised(draft, self.columns))

    def forget(self) -> None:
        """Forget which list is being imported: it is in the library, or nobody wants it."""
        key = key_of(self._form, STATE)
        if key is not None:
            self._desk.library.drafts.forget(key)

    def restored(self) -> SavedImport | None:
        """Return what was kept when the window last ended; none if nothing was being imported."""
        key = key_of(self._form, STATE)
        found = self._desk.library.drafts.get(key) if key is not None else None
        return flow.restored(found.text) if found is not None else None
