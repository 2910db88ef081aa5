"""Every text under the fingers is on the disk while it is typed, and is given back where it was.

One mechanism for all of them: whatever text the keyboard is on is watched, if it lies in a place of
the window (`draft_scope`). A screen does nothing for it but say which record it shows.
"""

from collections.abc import Callable, Set
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.library.draft import Draft, DraftKey
from mc2cm_desk.services.text.drafts import Drafts
from mc2cm_desk.ui.widgets.drafts import commits
from mc2cm_desk.ui.widgets.drafts import scope as draft_scope
from mc2cm_desk.ui.widgets.drafts.commits import Commit
from mc2cm_desk.ui.widgets.drafts.scope import FORM, STATE, key_of
from mc2cm_desk.ui.widgets.drafts.sources import (
    EDITORS,
    DraftSource,
    LineSource,
    cursor_in,
    keys_in,
    put_cursor,
    show_text,
    source_of,
    sources_in,
)

PAUSE = 250
"""Milliseconds after the last key until a draft is given to the disk."""
UNBROKEN = 1000
"""Milliseconds of unbroken typing after which it is given to the disk all the same."""
CHECK = 1000
"""Milliseconds after which it is looked whether the disk took a draft."""
OFFERED = "~offered"
"""How the slot of a draft ends that is offered beside a value that was changed meanwhile."""


