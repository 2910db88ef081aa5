"""The language in which a text is written: French, English or Arabic, by script and words."""

import re
import unicodedata
from functools import lru_cache

from mc2cm_desk.domain.localised import Language, Localised

_ARABIC_LETTERS = re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufefc]")
_ARABIC_WORD = re.compile(r"[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]+")
_LATIN = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_LATIN_WORD = re.compile(rf"[{_LATIN}]+(?:-[{_LATIN}]+)*")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[aeiouyhàâéèêëîïôûœ])")
_ENGLISH_APOSTROPHE = re.compile(
    r"\b(?:[a-z]{3,}'s|[a-z]+n't|(?:i|we|you|they)'(?:re|ve|ll|d|m))\b"
)
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")
_FRENCH_MARKS = frozenset("àâèêëîïôùûçœæÀÂÈÊËÎÏÔÙÛÇŒÆéÉ")
_OTHER_MARKS = frozenset("ñáíóúìòãõäöüßåøąęłńśźżğışÑÁÍÓÚÌÒÃÕÄÖÜÅØĞİŞ¿¡")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FRENCH_WORDS = _words(
    """
    le la les un une des du de et est sont ont au aux ce cet cette ces que qui quoi dont où ne pas
    par pour dans avec sans sous sur chez entre vers depuis pendant afin lors leur leurs notre
    votre nos vos mon ses sa il elle ils elles nous vous je tu se comme mais ou donc car si tout
    tous toute toutes très moins peu trop aussi bien déjà encore même être avoir fait faire peut
    peuvent doit doivent faut été selon chaque quel quelle quels quelles quand aucun aucune
    plusieurs autre autres ainsi alors dès ça ici là y oui non jamais rien parmi contre après
    avant autour auprès auquel celui celle ceux celles

    ville villes mairie maire commune communes quartier quartiers logement emploi santé école
    écoles jeunes jeunesse femmes hommes enfants familles élus élue élues habitants habitant
    associations collectivités locaux locale nationale nationaux régionale accueil accueillir
    former forme formez formons mettre créer partager soutenir développer améliorer renforcer
    financer lutter associer favoriser garantir impliquer assurer ouvrir donner traduire relire
    organiser rendre éviter adapter permettre mieux rééquilibrer jumeler sensibiliser valoriser
    langue langues droit droits sociale sociaux publique publics récit récits séance atelier
    manque absence besoin besoins difficulté faible défi défis cas visite rapporteur rapporteuse
    guichet unique interprète interprètes bonjour merci réunion compte rendu voir étude chiffres
    agents personnel équipes travail argent temps mots premier première nouveau nouvelle nouvelles
    journée matin soir salle mardi mercredi jeudi vendredi samedi dimanche lundi
    pourquoi comment combien personne personnes arrivants élargir renforcement
    rumeurs rumeur presse insuffisant coûte coûts cher faux vrai vraie petit petite
    grand grande grands bon bonne mauvais mauvaise gens monde pays état gouvernement loi lois
    réseau réseaux outil outils cours formations parler dire écouter entendre
    comprendre apprendre travailler aider aide trouver chercher lire écrire parole voix voisin
    voisins rue rues marché bibliothèque soutien confiance peur colère haine ensemble chacun
    responsable responsables élection parents mère père enfant fille filles garçons vie mort
    histoire histoires exemple exemples réponse fin début groupe groupes clôture
    ouverture accueille inviter rencontre rencontres événement salaire étrangers
    étranger étrangère exilés réfugiés migrantes bénévoles citoyens citoyenneté urbaine gratuit
    gratuite payer coûter mesurer évaluer suivre publier diffuser lancer proposer éviter réduire
    augmenter simplifier tenir venir aller sait savent veut veulent vont vient reste restent
    doivent font disent parlent arrivent vivent
    """
)

