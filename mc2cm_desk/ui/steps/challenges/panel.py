"""The panel of a challenge: every field, its cluster, merging, setting aside."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState, Cluster
from mc2cm_desk.services.read_models.steps.boards import ChallengeBoard
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.panels.board_screen import BoardPanel
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

TONES: dict[ChallengeState, Tone] = {
    ChallengeState.NOTED: "neutral",
    ChallengeState.KEPT: "ok",
    ChallengeState.SET_ASIDE: "sand",
    ChallengeState.MERGED: "navy",
}


class ChallengePanel(BoardPanel):
    """Every field of a card, its cluster, and whether the room keeps it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        fields = [
            LocalisedField("statement", least=2),
            ChoiceField("kind"),
            ChoiceField("cluster"),
            ChipsField("cities"),
            ChipsField("themes"),
            ChipsField("levels"),
            ChoiceField("group"),
        ]
        super().__init__(fields, parent)
        bind(fields, Challenge)
        self.extra.addWidget(self.merge_button)
        self._state = ChallengeState.NOTED
        self.keep_button, self.aside_button = Button("", self), Button("", self)
        self.add_button(self.keep_button, self.aside_button)
        self.keep_button.clicked.connect(self._on_keep)
        self.aside_button.clicked.connect(self._on_aside)

    def retranslate(self, language: str) -> None:
        """Name the fields and fill the choices that do not change."""
        self._language = language
        self.set_titles(
            {
                "statement": self.tr("Statement"),
                "kind": self.tr("Kind"),
                "cluster": self.tr("Cluster"),
                "cities": self.tr("Cities that share it"),
                "themes": self.tr("Themes"),
                "levels": self.tr("Level where it can be solved"),
                "group": self.tr("Raised by group"),
            }
        )
        self.merge_button.set_words(self.tr("Merge with…"), "Ctrl+M")
        self.keep_button.set_words(self.tr("Keep"))
        self.aside_button.set_words(self.tr("Set aside"))
        self._field("kind").set_choices(choices.of_enum(ChallengeKind, language))
        self._field("themes").set_choices(choices.of_vocabulary("themes", language))
        self._field("levels").set_choices(choices.of_vocabulary("addressee_levels", language))

    def set_choices(self, cities: list[Choice], groups: list[Choice]) -> None:
        """Offer the cities and groups of the event."""
        self._field("cities").set_choices(cities)
        self._field("group").set_choices(groups)

    def show_card(self, card: Challenge, read: ChallengeBoard, language: str) -> None:
        """Show one card of the board."""
        state = labels.label(Catalogue(language), card.state)
        self._state = card.state
        kind = labels.label(Catalogue(language), card.kind)
        self.set_head("", state, TONES[card.state], f"{kind} {card.label}")
        clusters = [Choice(one.id, one.name.text(language)) for one in read.clusters]
        self._field("cluster").set_choices([Choice("", "—"), *clusters])
        self.show_values(
            card.id,
            {name: getattr(card, name) for name in self.fields},
        )
        self.keep_button.setEnabled(card.state is not ChallengeState.KEPT)
        self.aside_button.setEnabled(card.state is not ChallengeState.SET_ASIDE)

    def begin_cluster(self, cluster: Cluster) -> None:
        """Put the chosen card, if there is one, into a cluster that was just made."""
        if self.key:
            self.committed.emit(self.key, "cluster", cluster.id)

    def _field(self, name: str) -> ChoiceField | ChipsField:
        field = self.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        return field

    @Slot()
    def _on_keep(self) -> None:
        self.status_requested.emit(self.key, ChallengeState.KEPT)

    @Slot()
    def _on_aside(self) -> None:
        self.status_requested.emit(self.key, ChallengeState.SET_ASIDE)
