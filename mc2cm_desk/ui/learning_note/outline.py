"""The parts of the note in the order of print: what each holds, and what it lacks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.note.parts import BODY, NotePart
from mc2cm_desk.services.read_models.note.completeness import Completeness, PartState
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.lines import counted
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class NoteOutline(CardFrame):
    """The list of parts.

    Signals:
        chosen(str): another part.
        opened(str): Enter on a part.
        moved(str, int): print a part so many places earlier (negative) or later.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent, padding=6)
        self.list = CardList("row", self, movable=True)
        self.body.addWidget(self.list)
        self.setMinimumWidth(px(160))
        self.setMaximumWidth(px(236))
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.moved.connect(self._on_moved)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.list.setAccessibleName(self.tr("Parts of the note"))

    def show_parts(
        self, contents: NoteContents, state: Completeness, part: NotePart, language: str
    ) -> None:
        """Show the parts, one of them chosen, in the language of the window."""
        by_part = {one.part: one for one in state.parts}
        cards: list[Card] = []
        number = 0
        for one in contents.publication.parts:
            if one.declared.generated:
                continue
            printed = one.declared.numbered and not contents.is_hidden(one)
            number += printed
            place = f"{number}. " if printed else ""
            cards.append(self._card(contents, one, by_part.get(one), place, language))
        # Filling the list makes its first row current: that is nobody's choice.
        self.list.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.list.show_cards(cards)
        self.list.choose(part.value)
        self.list.blockSignals(False)  # noqa: FBT003

    def _card(
        self,
        contents: NoteContents,
        part: NotePart,
        state: PartState | None,
        place: str,
        language: str,
    ) -> Card:
        hidden = contents.is_hidden(part)
        missing = len(state.missing) if state else 0
        lacking = self.tr("%n to complete", "", missing) if missing else ""
        facts = (
            [self.tr("left out")] if hidden else [self._content(contents, part, language), lacking]
        )
        empty = not hidden and self._is_empty(contents, part)
        whole = not missing and not hidden and not empty
        return Card(
            id=part.value,
            title=place + labels.label(Catalogue(language), part),
            sub=" · ".join(filter(None, facts)),
            icon="check" if whole else "clock" if missing or hidden else "more",
            icon_tone="ok" if whole else "warn" if missing or hidden else "neutral",
            faint=hidden,
        )

    def _is_empty(self, contents: NoteContents, part: NotePart) -> bool:
        """Say whether a part that is made of records has none, and no text either."""
        if not part.declared.counted or contents.written(part):
            return False
        return not any(counted(contents, part))

    def _content(self, contents: NoteContents, part: NotePart, language: str) -> str:
        """Return what a part holds, in two or three words."""
        words = part.declared.counted
        if not words:
            return self.tr("written") if contents.written(part) else self.tr("from the record")
        catalogue = Catalogue(language)
        counts = [
            catalogue.plural("NoteOutline", source, number) if source else str(number)
            for source, number in zip(words, counted(contents, part), strict=True)
        ]
        return (" · " if any(words) else " + ").join(counts)

    def _on_moved(self, part: str, before: str) -> None:
        """Tell by how many places a part that was dropped before another one moves."""
        ids = [face.id for face in self._cards()]
        body = [one for one in ids if one in BODY]
        if part not in body:
            return
        here = body.index(part)
        there = body.index(before) if before in body else (0 if before else len(body))
        self.moved.emit(part, there - here - (1 if there > here else 0))

    def _cards(self) -> Sequence[Card]:
        return self.list.cards.rows.values
