"""The structure of a tagged PDF: what each stretch of a page is, in reading order."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, eq=False)
class Node:
    """One structure element: its role, its attributes, its children in reading order.

    Children are other elements, (page, mark) pairs of marked content, or links' annotations.
    """

    role: str
    parent: "Node | None" = None
    attributes: dict[str, Any] = field(default_factory=dict)
    children: list[Any] = field(default_factory=list)

    def child(self, role: str, **attributes: Any) -> "Node":
        """Add an element at the end and return it."""
        made = Node(role, self, attributes)
        self.children.append(made)
        return made


@dataclass(frozen=True, slots=True)
class Annotation:
    """The annotation of a link: the number of links drawn before it in the document."""

    number: int
