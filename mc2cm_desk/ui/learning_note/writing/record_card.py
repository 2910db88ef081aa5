"""What the record gives to a part by itself: its lines, what they lack, how they are printed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import BlockOrder, NotePart
from mc2cm_desk.services.read_models.note.completeness import Missing
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.lines import NoteLine, PartLines
from mc2cm_desk.services.read_models.note.order import order_of
from mc2cm_desk.ui.learning_note.jumps import Jump, jump_of, place_of
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.linked_lines import Line, LinkedLines, LinkText
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note

ASK = "ask:"
"""What stands before the case that a city is asked about."""


class RecordCard(CardFrame):
    """The block of one part.

    Signals:
        arranged(object): a dict of what changed in how the part is printed.
        requested(object): go where something is entered (a Jump).
        city_asked(str): ask a case's city for what the case (its id) lacks.
    """

    arranged = Signal(object)
    requested = Signal(object)
    city_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("teal", parent, padding=10)
        self._jumps: list[Jump] = []
        self.heading = Label("label", "", self, wrap=True)
        self.hide_button = Button("", self, look="quiet")
        self.options = Button("", self, look="quiet")
        self.lines = LinkedLines(self)
        row = QHBoxLayout()
        row.addWidget(self.heading, 1)
        row.addWidget(self.hide_button)
        row.addWidget(self.options)
        self.body.addLayout(row)
        self.body.addWidget(self.lines)
        self.lines.followed.connect(self._on_followed)
        self.hide_button.clicked.connect(
            lambda: self.arranged.emit({"block_hidden": not self._hidden})
        )
        self._hidden = False

    def show_block(
        self, contents: NoteContents, part: NotePart, found: PartLines, language: str
    ) -> None:
        """Show what a part gets from the record, and how it is printed."""
        section = contents.section(part)
        self._hidden = section.block_hidden
        count = len(found.lines)
        heading = self.tr("From the record") + (
            " · " + self.tr("%n line(s)", "", count) if count else ""
        )
        self.heading.setText(heading)
        self.lines.setAccessibleName(heading)
        self.hide_button.set_words(
            self.tr("Print it again") if self._hidden else self.tr("Do not print")
        )
        self.options.set_words(self.tr("Order"))
        self.options.setAccessibleName(self.tr("Place, order and detail"))
        self.options.setEnabled(not self._hidden)
        self.options.set_menu(self._menu(contents, section))
        self._jumps = []
        catalogue = Catalogue(language)
        self.lines.show_lines([self._line(contents, one, catalogue) for one in found.lines])
        self.lines.setVisible(bool(count) and not self._hidden)

    def _line(self, contents: NoteContents, line: NoteLine, catalogue: Catalogue) -> Line:
        place = place_of(line.record, contents)
        marks = [self._mark(contents, line, gap, catalogue) for gap in line.missing]
        if marks and any(one.id == line.record and one.city for one in contents.cases):
            marks.append(LinkText(f"{ASK}{line.record}", self.tr("ask the city"), "teal"))
        label = line.label
        if line.day is not None:
            label = f"{formats.brief_day(line.day, catalogue.language)} · {label}"
        return Line(self._lead(place, line.text), label, tuple(marks))

    def _mark(
        self, contents: NoteContents, line: NoteLine, gap: Missing, catalogue: Catalogue
    ) -> LinkText:
        # The line says already which case it is.
        about = "" if gap.code.startswith("case-") and gap.about in line.text else gap.about
        words = note.missing(catalogue, gap.code, about).lstrip(" :\u00a0\u202f،")
        return self._lead(jump_of(gap, contents), words)

    def _lead(self, jump: Jump, words: str) -> LinkText:
        if not jump.place:
            return LinkText("", words)
        self._jumps.append(jump)
        return LinkText(str(len(self._jumps) - 1), words)

    def _menu(self, contents: NoteContents, section: NoteSection) -> QMenu:
        """Return what can be chosen of place, order and detail, what holds being marked."""
        menu, declared = QMenu(self.options), section.part.declared
        first = section.block_first != declared.facts_first
        self._offer(
            menu,
            [
                (self.tr("After the text"), not first, {"block_first": declared.facts_first}),
                (self.tr("Before the text"), first, {"block_first": not declared.facts_first}),
            ],
        )
        words, now = self._orders(), order_of(section, section.part)
        orders = declared.orders
        self._offer(menu, [(words[one], one is now, {"order": one.value}) for one in orders])
        if declared.shortened:
            self._offer(
                menu,
                [
                    (self.tr("In full"), not section.short, {"short": False}),
                    (self.tr("In short"), section.short, {"short": True}),
                ],
            )
        return menu

    def _orders(self) -> dict[BlockOrder, str]:
        return {
            BlockOrder.NUMBER: self.tr("In the order of numbers"),
            BlockOrder.CITY: self.tr("By city"),
            BlockOrder.THEME: self.tr("By theme"),
            BlockOrder.VOTES: self.tr("Most votes first"),
            BlockOrder.DUE: self.tr("By date"),
        }

    def _offer(self, menu: QMenu, choices: list[tuple[str, bool, dict[str, object]]]) -> None:
        if not choices:
            return
        if not menu.isEmpty():
            menu.addSeparator()
        group = QActionGroup(menu)
        for words, is_on, fields in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(is_on)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, one=fields: self.arranged.emit(one))

    def _on_followed(self, key: str) -> None:
        if key.startswith(ASK):
            self.city_asked.emit(key.removeprefix(ASK))
        else:
            self.requested.emit(self._jumps[int(key)])
