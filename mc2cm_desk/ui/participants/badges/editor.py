"""How badges look: what they show, sizes, order, the back, colours, logos."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.door.badge_design import (
    CODE_SIZES,
    NAME_SIZES,
    BadgeBack,
    BadgeDesign,
    BadgeLayout,
    BadgeOrder,
)
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.participants.badges.colours import RoleColours
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import INSPECTOR_WIDTH
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import CheckField, ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.number import SliderField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.marks.pictures import Picture, PictureStrip

SHOWN = (
    "show_arabic_name",
    "show_organisation",
    "show_city",
    "show_country",
    "show_role",
    "role_colour",
    "show_group",
    "show_event_title",
    "show_dates",
    "show_logos",
    "show_code",
    "show_photo_mark",
)


class BadgeEditor(CardFrame):
    """The form of a design; the page beside it follows at once.

    Signals:
        tried(str, object): a value that is not yet settled: show it, keep nothing.
        changed(str, object): a field of the design and its new value.
        coloured(object, object): a role and its new colour.
        logos_added(object): pictures, a list of (name, bytes).
        logo_removed(str): this attachment is no logo any more.
    """

    tried = Signal(str, object)
    changed = Signal(str, object)
    coloured = Signal(object, object)
    logos_added = Signal(object)
    logo_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent, padding=0)
        self.setFixedWidth(px(INSPECTOR_WIDTH))
        self.shown = {name: CheckField(name) for name in SHOWN}
        self.name_size = SliderField(
            "name_size", least=NAME_SIZES[0], most=NAME_SIZES[1], step=5, suffix=" %"
        )
        self.code_size = SliderField(
            "code_size", least=CODE_SIZES[0], most=CODE_SIZES[1], suffix=" mm"
        )
        self.sorting, self.back = ChoiceField("sorting"), ChoiceField("back")
        self.wifi = (
            LineField("wifi_name", longest=32),
            LineField("wifi_password", longest=63),
        )
        self.colours, self.logos = RoleColours(), PictureStrip()
        self.heading, self.colours_heading = SectionHeading(""), SectionHeading("")
        self.logos_heading = SectionHeading("")
        self.logos_note = Label("tiny", "", wrap=True)
        self._build()
        bind(self.fields(), BadgeDesign)

    def fields(self) -> list[Field]:
        """Return every field of the design."""
        return [
            *self.shown.values(),
            self.name_size,
            self.code_size,
            self.sorting,
            self.back,
            *self.wifi,
        ]

    def retranslate(self, language: str) -> None:
        """Say every word again."""
        self.heading.set_text(self.tr("On the badge"))
        words = (
            self.tr("Name in Latin and Arabic script"),
            self.tr("Organisation"),
            self.tr("City"),
            self.tr("Country"),
            self.tr("Role"),
            self.tr("Colour of the role"),
            self.tr("Working group"),
            self.tr("Title of the event"),
            self.tr("Dates"),
            self.tr("Logos"),
            self.tr("QR code"),
            self.tr("“No photo” mark"),
        )
        for field, title in zip(self.shown.values(), words, strict=True):
            field.set_title(title)
        self.name_size.set_title(
            self.tr("Size of the name"),
            self.tr("Long names shrink automatically; they are never cut off."),
        )
        self.code_size.set_title(self.tr("Size of the code"))
        self.sorting.set_title(self.tr("Order"))
        self.sorting.set_choices(choices.of_enum(BadgeOrder, language))
        self.back.set_title(self.tr("Back"))
        self.back.set_choices(choices.of_enum(BadgeBack, language))
        self.wifi[0].set_title(self.tr("Name of the Wi-Fi network"))
        self.wifi[1].set_title(
            self.tr("Password of the Wi-Fi network"),
            self.tr(
                "Printed on each badge in words and as a code. Leave empty for an open network."
            ),
        )
        self.colours_heading.set_text(self.tr("Colours of the roles"))
        self.logos_heading.set_text(self.tr("Logos"))
        self.logos.set_words(self.tr("Drop a logo here, or Ctrl V"), self.tr("Remove the logo"))
        self.logos_note.setText(
            self.tr("The European Union emblem is added automatically where it is a donor.")
        )

    def show_design(
        self,
        design: BadgeDesign,
        roles: Iterable[Role],
        logos: Sequence[tuple[Attachment, Path]],
        language: str,
    ) -> None:
        """Show a design; what is half typed stays."""
        for field in self.fields():
            name = field.name
            field.show_value(
                design.shown_code_size if name == "code_size" else getattr(design, name)
            )
        self.code_size.setEnabled(design.show_code)
        label = design.layout is BadgeLayout.LABEL
        self.back.setEnabled(not label)
        self.back.set_hint(self.tr("A label has no back.") if label else self._folding(design))
        for field in self.wifi:
            field.setVisible(design.back is BadgeBack.AGENDA_WIFI and not label)
        self.colours.show_roles(roles, design, language)
        for widget in (self.logos_heading, self.logos, self.logos_note):
            widget.setVisible(design.show_logos)
        self.logos.show_pictures([Picture(one.id, str(path), one.name) for one, path in logos])

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields():
            field.flush()

    def _folding(self, design: BadgeDesign) -> str:
        if not design.has_back:
            return ""
        if design.layout is BadgeLayout.A4_FOUR:
            return self.tr(
                "Cut into four, then fold along the dashed line: the back ends up behind."
            )
        return self.tr("Printed on both sides, flipped on the short edge.")

    def _build(self) -> None:
        form = QWidget(self)
        form.setProperty("scrolled", "true")
        column = QVBoxLayout(form)
        column.setContentsMargins(px(14), px(14), px(14), px(14))
        column.setSpacing(px(4))
        column.addWidget(self.heading)
        for field in self.shown.values():
            column.addWidget(field)
        others = (
            self.name_size,
            self.code_size,
            self.sorting,
            self.back,
            *self.wifi,
            self.colours_heading,
            self.colours,
            self.logos_heading,
            self.logos,
            self.logos_note,
        )
        for widget in others:
            column.addSpacing(px(5))
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        self.body.addWidget(area, 1)
        for field in self.fields():
            field.committed.connect(self._on_committed)
        for field in (self.name_size, self.code_size, self.sorting, self.back):
            field.title.set_kind("section")
        for slider in (self.name_size, self.code_size):
            slider.moved.connect(self.tried)
        self.colours.chosen.connect(self.coloured)
        self.logos.added.connect(self.logos_added)
        self.logos.removed.connect(self.logo_removed)

    @Slot(str, object)
    def _on_committed(self, name: str, value: Any) -> None:
        self.changed.emit(name, value)
