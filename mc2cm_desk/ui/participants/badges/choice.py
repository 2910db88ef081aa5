"""Whose badges: everybody's, those never printed, those who are checked, or one person's."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.services.read_models.people.badges import Badge
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField

ALL, MISSING, CHECKED, ONE = "all", "missing", "checked", "one"


class BadgeChoice(QWidget):
    """Two fields: whose, and which person where it is one.

    ``unexpected`` are people who were declined or cancelled, and are printed only if checked.

    Signals:
        changed(): other badges are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.person = ChoiceField("who", self), ChoiceField("person", self, search=True)
        self._by_name: tuple[Badge, ...] = ()
        self._unexpected: frozenset[str] = frozenset()
        self._checked: tuple[str, ...] = ()
        self.who.title.hide()
        self.person.title.hide()
        self.person.hide()
        self.who.setMinimumWidth(px(250))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self.person)
        row.addWidget(self.who)
        self.who.committed.connect(self._on_chosen)
        self.person.committed.connect(self._on_chosen)

    def retranslate(self) -> None:
        """Say every word again."""
        everybody = [one for one in self._by_name if one.id not in self._unexpected]
        missing = sum(not badge.printed for badge in everybody)
        counted = self.tr("%n badge(s)", "", len(everybody))
        unprinted = self.tr("%n never printed", "", missing)
        offered = [
            Choice(ALL, f"{counted} · {unprinted}" if missing else counted),
            Choice(MISSING, unprinted),
            Choice(ONE, self.tr("One person")),
        ]
        if self._checked:
            offered.insert(0, Choice(CHECKED, self.tr("%n chosen", "", len(self._checked))))
        self.who.set_choices(offered)
        self.who.combo.setAccessibleName(self.tr("Badges to produce"))
        self.person.combo.setAccessibleName(self.tr("Person"))
        self.person.set_choices([Choice(one.id, one.name) for one in everybody])

    def begin(self, checked: Sequence[str]) -> None:
        """Offer those who are checked, if there are any, and choose them or everybody."""
        self._checked = tuple(checked)
        self.retranslate()
        self.choose(CHECKED if checked else ALL)

    def offer(self, by_name: tuple[Badge, ...], unexpected: frozenset[str]) -> None:
        """Offer the badges of an event, ordered by name."""
        self._by_name, self._unexpected = by_name, unexpected
        self.retranslate()

    def choose(self, who: str) -> None:
        """Choose all, the missing ones or those who are checked."""
        self.who.show_value(who)
        self.who.put(who)

    def chosen(self, badges: Iterable[Badge]) -> tuple[Badge, ...]:
        """Return the badges that are chosen, in the order in which they come."""
        return tuple(one for one in badges if self._is_chosen(one))

    def _is_chosen(self, badge: Badge) -> bool:
        match self.who.value():
            case "missing":
                return not badge.printed and badge.id not in self._unexpected
            case "checked":
                return badge.id in self._checked
            case "one":
                return badge.id == self.person.value()
            case _:
                return badge.id not in self._unexpected

    @Slot(str, object)
    def _on_chosen(self, _name: str, _value: object) -> None:
        self.person.setVisible(self.who.value() == ONE)
        self.changed.emit()
