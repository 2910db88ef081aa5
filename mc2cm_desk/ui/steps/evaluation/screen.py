"""The end-of-event questionnaire: sheets typed in by keyboard, and what they say together."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.steps.evaluation import Answer
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.event.headcounts import headcounts
from mc2cm_desk.services.steps import evaluations
from mc2cm_desk.services.steps.evaluations import EvaluationSummary
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.steps.evaluation.question import QuestionRow
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.columns import Columns
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import scopes
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.marks.bars import Bar
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.vocabulary import entry_word


class EvaluationScreen(Screen):
    """One sheet at a time: keys 1 to 4 answer a question and go on to the next."""

    kinds = (Answer,)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._entries = vocabulary.entries("questionnaire")
        self.rows = [QuestionRow(entry["code"], entry["kind"], self) for entry in self._entries]
        self._scores = FormChoices(self)
        for row in self.rows:
            self._scores.add(row.code, row.score, row.give_score)
            row.scored.connect(self._scores.note)
        self.save_button = Button("", self, look="main", icon_name="check")
        self._sheet_heading = SectionHeading("", self)
        self._results_heading = SectionHeading("", self)
        self.note = Label("mute", "", self, wrap=True)
        self._bars = [(Label("small", "", self, wrap=True), Bar(self), Label("mute", "", self))
                      for entry in self._entries if entry["kind"] == "scale"]  # fmt: skip
        self._build()
        for row, after in zip(self.rows, [*self.rows[1:], None], strict=True):
            row.answered.connect(after.begin if after is not None else self.save_button.setFocus)
        self.save_button.clicked.connect(self._save)
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Evaluation")

    def subtitle(self) -> str:
        return self.tr("The questionnaire at the end of the event, without names")

    def screen_actions(self) -> list[Action]:
        return [
            Action(
                "sheet-keep", lambda: self.tr("Save this questionnaire"), self._save, "Ctrl+Return"
            ),
            Action(
                "sheet-begin", lambda: self.tr("Enter a questionnaire"), self.focus_first, "Ctrl+N"
            ),
        ]

    def retranslate(self) -> None:
        language = self.language
        for number, (row, entry) in enumerate(zip(self.rows, self._entries, strict=True), 1):
            row.set_words(f"{number}. {entry_word(entry, language)}", language)
        self.save_button.set_words(self.tr("Save this questionnaire"), "Ctrl+Return")
        self._sheet_heading.set_text(self.tr("Enter a questionnaire"), self.tr("keys 1 to 4"))
        self._results_heading.set_text(self.tr("Results"))

    def refresh(self, changes: Changes | None) -> None:
        event = self.event_id
        self.desk.query(self, lambda library: read_results(library, event), self._take)

    def _take(self, read: tuple[EvaluationSummary, int]) -> None:
        summary, came = read
        rate = summary.rate(came)
        parts = [self.tr("%n questionnaire(s)", "", summary.sheets)]
        if rate is not None and summary.sheets:
            words = self.tr("{percent} of the %n people who attended", "", came)
            parts.append(words.format(percent=formats.percent(rate, self.language)))
        self.note.setText(bidi.joined(parts, self.language))
        self._show(summary)

    def focus_first(self) -> None:
        self.rows[0].begin()

    def _build(self) -> None:
        left, right = CardFrame("plain", self), CardFrame("plain", self)
        left.body.addWidget(self._sheet_heading)
        left.body.setSpacing(px(10))
        for row in self.rows:
            left.body.addWidget(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        left.body.addLayout(foot)
        left.body.addStretch(1)
        right.body.addWidget(self._results_heading)
        right.body.addWidget(self.note)
        for words, bar, figures in self._bars:
            right.body.addWidget(words)
            line = QHBoxLayout()
            line.addWidget(bar, 1)
            line.addWidget(figures)
            right.body.addLayout(line)
        right.body.addStretch(1)
        inner = Columns(self)
        columns = inner.row
        columns.addWidget(left, 3)
        columns.addWidget(right, 2)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout()
        whole.addWidget(area)
        self.column.addLayout(whole, 1)

    def _show(self, summary: EvaluationSummary) -> None:
        by_code = {one.question: one for one in summary.questions}
        scales = [entry for entry in self._entries if entry["kind"] == "scale"]
        if summary.is_hidden and summary.sheets:
            words = self.tr(
                "No results are shown for fewer than five questionnaires: somebody could "
                "be identified."
            )
            self.note.setText(f"{self.note.text()}\n{words}")
        for entry, (words, bar, figures) in zip(scales, self._bars, strict=True):
            found = by_code.get(entry["code"])
            shown = found is not None and not summary.is_hidden and found.mean is not None
            for widget in (words, bar, figures):
                widget.setVisible(shown)
            if found is not None and found.mean is not None and shown:
                words.setText(entry_word(entry, self.language))
                mean = formats.number(found.mean, self.language)
                share = formats.percent(found.favourable_percent or 0, self.language)
                bar.set_share((found.favourable_percent or 0) / 100, words.text())
                figures.setText(f"{mean} · {share}")

    @Slot()
    def _save(self) -> None:
        answers = {row.code: value for row in self.rows if (value := row.value()) is not None}
        if not answers:
            return
        with begun(Commit(self, keys_in(self))):
            self.desk.write(
                self,
                lambda library: evaluations.record_sheet(library, self.event_id, answers),
                lambda _sheet: self._begin_next(),
            )

    def _begin_next(self) -> None:
        with self._scores.rest():
            for row in self.rows:
                row.clear()
        # The draft may have been given to the disk once more between the commit and now.
        scopes().finished.emit(self)
        self.focus_first()


def read_results(library: Library, event_id: EventId) -> tuple[EvaluationSummary, int]:
    """Return what was answered at an event, and how many people came to it."""
    with library.read() as view:
        summary = evaluations.summary(view, event_id)
    return summary, len(headcounts(library, event_id).came)
