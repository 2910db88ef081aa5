"""The one style sheet, rendered from the tokens."""

from string import Template

from mc2cm_desk.assets import resource
from mc2cm_desk.ui.theme.tokens import RADIUS, SPACE, TYPE, Tokens

_BASE = Template("""
QWidget { outline: none; }
QToolTip { background: $paper; color: $ink; border: 1px solid $line; padding: ${p6}px; }
QMainWindow, QWidget[ground="page"] { background: $page; }
QWidget[ground="paper"] { background: $paper; }
QWidget[ground="sunk"] { background: $sunk; border-radius: ${column}px; }
QLabel { background: transparent; }
QLabel[type="display"] { font-size: ${t_display}px; font-weight: 600; }
QLabel[type="figure"] { font-size: ${t_figure}px; font-weight: 600; color: $figure; }
QLabel[type="heading"] { font-size: ${t_heading}px; font-weight: 600; }
QLabel[type="title"] { font-size: ${t_title}px; font-weight: 600; }
QLabel[type="top"] { font-size: ${t_top}px; font-weight: 600; }
QLabel[type="section"] { font-size: ${t_body}px; font-weight: 600; }
QLabel[type="label"] { font-size: ${t_small}px; font-weight: 600; }
QLabel[type="small"] { font-size: ${t_small}px; }
QLabel[type="mute"] { font-size: ${t_small}px; color: $mute; }
QLabel[type="tiny"] { font-size: ${t_tiny}px; color: $mute; }
QLabel[type="pill"] { font-size: ${t_pill}px; color: $mute; }
QLabel[type="mono"] { font-family: "IBM Plex Mono", "IBM Plex Sans Arabic";
  font-size: ${t_small}px; color: $mute; }
QLabel[on="paper"] { color: $ink; }
QLabel[on="solid"] { color: $on_solid; }
QLabel[on="accent"] { color: $teal; }
QLabel[ground="warn"] { background: $warn_ground; }
QLabel[tone="ok"] { color: $ok_ink; }
QLabel[tone="warn"] { color: $warn_ink; }
QLabel[tone="bad"] { color: $bad_ink; }
QLabel[tone="navy"] { color: $mute; }
QLabel[tone="teal"] { color: $teal_ink; }
QLabel[type="problem"] { font-size: ${t_pill}px; color: $bad; }

QFrame[card="plain"], QFrame[card="chosen"], QFrame[card="teal"], QFrame[card="focus"],
QFrame[card="warn"], QFrame[card="bad"], QFrame[card="ok"], QFrame[card="dashed"],
QFrame[card="sunk"], QFrame[card="restored"] {
  background: $paper; border: 1px solid $line; border-radius: ${card}px; }
QFrame[card="chosen"] { border-color: $main; }
QFrame[card="focus"] { border-color: $teal; }
QFrame[card="teal"] { background: $teal_ground; border-color: $line; }
QFrame[card="restored"] { background: $teal_ground; border: 2px solid $teal; }
QFrame[card="warn"] { background: $warn_ground; border-color: $warn_ground; }
QFrame[card="bad"] { background: $bad_ground; border-color: $bad_ground; }
QFrame[card="ok"] { background: $ok_ground; border-color: $ok_ground; }
QFrame[card="dashed"] { background: transparent; border: 1px dashed $key_line; }
QFrame[card="sunk"] { background: $sunk; border-color: $sunk; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
""")

