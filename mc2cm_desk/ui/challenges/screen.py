"""Step 2: what hinders the cities and what they can build on, said, clustered, voted on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.challenge import Challenge, ChallengeKind, ChallengeState, Cluster
from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.quick_entry import Sign, parse
from mc2cm_desk.domain.recommendation import Vote
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import challenges, near_duplicates, records
from mc2cm_desk.services.readings.boards import ChallengeBoard, challenge_board
from mc2cm_desk.ui.challenges.cards import NO_CLUSTER, arranged, columns
from mc2cm_desk.ui.challenges.panel import ChallengePanel
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.board import Board
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.quick_entry import QuickEntry

SIGNS = (Sign.CITY, Sign.THEME)


class ChallengesScreen(Screen):
    """One line and Enter is one card; Alt with the arrows moves it between clusters."""

    kinds = (Challenge, Cluster, City, Vote)

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._read: ChallengeBoard | None = None
        self.filters, self.board = FilterRow(self), Board(self)
        self.entry, self.panel = QuickEntry(self), ChallengePanel(self)
        self.cluster_button = Button("", self, icon_name="add")
        self.vote_button = Button("", self, look="main", icon_name="vote")
        head, body = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.filters, 1)
        head.addWidget(self.cluster_button)
        head.addWidget(self.vote_button)
        body.setSpacing(px(SPACE["gap"]))
        body.addWidget(self.board, 1)
        body.addWidget(self.panel)
        self.column.addLayout(head)
        self.column.addLayout(body, 1)
        self.column.addWidget(self.entry)
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Common challenges and opportunities")

    def subtitle(self) -> str:
        return self.tr("What stops us, and what we can build on")

    def screen_actions(self) -> list[Action]:
        return [
            Action("cluster-new", lambda: self.tr("New cluster"), self._new_cluster, "Ctrl+G"),
            Action("challenge-vote", lambda: self.tr("Add a vote"), self._vote, "Ctrl+Return"),
            Action(
                "challenge-merge",
                lambda: self.tr("Merge into..."),
                self.panel.begin_merge,
                "Ctrl+M",
            ),
            Action("challenge-entry", lambda: self.tr("Type a card"), self.focus_first, "Ctrl+N"),
        ]

    def retranslate(self) -> None:
        self.entry.set_words(
            self.tr("New challenge"),
            self.tr("What stops us? @city #theme, + for an opportunity"),
            self.tr("Enter"),
            self.tr("+ for an opportunity"),
        )
        self.cluster_button.set_words(self.tr("Cluster"), "Ctrl+G")
        self.vote_button.set_words(self.tr("Add a vote"), "Ctrl+Return")
        self.board.set_drop_words(self.tr("Drop here"))
        self.panel.retranslate(self.library, self.event_id, self.language)

    def refresh(self, changes: Changes | None) -> None:
        read = self._read = challenge_board(self.library, self.event_id)
        self.filters.set_filters(self._filters(read))
        view = (self.filters.chosen() or ("clusters",))[0]
        faces = arranged(read, view, self.language)
        self.board.show_board(columns(read, view, self.language), faces)
        offered = choices.suggestions(self.library, self.event_id, self.language, SIGNS)
        self.entry.set_suggestions(offered)
        self._show(self.board.current())

    def show_record(self, record: str) -> None:
        self.board.choose(record, focus=True)
        self._show(record)

    def focus_first(self) -> None:
        self.entry.line.setFocus()

    def fold(self, *, narrow: bool) -> None:
        self.panel.setVisible(not narrow)

    def _connect(self) -> None:
        self.board.chosen.connect(self._show)
        self.board.opened.connect(self._open)
        self.board.moved.connect(self._move)
        self.board.removed.connect(self._remove)
        self.panel.committed.connect(self._edit)
        self.panel.merge_wanted.connect(self._merge)
        self.panel.merge_left.connect(self.board.focus_cards)
        self.panel.status_wanted.connect(self._set_state)
        self.entry.entered.connect(self._add)
        self.entry.typed.connect(self._typed)
        self.filters.chosen_changed.connect(lambda: self.refresh(None))
        self.cluster_button.clicked.connect(self._new_cluster)
        self.vote_button.clicked.connect(self._vote)

    def _filters(self, read: ChallengeBoard) -> list[Filter]:
        loose = sum(not card.cluster for card in read.cards)
        first = sum(card.kind is ChallengeKind.CHALLENGE for card in read.cards)
        return [
            Filter("clusters", self.tr("Clusters")),
            Filter("cities", self.tr("By city")),
            Filter("loose", self.tr("Without cluster"), loose),
            Filter("challenges", self.tr("Challenges"), first),
            Filter("opportunities", self.tr("Opportunities"), len(read.cards) - first),
        ]

    @Slot(str)
    def _show(self, card_id: str) -> None:
        read = self._read
        card = next((one for one in read.cards if one.id == card_id), None) if read else None
        if read is None or card is None:
            self.panel.show_nothing(self.tr("Choose a card to see what stands behind it."))
        else:
            self.panel.show_card(card, read, self.language)

    @Slot(str)
    def _open(self, card_id: str) -> None:
        self._show(card_id)
        self.panel.setVisible(True)
        self.panel.fields["statement"].editors()[0].setFocus()

    @Slot(str)
    def _add(self, line: str) -> None:
        language = self.language
        self.desk.run(
            self,
            lambda library: challenges.add_from_line(
                library, self.event_id, line, language=language
            ),
            otherwise=lambda refused: self._give_back(line, refused),
        )

    def _give_back(self, line: str, refused: Refused) -> None:
        self.entry.give_back(line)
        self.desk.refused.emit(refused)

    @Slot(str)
    def _typed(self, line: str) -> None:
        near = near_duplicates.challenges(self.library, self.event_id, parse(line).text)
        if near is None:
            self.entry.set_hint("")
        else:
            words = self.tr("Resembles {label} ({percent} %)")
            self.entry.set_hint(words.format(label=f"!{near.label}", percent=near.percent))

    @Slot(str, str, object)
    def _edit(self, record: str, name: str, value: object) -> None:
        self.desk.run(
            self, lambda library: records.edit(library, Challenge, record, **{name: value})
        )

    @Slot(str, str, str)
    def _move(self, card: str, column: str, before: str) -> None:
        view = (self.filters.chosen() or ("clusters",))[0]
        if view == "cities":
            return
        cluster = "" if column == NO_CLUSTER else column
        among = {"event": self.event_id}
        self.desk.run(
            self,
            lambda library: records.move(
                library, Challenge, card, before=before, among=among, cluster=cluster
            ),
        )

    @Slot(str)
    def _remove(self, card: str) -> None:
        self.desk.run(
            self,
            lambda library: records.remove(library, Challenge, card),
            lambda _done: self.recorded.emit(self.tr("The card was removed.")),
        )

    @Slot()
    def _new_cluster(self) -> None:
        name = Localised.of(self.language, self.tr("New cluster"))
        self.desk.run(
            self,
            lambda library: challenges.add_cluster(library, self.event_id, name),
            self.panel.begin_cluster,
        )

    @Slot()
    def _vote(self) -> None:
        card = self.board.current()
        if card:
            self.desk.run(self, lambda library: challenges.vote(library, self.event_id, card))

    @Slot(str, str)
    def _merge(self, card: str, target: str) -> None:
        self.desk.run(self, lambda library: challenges.merge(library, card, target))

    @Slot(str, object)
    def _set_state(self, card: str, state: ChallengeState) -> None:
        self._edit(card, "state", state)
