"""A corner of a file manager: files that can be dragged into the program.

Run as a program of its own with the paths of the files; it says ``ready`` once it can be seen.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIDE = 24


class Source(QLabel):
    """A square from which the files are dragged."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("+")
        self._files = files
        self.setWindowFlags(
            Qt.WindowType.X11BypassWindowManagerHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.FramelessWindowHint
        )
        self.setGeometry(0, 0, SIDE, SIDE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag.setMimeData(content)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """Show the source until the process is ended."""
    application = QApplication(sys.argv[:1])
    source = Source(sys.argv[1:])
    source.show()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main()
