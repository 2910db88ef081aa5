"""Documents of an event: neutral ones and their renderers, badges, lists, certificates.

The typesetting knows nothing of this program: it is given fonts, colours and languages here.
"""

from mc2cm_desk.documents.typesetting.configuration import (
    STRONG,
    Configuration,
    FontSet,
    LanguageRules,
    configure,
)

_FILES = {
    "PlexSans": "IBMPlexSans-Regular.ttf",
    "PlexSans-Strong": "IBMPlexSans-SemiBold.ttf",
    "PlexSans-Italic": "IBMPlexSans-Italic.ttf",
    "PlexSans-StrongItalic": "IBMPlexSans-SemiBoldItalic.ttf",
    "PlexArabic": "IBMPlexSansArabic-Regular.ttf",
    "PlexArabic-Strong": "IBMPlexSansArabic-SemiBold.ttf",
    "PlexMono": "IBMPlexMono-Regular.ttf",
}
_FURTHER = ("Extended", "Hebrew", "Armenian", "Georgian", "Ethiopic")
"""Scripts whose letters Plex has not, in Noto Sans of two weights."""
_WEIGHTS = {"": "Regular", STRONG: "Bold"}


def _configuration() -> Configuration:
    from mc2cm_desk.assets import resource
    from mc2cm_desk.documents.look import look
    from mc2cm_desk.domain.event.programme import PublicationLook
    from mc2cm_desk.domain.languages import LANGUAGES
    from mc2cm_desk.domain.text import bidi

    files = _FILES | {
        f"Noto{script}{strength}": f"NotoSans{script}-{weight}.ttf"
        for script in _FURTHER
        for strength, weight in _WEIGHTS.items()
    }
    files["NotoTifinagh"] = "NotoSansTifinagh-Regular.ttf"
    return Configuration(
        FontSet(
            {name: resource("fonts", file) for name, file in files.items()},
            latin="PlexSans",
            arabic="PlexArabic",
            further={f"Noto{script}": f"Noto Sans {script}" for script in (*_FURTHER, "Tifinagh")},
        ),
        palette=look(PublicationLook.PROGRAMME),
        languages={
            one.code: LanguageRules(rtl=one.is_right_to_left, hyphenation=one.hyphenation)
            for one in LANGUAGES.every()
        },
        left_to_right=bidi.one_way,
        producer="MC2CM Desk",
    )


configure(_configuration)
