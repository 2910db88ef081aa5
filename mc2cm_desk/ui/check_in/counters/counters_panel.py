"""The trailing side of the welcome desk: how many, when, who last, who is missing."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.door.check_in import Direction, GateKind
from mc2cm_desk.domain.ids import CityId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.people.contacts import telephones
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.door.attendance import SessionAttendance
from mc2cm_desk.services.read_models.door.door import Door, Passage, Share
from mc2cm_desk.ui.check_in.counters import passages
from mc2cm_desk.ui.check_in.counters.passages import (
    CITIES,
    LATE,
    MISSING,
    PASSAGES,
    ROLES,
    CountCard,
    PassageLine,
    PassagesCard,
    PassageWords,
)
from mc2cm_desk.ui.check_in.flow import TONES
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts, labels


class CountersPanel(QWidget):
    """Which way people go, how many are through, and who.

    Signals:
        turned(object): count people in this Direction from now on.
        list_requested(): write the list of the bus.
        late_requested(str): ask who came late to this session or left it early, for ``show_late``.
    """

    turned = Signal(object)
    list_requested = Signal()
    late_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door: Door | None = None
        self._language = LANGUAGES.default
        self.ways = FilterRow(self)
        self.counts, self.passages = CountCard(self), PassagesCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        self.bus_button = Button("", self, icon_name="print")
        self.bus_button.clicked.connect(self.list_requested)
        self.bus_button.hide()
        top = QHBoxLayout()
        top.addWidget(self.ways, 1)
        top.addWidget(self.bus_button)
        column.addLayout(top)
        column.addWidget(self.counts)
        column.addWidget(self.passages, 1)
        self.ways.chosen_changed.connect(self._on_way)
        self.passages.view_requested.connect(self._show_list)

    def hasHeightForWidth(self) -> bool:
        # Its lists give way: what they would like to show never makes the page scroll.
        return False

    def show_door(self, door: Door, language: str) -> None:
        """Show how many are through and who passed last."""
        self._door, self._language = door, language
        self._show_ways(door)
        counted = door.counted()
        cities = door.by_city()
        capacity = door.capacity
        places = (
            self.tr("%n place(s)", "", capacity)
            if capacity is not None
            else self.tr("{count} of %n city(ies)", "", sum(1 for one in cities if one.key)).format(
                count=sum(one.here > 0 for one in cities if one.key)
            )
        )
        inwards = door.direction is Direction.IN
        # On a bus nobody stands for somebody who is missing: who was not expected is counted apart.
        on_bus = door.gate.kind is GateKind.VISIT
        shown = counted.present if inwards and not on_bus else counted.through
        self.counts.show_counts(
            formats.number(shown, language),
            self._expected(door, counted.expected),
            places,
            counted.share,
        )
        catalogue = Catalogue(language)
        meanings = (counts.meaning(catalogue, one) for one in ("present", "expected"))
        self.counts.explain("\n".join(meanings) if inwards and not door.shows_trials else "")
        left = len(door.present()) - len(door.inside.keys() & door.rows.keys()) if inwards else 0
        self.counts.show_left(self.tr("%n have left since", "", left) if left > 0 else "")
        unlisted = self.tr("%n not on the list", "", counted.unlisted) if counted.unlisted else ""
        self.counts.show_unlisted(unlisted)
        missing = len(door.missing())
        self._show_closing(door, missing, counted.expected)
        self._show_curve(door)
        self._show_views(door, missing)
        lines = [self._line(door, one) for one in door.last()]
        self.passages.show_lines(lines, self._words())
        self._show_list()

    def way(self, door: Door, direction: Direction | None = None) -> str:
        """Return the word for the way people go: the one of the moment, or another."""
        visit = door.gate.kind is GateKind.VISIT
        if (direction or door.direction) is Direction.IN:
            return self.tr("Outbound") if visit else self.tr("In")
        return self.tr("Return") if visit else self.tr("Out")

    def _show_ways(self, door: Door) -> None:
        visit = door.gate.kind is GateKind.VISIT
        self.ways.set_filters(Filter(way.value, self.way(door, way)) for way in Direction)
        self.ways.choose(door.direction.value)
        self.bus_button.set_words(self.tr("Bus list"), "Ctrl+E")
        self.bus_button.setVisible(visit)
        self.ways.setAccessibleName(self.tr("Direction: in or out (Ctrl+D)"))
        self.ways.setToolTip(self.tr("Direction: in or out (Ctrl+D)"))

    def _show_closing(self, door: Door, missing: int, expected: int) -> None:
        """Show that the bus may leave, that all are back, or that the room is full."""
        visit = door.gate.kind is GateKind.VISIT
        # Whoever rides without being expected does not stand for somebody who is missing.
        every = expected > 0 and not missing
        if door.capacity is not None and len(door.inside) > door.capacity:
            over = len(door.inside) - door.capacity
            self.counts.show_closing(self.tr("%n too many for the places", "", over), "bad")
        elif visit and every and door.direction is Direction.IN:
            self.counts.show_closing(self.tr("Everybody is on board: the bus can leave"), "ok")
        elif visit and every:
            self.counts.show_closing(self.tr("Everybody is back"), "ok")
        elif visit and door.gone():
            self.counts.show_closing(self.tr("Wait: %n missing", "", missing), "warn")
        elif door.capacity is not None and len(door.inside) == door.capacity:
            self.counts.show_closing(self.tr("Every place is taken"), "warn")
        else:
            self.counts.show_closing("", "ok")

    def _expected(self, door: Door, number: int) -> str:
        """Return the words for how many shall go this way, beside how many went."""
        if door.shows_trials and door.direction is Direction.IN:
            return self.tr("in the rehearsal, of %n expected", "", number)
        if door.direction is Direction.IN:
            if door.gate.kind is GateKind.VISIT:
                return self.tr("of %n expected", "", number)
            return self.tr("present, of %n expected", "", number)
        return self.tr("out, of %n who came in", "", number)

    def _show_views(self, door: Door, missing: int) -> None:
        waits = door.direction is Direction.IN or door.gate.kind is GateKind.VISIT
        self.passages.views.setAccessibleName(self.tr("What the list shows"))
        self.passages.listed.setAccessibleName(self.tr("Who is missing, or how many are here"))
        views = [
            Filter(PASSAGES, self.tr("Entries and exits")),
            Filter(MISSING, self.tr("Missing") if waits else self.tr("Still inside"), missing),
            Filter(CITIES, self.tr("Cities")),
            Filter(ROLES, self.tr("Roles")),
        ]
        if door.gate.kind is GateKind.SESSION:
            views.insert(2, Filter(LATE, self.tr("Late")))
        elif self.passages.view() == LATE:
            self.passages.choose(PASSAGES)
        self.passages.views.set_filters(views)

    def _words(self) -> PassageWords:
        return PassageWords(
            self.tr("Undo"),
            (
                self.tr("Wrong person"),
                self.tr("Scanned by mistake"),
                self.tr("Did not come in"),
                self.tr("Another reason"),
            ),
            self.tr("Nobody has come through this gate yet."),
        )

    @Slot()
    def _show_list(self) -> None:
        door = self._door
        if door is None:
            return
        match self.passages.view():
            case passages.MISSING:
                cards = [self.card(row) for row in door.missing()]
            case passages.CITIES:
                known = {row.city.id: row for row in door.index.rows if row.city is not None}
                cards = [
                    self._share(
                        one, choices.place(known[CityId(RecordId(one.key))].city, self._language)
                    )
                    if one.key
                    else self._share(one, self.tr("Without a city"))
                    for one in door.by_city()
                ]
            case passages.ROLES:
                catalogue = Catalogue(self._language)
                cards = [
                    self._share(one, labels.label(catalogue, Role(one.key)))
                    for one in door.by_role()
                ]
            case passages.LATE:
                self.late_requested.emit(door.gate.key)
                return
            case _:
                return
        self.passages.listed.show_cards(cards)

    def show_late(self, session: SessionAttendance | None) -> None:
        """Show who came late or left early; nobody if the session was not attended yet."""
        if self.passages.view() != LATE:
            return
        lines = session.lines if session is not None else ()
        late = {one.attendee.id for one in session.late()} if session is not None else set()
        early = {one.attendee.id for one in session.early()} if session is not None else set()
        cards: list[Card] = []
        for line in lines:
            one, how = line.attendee, line.punctuality
            words: list[str] = []
            if one.id in late:
                words.append(self.tr("%n minute(s) late", "", how.late))
            if one.id in early:
                words.append(self.tr("left %n minute(s) early", "", how.early))
            if words:
                name = f"{one.family_name} {one.given_name}".strip()
                stayed = self.tr("%n minute(s) there", "", how.minutes)
                sub = " · ".join((*words, stayed))
                cards.append(Card(id=one.id, title=name, sub=sub, icon="clock", icon_tone="warn"))
        self.passages.listed.show_cards(cards)

    def _share(self, share: Share, title: str) -> Card:
        here = formats.number(share.here, self._language)
        every = formats.number(share.expected, self._language)
        return Card(
            id=share.key or "-",
            title=title,
            strong=False,
            corner=(f"{here} / {every}", "ok" if share.here >= share.expected else "neutral"),
            progress=share.here / share.expected if share.expected else 0,
        )

    @Slot()
    def _on_way(self) -> None:
        self.turned.emit(Direction(self.ways.chosen()[0]))

    def _show_curve(self, door: Door) -> None:
        curve = door.arrivals()
        first = self._clock(door, curve.first)
        last = self._clock(door, curve.last)
        peak = ""
        if curve.peak is not None and len(curve.points) > 2:
            words = self.tr("peak {time} · {count} per min")
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
        return PassageLine(passage.check_in, at, name, self._from(row), word, tone)

    def _from(self, row: ParticipantRow | None) -> str:
        """Return where somebody comes from in as few words as a passing glance takes in."""
        if row is None:
            return ""
        if row.city is not None:
            return row.city.name_in(self._language)
        return row.organisation.name if row.organisation is not None else ""

    def card(self, row: ParticipantRow) -> Card:
        """Return somebody as a row of a list: inside or not; at a bus with the telephone."""
        door = self._door
        here = door is not None and row.id in door.inside
        organisation = row.organisation.name if row.organisation else ""
        place = choices.place(row.city, self._language)
        visit = door is not None and door.gate.kind is GateKind.VISIT
        phone = telephones.shown(row.person.phone) if visit else ""
        return Card(
            id=row.id,
            title=row.person.sorting_name,
            sub=bidi.joined((phone, organisation, place), self._language),
            corner=(self.tr("In"), "ok") if here and not visit else None,
        )
