"""What is done with each block of a document: the visitor that every renderer is."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from mc2cm_desk.documents.model.blocks import (
        BarChart,
        Blank,
        Box,
        Chips,
        CityMap,
        Columns,
        EndNotes,
        Facts,
        Figure,
        Heading,
        KeyFigures,
        ListBlock,
        Missing,
        Numbered,
        PageBreak,
        Paragraph,
        PullQuote,
        TableBlock,
    )

T_co = TypeVar("T_co", covariant=True)


class Visitor(ABC, Generic[T_co]):
    """What is done with each kind of block: one method a kind, T for each.

    A class that lacks one of the methods cannot be instantiated, and is an error of types.
    """

    @abstractmethod
    def visit_heading(self, block: "Heading") -> T_co:
        """Return what the visitor makes of a heading."""

    @abstractmethod
    def visit_paragraph(self, block: "Paragraph") -> T_co:
        """Return what the visitor makes of a paragraph."""

    @abstractmethod
    def visit_list(self, block: "ListBlock") -> T_co:
        """Return what the visitor makes of a list."""

    @abstractmethod
    def visit_box(self, block: "Box") -> T_co:
        """Return what the visitor makes of a box."""

    @abstractmethod
    def visit_facts(self, block: "Facts") -> T_co:
        """Return what the visitor makes of facts."""

    @abstractmethod
    def visit_columns(self, block: "Columns") -> T_co:
        """Return what the visitor makes of two columns."""

    @abstractmethod
    def visit_figure(self, block: "Figure") -> T_co:
        """Return what the visitor makes of a figure."""

    @abstractmethod
    def visit_table(self, block: "TableBlock") -> T_co:
        """Return what the visitor makes of a table."""

    @abstractmethod
    def visit_bar_chart(self, block: "BarChart") -> T_co:
        """Return what the visitor makes of a bar chart."""

    @abstractmethod
    def visit_city_map(self, block: "CityMap") -> T_co:
        """Return what the visitor makes of a map of cities."""

    @abstractmethod
    def visit_key_figures(self, block: "KeyFigures") -> T_co:
        """Return what the visitor makes of key figures."""

    @abstractmethod
    def visit_numbered(self, block: "Numbered") -> T_co:
        """Return what the visitor makes of a numbered entry."""

    @abstractmethod
    def visit_chips(self, block: "Chips") -> T_co:
        """Return what the visitor makes of chips."""

    @abstractmethod
    def visit_pull_quote(self, block: "PullQuote") -> T_co:
        """Return what the visitor makes of a pull quote."""

    @abstractmethod
    def visit_end_notes(self, block: "EndNotes") -> T_co:
        """Return what the visitor makes of end notes."""

    @abstractmethod
    def visit_missing(self, block: "Missing") -> T_co:
        """Return what the visitor makes of a note of what is missing."""

    @abstractmethod
    def visit_blank(self, block: "Blank") -> T_co:
        """Return what the visitor makes of lines to write on."""

    @abstractmethod
    def visit_page_break(self, block: "PageBreak") -> T_co:
        """Return what the visitor makes of a page break."""