_BUTTONS = Template("""
QPushButton { background: $paper; color: $ink; border: 1px solid $line;
  border-radius: ${button}px; padding: ${p8}px ${p14}px; font-size: ${t_button}px; }
QPushButton:hover { background: $sunk; }
QPushButton:pressed, QPushButton:checked { background: $select; }
QPushButton:focus { border: 2px solid $focus; padding: ${p7}px ${p13}px; }
QPushButton:disabled { color: $mute; background: $page; }
QPushButton[chosen="true"] { border: 2px solid $teal; color: $teal_ink;
  padding: ${p7}px ${p13}px; font-weight: 600; }
QPushButton[chosen="true"]:focus { border-color: $focus; }
QPushButton[look="main"] { background: $main; color: $on_main; border-color: $main;
  font-weight: 600; }
QPushButton[look="main"]:hover, QPushButton[look="main"]:pressed { background: $main_pressed; }
QPushButton[look="main"]:focus { border: 2px solid $ink; }
QPushButton[look="main"]:disabled { background: $sunk; color: $mute; border-color: $line; }
QPushButton[look="navy"] { background: $navy; color: $on_navy; border-color: $navy; }
QPushButton[look="navy"]:hover { background: $navy_deep; }
QPushButton[look="navy"]:focus { border: 2px solid $mark_on_navy; }
QPushButton[look="on-navy"] { background: $navy_veil; color: $on_navy;
  border-color: $line_on_navy; }
QPushButton[look="on-navy"]:hover { background: $navy; }
QPushButton[look="on-navy"]:focus { border: 2px solid $mark_on_navy; }
QPushButton[look="on-colour"] { background: rgba(255, 255, 255, 40); color: #ffffff;
  border-color: rgba(255, 255, 255, 150); }
QPushButton[look="on-colour"]:hover { background: rgba(255, 255, 255, 80); }
QPushButton[look="on-colour"]:focus { border: 2px solid #ffffff; }
QPushButton[look="quiet"] { background: transparent; border: 2px solid transparent;
  padding: ${p4}px ${p6}px; color: $mute; }
QPushButton[look="quiet"]:hover { color: $ink; background: $sunk; }
QPushButton[look="quiet"]:focus { border-color: $focus; color: $ink; }
QPushButton[look="rail"] { background: transparent; border: 2px solid transparent;
  padding: ${p4}px ${p6}px; color: $on_navy; }
QPushButton[look="rail"]:hover { background: $navy; }
QPushButton[look="rail"]:focus { border-color: $mark_on_navy; }
QPushButton[look="brand"] { background: transparent; color: $on_navy; border: 2px solid transparent;
  padding: 0; font-size: ${t_title}px; font-weight: 600; }
QPushButton[look="brand"]:hover { color: $mark_on_navy; background: transparent; }
QPushButton[look="brand"]:focus { border-color: $mark_on_navy; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent;
  padding: 1px ${p4}px; color: $ink; text-decoration: underline; font-size: ${t_small}px; }
QPushButton[look="link"]:focus { border-color: $focus; }
QPushButton[look="filter"] { background: $sunk; border: 2px solid $sunk; font-size: ${t_small}px;
  border-radius: ${filter_radius}px; padding: ${p1}px ${p9}px; min-height: ${p20}px; }
QPushButton[look="filter"]:hover { border-color: $key_line; }
QPushButton[look="filter"]:checked { background: $teal_ground; border-color: $teal_ground;
  color: $teal_ink; }
QPushButton[look="filter"][tone="warn"] { background: $warn_ground; border-color: $warn_ground;
  color: $warn_ink; }
QPushButton[look="filter"]:focus { border-color: $focus; }
QPushButton[look="segment"] { border: 1px solid $line; border-radius: 0;
  padding: ${p5}px ${p10}px; font-size: ${t_small}px; min-height: ${p20}px; }
QPushButton[look="segment"][end="left"] { border-top-left-radius: ${button}px;
  border-bottom-left-radius: ${button}px; }
QPushButton[look="segment"][end="right"] { border-top-right-radius: ${button}px;
  border-bottom-right-radius: ${button}px; }
QPushButton[look="segment"]:checked { background: $navy; color: $on_navy; border-color: $navy;
  font-weight: 600; }
QPushButton[look="segment"]:focus { border: 2px solid $focus; padding: ${p4}px ${p9}px; }
QPushButton[look="tab"] { background: transparent; border: none; border-radius: 0;
  border-bottom: 2px solid transparent; padding: ${p2}px ${p6}px; min-height: ${p20}px;
  color: $mute; font-size: ${t_pill}px; }
QPushButton[look="tab"]:checked { color: $teal_ink; border-bottom-color: $teal; }
QPushButton[look="tab"]:focus { color: $ink; border-bottom-color: $focus; background: $sunk; }
QPushButton::menu-indicator { width: 0; }
""")

