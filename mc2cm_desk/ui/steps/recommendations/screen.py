"""Step 5: one line and Enter is one recommendation."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.ids import (
    NO_ID,
    CommitmentId,
    EventId,
    RecommendationId,
    RecordId,
    ResourceId,
)
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Commitment,
    Evidence,
    FollowUp,
    Recommendation,
    RecommendationStatus,
    Vote,
)
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.boards import RecommendationBoard
from mc2cm_desk.services.read_models.steps.merging import MergeCard, recommendations_to_merge
from mc2cm_desk.services.steps import near_duplicates, recommendations
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.commitments.sheet import NEW_COMMITMENT, CommitmentsSheet
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.merging.sheet import MergeWords
from mc2cm_desk.ui.core.merging.words import merge_words
from mc2cm_desk.ui.core.panels.board_screen import BoardCommands, BoardScreen
from mc2cm_desk.ui.steps.recommendations.cards import NO_LEVEL, TONES, arranged, columns, places
from mc2cm_desk.ui.steps.recommendations.panel import RecommendationPanel
from mc2cm_desk.ui.steps.recommendations.reading import SIGNS, StepAnswer, read_step
from mc2cm_desk.ui.steps.recommendations.resources import ResourcesCard, ResourcesSheet
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.tables.filters import Filter

GROUPINGS = ("level", "status", "group")


COMMANDS = BoardCommands(
    kind=Recommendation,
    wording="text",
    add=recommendations.add_from_line,
    merge=lambda library, card, target, *, wording=None: recommendations.merge_into(
        library, RecommendationId(card), RecommendationId(target), wording=wording
    ),
    resembling=near_duplicates.recommendations,
)


class RecommendationsScreen(BoardScreen):
    """Cards by addressee; the panel has everything behind one of them."""

    kinds = (Recommendation, Evidence, Vote, City, Commitment, FollowUp, WorkingGroup)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, COMMANDS, parent)
        self._read: StepAnswer | None = None
        self._grouping = "level"
        self.panel = RecommendationPanel(desk, event_id, self)
        self.group_button, self.freeze_button = Button("", self), Button("", self)
        self.endorse_button = Button("", self, look="main", icon_name="check")
        self._menu = QMenu(self)
        self.group_button.set_menu(self._menu)
        self.commitments_button = Button("", self, icon_name="commitment")
        self.sheet = CommitmentsSheet(desk, event_id, self)
        self.lay_out(
            self.panel,
            (
                self.commitments_button,
                self.group_button,
                self.freeze_button,
                self.endorse_button,
            ),
        )
        self.resources = ResourcesCard(desk, self.panel)
        self.panel.extra.insertWidget(1, self.resources)
        self.resources_sheet = ResourcesSheet(desk, event_id, self)
        self.resources.resource_requested.connect(self.resources_sheet.begin)
        self.resources_sheet.recorded.connect(self.recorded)
        self.commitments_button.clicked.connect(self._on_commitments)
        self.panel.commitment_requested.connect(self.show_commitments)
        self.sheet.recorded.connect(self.recorded)
        self.board.moved.connect(self._move)
        self.panel.status_requested.connect(self._set_status)
        self.freeze_button.clicked.connect(self._freeze)
        self.endorse_button.clicked.connect(self._endorse)
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Recommendations")

    def subtitle(self) -> str:
        return self.tr("What cities ask for, and what it is based on")

    def removed_words(self) -> str:
        return self.tr("The recommendation was removed.")

    def screen_actions(self) -> list[Action]:
        return [
            Action(
                "recommendation-entry",
                lambda: self.tr("Enter a recommendation"),
                self.focus_first,
                "Ctrl+N",
            ),
            Action("recommendation-endorse", lambda: self.tr("Endorse"), self._endorse, "Ctrl+E"),
            Action(
                "recommendation-discuss",
                lambda: self.tr("Mark as discussed"),
                lambda: self._move_to(RecommendationStatus.DISCUSSED),
                "Ctrl+D",
            ),
            Action(
                "recommendation-not-retain",
                lambda: self.tr("Do not retain"),
                lambda: self._move_to(RecommendationStatus.NOT_RETAINED),
            ),
            Action("recommendation-vote", lambda: self.tr("Add a vote"), self.vote, "Ctrl+Return"),
            Action(
                "recommendation-merge",
                lambda: self.tr("Merge with another card…"),
                self.begin_merge,
                "Ctrl+M",
            ),
            Action(
                "commitments",
                lambda: self.tr("Commitments"),
                self.show_commitments,
                "Ctrl+Shift+K",
                "commitment",
            ),
            Action(
                "resources",
                lambda: self.tr("Who can help"),
                self.resources_sheet.begin,
                icon="star",
            ),
            Action(
                "recommendation-freeze",
                lambda: self.tr("Assign the numbers R-01, R-02…"),
                self._freeze,
            ),
        ]

    def show_commitments(self, commitment: CommitmentId = CommitmentId(NO_ID)) -> None:
        """Open the commitments of the event, at one of them if it is named."""
        self.sheet.begin(commitment)

    @Slot()
    def _on_commitments(self) -> None:
        self.show_commitments()

    def show_record(self, record: str) -> None:
        read = self._read.board if self._read is not None else None
        cards = {one.id for one in (*read.cards, *read.merged)} if read else set[str]()
        if self._knows_commitment(record):
            self.show_commitments(CommitmentId(RecordId(record)))
        elif read is None or record in cards:
            super().show_record(record)
        else:
            self.resources_sheet.begin(ResourceId(RecordId(record)))

    def return_to(self, where: DraftKey) -> None:
        commitment = where.record.partition("/")[0]
        if where.record == NEW_COMMITMENT or self._knows_commitment(commitment):
            chosen = NO_ID if where.record == NEW_COMMITMENT else RecordId(commitment)
            self.show_commitments(CommitmentId(chosen))
        else:
            super().return_to(where)

    def _knows_commitment(self, record: str) -> bool:
        return self._read is not None and any(one.id == record for one in self._read.commitments)

    def merge_cards(self, library: Library, card: RecordId) -> list[MergeCard]:
        return recommendations_to_merge(library, self.event_id)

    def merge_words(self, library: Library) -> MergeWords:
        return merge_words(
            library,
            self.event_id,
            self.language,
            code=lambda card: card.label,
            tone=lambda state: TONES[RecommendationStatus(state)],
            rests=True,
        )

    def retranslate(self) -> None:
        self.entry.set_words(
            self.tr("New recommendation"),
            self.tr("What was said: @city #theme >level !challenge ~case"),
            self.tr("Enter"),
        )
        self.group_button.set_words(self.tr("Group"))
        self.freeze_button.set_words(self.tr("Number"))
        self.endorse_button.set_words(self.tr("Endorse"), "Ctrl+E")
        self.board.set_drop_words(self.tr("Drop here"))
        self._menu.clear()
        words = {
            "level": self.tr("By addressee"),
            "status": self.tr("By status"),
            "group": self.tr("By group"),
        }
        for grouping in GROUPINGS:
            action = self._menu.addAction(words[grouping])
            action.triggered.connect(lambda _on=False, g=grouping: self._group(g))
        self.panel.retranslate(self.language)
        self.sheet.retranslate(self.language)
        self.resources.retranslate(self.language)
        self.resources_sheet.retranslate(self.language)

    def refresh(self, changes: Changes | None) -> None:
        event, language = self.event_id, self.language
        self.desk.query(self, lambda library: read_step(library, event, language), self._take)

    def _take(self, read: StepAnswer) -> None:
        self._read = read
        read.entry.give_to(self.entry, SIGNS)
        self.panel.set_choices(read.choices)
        self.sheet.show_commitments(
            read.commitments, read.today, read.choices.cities, read.board.cards
        )
        self.show_answer()
        self.commitments_button.set_words(self.tr("%n commitments", "", len(read.commitments)))

    @Slot()
    def show_answer(self) -> None:
        read = self._read
        if read is None:
            return
        self.filters.set_filters(self._filters(read.board, read.groups))
        cards = self._chosen_cards(read.board)
        self.show_board(
            columns(cards, self._grouping, read.groups, self.language),
            arranged(cards, read.board, self._grouping, self.language),
            len(read.board.cards),
        )
        self.show_card(self.board.current())

    def _filters(self, read: RecommendationBoard, groups: list[WorkingGroup]) -> list[Filter]:
        bare = sum(not read.evidence.get(card.id) for card in read.cards)
        endorsed = sum(card.status is RecommendationStatus.ENDORSED for card in read.cards)
        return [
            Filter("all", self.tr("All"), len(read.cards)),
            *(Filter(one.id, filled(self.tr("Group {code}"), code=one.code)) for one in groups),
            Filter("bare", self.tr("Without evidence"), bare),
            Filter("endorsed", self.tr("Endorsed"), endorsed),
            Filter("merged", self.tr("Merged"), len(read.merged)),
        ]

    def _chosen_cards(self, read: RecommendationBoard) -> list[Recommendation]:
        chosen = (self.filters.chosen() or ("all",))[0]
        match chosen:
            case "all":
                return list(read.cards)
            case "bare":
                return [card for card in read.cards if not read.evidence.get(card.id)]
            case "endorsed":
                return [c for c in read.cards if c.status is RecommendationStatus.ENDORSED]
            case "merged":
                return list(read.merged)
            case group:
                return [card for card in read.cards if group in card.groups]

    @Slot(str)
    def show_card(self, card: RecordId) -> None:
        read = self._read.board if self._read is not None else None
        every = (*read.cards, *read.merged) if read else ()
        chosen = next((one for one in every if one.id == card), None)
        self.endorse_button.setEnabled(chosen is not None)
        if read is None or chosen is None:
            self.panel.show_nothing(self.tr("Choose a recommendation to see what it is based on."))
        else:
            self.panel.show_card(chosen, read, self.language)
        self.resources.show_recommendation(RecommendationId(RecordId(self.panel.key)))

    def _group(self, grouping: str) -> None:
        self._grouping = grouping
        self.show_answer()

    @Slot(str, str, str)
    def _move(self, card_id: RecommendationId, column: str, before: RecommendationId) -> None:
        cards = self._read.board.cards if self._read is not None else ()
        card = next((one for one in cards if one.id == card_id), None)
        if card is None:
            return
        if self._grouping == "status":
            self._set_status(card_id, RecommendationStatus(column))
            return
        fields: dict[str, object] = {}
        origin = places(card, self._grouping)[0]
        if self._grouping == "group":
            fields["groups"] = () if column == NO_LEVEL else (column,)
        elif column not in (NO_LEVEL, origin):
            rest = [level for level in card.levels if level.value not in (origin, column)]
            fields["levels"] = (AddresseeLevel(column), *rest)
        scope = {"event": self.event_id}
        self.desk.write(
            self,
            lambda library: records.move(
                library, Recommendation, card_id, before=before, scope=scope, changes=fields
            ),
        )

    @Slot()
    def _endorse(self) -> None:
        self.with_card(
            lambda card: self._set_status(RecommendationId(card), RecommendationStatus.ENDORSED)
        )

    def _move_to(self, status: RecommendationStatus) -> None:
        self.with_card(lambda card: self._set_status(RecommendationId(card), status))

    @Slot(str, object)
    def _set_status(self, card: RecommendationId, status: RecommendationStatus) -> None:
        if status is RecommendationStatus.ENDORSED:
            self.desk.write(self, lambda library: recommendations.endorse(library, card))
        else:
            self.desk.write(self, lambda library: recommendations.move_to(library, card, status))

    @Slot()
    def _freeze(self) -> None:
        self.desk.write(
            self,
            lambda library: recommendations.freeze(library, self.event_id),
            lambda numbered: self.recorded.emit(
                self.tr("%n recommendation(s) numbered.", "", len(numbered))
            ),
        )
