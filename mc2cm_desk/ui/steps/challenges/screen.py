"""Step 2: what hinders the cities and what they can build on, said, clustered, voted on."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import NO_ID, ChallengeId, ClusterId, EventId, RecordId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState, Cluster
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import Vote
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.boards import ChallengeBoard, challenge_board
from mc2cm_desk.services.read_models.steps.merging import MergeCard, challenges_to_merge
from mc2cm_desk.services.steps import challenges, near_duplicates
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.choices import EntryHelp
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.merging.sheet import MergeWords
from mc2cm_desk.ui.core.merging.words import merge_words
from mc2cm_desk.ui.core.panels.board_screen import BoardCommands, BoardScreen
from mc2cm_desk.ui.steps.challenges.cards import NO_CLUSTER, arranged, columns
from mc2cm_desk.ui.steps.challenges.panel import TONES, ChallengePanel
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.tables.filters import Filter

SIGNS = (Sign.CITY, Sign.THEME)


COMMANDS = BoardCommands(
    kind=Challenge,
    wording="statement",
    add=challenges.add_from_line,
    merge=lambda library, card, target, *, wording=None: challenges.merge(
        library, ChallengeId(card), ChallengeId(target), wording=wording
    ),
    resembling=near_duplicates.challenges,
)


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """The board, and what its fields and its line offer."""

    board: ChallengeBoard
    cities: list[Choice]
    groups: list[Choice]
    entry: EntryHelp


def read_step(library: Library, event_id: EventId, language: str) -> StepAnswer:
    """Return everything that the screen shows of an event."""
    return StepAnswer(
        challenge_board(library, event_id),
        choices.of_cities(library, language),
        choices.of_groups(library, event_id, language),
        choices.entry_help(library, event_id, language, SIGNS),
    )


class ChallengesScreen(BoardScreen):
    """One line and Enter is one card; Alt with the arrows moves it between clusters."""

    kinds = (Challenge, Cluster, City, Vote)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, COMMANDS, parent)
        self._read: ChallengeBoard | None = None
        self.panel = ChallengePanel(self)
        self.cluster_button = Button("", self, icon_name="add")
        self.vote_button = Button("", self, look="main", icon_name="vote")
        self.lay_out(self.panel, (self.cluster_button, self.vote_button))
        self.board.moved.connect(self._move)
        self.board.column_removed.connect(self._remove_cluster)
        self.panel.status_requested.connect(self._set_state)
        self.cluster_button.clicked.connect(self._new_cluster)
        self.vote_button.clicked.connect(self.vote)
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Common challenges and opportunities")

    def subtitle(self) -> str:
        return self.tr("What holds us back, and what we can build on")

    def removed_words(self) -> str:
        return self.tr("The card was removed.")

    def screen_actions(self) -> list[Action]:
        return [
            Action("cluster-new", lambda: self.tr("New cluster"), self._new_cluster, "Ctrl+G"),
            Action(
                "cluster-remove",
                lambda: self.tr("Remove the card’s cluster"),
                lambda: self._remove_cluster(self._chosen_cluster()),
                enabled=lambda: bool(self._chosen_cluster()),
            ),
            Action("challenge-vote", lambda: self.tr("Add a vote"), self.vote, "Ctrl+Return"),
            Action(
                "challenge-merge",
                lambda: self.tr("Merge with another card…"),
                self.begin_merge,
                "Ctrl+M",
            ),
            Action("challenge-entry", lambda: self.tr("Enter a card"), self.focus_first, "Ctrl+N"),
        ]

    def merge_cards(self, library: Library, card: RecordId) -> list[MergeCard]:
        chosen = library.require(Challenge, card)
        return challenges_to_merge(library, self.event_id, chosen.kind)

    def merge_words(self, library: Library) -> MergeWords:
        return merge_words(
            library,
            self.event_id,
            self.language,
            code=lambda card: f"!{card.label}",
            tone=lambda state: TONES[ChallengeState(state)],
            rests=False,
        )

    def retranslate(self) -> None:
        self.entry.set_words(
            self.tr("New challenge"),
            self.tr("What holds us back? @city #theme, + for an opportunity"),
            self.tr("Enter"),
            self.tr("+ for an opportunity"),
        )
        self.cluster_button.set_words(self.tr("Cluster"), "Ctrl+G")
        self.vote_button.set_words(self.tr("Add a vote"), "Ctrl+Return")
        self.board.set_drop_words(self.tr("Drop here"))
        self.panel.retranslate(self.language)

    def refresh(self, changes: Changes | None) -> None:
        event, language = self.event_id, self.language
        self.desk.query(self, lambda library: read_step(library, event, language), self._take)

    def _take(self, read: StepAnswer) -> None:
        self._read = read.board
        read.entry.give_to(self.entry, SIGNS)
        self.panel.set_choices(read.cities, read.groups)
        self.show_answer()

    @Slot()
    def show_answer(self) -> None:
        read = self._read
        if read is None:
            return
        self.filters.set_filters(self._filters(read))
        view = (self.filters.chosen() or ("clusters",))[0]
        cards = arranged(read, view, self.language)
        self.show_board(columns(read, view, self.language), cards, len(read.cards))
        self.show_card(self.board.current())

    def _filters(self, read: ChallengeBoard) -> list[Filter]:
        loose = sum(not card.cluster for card in read.cards)
        first = sum(card.kind is ChallengeKind.CHALLENGE for card in read.cards)
        return [
            Filter("clusters", self.tr("Clusters")),
            Filter("cities", self.tr("By city")),
            Filter("loose", self.tr("Unclustered"), loose),
            Filter("challenges", self.tr("Challenges"), first),
            Filter("opportunities", self.tr("Opportunities"), len(read.cards) - first),
        ]

    @Slot(str)
    def show_card(self, card: RecordId) -> None:
        read = self._read
        chosen = next((one for one in read.cards if one.id == card), None) if read else None
        if read is None or chosen is None:
            self.panel.show_nothing(self.tr("Choose a card to see its details."))
        else:
            self.panel.show_card(chosen, read, self.language)

    @Slot(str, str, str)
    def _move(self, card: ChallengeId, column: str, before: ChallengeId) -> None:
        view = (self.filters.chosen() or ("clusters",))[0]
        if view == "cities":
            return
        cluster = "" if column == NO_CLUSTER else column
        scope = {"event": self.event_id}
        self.desk.write(
            self,
            lambda library: records.move(
                library, Challenge, card, before=before, scope=scope, changes={"cluster": cluster}
            ),
        )

    @Slot()
    def _new_cluster(self) -> None:
        name = Localised.of(self.language, self.tr("New cluster"))
        self.desk.write(
            self,
            lambda library: challenges.add_cluster(library, self.event_id, name),
            self.panel.begin_cluster,
        )

    def _chosen_cluster(self) -> ClusterId:
        """Return the cluster of the chosen card; empty where it has none."""
        current, cards = self.board.current(), self._read.cards if self._read else ()
        return ClusterId(next((one.cluster for one in cards if one.id == current), NO_ID))

    @Slot(str)
    def _remove_cluster(self, cluster: ClusterId) -> None:
        """Take a cluster away; its cards stay, without one."""
        if cluster:
            self.desk.write(
                self,
                lambda library: challenges.remove_cluster(library, cluster),
                lambda _done: self.recorded.emit(self.tr("The cluster was removed.")),
            )

    @Slot(str, object)
    def _set_state(self, card: ChallengeId, state: ChallengeState) -> None:
        self.edit(card, "state", state)
