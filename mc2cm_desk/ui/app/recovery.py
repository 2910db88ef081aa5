"""Opening a library, again if need be: the page that stands meanwhile, restoring, other folders."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.app.opening import Opening
from mc2cm_desk.ui.app.opening_page import OpeningChoice, OpeningPage
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.tasks.child import own_command
from mc2cm_desk.ui.core.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from mc2cm_desk.services.safety.backup import Backup, Restored
    from mc2cm_desk.ui.shell.window import Window


class Recovery(QObject):
    """Stands in for the desk while no library is open.

    Signals:
        opened(object): a Library.
        failed(Exception): a fault of ours.
        restored(object): what a restore did (Restored); the library opens next.
        not_restored(Refused): it is as it was; it opens next.
    """

    opened = Signal(object)
    failed = Signal(object)
    restored = Signal(object)
    not_restored = Signal(object)

    def __init__(self, window: "Window", folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._folder = window, folder
        self._tasks = TaskRunner(self)
        self._tasks.failed.connect(self.failed)
        self._page: OpeningPage | None = None
        self._looked_into = 0

    @property
    def page(self) -> OpeningPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            page = self._page = OpeningPage()
            page.chosen.connect(self._on_way)
            page.backup_chosen.connect(self._look_into)
            page.file_requested.connect(self._choose_file)
            page.restore_requested.connect(self._on_restore)
            page.beside_requested.connect(self._open_beside)
        return self._page

    @property
    def folder(self) -> Path:
        """The folder of the library that is to be opened."""
        if self._folder is None:
            from mc2cm_desk.services.library import default_folder

            self._folder = default_folder()
        return self._folder

    def open(
        self, folder: Path | None = None, *, read_only: bool = False, start_new: bool = False
    ) -> None:
        """Open the library of a folder beside the window; the same one again without a folder."""
        if folder is not None:
            self._folder = folder
        self.follow(Opening(self._folder, parent=self, read_only=read_only, start_new=start_new))
        if self._page is not None:
            self._page.show_busy(self.tr("Opening the library…"))
        self._opening.begin()

    def follow(self, opening: Opening) -> None:
        """Take what comes of an opening."""
        self._opening = opening
        opening.opened.connect(self._on_opened)
        opening.refused.connect(self.show_refusal)
        opening.failed.connect(self.failed)

    @Slot(object)
    def show_refusal(self, refused: Refused) -> None:
        """Show why the library is not open, and the ways out."""
        self.page.show_busy("")
        self.page.show_refusal(refused, _sentence(refused))
        self._window.show_page(self.page)
        self.page.show_refusal(refused, _sentence(refused))

    def show_backups(self, folder: Path | None = None) -> None:
        """Show the backups of the library, or those of another folder."""
        from mc2cm_desk.services.safety import backup

        place = folder or self.folder
        self._tasks.run(self, lambda: backup.every(place), self._on_backups, self._on_refused)

    def restore(self, file: Path) -> None:
        """Put a backup in the place of the library, which nobody has open, and open it."""
        from mc2cm_desk.services.safety import backup

        folder = self.folder
        self._window.show_page(self.page)
        self.page.show_busy(self.tr("The backup is being verified and restored…"))
        self._tasks.run(
            self, lambda: backup.restore(folder, file), self._on_restored, self._on_not_restored
        )

    def remember(self, folder: Path) -> None:
        """Note where the library lies that was open until now."""
        self._folder = folder

    def wait(self) -> None:
        """Wait until what is under way is done; answers follow as events."""
        self._tasks.wait()

    def _on_opened(self, library: Any) -> None:
        self._window.hide_page()
        if self._page is not None:
            self._page.deleteLater()
            self._page = None
        self.opened.emit(library)

    def _on_backups(self, found: "list[Backup]") -> None:
        from datetime import datetime

        self.page.show_backups(found, datetime.now().astimezone().date())

    def _on_restored(self, done: "Restored") -> None:
        self.restored.emit(done)
        self.open()

    def _on_not_restored(self, refused: Refused) -> None:
        self.page.show_busy("")
        if self.page.refused is not None:
            self.page.show_problem(_sentence(refused))
            return
        # The library was open before: it is as it was.
        self.not_restored.emit(refused)
        self.open()

    def _on_refused(self, refused: Refused) -> None:
        self.page.show_busy("")
        self.page.show_problem(_sentence(refused))

    @Slot(object)
    def _on_way(self, way: OpeningChoice) -> None:
        match way:
            case OpeningChoice.RETRY:
                self.open()
            case OpeningChoice.READ:
                self.open(read_only=True)
            case OpeningChoice.NEW:
                self.open(start_new=True)
            case OpeningChoice.RESTORE:
                self.show_backups()
            case OpeningChoice.FOLDER:
                self._choose_folder()

    @Slot(object)
    def _look_into(self, one: "Backup | None") -> None:
        if one is None:
            return
        from mc2cm_desk.services.safety import backup

        self._looked_into += 1
        asked, folder, file = self._looked_into, self.folder, one.path
        self.page.show_backup(one)
        # For the page: an answer that comes after it is gone is for nobody.
        self._tasks.run(
            self.page,
            lambda: backup.preview(folder, file),
            lambda found: self.page.show_preview(found) if asked == self._looked_into else None,
            lambda refused: self._on_unreadable(refused) if asked == self._looked_into else None,
        )

    def _on_unreadable(self, refused: Refused) -> None:
        """Say why a backup cannot be restored; another one may be chosen."""
        self.page.show_problem(_sentence(refused))

    @Slot(object)
    def _on_restore(self, one: "Backup") -> None:
        self.restore(one.path)

    @Slot(object)
    def _open_beside(self, one: "Backup") -> None:
        from mc2cm_desk.services.safety import backup

        folder, file = self.folder, one.path
        self.page.show_busy(self.tr("Unpacking the backup…"))
        self._tasks.run(
            self, lambda: backup.open_beside(folder, file), self._on_unpacked, self._on_refused
        )

    def _on_unpacked(self, folder: Path) -> None:
        self.page.show_busy("")
        program, first = own_command()
        QProcess.startDetached(program, [*first, "--data", str(folder)])

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose the folder of the library"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.open(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Backups (*.zip *.sqlite)"), self.tr("All files (*)")],
        )
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_file(self, chosen: str) -> None:
        """Look into a backup that lies anywhere."""
        from mc2cm_desk.services.safety import backup

        file = Path(chosen)
        self._tasks.run(self, lambda: backup.read(file), self._look_into, self._on_refused)


def _sentence(refused: Refused) -> str:
    from mc2cm_desk.wording.catalogue import Catalogue
    from mc2cm_desk.wording.refusals.sentences import sentence

    return sentence(refused, Catalogue(languages.current()))
