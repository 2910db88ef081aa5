"""The running program: window, library and settings joined by signals."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mc2cm_desk.domain.ids import NO_ID, EventId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.app import faults, moments, places
from mc2cm_desk.ui.app.history_steps import HistorySteps
from mc2cm_desk.ui.core import languages, settings
from mc2cm_desk.ui.core.tasks.temporary import remove_abandoned
from mc2cm_desk.ui.shell.window import Window
from mc2cm_desk.ui.theme import look
from mc2cm_desk.ui.widgets.filled import filled

if TYPE_CHECKING:
    from mc2cm_desk.services.safety.backup import Restored
    from mc2cm_desk.ui.app.recovery import Recovery
    from mc2cm_desk.ui.app.resuming import Resuming
    from mc2cm_desk.ui.app.safety import Safety
    from mc2cm_desk.ui.app.saving import Saving
    from mc2cm_desk.ui.core.desk import Desk
    from mc2cm_desk.ui.projector.screen import ProjectorWindow
    from mc2cm_desk.ui.shell.sheets.palette import Found


class Program(QObject):
    """Owns the window and, once it is open, the desk."""

    def __init__(self, folder: Path | None, event: str = EventId(NO_ID), place: str = "") -> None:
        super().__init__()
        self._folder, self._event, self._place = folder, event, place
        self.desk: Desk | None = None
        self.resuming: Resuming | None = None
        self._saving: Saving | None = None
        self._projector: ProjectorWindow | None = None
        self.window = Window(places.entries(), places.home)
        self._history = HistorySteps(self.window, lambda: self.desk, self)
        self.window.undo_requested.connect(self._history.undo)
        self.window.redo_requested.connect(self._history.redo)
        self.window.search_requested.connect(self._search)
        self.window.language_requested.connect(self.set_language)
        self.window.projection_requested.connect(self._project)
        self.window.event_opened.connect(self._on_event)
        self.window.retranslated.connect(self._show_saved)
        self.window.closing.connect(self._close_other_windows)
        self._notice: tuple[str, str] | None = None
        settings.notifier().changed.connect(self._on_setting)

    @cached_property
    def recovery(self) -> "Recovery":
        """What opens libraries, and stands in while none is open."""
        from mc2cm_desk.ui.app.recovery import Recovery

        made = Recovery(self.window, self._folder, self)
        made.opened.connect(self.take)
        made.failed.connect(self.show_fault)
        made.restored.connect(self._on_restored)
        made.not_restored.connect(self._on_not_restored)
        return made

    @cached_property
    def safety(self) -> "Safety":
        """What keeps the open library safe."""
        from mc2cm_desk.ui.app.safety import Safety

        made = Safety(self.window, self)
        made.open_again_requested.connect(self.open_again)
        made.restore_requested.connect(self._choose_backup)
        return made

    @Slot(object)
    def take(self, library: Any) -> None:
        """Take the open library in and show what was asked for; else why it cannot be shown."""
        try:
            self._attach(library)
        except Refused as refused:
            self._stand_in(refused)

    def _attach(self, library: Any) -> None:
        from mc2cm_desk.ui.app.resuming import Resuming
        from mc2cm_desk.ui.app.saving import Saving
        from mc2cm_desk.ui.core.desk import Desk
        from mc2cm_desk.ui.core.tasks import read_guard

        self._folder = library.folder
        read_guard.install_if_asked()
        self.desk = Desk(library, self)
        self._saving = Saving(self.desk, self.window, self.desk)
        self.desk.refused.connect(self.show_refused)
        self.desk.failed.connect(self.show_fault)
        self.desk.saved.connect(self._on_saved)
        self.desk.restore_requested.connect(self.restore)
        self.window.attach(self.desk)
        self.safety.watch(self.desk)
        home: Any = self.window.home
        for name, slot in (
            ("event_requested", self._open_event),
            ("people_requested", self._open_people),
            ("commitments_requested", self._open_commitments),
            ("preferences_requested", self.open_preferences),
            ("demonstration_requested", self._open_demonstration),
        ):
            signal = getattr(home, name, None)
            if signal is not None:
                signal.connect(slot)
        if library.read_only:
            self.show_refused(Refused(library.read_only_code, folder=str(self._folder)))
        interruption = library.drafts.begin_run()
        self.resuming = Resuming(self.desk, self.window, self.desk)
        if self._event:
            self.open_named(self._event)
        elif interruption is not None:
            self.resuming.go_on(interruption)
        else:
            self.window.show_home()
        if self._notice is not None:
            self.window.show_message(*self._notice)
            self._notice = None
        # Behind everything that is still to be read and painted.
        self.desk.when_answered(home, lambda: QTimer.singleShot(0, self, self._on_usable))

    @Slot()
    def _on_usable(self) -> None:
        """Do beside the window what the start did not need."""
        from mc2cm_desk.ui.app.preloading import preload

        moments.reached("usable")
        threads = QThreadPool.globalInstance()
        threads.start(remove_abandoned)
        threads.start(preload)

    def open_named(self, event: str) -> None:
        """Open an event by id, beginning of an id, or short name; refusals are said."""
        from mc2cm_desk.services.event import events

        if self.desk is not None:

            def show(found: EventId) -> None:
                self.window.open_event(found, self._place)
                QTimer.singleShot(0, self, lambda: moments.reached("opened"))

            self.desk.query(self, lambda library: events.named(library, event).id, show)

    def close(self) -> None:
        """Finish writing and close the library."""
        if self._projector is not None:
            self._projector.close()
        if self.desk is not None:
            self.desk.wait()
            self.safety.put_down(last=True)
            self.desk.close()

    @Slot(object)
    def restore(self, file: Path) -> None:
        """Close the library, put a backup in its place, and open that."""
        if self._put_down():
            self.recovery.restore(file)

    @Slot()
    def open_again(self) -> None:
        """Close the library and open what lies there now."""
        if self._put_down():
            self.recovery.open()

    def _put_down(self) -> bool:
        """Close the library while the window stays; say whether it may be closed."""
        if self.desk is None or not self.window.detach():
            return False
        if self._projector is not None:
            self._projector.close()
            self._projector.deleteLater()
            self._projector = None
        self.desk.wait()
        self.safety.put_down(last=False)
        self.recovery.remember(self.desk.library.folder)
        self.desk.close()
        if self._saving is not None:
            self._saving.put_down()
        for made in (self._saving, self.resuming, self.desk):
            if made is not None:
                made.deleteLater()
        self.desk = self._saving = self.resuming = None
        return True

    def _choose_backup(self, refused: Refused) -> None:
        if self._put_down():
            self.recovery.show_refusal(refused)
            self.recovery.show_backups()

    @Slot(object)
    def _on_restored(self, _done: "Restored") -> None:
        words = self.tr(
            "The backup has been restored. What was there before is kept as a separate "
            "backup: you will find it in the settings."
        )
        self._notice = (words, "ok")

    @Slot(object)
    def _on_not_restored(self, refused: Refused) -> None:
        from mc2cm_desk.wording.catalogue import Catalogue
        from mc2cm_desk.wording.refusals.sentences import sentence

        self._notice = (sentence(refused, Catalogue(languages.current())), "warn")

    def reports_folder(self) -> Path:
        """Return where reports of faults go: beside the library once it is known."""
        return self._folder or Path(tempfile.gettempdir()) / "mc2cm-desk"

    @Slot(object)
    def show_refused(self, refused: Refused) -> None:
        """Show a refusal in words."""
        from mc2cm_desk.wording.catalogue import Catalogue
        from mc2cm_desk.wording.refusals.sentences import sentence

        if self._saving is not None:
            self._saving.show_refused(refused)
        else:
            self.window.show_message(sentence(refused, Catalogue(languages.current())))

    def take_refusal(self, refused: Refused) -> None:
        """Show a refusal that nothing took; show the ways out where the library is damaged."""
        if refused.code == "library-damaged":
            # After the slot that met it.
            QTimer.singleShot(0, self, lambda: self._stand_in(refused))
        else:
            self.show_refused(refused)

    def _stand_in(self, refused: Refused) -> None:
        """Close the library and show why, with the ways out; once, however often it is met."""
        try:
            closed = self._put_down()
        except Refused:
            self.show_refused(refused)
            return
        if closed:
            # A fresh one: a traceback would keep the widgets that met it alive.
            self.recovery.show_refusal(Refused(refused.code, **refused.values))

    @Slot(object)
    def show_fault(self, error: BaseException) -> None:
        """Write a report of a fault of ours and say what became of what is typed."""
        self.report_fault(faults.write_report(error, self.reports_folder()))

    def report_fault(self, report: Path | None) -> None:
        """Show that something went wrong, and where its report lies."""
        words = self.tr(
            "Something went wrong on our side. Nothing you typed is lost; you can continue."
        )
        if self._saving is not None and not self._saving.is_all_saved:
            words = self.tr(
                "Something went wrong on our side, and what you typed last has not been saved yet."
            )
        if report is not None:
            words += "\n" + filled(self.tr("Report: {file}"), file=report)
        self.window.show_message(words, "bad")

    @Slot(object)
    def _on_saved(self, at: Any) -> None:
        from mc2cm_desk.wording import formats

        local: datetime = at.astimezone()
        today = local.date() if self.desk is None else self.desk.library.now().astimezone().date()
        is_today = local.date() == today
        when = formats.clock_seconds(local) if is_today else formats.numeric_day(local)
        if self.desk is not None and self.desk.library.read_only:
            self._show_read_only()
        else:
            self.window.show_saved(self.tr("Saved {time}").format(time=when))
        if self._saving is not None:
            self._saving.on_saved()

    def _show_read_only(self) -> None:
        """Show in the place of the last saving that nothing typed here is saved."""
        self.window.show_saved(self.tr("Read only: nothing is saved here"))

    @Slot(str, object)
    def _search(self, words: str, answer: "Callable[[str, list[Found]], Any]") -> None:
        from mc2cm_desk.services.text import search
        from mc2cm_desk.ui.shell.sheets.palette import found_of

        if self.desk is None:
            return
        frame = self.window.frame
        event = frame.event_id if frame is not None else ""

        def show_hits(hits: list[search.Hit]) -> None:
            # What belongs to the open event comes first.
            ordered = sorted(hits, key=lambda hit: hit.event != event)
            answer(words, [found_of(hit, language) for hit in ordered])

        language = languages.current()
        self.desk.query(
            self,
            lambda library: search.everything(library, words, limit=40, language=language),
            show_hits,
        )

    @Slot(str)
    def set_language(self, language: str) -> None:
        languages.switch(_application(), language)

    @Slot(str)
    def _on_setting(self, name: str) -> None:
        application = _application()
        if name in (settings.THEME.name, settings.TEXT_SIZE.name):
            look.apply(application, settings.THEME.get(), settings.TEXT_SIZE.get())
        elif name == settings.LANGUAGE.name and settings.LANGUAGE.get() != languages.current():
            languages.apply(application, settings.LANGUAGE.get())

    @Slot(str)
    def _on_event(self, event: EventId) -> None:
        settings.LAST_EVENT.set(event)
        if self.window.frame is not None and self._saving is not None:
            self.window.frame.place_changed.connect(self._saving.show_again)
        self._show_saved()

    @Slot()
    def _show_saved(self) -> None:
        """Show when the last thing was saved, in the language of the moment."""
        saved = self.desk.library.last_saved if self.desk is not None else None
        if saved is not None:
            self._on_saved(saved)
        elif self.desk is not None and self.desk.library.read_only:
            self._show_read_only()

    @Slot(str)
    def _open_event(self, event: EventId) -> None:
        self.window.open_event(event)

    @Slot(str, str)
    def _open_people(self, event: EventId, count: str) -> None:
        self.window.open_event(event, "participants")
        if self.window.frame is not None:
            self.window.frame.show_people(count)

    @Slot(str)
    def _open_commitments(self, event: EventId) -> None:
        self.window.open_event(event, "recommendations")

    @Slot()
    def open_preferences(self) -> None:
        entry = next(one for one in self.window.entries if one.id == "preferences")
        if self.desk is not None:
            self.window.show_aside(entry.factory(self.desk, EventId(NO_ID)))

    @Slot()
    def _open_demonstration(self) -> None:
        """Start the program once more, on a library of its own."""
        import sys

        from PySide6.QtCore import QProcess

        frozen = bool(getattr(sys, "frozen", False))
        arguments = ["demo"] if frozen else ["-m", "mc2cm_desk", "demo"]
        QProcess.startDetached(sys.executable, arguments)

    @Slot(str)
    def _project(self, event: EventId) -> None:
        from mc2cm_desk.ui.projector.screen import ProjectorWindow

        if self.desk is None:
            return
        if self._projector is not None and self._projector.event_id != event:
            self._projector.close()
            self._projector.deleteLater()
            self._projector = None
        if self._projector is None:
            self._projector = ProjectorWindow(self.desk, event)
        self._projector.show()
        self._projector.raise_()
        self._projector.activateWindow()

    @Slot()
    def _close_other_windows(self) -> None:
        """Close what was opened beside the main window: the process ends with its last window."""
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible():
                other.close()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
