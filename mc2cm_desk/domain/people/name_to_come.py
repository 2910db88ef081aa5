"""Texts in the place of a name that name nobody yet: ``TBC``, ``N.N.``, ``à confirmer``."""

import re
from functools import lru_cache

from mc2cm_desk.domain.people.names import fold

_LETTERS = re.compile(r"[\W_]+")
_WORDS = frozenset(
    _LETTERS.sub(" ", fold(line)).strip()
    for line in """
    tbc
    t b c
    tbd
    t b d
    tba
    t b a
    nn
    n n
    nc
    n c
    x
    xx
    xxx
    xxxx
    nom
    prénom
    nom prénom
    prénom nom
    name
    first name
    surname
    full name
    à confirmer
    à désigner
    à préciser
    à définir
    à déterminer
    à compléter
    à nommer
    à venir
    à annoncer
    nom à confirmer
    nom à venir
    en attente
    en attente de confirmation
    en attente de désignation
    en cours
    en cours de désignation
    en cours de nomination
    non désigné
    non communiqué
    non encore désigné
    pas encore désigné
    inconnu
    vacant
    poste vacant
    to be confirmed
    to be determined
    to be decided
    to be defined
    to be announced
    to be nominated
    to be appointed
    to be advised
    to be named
    to come
    to follow
    name to be confirmed
    name to follow
    name tbc
    not yet known
    not yet confirmed
    not yet appointed
    unknown
    pending
    vacancy
    por confirmar
    por designar
    por definir
    por determinar
    a confirmar
    a definir
    a designar
    a determinar
    pendiente
    pendiente de confirmar
    sin confirmar
    da confermare
    da definire
    da nominare
    da designare
    da determinare
    in attesa
    por confirmar
    por indicar
    a indicar
    noch offen
    offen
    noch nicht bekannt
    unbekannt
    wird noch benannt
    wird nachgereicht
    zu bestätigen
    nb
    belirlenecek
    teyit edilecek
    henüz belli değil
    onaylanacak
    προς επιβεβαίωση
    للتأكيد
    يحدد لاحقا
    سيحدد لاحقا
    تحدد لاحقا
    ستحدد لاحقا
    يعلن لاحقا
    قيد التأكيد
    قيد التعيين
    في انتظار التأكيد
    في انتظار التعيين
    غير محدد
    غير معروف
    لم يحدد بعد
    الاسم لاحقا
    """.strip().splitlines()
)
_SOMEBODY = re.compile(
    r"(?:(?:un|une|le|la|a|an|the|one|1)\s)?(?:representante?s?|representative?s?|rappresentante"
    r"|vertreter(?:in)?|delegue|deleguee|delegate|delegado|delegada|delegato|delegata|membre"
    r"|member|someone|somebody|quelqu un|elu|elue|ممثل|ممثله|مندوب|مندوبه)"
    r"(?:\s(?:de|du|des|d|of|from|di|del|della|do|da|der|des|la|le|l|the|عن|من)\s.*"
    r"|\s(?:tbc|tbd|a confirmer|to be confirmed|a designer))?"
)
_REST = re.compile(
    r"(?:tbc|tbd|tba|a confirmer|a designer|a preciser|to be confirmed|to be named|por confirmar"
    r"|por designar|da confermare|da designare|zu benennen)$"
)
_NUMBER = (
    r"(?:\d+|deux|trois|quatre|cinq|six|two|three|four|five|six|dos|tres|cuatro|cinco|due|tre"
    r"|quattro|cinque|dois|duas|quatro|zwei|drei|vier|funf|iki|uc|dort|bes|ثلاثه|اربعه|خمسه)"
)
_IN_PARTS = (
    r"(?:participants?|participantes?|partecipanti|participantas?|teilnehmer(?:innen)?"
    r"|katilimcilar|katilimci|elus|elues|officials?|experts?|expertes|expertos|esperti|experten"
    r"|membres|members|miembros|membri|mitglieder|places?|seats?|badges?|agents|collegues"
    r"|colleagues|interpretes|interpreters|traducteurs|journalistes|journalists|chauffeurs|drivers"
    r"|مشاركين|مشاركون|خبراء|اعضاء|منتخبين)"
)
"""Who is counted; behind a number alone: ``Participante 07`` is somebody."""
_PEOPLE = (
    r"(?:personne?s?|persons?|people|pax|personen|personas?|persone|pessoas?|kisi|kisiler|ατομα|ατομο"
    r"|ladies|gentlemen|women|men|dames|messieurs|hommes|femmes|invites?|guests|delegues?"
    r"|deleguees?|delegates?|delegados?|delegadas?|delegati|delegato|delegierte|representants?"
    r"|accompagnateurs?|accompagnatrices?|accompanying persons?|plus|اشخاص|شخص|مندوبين|ضيوف)"
)
_COUNTED = re.compile(rf"{_NUMBER} (?:{_PEOPLE}|{_IN_PARTS})|{_PEOPLE}(?: \d+)?")
_ALONE = frozenset(
    _LETTERS.sub(" ", fold(words))
    for words in (
        "personne accompagnante", "accompanying person", "accompagnateur", "accompagnatrice",
        "acompañante", "accompagnatore", "Begleitperson", "refakatçi", "chauffeur", "driver",
        "autista", "Fahrer", "Fahrerin", "şoför", "مرافق", "سائق",
    )
)  # fmt: skip
"""What somebody is who has no name yet; none of these is a family name."""
_TO_DO = re.compile(
    r"(?:(?:\w+ ){0,2})?(?:to be (?:\w+ )?\w{3,}(?:ed|en|wn|d)(?: later| soon)?"
    r"|por \w{4,}(?:ar|er|ir)|da \w{4,}(?:are|ere|ire)|(?:wird|werden) (?:\w+ ){0,2}\w+t"
    r"|noch (?:nicht|zu) \w+|θα \w+|سيتم \w+|سوف \w+)"
    r"|(?:\S+ ){1,3}لاحقا"
)
"""What is still to be done about a name: ``to be designated``, ``por nombrar``."""
_TO_DO_WORDS = frozenset("to por da wird werden noch θα سيتم سوف لاحقا".split())  # noqa: SIM905
_FRENCH_TO_DO = re.compile(r"(?:nom |personne |delegue |deleguee )?à \w{3,}(?:er|ir|re)\b.*")
"""With its accent no name begins so; ``A. Meyer`` is one."""
_FIRST_WORDS = frozenset(
    """representant representante representants representantes representative representatives
    rappresentante rappresentantes vertreter vertreterin delegue deleguee delegate delegado delegada
    delegato delegata membre member someone somebody quelqu elu elue nom name prenom tbc tbd tba
    ممثل ممثله مندوب مندوبه""".split()  # noqa: SIM905  read by people
)
_LAST_WORDS = frozenset(("tbc", "tbd", "tba", "confirmer", "confirmed", "confirmar", "confermare"))
"""Without these words a text is a name: most cells are."""


@lru_cache(maxsize=8192)
def is_name_to_come(text: str) -> bool:
    """Say whether a text in the place of a name names nobody.

    ``Participante 07`` is somebody whose name was replaced; ``Représentant de la ville`` nobody.
    """
    words = _LETTERS.sub(" ", fold(text)).strip()
    if not words or words in _WORDS:
        return True
    if words in _ALONE or re.fullmatch(r"\+\s*\d+", text.strip()):
        return True
    rest = _REST.sub("", words).strip()
    if rest and _COUNTED.fullmatch(rest) and (rest != words or " " in rest):
        return True
    parts = words.split()
    if not _TO_DO_WORDS.isdisjoint(parts) and _TO_DO.fullmatch(words):
        return True
    if "à" in text.casefold() and _FRENCH_TO_DO.fullmatch(" ".join(text.casefold().split())):
        return True
    if _FIRST_WORDS.isdisjoint(parts[:2]) and _LAST_WORDS.isdisjoint(parts[-1:]):
        return False
    if _SOMEBODY.fullmatch(words):
        return True
    return rest in ("", "nom", "name", "nom prenom", "prenom nom")
