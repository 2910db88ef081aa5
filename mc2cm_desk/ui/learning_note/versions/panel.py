"""Versions of the note: keep one, publish one, see what changed since."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from mc2cm_desk.domain.ids import NoteVersionId
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.note.differences import ChangeKind, PartChange, Stretch
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording import formats

NOW = "now"
"""The other side of a comparison: the note as it is, as the command line names it too."""

MOST_LACKING = 4
"""Gaps that the question before publishing names; the others are counted."""

GONE, COME = "text-decoration: line-through", "font-weight: 600"
"""How words look that were taken out, and that were put in."""


class VersionsSheet(SideSheet):
    """The versions that were kept, latest first, and what the present note says otherwise.

    Signals:
        create_requested(str): save the note with this remark.
        publish_requested(str): the same, and this version goes out.
        opened(str): show the pages of this version.
        compare_requested(str, str): show what changed from this version to another, or to NOW.
        save_requested(str, str): write the same into a file.
    """

    create_requested = Signal(str)
    publish_requested = Signal(str)
    opened = Signal(str)
    compare_requested = Signal(str, str)
    save_requested = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 560)
        self.remark = LineField("remark", self)
        self.create_button, self.publish = (
            Button("", self, icon_name="save"),
            Button("", self, look="main"),
        )
        self.question = Strip(self)
        self.list = CardList("row", self)
        self.list.setMaximumHeight(px(190))
        self.show_pages, self.save = Button("", self, look="quiet"), Button("", self, look="quiet")
        self.against = ChoiceField("against", self)
        self._versions: tuple[NoteVersion, ...] = ()
        self.note = Label("mute", "", self, wrap=True)
        self.changes = QTextBrowser(self)
        self.changes.setOpenLinks(False)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.create_button, self.publish)),
            (second, (self.show_pages, self.save)),
        ):
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        self.body.addWidget(self.remark)
        self.body.addLayout(first)
        self.body.addWidget(self.question)
        self.body.addWidget(self.list)
        self.body.addLayout(second)
        self.body.addWidget(self.against)
        self.body.addWidget(self.note)
        self.body.addWidget(self.changes, 1)
        self.create_button.clicked.connect(lambda: self.create_requested.emit(self.remark.value()))
        self.publish.clicked.connect(lambda: self.publish_requested.emit(self.remark.value()))
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.opened)
        self.against.committed.connect(lambda _name, _value: self._ask())
        self.show_pages.clicked.connect(lambda: self.opened.emit(self.list.current()))
        self.save.clicked.connect(
            lambda: self.save_requested.emit(self.list.current(), self.against.value())
        )

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.set_words(self.tr("Versions of the note"), self.tr("Close"))
        self.remark.set_title(self.tr("Why this version is kept"))
        self.question.set_words(self.tr("Do not publish"))
        self.create_button.set_words(self.tr("Keep this version"))
        self.publish.set_words(self.tr("Publish"))
        self.show_pages.set_words(self.tr("Show its pages"))
        self.save.set_words(self.tr("Save what changed…"))
        self.against.set_title(self.tr("Compare with"))
        self.list.setAccessibleName(self.tr("Versions of the note"))
        self.changes.setAccessibleName(self.tr("What changed since"))

    def show_versions(self, versions: Sequence[NoteVersion], language: str) -> None:
        """Show the versions of one language; the latest is chosen."""
        self._versions = tuple(versions)
        cards = [self._card(one, language) for one in versions]
        chosen = self.list.current()
        self.list.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.list.show_cards(cards)
        if not self.list.choose(chosen) and cards:
            self.list.choose(cards[0].id)
        self.list.blockSignals(False)  # noqa: FBT003
        for widget in (self.show_pages, self.save, self.against, self.changes):
            widget.setVisible(bool(cards))
        self._offer_later()
        if not cards:
            self.note.setText(
                self.tr("No version has been kept yet. A version keeps the pages and every word.")
            )

    def ask_to_publish(
        self, lacking: Sequence[str], percent: int, note: str, publish: Callable[[], None]
    ) -> None:
        """Ask below the button whether a note that is not final is to be published all the same.

        ``lacking`` are its gaps as phrases; ``note`` names its language.
        """
        language = languages.current()
        gaps = list(lacking[:MOST_LACKING])
        if more := len(lacking) - len(gaps):
            gaps.append(self.tr("%n more", "", more))
        words = self.tr("The note ({note}) is not complete ({percent}). It still lacks: {gaps}.")
        self.question.show_message(
            filled(
                words,
                note=note,
                percent=formats.percent(percent, language),
                gaps=formats.enumeration(gaps, language),
            ),
            actions=[(self.tr("Publish all the same"), publish)],
        )

    def wait(self, sentence: str) -> None:
        """Show what is being done; the buttons wait."""
        self.question.dismiss()
        self.note.setText(sentence)
        for button in (self.create_button, self.publish):
            button.setEnabled(not sentence)

    def show_changes(self, changes: Sequence[PartChange], number: int) -> None:
        """Show what the present note says otherwise than a version."""
        counted = sum(len(change.lines) for change in changes)
        self.note.setText(
            self.tr("%n paragraph(s) changed since version {number}", "", counted).format(
                number=number
            )
            if changes
            else self.tr("Nothing has changed since version {number}.").format(number=number)
        )
        self.changes.clear()
        cursor = self.changes.textCursor()
        for change in changes:
            cursor.insertHtml(f"<h3>{_safe(change.heading)}</h3>")
            for line in change.lines:
                cursor.insertBlock()
                if line.kind is not ChangeKind.ADDED:
                    cursor.insertHtml("− " + _marked(line.before, GONE))
                    if line.kind is ChangeKind.CHANGED:
                        cursor.insertBlock()
                if line.kind is not ChangeKind.REMOVED:
                    cursor.insertHtml("+ " + _marked(line.after, COME))
            cursor.insertBlock()

    def _card(self, version: NoteVersion, language: str) -> Card:
        day = formats.day(version.created.date(), language)
        facts = (
            day,
            self.tr("%n page(s)", "", version.pages),
            formats.percent(version.percent, language),
        )
        return Card(
            id=version.id,
            title=self._name(version),
            sub=bidi.joined((*facts, version.remark), languages.current()),
            icon="lock" if version.published else "clock",
            icon_tone="ok" if version.published else "neutral",
        )

    @Slot(str)
    def _on_chosen(self, version: NoteVersionId) -> None:
        if version:
            self._offer_later()
            self._ask()

    def _ask(self) -> None:
        self.compare_requested.emit(self.list.current(), self.against.value())

    def _offer_later(self) -> None:
        """Offer the note of now, and the versions that came after the chosen one."""
        chosen = next((one for one in self._versions if one.id == self.list.current()), None)
        number = chosen.number if chosen is not None else 0
        later = [one for one in self._versions if one.number > number]
        self.against.set_choices(
            [
                Choice(NOW, self.tr("The note as it is now")),
                *(Choice(one.id, self._name(one)) for one in later),
            ]
        )
        before = self.against.value()
        self.against.show_value(before if before in {one.id for one in later} else NOW)

    def _name(self, version: NoteVersion) -> str:
        words = (
            self.tr("Published version {number}")
            if version.published
            else self.tr("Version {number}")
        )
        return words.format(number=version.number)


def _marked(stretches: Sequence[Stretch], style: str) -> str:
    return "".join(
        f'<span style="{style}">{_safe(one.text)}</span>' if one.fresh else _safe(one.text)
        for one in stretches
    )


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
