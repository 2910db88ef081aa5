"""The trailing side of the welcome desk: how many, when, who last, who is missing."""

from collections.abc import Collection
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.services.participants import ParticipantRow
from mc2cm_desk.ui.check_in.door import Door, Passage
from mc2cm_desk.ui.check_in.flow import TONES
from mc2cm_desk.ui.check_in.passages import CountCard, PassageLine, PassagesCard
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.faces import Face
from mc2cm_desk.wording import formats, labels
from mc2cm_desk.wording.catalogue import Catalogue


class DoorSide(QWidget):
    """Count, curve and passages of a door."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door: Door | None = None
        self._language = "fr"
        self.counts, self.passages = CountCard(self), PassagesCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addWidget(self.counts)
        column.addWidget(self.passages, 1)
        self.passages.absent_wanted.connect(self._again)

    def _inside(self) -> Collection[str]:
        return self._door.inside if self._door is not None else ()

    def _again(self, _on: object) -> None:
        if self._door is not None:
            self.show_door(self._door, self._language)

    def show_door(self, door: Door, language: str) -> None:
        """Show how many are inside and who passed last."""
        self._door, self._language = door, language
        expected = door.expected()
        here = [row for row in door.index.rows if row.id in door.inside]
        cities = {row.city.id for row in here if row.city}
        every = {row.city.id for row in expected if row.city}
        share = len(here) / len(expected) if expected else 0
        self.counts.show_counts(
            formats.number(len(here), language),
            self.tr("of {count} expected").format(count=formats.number(len(expected), language)),
            self.tr("{count} of {all} cities").format(count=len(cities), all=len(every)),
            min(share, 1.0),
        )
        self._show_curve(door)
        missing = len(expected) - sum(row.id in door.inside for row in expected)
        self.passages.absent.setAccessibleName(self.tr("Who is missing"))
        self.passages.heading.set_text(self.tr("Last passages"))
        self.passages.absent_button.set_words(self.tr("%n missing", "", missing), "Ctrl+M")
        lines = [self._line(door, one) for one in door.last()]
        nobody = self.tr("Nobody has come through this gate yet.")
        self.passages.show_lines(lines, self.tr("Undo"), nobody)
        if self.passages.absent_button.isChecked():
            self.passages.absent.show_faces([self.face(row) for row in door.absent()])

    def _show_curve(self, door: Door) -> None:
        curve = door.arrivals()
        first = self._clock(door, curve.first)
        last = self._clock(door, curve.last)
        peak = ""
        if curve.peak is not None and len(curve.points) > 2:
            words = self.tr("peak {time} · {count} a minute")
            peak = words.format(time=self._clock(door, curve.peak), count=curve.peak_count)
        self.counts.show_curve(curve.points, first, peak, last)

    def _clock(self, door: Door, moment: datetime | None) -> str:
        if moment is None:
            return ""
        return formats.clock_time(moment, self._language, door.event.time_zone)

    def _line(self, door: Door, passage: Passage) -> PassageLine:
        row = door.rows.get(passage.participant)
        result = passage.result
        name = row.person.name if row else result.person.name if result and result.person else "—"
        at = formats.clock_seconds(passage.at, door.event.time_zone)
        if result is not None:
            tone = TONES[result.outcome][0]
            word = labels.label(Catalogue(self._language), result.outcome)
        else:
            tone = "navy" if passage.out else "ok"
            word = self.tr("Out") if passage.out else self.tr("In")
        place = choices.place(row.city, self._language) if row else ""
        return PassageLine(passage.check_in, at, name, place, word, tone)  # pyright: ignore[reportArgumentType]

    def face(self, row: ParticipantRow) -> Face:
        """Return somebody as a row of a list, with whether they are inside."""
        here = row.id in self._inside()
        organisation = row.organisation.name if row.organisation else ""
        place = choices.place(row.city, self._language)
        return Face(
            id=row.id,
            title=row.person.sorting_name,
            sub=" · ".join(filter(None, (organisation, place))),
            corner=(self.tr("In"), "ok") if here else None,
        )