_FIELDS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDateTimeEdit {
  background: $paper; color: $ink; border: 1px solid $line; border-radius: ${button}px;
  padding: ${p6}px ${p10}px; font-size: ${t_small}px; selection-background-color: $teal;
  selection-color: $on_teal; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p6}px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit,
QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QTimeEdit:focus, QSpinBox:focus { border: 2px solid $focus; padding: ${p5}px ${p9}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p3}px ${p5}px; }
QLineEdit[state="missing"], QPlainTextEdit[state="missing"], QComboBox[state="missing"] {
  background: $missing_ground; border-color: $warn_line; color: $warn_ink; }
QLineEdit[state="problem"], QPlainTextEdit[state="problem"], QComboBox[state="problem"],
QDateEdit[state="problem"], QTimeEdit[state="problem"], QSpinBox[state="problem"] {
  border: 1px solid $bad; }
QLineEdit[look="plain"], QTextEdit[look="plain"], QPlainTextEdit[look="plain"] {
  border: none; padding: 0; background: transparent; font-size: ${t_body}px; }
QLineEdit[look="plain"]:focus, QTextEdit[look="plain"]:focus { border: none; padding: 0; }
QLineEdit[restored="true"], QTextEdit[restored="true"] { background: $teal_ground; }
QTextEdit[look="plain"][restored="true"] { background: transparent; }
QLineEdit[unsaved="true"], QPlainTextEdit[unsaved="true"], QTextEdit[unsaved="true"] {
  border: 1px dashed $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $mute; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${p20}px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron"); width: ${p14}px;
  height: ${p14}px; }
QCheckBox, QRadioButton { font-size: ${t_body}px; spacing: ${p10}px; color: $ink;
  border: 2px solid transparent; border-radius: ${chip}px; padding: 1px; }
QCheckBox::indicator { width: ${p15}px; height: ${p15}px; border: 1px solid $key_line;
  border-radius: 3px; background: $paper; }
QCheckBox::indicator:checked { background: $teal; border-color: $teal; image: url("$check"); }
QCheckBox::indicator:disabled { background: $sunk; }
QRadioButton::indicator { width: ${p15}px; height: ${p15}px; border: 1px solid $key_line;
  border-radius: ${p8}px; background: $paper; }
