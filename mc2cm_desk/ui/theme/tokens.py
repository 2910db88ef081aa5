"""The palettes and sizes: the only place where a colour or a pixel is written."""

from dataclasses import dataclass, replace
from typing import Literal

Tone = Literal["ok", "warn", "bad", "neutral", "teal", "navy", "sand", "terracotta"]
ThemeName = Literal["light", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class Paint:
    """A tone: the colour of its ground and of the words on it."""

    ground: str
    ink: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour of one theme, and the factor by which all sizes grow.

    Attributes:
        scale: 1.0 is the text size «100 %»; type and spacing grow with it, lines do not.
    """

    name: ThemeName
    scale: float = 1.0
    page: str
    """Behind everything."""
    paper: str
    """Cards, tables, fields."""
    sunk: str
    """Columns of a board, empty parts of bars."""
    line: str
    ink: str
    mute: str
    focus: str
    main: str
    """The one main action."""
    main_pressed: str
    on_main: str
    navy: str
    navy_deep: str
    on_navy: str
    mute_on_navy: str
    line_on_navy: str
    mark_on_navy: str
    teal: str
    on_teal: str
    key_ground: str
    key_line: str
    key_ink: str
    select: str
    select_ink: str
    screen_dark: str
    tones: dict[Tone, Paint]
    solid: dict[Tone, Paint]

    def px(self, size: float) -> int:
        """Return a size in pixels as it is at this text size."""
        return max(1, round(size * self.scale))

    def tone(self, tone: Tone) -> Paint:
        """Return the pale ground and the ink of a tone."""
        return self.tones[tone]


# Type sizes in pixels at 100 %.
TYPE = {
    "display": 30,
    "figure": 29,
    "heading": 22,
    "title": 17,
    "top": 15,
    "body": 14,
    "button": 13,
    "small": 13,
    "pill": 12,
    "chip": 12,
    "tiny": 11,
}
RADIUS = {"card": 9, "button": 7, "chip": 4, "column": 9}
SPACE = {"page": 22, "gap": 14, "card": 14, "tight": 6}
RAIL_WIDTH = 248
TOP_BAR_HEIGHT = 56
INSPECTOR_WIDTH = 320
COMPACT_RAIL_WIDTH = 72
COMPACT_WIDTH = 1180
"""Below this width of the window the rail shows icons without words."""
NARROW_PAGE = 932
"""Below this width of the page a screen folds what is no main part of it."""
TARGET = 24
"""Pixels, at 100 %, of the smallest thing that is clicked (WCAG 2.2, 2.5.8)."""
LOW_WINDOW = 580
"""Below this height of the window a screen leaves out what is no main part of it."""

LIGHT = Tokens(
    name="light",
    page="#f6f2ea",
    paper="#ffffff",
    sunk="#efe8da",
    line="#e2dccf",
    ink="#1d2a33",
    mute="#5b6770",
    focus="#1b8a8f",
    main="#c5523a",
    main_pressed="#b04631",
    on_main="#ffffff",
    navy="#15507a",
    navy_deep="#0f3d5e",
    on_navy="#ffffff",
    mute_on_navy="#a9bfce",
    line_on_navy="#416782",
    mark_on_navy="#f0b9a9",
    teal="#1b8a8f",
    on_teal="#ffffff",
    key_ground="#efe8da",
    key_line="#d9cfba",
    key_ink="#6b665a",
    select="#e3f1f1",
    select_ink="#1d2a33",
    screen_dark="#16262f",
    tones={
        "ok": Paint("#e4f2e8", "#2a7347"),
        "warn": Paint("#fcf0d9", "#8a5a0b"),
        "bad": Paint("#f9e1e0", "#b3372f"),
        "neutral": Paint("#efe8da", "#1d2a33"),
        "teal": Paint("#e3f1f1", "#13686c"),
        "navy": Paint("#e5eef5", "#15507a"),
        "sand": Paint("#efe8da", "#5b564a"),
        "terracotta": Paint("#f7dcd5", "#a33f2a"),
    },
    solid={
        "ok": Paint("#2e7d4f", "#ffffff"),
        "warn": Paint("#b0700c", "#ffffff"),
        "bad": Paint("#b3372f", "#ffffff"),
        "neutral": Paint("#5f6c75", "#ffffff"),
        "teal": Paint("#1b8a8f", "#ffffff"),
        "navy": Paint("#15507a", "#ffffff"),
        "sand": Paint("#8a7a52", "#ffffff"),
        "terracotta": Paint("#c5523a", "#ffffff"),
    },
)

DARK = replace(
    LIGHT,
    name="dark",
    page="#111c24",
    paper="#182832",
    sunk="#14222b",
    line="#2c404d",
    ink="#e9eef1",
    mute="#9fb0bb",
    focus="#4fc0c4",
    main="#d8664c",
    main_pressed="#bf543c",
    on_main="#12100f",
    navy="#1d6292",
    navy_deep="#0b2233",
    mute_on_navy="#9db4c4",
    line_on_navy="#3a5a70",
    teal="#35a5aa",
    on_teal="#06191b",
    key_ground="#22343f",
    key_line="#3b505d",
    key_ink="#b9c6ce",
    select="#153c42",
    select_ink="#f2f6f8",
    screen_dark="#0a141a",
    tones={
        "ok": Paint("#173a28", "#8fdcae"),
        "warn": Paint("#40310f", "#f0c46d"),
        "bad": Paint("#46201d", "#f5a49d"),
        "neutral": Paint("#263944", "#dbe4e9"),
        "teal": Paint("#123b3e", "#86d9dc"),
        "navy": Paint("#18384f", "#a5d0ee"),
        "sand": Paint("#2b3540", "#c8c3b4"),
        "terracotta": Paint("#4a261d", "#f4b3a2"),
    },
)

CONTRAST = replace(
    LIGHT,
    name="contrast",
    page="#000000",
    paper="#000000",
    sunk="#0d0d0d",
    line="#ffffff",
    ink="#ffffff",
    mute="#e6e6e6",
    focus="#ffd500",
    main="#ffd500",
    main_pressed="#e0bb00",
    on_main="#000000",
    navy="#003a8c",
    navy_deep="#000000",
    mute_on_navy="#ffffff",
    line_on_navy="#ffffff",
    mark_on_navy="#ffd500",
    teal="#00e5ee",
    on_teal="#000000",
    key_ground="#000000",
    key_line="#ffffff",
    key_ink="#ffffff",
    select="#003a8c",
    select_ink="#ffffff",
    screen_dark="#000000",
    tones={
        "ok": Paint("#00330f", "#7dffa4"),
        "warn": Paint("#332800", "#ffdd57"),
        "bad": Paint("#3d0000", "#ffb3b3"),
        "neutral": Paint("#222222", "#ffffff"),
        "teal": Paint("#003235", "#7df9ff"),
        "navy": Paint("#001c45", "#b8d9ff"),
        "sand": Paint("#222222", "#ffffff"),
        "terracotta": Paint("#3d1a00", "#ffc9a3"),
    },
)

THEMES: dict[str, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
