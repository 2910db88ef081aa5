"""A web page as a tree of elements: HTML, and the XHTML of e-books."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(
    ("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr", "path")
)
"""Elements without content; a path is one of the drawings of a page."""
SILENT = frozenset(("script", "style", "title"))


@dataclass(slots=True)
class Element:
    """An element with its attributes, and its content in order: texts and elements."""

    tag: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    content: list["Element | str"] = field(default_factory=list["Element | str"])

    def walk(self) -> Iterator["Element"]:
        """Yield it and every element in it, in reading order."""
        yield self
        for one in self.content:
            if isinstance(one, Element):
                yield from one.walk()

    def find(self, *tags: str) -> list["Element"]:
        """Return the elements of some tags in it."""
        return [one for one in self.walk() if one.tag in tags]

    def styled(self, name: str) -> list["Element"]:
        """Return the elements of a class in it."""
        return [one for one in self.walk() if name in one.attributes.get("class", "").split()]

    @property
    def text(self) -> str:
        """What is read of it."""
        if self.tag in SILENT:
            return ""
        return "".join(one if isinstance(one, str) else one.text for one in self.content)

    def texts(self) -> Iterator[tuple["Element", str]]:
        """Yield each text in it with the element that it stands in."""
        for one in self.walk():
            if one.tag not in SILENT:
                yield from ((one, said) for said in one.content if isinstance(said, str))

    def inherited(self, name: str) -> str:
        """Return an attribute of it or of the nearest element around it; empty for none."""
        one: Element | None = self
        while one is not None:
            if name in one.attributes:
                return one.attributes[name]
            one = one.parent
        return ""


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.faults: list[str] = []
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)
        if tag not in VOID:
            self.open.append(self._last())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self.open[-1].tag != tag:
            self.faults.append(f"</{tag}> closes <{self.open[-1].tag}>")
        if any(one.tag == tag for one in self.open):
            while self.open.pop().tag != tag:
                continue

    def handle_data(self, data: str) -> None:
        self.open[-1].content.append(data)

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.open[-1].content.append(Element(tag, found, self.open[-1]))

    def _last(self) -> Element:
        last = self.open[-1].content[-1]
        assert isinstance(last, Element)
        return last


def read_tree(source: str) -> tuple[Element, list[str]]:
    """Return the root of a page, and the tags that are closed in the wrong order or never."""
    parser = _Parser()
    parser.feed(source)
    parser.close()
    still_open = [f"<{one.tag}> is never closed" for one in parser.open[1:]]
    return parser.root, [*parser.faults, *still_open]