QRadioButton::indicator:checked { width: ${p7}px; height: ${p7}px; border: ${p5}px solid $teal; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QAbstractItemView::item { min-height: ${p24}px; }
QAbstractItemView[inside="true"]::item { min-height: 0; }
QCalendarWidget QAbstractItemView { border: none; padding: 0; }
QCalendarWidget QAbstractItemView::item { min-height: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sunk; }
QCalendarWidget QToolButton { background: transparent; color: $ink; border: 2px solid transparent;
  border-radius: ${chip}px; padding: ${p3}px ${p6}px; }
QCalendarWidget QToolButton:focus { border-color: $focus; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QFileDialog QToolButton { background: $tool_plate; border: 2px solid $tool_plate;
  border-radius: ${chip}px; padding: ${p3}px; }
QFileDialog QToolButton:hover, QFileDialog QToolButton:checked { border-color: $teal; }
QFileDialog QToolButton:focus { border-color: $focus; }
QFileDialog QLineEdit#fileNameEdit { qproperty-layoutDirection: LeftToRight; }
QMenu { background: $paper; color: $ink; border: 1px solid $line; padding: ${p4}px;
  font-size: ${t_button}px; }
QMenu::item { padding: ${p6}px ${p18}px; border-radius: ${chip}px; }
QMenu::item:selected { background: $select; color: $select_ink; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px; }
""")

_VIEWS = Template("""
QAbstractScrollArea { border: none; }
QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport,
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QAbstractItemView { background: $paper; color: $ink; border: 1px solid $line; outline: none;
  padding: ${p4}px; gridline-color: $line; font-size: ${t_small}px;
  selection-background-color: $select; selection-color: $select_ink; }
QAbstractItemView[inside="true"] { border: none; padding: 0; }
QListView[inside="true"] { background: transparent; }
QHeaderView { background: $paper; border: none; }
QHeaderView::section { background: $paper; color: $mute; border: none;
  border-bottom: 1px solid $line; padding: ${p6}px ${p7}px; font-size: ${t_pill}px;
  font-weight: 600; }
QHeaderView::section:focus { color: $ink; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${p10}px; }
QScrollBar:horizontal { height: ${p10}px; }
QScrollBar::handle { background: $key_line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${p28}px; }
QScrollBar::handle:horizontal { min-width: ${p28}px; }
QScrollBar::handle:hover { background: $mute; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $sunk; border: none; border-radius: 3px; max-height: ${p6}px;
  min-height: ${p6}px; }
QProgressBar::chunk { background: $teal; border-radius: 3px; }
QSlider::groove:horizontal { background: $sunk; height: ${p6}px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $teal; border-radius: 3px; }
QSlider::handle:horizontal { background: $paper; border: 2px solid $teal; width: ${p12}px;
  margin: -${p5}px 0; border-radius: ${p8}px; }
QSlider:focus { border: 1px solid $focus; border-radius: ${chip}px; }
""")

_SHELL = Template("""
QWidget#rail, QWidget#home-bar { background: $navy_deep; }
QWidget#rail QLabel { color: $on_navy; }
QWidget#rail QLabel[type="pill"], QWidget#rail QLabel[type="tiny"],
QWidget#home-bar QLabel[type="mute"] { color: $mute_on_navy; }
QWidget#home-bar QLabel[type="title"] { color: $on_navy; }
QWidget#rail-foot { border-top: 1px solid $line_on_navy; }
QWidget#top-bar { background: $paper; border-bottom: 1px solid $line; }
QLabel#countdown { font-family: "IBM Plex Mono"; font-size: ${t_count}px; font-weight: 600;
  color: $main; }
QLabel#countdown[over="true"] { color: $bad; }
QFrame#toast { background: $navy_deep; border-radius: ${card}px; border: 1px solid $line_on_navy; }
QFrame#toast QLabel { color: $on_navy; }
QFrame#palette { background: $paper; border: 1px solid $teal; border-radius: ${card}px; }
QFrame#quick-entry { background: $paper; border: 1px solid $teal; border-radius: ${card}px; }
QFrame#quick-entry[active="true"] { border: 2px solid $teal; }
QFrame#side-sheet { background: $paper; border: 1px solid $teal; border-radius: ${card}px; }
""")

_PIXELS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 18, 20, 24, 28)


def sheet(tokens: Tokens) -> str:
    """Return the style sheet of a theme at its text size."""
    values: dict[str, object] = {
        name: getattr(tokens, name)
        for name in tokens.__slots__
        if name not in ("tones", "solid", "scale", "name")
    }
    for tone, paint in tokens.tones.items():
        values[f"{tone}_ground"], values[f"{tone}_ink"] = paint.ground, paint.ink
    values |= {f"t_{name}": tokens.px(size) for name, size in TYPE.items()}
    values |= {f"p{size}": tokens.px(size) for size in _PIXELS}
    values |= RADIUS
    values |= {
        "bad": tokens.tone("bad").ink,
        "check": resource("icons", f"check-on-{tokens.name}.svg").as_posix(),
        "chevron": resource("icons", f"chevron-on-{tokens.name}.svg").as_posix(),
        "figure": tokens.navy if tokens.name == "light" else tokens.tone("navy").ink,
        "filter_radius": tokens.px(12),
        "missing_ground": _between(tokens.tone("warn").ground, tokens.paper),
        "navy_veil": _between(tokens.navy_deep, tokens.navy),
        "on_solid": tokens.solid["ok"].ink,
        "page_margin": tokens.px(SPACE["page"]),
        "t_count": tokens.px(20),
        # The dialog for files draws dark signs of its own: they need a pale ground in each theme.
        "tool_plate": tokens.page if tokens.name == "light" else tokens.ink,
        "warn_line": _between(tokens.tone("warn").ink, tokens.tone("warn").ground),
    }
    parts = (_BASE, _VIEWS, _BUTTONS, _FIELDS, _SHELL)
    return "".join(part.substitute(values) for part in parts)


def _between(one: str, other: str) -> str:
    """Return the colour halfway between two."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)
