"""The panel of a recommendation: wording, addressee, evidence, commitments, history."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import EventId, RecommendationId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.steps.recommendation import (
    Evidence,
    Horizon,
    Priority,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.steps.boards import RecommendationBoard
from mc2cm_desk.services.steps import commitments, recommendations
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.commitments.cards import due_words, state_mark, who_words
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.board_screen import BoardPanel
from mc2cm_desk.ui.steps.recommendations.cards import TONES
from mc2cm_desk.ui.steps.recommendations.reading import EventChoices, Target, read_wordings
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.language_line import LanguageLineField
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.linked_lines import Line, LinkedLines, LinkText
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class RecommendationPanel(BoardPanel):
    """One recommendation with what it rests on, what follows from it and how it was worded.

    Signals:
        commitment_requested(str): show this commitment in full.
    """

    commitment_requested = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        fields = [
            LocalisedField("text", least=3),
            ChipsField("levels"),
            LocalisedField("addressee", least=1),
            ChipsField("cities"),
            ChipsField("themes"),
            ChipsField("evidence"),
            LocalisedField("explanation", least=2),
            ChoiceField("priority"),
            ChoiceField("horizon"),
            ChipsField("groups"),
            ChipsField("global_compact"),
            ChipsField("sdg_targets"),
            LanguageLineField("commitment", on_pause=False),
        ]
        super().__init__(fields, parent)
        bind(fields, Recommendation, own=("evidence", "commitment"))
        self._desk, self._event_id = desk, event_id
        self._links: dict[Target, Evidence] = {}
        self._past_of = ""
        self._language = LANGUAGES.default
        self.promises = LinkedLines(self)
        self.promises.followed.connect(self.commitment_requested)
        self._past_heading, self._past = (
            Label("label", "", self),
            Label("mute", "", self, wrap=True),
        )
        for widget in (self.promises, self.merge_button, self._past_heading, self._past):
            self.extra.addWidget(widget)
        self.discuss_button, self.refuse_button = Button("", self), Button("", self)
        self.add_button(self.discuss_button, self.refuse_button)
        self.discuss_button.clicked.connect(self._on_discuss)
        self.refuse_button.clicked.connect(self._on_refuse)

    def retranslate(self, language: str) -> None:
        """Name the fields and fill the choices that do not change."""
        self._language = language
        self.set_titles(
            {
                "text": self.tr("Wording"),
                "levels": self.tr("Addressed to"),
                "addressee": self.tr("Addressee by name"),
                "cities": self.tr("Proposed by"),
                "themes": self.tr("Themes"),
                "evidence": self.tr("Based on"),
                "explanation": self.tr("Explanation"),
                "priority": self.tr("Priority"),
                "horizon": self.tr("Timeframe"),
                "groups": self.tr("Groups"),
                "global_compact": self.tr("Objectives of the Global Compact"),
                "sdg_targets": self.tr("SDG targets"),
                "commitment": self.tr("New commitment: who does what"),
            }
        )
        self.promises.setAccessibleName(self.tr("Commitments"))
        self.merge_button.set_words(self.tr("Merge with…"), "Ctrl+M")
        self._past_heading.setText(self.tr("History"))
        self.discuss_button.set_words(self.tr("Discussed"), "Ctrl+D")
        self.refuse_button.set_words(self.tr("Not retained"))
        self._choices("levels", choices.of_levels(language))
        self._choices("themes", choices.of_vocabulary("themes", language))
        self._choices("priority", choices.of_enum(Priority, language))
        self._choices("horizon", choices.of_enum(Horizon, language))
        self._choices("global_compact", choices.objectives(language))
        self._choices("sdg_targets", choices.targets(language))

    def set_choices(self, offered: EventChoices) -> None:
        """Offer the cities, groups and evidence of the event."""
        self._choices("cities", offered.cities)
        # A list of groups needs no choice for none.
        self._choices("groups", offered.groups[1:])
        self._choices("evidence", offered.targets)

    def show_card(self, card: Recommendation, read: RecommendationBoard, language: str) -> None:
        """Show one card of the board."""
        catalogue = Catalogue(language)
        self.set_head("", labels.label(catalogue, card.status), TONES[card.status], card.label)
        links = read.evidence.get(card.id, ())
        self._links = {Target(link.kind, link.target): link for link in links}
        values = {
            name: getattr(card, name)
            for name in self.fields
            if name not in ("evidence", "commitment")
        }
        self.show_values(card.id, {**values, "evidence": tuple(self._links), "commitment": ""})
        self._show_promises(card, read)
        self._show_past(card)
        self.discuss_button.setEnabled(card.status is not RecommendationStatus.DISCUSSED)
        self.refuse_button.setEnabled(card.status is RecommendationStatus.DISCUSSED)

    def _choices(self, name: str, offered: list[Choice]) -> None:
        field = self.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        field.set_choices(offered)

    def _show_promises(self, card: Recommendation, read: RecommendationBoard) -> None:
        lines: list[Line] = []
        for row in read.commitments.get(card.id, ()):
            words, tone = state_mark(row, self._language)
            facts = (
                who_words(row, self._language),
                row.commitment.what.text(self._language),
                due_words(row, self._language),
            )
            mark = LinkText(row.id, words, tone)
            lines.append(Line(LinkText(row.id, bidi.joined(facts, self._language)), marks=(mark,)))
        self.promises.show_lines(lines)
        self.promises.setVisible(bool(lines))

    def _show_past(self, card: Recommendation) -> None:
        """Show the wordings that it had, the latest first, as soon as they are read."""
        record, event, language = card.id, self._event_id, self._language
        if record != self._past_of:
            self._past_of = record
            self._show_wordings(record, [])
        self._desk.query(
            self,
            lambda library: read_wordings(library, event, record, language),
            lambda lines: self._show_wordings(record, lines),
        )

    def _show_wordings(self, record: RecordId, lines: list[str]) -> None:
        if record == self._past_of:
            self._past.setText("\n".join(lines[:6]))
            self._past_heading.setVisible(len(lines) > 1)
            self._past.setVisible(len(lines) > 1)

    def _on_committed(self, name: str, value: object) -> None:
        card = RecommendationId(RecordId(self.key))
        if name == "evidence" and isinstance(value, tuple):
            self._write_links(card, {one for one in value if isinstance(one, Target)})
        elif name == "commitment":
            self._promise(card, str(value))
        else:
            super()._on_committed(name, value)

    def _write_links(self, record: RecommendationId, requested: set[Target]) -> None:
        for target in requested - self._links.keys():
            self._desk.write(
                self,
                lambda library, t=target: recommendations.link(library, record, t.kind, t.record),
            )
        for target in self._links.keys() - requested:
            gone = self._links[target].id
            self._desk.write(self, lambda library, e=gone: recommendations.unlink(library, e))

    def _promise(self, record: RecommendationId, text: str) -> None:
        if not text.strip():
            return
        field = self.fields["commitment"]
        assert isinstance(field, LanguageLineField)
        language = field.language
        self._desk.write(
            self,
            lambda library: commitments.add_from_line(
                library, self._event_id, text, language=language, recommendation=record
            ),
        )

    @Slot()
    def _on_discuss(self) -> None:
        self.status_requested.emit(self.key, RecommendationStatus.DISCUSSED)

    @Slot()
    def _on_refuse(self) -> None:
        self.status_requested.emit(self.key, RecommendationStatus.NOT_RETAINED)
