"""The files of an e-book, and the zip archive that holds them (EPUB Open Container Format 3)."""

from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

MIMETYPE = b"application/epub+zip"
PAGE = "application/xhtml+xml"
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "font/woff": "woff"}


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book: its name, media type, content, and properties of its manifest."""

    name: str
    kind: str
    content: bytes
    properties: str = ""

    @property
    def id(self) -> str:
        """The name as an identifier of XML."""
        return "file-" + self.name.translate({ord(sign): "-" for sign in "/."})

    @property
    def is_page(self) -> bool:
        """Whether it is a page to read."""
        return self.kind == PAGE


@dataclass(slots=True)
class Archive:
    """The files of a book; pages are read in the order in which they were added."""

    items: list[Item] = field(default_factory=list[Item])

    def add(self, name: str, kind: str, content: str | bytes, properties: str = "") -> None:
        """Add a file."""
        written = content.encode() if isinstance(content, str) else content
        self.items.append(Item(name, kind, written, properties))

    def store(self, content: bytes, kind: str) -> str:
        """Add a picture or a font, once; return its address as pages and styles say it."""
        folder = kind.partition("/")[0]
        name = f"{folder}/{sha256(content).hexdigest()[:16]}.{_ENDINGS[kind]}"
        if all(item.name != name for item in self.items):
            self.add(name, kind, content)
        return name

    def mark_cover(self) -> None:
        """Let the first picture stand for the book on a shelf."""
        place = next(n for n, item in enumerate(self.items) if item.kind.startswith("image/"))
        self.items[place] = replace(self.items[place], properties="cover-image")

    def packed(self, container: str, package: str) -> bytes:
        """Return the book: the same bytes for the same files."""
        written = BytesIO()
        with ZipFile(written, "w") as target:
            # What the file is stands first and plain, for programs that look at its bytes.
            _put(target, "mimetype", MIMETYPE, ZIP_STORED)
            _put(target, "META-INF/container.xml", container.encode())
            _put(target, "EPUB/package.opf", package.encode())
            for item in self.items:
                _put(target, f"EPUB/{item.name}", item.content)
        return written.getvalue()


def _put(target: ZipFile, name: str, content: bytes, method: int = ZIP_DEFLATED) -> None:
    entry = ZipInfo(name)
    entry.compress_type = method
    target.writestr(entry, content)