_ENGLISH_WORDS = _words(
    """
    the of and to is are was were be been being has have had do does did not with without for from
    by at into onto about between through during against towards until while this that these those
    which who whom whose what when where why how it its they them their there here we our us you
    your he she his her him i my if then than because so but or as an in will would can could
    should must may might shall some any each every all both more most less few many much such other
    others another no nor yes only also just very too own same before after under over again never
    always within across among per need needs let make makes made get gets give gives take takes

    city cities town towns mayor mayors district neighbourhood neighborhood housing job jobs
    health school schools youth young women men children family families people migrants
    refugees newcomers inhabitants residents officials staff team teams training train trained
    share sharing create build support develop improve strengthen funding fund fight open
    translate organise organize prevent ensure welcome welcoming language languages right rights
    social public story stories narrative lack shortage missing weak challenge challenges case
    visit desk one-stop shop interpreter interpreters hello thanks meeting see study figures work
    money time words first new day morning afternoon evening room tuesday wednesday thursday
    friday saturday sunday monday better listen speak learn learning local data access
    spokespersons spokesperson authority authorities partner partners campaign campaigns workshop
    workshops group groups council office deputy speaker host community communities network
    networks government awareness common frame opportunity opportunities press step steps
    disinformation newsroom stakeholders policy policies service trust friendly safe held
    everyone everybody someone something nothing please answer one two three four five
    rumour rumours rumor rumors travel travels fast slow pay paid tell tells told say says said know
    knows think thinks want wants help helps find found keep keeps bring brings show shows run runs
    set put call meet teach teaching understand hear heard read write written walk talk talks ask
    asks go goes going come comes came build builds building built send sends use uses used live
    lives living stay leave hold start stop end small big large good bad great high low long short
    old early late free cheap costly enough clear true false real whole next last key hard easy
    world country countries state law laws tool tools course courses voice voices neighbour
    neighbours street streets market library libraries fear anger hate together leader
    leaders mother father child girls boys life death history example break closing opening
    volunteers volunteer citizens citizenship urban foreign foreigners hosting gathering event
    events wage wages measure follow publish launch propose reduce increase raise lower simplify
    mapping shared glossary anti-rumour drowned numbers number figure website phone
    planted courtyard river tower bridge drawing office equal spaces green decision-making
    heritage gender citizen
    spoke words wording narratives
    """
)

_BOTH = _words(
    "on a me plus or sale son but as i social public local unique data access comment rapporteur"
    " organiser national main"
)
"""Words that are written alike in both languages, or that mean something else in the other."""

_LINKS_OF_NAMES = _words("de du des la le les of the y al el di da van von der den")
"""Words that stand inside of names: Rio de Janeiro, La Rochelle."""

_ELSEWHERE = _words(
    """
    los las el del y para por con una uno unos unas che di della delle degli il gli lo nel nella per
    más muy pero como también según entre sobre desde hasta ciudad ciudades città und der die das
    mit für von auf nicht ist ein eine e os em não uma com dos das
    """
)
"""Small words of Spanish, Italian, German and Portuguese: a text full of them is neither."""

_FRENCH_ENDINGS = re.compile(
    r"(?:eux|euse|euses|eur|eurs|ité|ités|ique|iques|ement|ements|aire|aires|elle|elles|tés?|ées?"
    r"|ées|és|iser|ifier|oir|oire|ière|ières|ienne|iennes|ais|aise|aises|ant|ants|ante|antes"
    r"|ance|ances|ages?|aux|ale|ales|ifs?|ives?)$"
)
_SURE_ENGLISH_ENDINGS = re.compile(r"(?:ings?|ness|ships?|hood|ful|ght|ities|ly)$")
_ENGLISH_ENDINGS = re.compile(r"(?:ity|less|ed|ies|wards?|ck|th|ry|ery|ism)$")
_SHARED_ENDINGS = _words("important client patient agent moment image village page message")

_LEAST = 1.0
"""By how much one language must be likelier than the other."""

_ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})


def guessed(text: str, *, least: float = _LEAST) -> Language | None:
    """Return the language in which a text is written; none where that is not clear.

    Names, numbers, addresses and what stands in quotation marks say little: a text that has
    nothing else is judged by them. ``least`` is how much clearer than by one small word it must be
    (``2`` for changing what was stored).
    """
    without = _ADDRESS.sub(" ", text).strip()
    return _guessed(_QUOTED.sub(" ", without).strip(), least) or _guessed(without, least)


def written_in(text: str, otherwise: str) -> str:
    """Return the language in which a text is written.

    Where that is not clear it is ``otherwise``, but never Arabic for Latin words that are more
    than names: the likelier of French and English is returned then.
    """
    return guessed(text) or likely(text, otherwise)


def likely(text: str, otherwise: str) -> str:
    """Return ``otherwise`` if the letters of an unclear text allow it, else the likelier one."""
    words = (found[0] for found in _LATIN_WORD.finditer(text))
    speaks = any(word[0].islower() and len(word) > 2 for word in words)
    if otherwise != "ar" or not speaks or _ARABIC_LETTERS.search(text) is not None:
        return otherwise
    french, english, _ = _scores(text)
    return "en" if english > french else "fr"


