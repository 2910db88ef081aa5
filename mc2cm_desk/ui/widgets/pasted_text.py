"""The plain text of what is pasted, without what its author deleted or hid."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocument

from mc2cm_desk.domain.text.deleted_text import without_deleted


def plain_text(source: QMimeData) -> str:
    """Return the text to paste, empty where there is none.

    The plain text of Word holds deleted words too; the page that comes with it marks them.
    """
    if source.hasHtml():
        html = source.html()
        shown = without_deleted(html)
        if shown != html:
            page = QTextDocument()
            page.setHtml(shown)
            return page.toPlainText().replace("\ufffc", "").strip()
    # Without a text Qt gives the addresses of files instead.
    return source.text() if source.hasFormat("text/plain") else ""