class Drafting(QObject):
    """Watches what is typed in the window.

    Signals:
        given_back(Draft): a text of an earlier time stands in its line or field again.
        undurable(object): why the disk does not take drafts (Refused); none once it does.

    Attributes:
        restored: the drafts that were given back so far, the latest last.
    """

    given_back = Signal(object)
    undurable = Signal(object)
    _redacted = Signal(object, object)

    def __init__(self, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.restored: list[Draft] = []
        self._drafts = drafts
        self._dirty: dict[QWidget, DraftSource] = {}
        self._typed_in: dict[DraftKey, QWidget] = {}
        self._chosen: dict[tuple[str, str], str] = {}
        self._giving = self._closed = False
        self._where: DraftKey | None = None
        self._pause, self._limit = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._pause, PAUSE), (self._limit, UNBROKEN)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(self.save_now)
        self._undurable = False
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(CHECK)
        self._check.timeout.connect(self._report_durable)
        self._redacted.connect(self._on_redacted, Qt.ConnectionType.QueuedConnection)
        drafts.subscribe_redaction(self._report_redacted)
        scopes = draft_scope.scopes()
        scopes.leaving.connect(self._on_leaving)
        scopes.entered.connect(self._on_entered)
        scopes.finished.connect(self._on_finished)
        scopes.discarded.connect(self._on_finished)
        scopes.chosen.connect(self._on_chosen)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def close(self) -> None:
        """Give what is typed to the disk and watch no more."""
        if not self._closed:
            self.save_now()
            self._closed = True

    @Slot()
    def save_now(self) -> None:
        """Give everything typed to the disk at once."""
        self._pause.stop()
        self._limit.stop()
        dirty, self._dirty = self._dirty, {}
        for widget, source in dirty.items():
            if isValid(widget):
                self._save(widget, source)
        if self._where is not None:
            self._drafts.work_at(self._where)
        if dirty:
            self._check.start()

    def give_back(self, root: QWidget) -> None:
        """Give back what waits for the lines and fields of a widget."""
        where = key_of(root, "")
        if where is None or self._closed:
            return
        waiting = self._drafts.waiting(where.event, where.place)
        if not waiting:
            return
        known = {
            (key.record, key.field): (widget, source)
            for widget, source in sources_in(root)
            if (key := key_of(widget, source.name)) is not None
        }
        # Texts first: a choice may belong to a text, such as the language of a line.
        for draft in sorted(waiting, key=lambda one: one.key.field == STATE):
            found = known.get((draft.key.record, draft.key.field))
            if found is not None:
                self._give(*found, draft)

    def find(self, root: QWidget, where: DraftKey) -> QWidget | None:
        """Return the line or field of a key; a line that belongs to no record is found as well."""
        for widget, source in sources_in(root):
            key = key_of(widget, source.name, where.slot)
            if (
                key is not None
                and key.field == where.field
                and key.record in ("", where.record)
                and widget.isVisible()
            ):
                return widget
        return None

    @Slot()
    def _report_durable(self) -> None:
        """Tell while the disk does not take what is typed, and once it does."""
        fault = None if self._drafts.is_durable else self._drafts.fault
        if fault is not None or self._undurable:
            self._undurable = fault is not None
            self.undurable.emit(fault)
        if fault is not None:
            self._check.start()

    @Slot(object)
    def on_commit_ended(self, commit: Commit) -> None:
        """Look again at the texts of a commit: what is not in the record stays a draft."""
        for key in commit.keys:
            widget = self._typed_in.get(key)
            if widget is not None and isValid(widget):
                self._mark(widget)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._closed or not isinstance(now, QWidget):
            return
        found = source_of(now) if isinstance(now, EDITORS) else None
        name, slot = "", ""
        if found is not None:
            name = found[1].name
            slot = found[1].draft_slot()
            self._watch(now, *found)
        self._note_place(key_of(now, name, slot))

    def _watch(self, editor: QWidget, widget: QWidget, source: DraftSource) -> None:
        """Follow what is typed in an editor from now on."""
        if key_of(widget, source.name) is None or editor.property("draftWatcher") == str(id(self)):
            return
        editor.setProperty("draftWatcher", str(id(self)))
        changed: Any = getattr(editor, "textChanged")  # noqa: B009  every editor has it
        changed.connect(partial(self._on_typed, widget, source))

    def _on_typed(self, widget: QWidget, source: DraftSource, *_text: object) -> None:
        if self._closed or self._giving or not isValid(self) or not isValid(widget):
            return
        if self._dirty.get(widget) is None:
            source.show_restored(restored=False)
        self._dirty[widget] = source
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    @Slot(QWidget)
    def _on_chosen(self, scope: QWidget) -> None:
        """Give what is chosen to the disk at once: a choice is not made letter by letter."""
        found = source_of(scope)
        if found is not None and not (self._closed or self._giving):
            found[1].show_restored(restored=False)
            self._dirty[scope] = found[1]
            self.save_now()

    def _mark(self, widget: QWidget) -> None:
        found = source_of(widget)
        if found is not None:
            self._dirty[found[0]] = found[1]
            self._pause.start()

    def _save(self, widget: QWidget, source: DraftSource) -> None:
        texts = source.draft_texts()
        for slot in source.draft_slots():
            key = key_of(widget, source.name, slot)
            if key is None:
                continue
            self._typed_in[key] = widget
            if slot in texts:
                text, base = texts[slot]
                self._drafts.save(key, text, base=base, cursor=cursor_in(widget))
            elif not commits.under_way(key):
                self._drafts.forget(key)

    def _give(self, widget: QWidget, source: DraftSource, draft: Draft) -> None:
        key, text = draft.key, draft.text
        slot = key.slot.removesuffix(OFFERED)
        texts = source.draft_texts()
        if slot not in source.draft_slots() or (slot in texts and texts[slot][0].strip()):
            # Something is typed there: the draft is that, or waits until it can be shown.
            return
        before = source.draft_base(slot)
        if text.strip() == before.strip():
            self._drafts.forget(key)
            return
        known = before if draft.base is None and text.startswith(before) else draft.base
        self._giving = True
        try:
            if key.slot == slot and known is not None and known.strip() == before.strip():
                source.give_draft(slot, text)
                put_cursor(widget, draft.cursor)
                source.show_restored(restored=True, before=before)
                self._typed_in[key] = widget
            else:
                self._offer(source, slot, draft)
        finally:
            self._giving = False
        if key.field != STATE:
            self.restored.append(draft)
            self.given_back.emit(draft)

    def _offer(self, source: DraftSource, slot: str, draft: Draft) -> None:
        """Show a draft beside the value, under a key that what is typed now does not overwrite."""
        key = draft.key
        apart = DraftKey(key.event, key.place, key.record, key.field, slot + OFFERED)
        if key != apart:
            self._drafts.save(apart, draft.text, base=draft.base, cursor=draft.cursor)
            self._drafts.forget(key)
        source.offer_draft(slot, draft.text, lambda: self._drafts.forget(apart))

    def _report_redacted(self, records: Set[RecordId], redacted: Callable[[str], str]) -> None:
        """Come here on the thread that erased; go on in the window's."""
        if isValid(self):
            self._redacted.emit(records, redacted)

    @Slot(object, object)
    def _on_redacted(self, records: Set[RecordId], redacted: Callable[[str], str]) -> None:
        """Let the window show no more of an erased person than the drafts hold."""
        from mc2cm_desk.ui.core.drafts.redaction import redact_live_texts

        if self._closed:
            return
        self.restored = [
            replace(one, text=redacted(one.text)) for one in self.restored if not one.is_of(records)
        ]
        for widget, source in redact_live_texts(records, redacted):
            self._dirty[widget] = source
        self.save_now()

    @Slot(QWidget)
    def _on_leaving(self, scope: QWidget) -> None:
        """Keep what stands in the lines of a scope for the record that it still shows."""
        if self._closed or key_of(scope, "") is None:
            return
        for widget in self._dirty_in(scope):
            self._save(widget, self._dirty.pop(widget))
        self._giving = True
        try:
            for widget, source in sources_in(scope):
                if isinstance(source, LineSource) and source.draft_texts():
                    self._save(widget, source)
                    show_text(widget, "")
                    source.show_restored(restored=False)
        finally:
            self._giving = False

    @Slot(QWidget)
    def _on_entered(self, scope: QWidget) -> None:
        if self._closed:
            return

        def shown() -> None:
            if isValid(scope) and not self._closed:
                self.give_back(scope)
                key = key_of(scope, "")
                record = key.record.partition("/")[0] if key is not None else ""
                if key is not None and scope.isVisible() and not record.startswith(FORM):
                    self._chosen[key.event, key.place] = record
                    self._note_place(key_of(QApplication.focusWidget() or scope, ""))
                elif (focus := QApplication.focusWidget()) and scope.isAncestorOf(focus):
                    # The keyboard stayed where it was, in the form of something else.
                    self._on_focus(None, focus)

        # The record itself is shown after the scope said which one it is.
        QTimer.singleShot(0, self, shown)

    @Slot(QWidget)
    def _on_finished(self, scope: QWidget) -> None:
        """Forget what was typed in a scope."""
        if self._closed:
            return
        for widget in self._dirty_in(scope):
            del self._dirty[widget]
        self._drafts.forget(*keys_in(scope))

    def _dirty_in(self, scope: QWidget) -> list[QWidget]:
        """Return what was changed in a scope and is not given to the disk yet."""
        return [
            one for one in self._dirty if isValid(one) and (one is scope or scope.isAncestorOf(one))
        ]

    def _note_place(self, key: DraftKey | None) -> None:
        """Note where the window is, to go on there after an interruption."""
        if key is None or self._closed:
            return
        record = key.record
        if not record.startswith(FORM):
            record = self._chosen.get((key.event, key.place), "") or record.partition("/")[0]
        where = DraftKey(key.event, key.place, record, key.field, key.slot)
        if where != self._where:
            self._where = where
            self._pause.start()