def rewritten(before: Localised, shown: str, typed: str, otherwise: str) -> Localised:
    """Return a text after somebody typed anew what was shown of it in the language ``shown``.

    The words go under their own language, ``otherwise`` where a new text leaves it open. What
    stands in other languages stays, and is never overwritten.
    """
    stood = shown if before.has(shown) else before.first_language
    if before.is_empty:
        return Localised.of(written_in(typed, otherwise), typed)
    found = guessed(typed) or stood
    if found == stood or before.has(found):
        return before.having(stood, typed)
    if found == shown:
        # A translation was typed over the text that stood in for it.
        return before.having(found, typed)
    return before.having(stood, "").having(found, typed)


@lru_cache(maxsize=4096)
def _guessed(text: str, least: float) -> Language | None:
    arabic = len(_ARABIC_WORD.findall(text)) if _ARABIC_LETTERS.search(text) else 0
    french, english, words = _scores(text)
    if arabic and (max(french, english) < _LEAST or arabic >= words):
        # A sentence in Arabic may name organisations and towns in Latin letters.
        return "ar"
    if abs(french - english) < least:
        return None
    return "fr" if french > english else "en"


def _scores(text: str) -> tuple[float, float, int]:
    """Return how French and how English a text is, and its number of words in Latin letters."""
    plain = unicodedata.normalize("NFC", text).translate(_ALIKE)
    found = [(one[0], one.start()) for one in _LATIN_WORD.finditer(plain)]
    if not found:
        return 0.0, 0.0, 0
    shouted = plain.upper() == plain
    lower = plain.lower()
    french = 1.5 * len(_ELISION.findall(lower))
    english = 1.0 * len(_ENGLISH_APOSTROPHE.findall(lower))
    other = 0.0
    for place, (word, _start) in enumerate(found):
        named = not shouted and place > 0 and word[0].isupper()
        low = word.lower()
        if _is_link(found, place, shouted=shouted):
            continue
        if low in _ELSEWHERE and not (low in _FRENCH_WORDS or low in _ENGLISH_WORDS):
            other += 1
        if named or (len(low) == 1 and low not in "iy"):
            # A capital within a sentence is a name, which every language writes alike.
            continue
        french += _french(low)
        english += _english(low)
        other += 1.0 * any(letter in _OTHER_MARKS for letter in word)
    if other >= max(french, english):
        return 0.0, 0.0, len(found)
    return french, english, len(found)


def _is_link(found: list[tuple[str, int]], place: int, *, shouted: bool) -> bool:
    """Say whether a word only holds a name together."""
    word = found[place][0]
    if shouted or word.lower() not in _LINKS_OF_NAMES:
        return False
    after = found[place + 1][0] if place + 1 < len(found) else ""
    if word[0].isupper():
        return after[:1].isupper()
    before = found[place - 1][0] if place else ""
    following = after
    if following.lower() in _LINKS_OF_NAMES and place + 2 < len(found):
        following = found[place + 2][0]
    if before.lower() in _LINKS_OF_NAMES and place > 1:
        before = found[place - 2][0]
    return before[:1].isupper() and following[:1].isupper()


def _french(word: str) -> float:
    if word in _BOTH:
        return 0.0
    if word in _FRENCH_WORDS or _without_marks(word) in _FRENCH_WITHOUT_MARKS:
        return 1.0 if word not in _ENGLISH_WORDS else 0.0
    if word in _ENGLISH_WORDS:
        return 0.0
    marks = 1.0 * any(letter in _FRENCH_MARKS for letter in word)
    ending = 0.4 * (len(word) > 4 and _FRENCH_ENDINGS.search(word) is not None)
    return max(marks, 0.0 if word in _SHARED_ENDINGS else ending)


def _english(word: str) -> float:
    if word in _BOTH or word in _FRENCH_WORDS:
        return 0.0
    if word in _ENGLISH_WORDS:
        return 1.0
    if any(letter in _FRENCH_MARKS for letter in word):
        return 0.0
    ending = 0.0
    if len(word) > 4:
        ending = 1.0 * (_SURE_ENGLISH_ENDINGS.search(word) is not None) or 0.6 * (
            _ENGLISH_ENDINGS.search(word) is not None
        )
    letters = 0.3 * any(pair in word for pair in ("w", "k", "sh", "th", "gh", "oo", "ee"))
    return max(ending, letters)


def _without_marks(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


_FRENCH_WITHOUT_MARKS = frozenset(
    bare for one in _FRENCH_WORDS if (bare := _without_marks(one)) not in _ENGLISH_WORDS | {"ou"}
) - {"meme", "ca", "cas"} | {"ca"}
