"""How a paragraph is set."""

from dataclasses import dataclass

from mc2cm_desk.documents.typesetting.palette import INK, MAIN


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: sizes in points, ``align`` leading, trailing, center or justify."""

    size: float = 10.2
    leading: float = 15.0
    colour: str = INK
    bold: bool = False
    italic: bool = False
    align: str = "leading"
    before: float = 0.0
    after: float = 6.0
    indent: float = 0.0
    hyphenate: bool = False
    keep_with_next: bool = False
    link: str = MAIN
    capitals: bool = False
