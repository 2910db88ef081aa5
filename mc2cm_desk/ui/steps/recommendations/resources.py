"""Who can help: beside a recommendation as lines, and all offers of the event on a sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, EventId, RecommendationId, RecordId, ResourceId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.steps.resource import HelpKind, Resource
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import resources
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import EmptyState
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.language_line import LanguageLineField
from mc2cm_desk.ui.widgets.fields.number import OptionalDateField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.inspector import Inspector
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import SectionHeading
from mc2cm_desk.ui.widgets.marks.linked_lines import Line, LinkedLines, LinkText
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels
from mc2cm_desk.wording.refusals.sentences import sentence

WIDTH = 860
FIELDS = ("title", "provider", "help", "deadline", "link", "themes", "recommendations")
OPEN = "open:"
"""Before the id of an offer, in the key of the mark that opens its address."""


class ResourcesCard(QWidget):
    """What helps with one recommendation: a line each, a field for the next one.

    Signals:
        resource_requested(str): show all offers, this one in full; none if empty.
    """

    resource_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._recommendation, self._language = (
            desk,
            RecommendationId(NO_ID),
            LANGUAGES.default,
        )
        self._shown: dict[ResourceId, Resource] = {}
        self.heading = SectionHeading("", self, "label")
        self.all_button = Button("", self, look="quiet")
        self.heading.add(self.all_button)
        self.lines = LinkedLines(self)
        self.new = LanguageLineField("resource", self, on_pause=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for widget in (self.heading, self.lines, self.new):
            column.addWidget(widget)
        self.all_button.clicked.connect(self._on_all)
        self.lines.followed.connect(self._follow)
        self.new.committed.connect(self._add)
        desk.changed.connect(self._on_changed)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._language = language
        self.heading.set_text(self.tr("Who can help"))
        self.lines.setAccessibleName(self.tr("Who can help"))
        self.all_button.set_words(self.tr("All offers…"))
        self.new.set_title(self.tr("New offer of help"))
        self.new.edit.setPlaceholderText(self.tr("who: what, with its link, then Enter"))
        self._show(list(self._shown.values()))

    def show_recommendation(self, recommendation: RecommendationId) -> None:
        """Show what helps with a recommendation (id); none if empty."""
        if recommendation != self._recommendation:
            self._recommendation = recommendation
            self._show([])
        self.new.show_value("")
        if recommendation:
            self._desk.query(
                self,
                lambda library: (recommendation, resources.beside(library, recommendation)),
                self._on_read,
                lambda _gone: None,
            )

    def _on_read(self, read: tuple[str, list[Resource]]) -> None:
        recommendation, found = read
        if recommendation == self._recommendation:
            self._show(found)

    def _show(self, found: Sequence[Resource]) -> None:
        self._shown = {one.id: one for one in found}
        self.lines.show_lines([self._line(one) for one in found])
        self.lines.setVisible(bool(found))

    def _line(self, one: Resource) -> Line:
        words = (one.title.text(self._language), one.provider, until(one, self._language))
        marks = [LinkText(one.id, labels.label(Catalogue(self._language), one.help), "teal")]
        if one.address:
            marks.append(LinkText(f"{OPEN}{one.id}", self.tr("Open the link"), "navy"))
        lead = LinkText(one.id, bidi.joined(words, self._language))
        return Line(lead, marks=tuple(marks))

    @Slot()
    def _on_all(self) -> None:
        self.resource_requested.emit("")

    @Slot(str)
    def _follow(self, key: str) -> None:
        resource = ResourceId(RecordId(key.removeprefix(OPEN)))
        if key == resource:
            self.resource_requested.emit(resource)
        elif resource in self._shown:
            open_address(self._shown[resource])

    @Slot(str, object)
    def _add(self, _name: str, value: object) -> None:
        text, recommendation = str(value).strip(), self._recommendation
        if text and recommendation:
            language = self.new.language
            self._desk.write(
                self,
                lambda library: resources.help_from_line(
                    library, recommendation, text, language=language
                ),
            )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Resource):
            self.show_recommendation(self._recommendation)


class ResourcesSheet(SideSheet):
    """Every offer of the event at the leading side, the chosen one as a form beside it.

    Signals:
        recorded(str): what was written, in words.
    """

    recorded = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget) -> None:
        super().__init__(parent, WIDTH)
        self._desk, self._event_id, self._language = desk, event_id, LANGUAGES.default
        self._every: dict[ResourceId, Resource] = {}
        self._requested = ResourceId(NO_ID)
        self.list = CardList("row", self)
        self.none = EmptyState("star", self)
        fields = [
            LocalisedField("title", least=1),
            LineField("provider", longest=500),
            ChoiceField("help"),
            OptionalDateField("deadline"),
            LineField("link", longest=500, on_pause=False),
            ChipsField("themes"),
            ChipsField("recommendations"),
        ]
        self.panel = Inspector(fields, self)
        bind(fields, Resource)
        self.open_button = Button("", self, icon_name="link")
        self.remove_button = Button("", self, icon_name="remove")
        self.panel.add_button(self.open_button, self.remove_button)
        row, first = QHBoxLayout(), QVBoxLayout()
        first.addWidget(self.list, 1)
        first.addWidget(self.none, 1)
        row.setSpacing(px(12))
        row.addLayout(first, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(lambda _id: self.panel.fields["title"].setFocus())
        self.list.removed.connect(self._remove)
        self.panel.committed.connect(self._edit)
        self.open_button.clicked.connect(self._open)
        self.remove_button.clicked.connect(
            lambda: self._remove(ResourceId(RecordId(self.panel.key)))
        )
        desk.changed.connect(self._on_changed)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._language = language
        self.set_words(self.tr("Who can help"), self.tr("Close"))
        self.list.setAccessibleName(self.tr("Offers of help"))
        self.none.set_words(
            self.tr("No offers of help yet. Add one beside the recommendation that it helps with.")
        )
        self.panel.set_titles(
            {
                "title": self.tr("What is offered"),
                "provider": self.tr("Offered by"),
                "help": self.tr("Kind of help"),
                "deadline": self.tr("Apply by"),
                "link": self.tr("Link"),
                "themes": self.tr("Themes"),
                "recommendations": self.tr("Helps with"),
            }
        )
        self.open_button.set_words(self.tr("Open the link"))
        self.remove_button.set_words(self.tr("Remove the offer"))
        self._choices("help", choices.of_enum(HelpKind, language))
        self._choices("themes", choices.of_vocabulary("themes", language))

    def begin(self, resource: ResourceId = ResourceId(NO_ID)) -> None:
        """Open the sheet, at an offer if one is named."""
        self._requested = resource
        self.open_sheet(self.list)
        self._read()

    def _read(self) -> None:
        def reading(library: Library) -> tuple[list[Resource], list[Recommendation]]:
            every = library.find(Recommendation, event=self._event_id)
            return resources.of_event(library, self._event_id), every

        self._desk.query(self, reading, lambda read: self._show(*read))

    def _show(self, found: list[Resource], cards: list[Recommendation]) -> None:
        self._every = {one.id: one for one in found}
        offered = [
            Choice(one.id, bidi.joined((one.label, one.text.text(self._language)), self._language))
            for one in cards
            if not one.merged_into
        ]
        self._choices("recommendations", offered)
        self.list.show_cards([self._card(one) for one in found])
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        requested, self._requested = self._requested or self.list.current(), ResourceId(NO_ID)
        if found and not self.list.choose(requested):
            self.list.choose(found[0].id)
        self._show_chosen(ResourceId(self.list.current_record()))

    def _card(self, one: Resource) -> Card:
        sub = bidi.joined((one.provider, until(one, self._language)), self._language)
        kind = labels.label(Catalogue(self._language), one.help)
        title = one.title.text(self._language)
        return Card(id=one.id, title=title, sub=sub, corner=(kind, "teal"))

    @Slot(str)
    def _show_chosen(self, resource: ResourceId) -> None:
        one = self._every.get(resource)
        if one is None:
            self.panel.show_nothing(self.tr("Choose an offer to see who can help with what."))
            return
        self.panel.set_head()
        self.panel.show_values(one.id, {name: getattr(one, name) for name in FIELDS})
        self.open_button.setEnabled(bool(one.address))

    def _choices(self, name: str, offered: list[Choice]) -> None:
        field = self.panel.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        field.set_choices(offered)

    @Slot(str, str, object)
    def _edit(self, resource: ResourceId, name: str, value: object) -> None:
        self._desk.write(
            self,
            lambda library: records.edit_fields(library, Resource, resource, {name: value}),
            otherwise=lambda refused: self.panel.set_problem(name, self._sentence(refused)),
        )

    @Slot(str)
    def _remove(self, resource: ResourceId) -> None:
        self._desk.write(
            self,
            lambda library: records.remove(library, Resource, resource),
            lambda _done: self.recorded.emit(self.tr("The offer of help was removed.")),
        )

    @Slot()
    def _open(self) -> None:
        chosen = self._every.get(ResourceId(RecordId(self.panel.key)))
        if chosen is not None:
            open_address(chosen)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(Resource, Recommendation):
            self._read()

    def _sentence(self, refused: Refused) -> str:
        return sentence(refused, Catalogue(self._language))


def until(one: Resource, language: str) -> str:
    """Return by when to apply for an offer; empty where no date is known."""
    if one.deadline is None:
        return ""
    words = QCoreApplication.translate("Resources", "apply by {day}")
    return filled(words, day=formats.day(one.deadline, language))


def open_address(one: Resource) -> None:
    """Open the address of an offer in the browser."""
    if one.address:
        QDesktopServices.openUrl(QUrl(one.address))
