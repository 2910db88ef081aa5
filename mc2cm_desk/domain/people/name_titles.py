"""Words written with a name that are no part of it: titles, functions, degrees; all folded."""

from mc2cm_desk.domain.people.names import fold

_ALWAYS_TEXT = """
mr mrs ms mx mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames dr dre drs dra
drd prof profa profssa profin pr pre docteur docteure doctor doctora professeur professeure
professor professora profesor profesora maitre me mtre ing ingenieur ingenieure ingeniero
ingeniera ingegnere engr dott dottssa dottore dottoressa dottor dring diplingenieur diploming
dipling dphil sr sra srta sres senor senora senorita sig sigra sigr sigrina signor signora
signorina senhor senhora exc excmo excma excmos ilmo ilma exmo exma dna dona herr frau sayin doc
κος κα κυριος κυρια δρ السيد السيده الانسه الدكتور الدكتوره دكتور دكتوره الاستاذ الاستاذه استاذ
استاذه المهندس المهندسه مهندس مهندسه المحامي المحاميه البروفيسور بروفيسور حضره سعاده معالي فخامه
سياده
"""
ALWAYS_TITLES = frozenset(_ALWAYS_TEXT.split())
"""Titles wherever one more word follows; compared folded and without their dots."""

_DOTTED_TEXT = """
m mm hon on arch arq arqa arqta arqto eng av op sn hr fr he se sem semme sa rev capt cdt col gen
lt avv mag cmdt cllr amb mgr dhr mevr uzm κ د م ا اد ام
"""
DOTTED_TITLES = frozenset(_DOTTED_TEXT.split())
"""Titles when a dot is written, some also without one where two words follow."""

_WEAK_TEXT = """
honourable honorable judge sir lady dame bay bayan sheikh sheikha shaikh reverend
ambassador ambassadeur
القاضي القاضيه
المستشار المستشاره العميد اللواء
"""
WEAK_TITLES = frozenset(_WEAK_TEXT.split())
"""Titles where two words follow; before one word they are names."""

AFTER_DOCTOR = frozenset(
    (
        "med",
        "jur",
        "phil",
        "nat",
        "rer",
        "hc",
        "h",
        "c",
        "ing",
        "habil",
        "iur",
        "oec",
        "vet",
        "dent",
    )
)
"""What follows a title in German and Latin: ``Dr. med.``, ``Dr. h. c.``."""

_DEGREES_TEXT = """
phd msc mba llm md esq eng dds pmp mpa mph phil hdr cpa ing arch dipling ba bsc
"""
DEGREES = frozenset(_DEGREES_TEXT.split())
"""Degrees and professions written behind a name after a comma."""

_FUNCTIONS_TEXT = """
maire
mairesse
maire adjoint
maire adjointe
adjoint au maire
adjointe au maire
adjointe à la maire
adjoint
adjointe
président
présidente
vice-président
vice-présidente
ministre
gouverneur
gouverneure
wali
préfet
préfète
sénateur
sénatrice
député
députée
conseiller
conseillère
conseiller municipal
conseillère municipale
directeur
directrice
directeur général
directrice générale
ambassadeur
ambassadrice
secrétaire général
secrétaire générale
délégué
déléguée
chef de service
cheffe de service
chargé de mission
chargée de mission
chargé de projet
chargée de projet
coordinateur
coordinatrice
interprète
consul
consule
mayor
deputy mayor
vice mayor
lord mayor
minister
governor
president
vice president
councillor
senator
director
ambassador
secretary general
interpreter
coordinator
alcalde
alcaldesa
concejal
concejala
teniente de alcalde
sindaco
sindaca
vicesindaco
vicesindaca
assessore
assessora
consigliere
consigliera
presidente
presidenta
ministro
ministra
prefeito
prefeita
vereador
vereadora
director general
directora general
directora
bürgermeister
bürgermeisterin
oberbürgermeister
oberbürgermeisterin
stadtrat
stadträtin
belediye başkanı
başkan
δήμαρχος
رئيس البلدية
رئيسة البلدية
رئيس المجلس البلدي
رئيسة المجلس البلدي
رئيس المجلس الجماعي
رئيسة المجلس الجماعي
رئيس الجماعة
رئيسة الجماعة
رئيس بلدية
رئيسة بلدية
نائب رئيس البلدية
نائبة رئيس البلدية
رئيس
رئيسة
الرئيس
الرئيسة
العمدة
عمدة
الوزير
الوزيرة
وزير
وزيرة
الوالي
المحافظ
محافظ
السفير
السفيرة
سفير
سفيرة
النائب
النائبة
المدير
المديرة
المدير العام
المديرة العامة
مدير
مديرة
الأمين العام
الأمينة العامة
"""
FUNCTIONS: dict[str, tuple[tuple[str, ...], ...]] = {}
"""Functions written before or behind a name, the longest first, by their first word."""
for _line in sorted(_FUNCTIONS_TEXT.strip().splitlines(), key=lambda line: -len(line.split())):
    _words = tuple(fold(_line).split())
    FUNCTIONS[_words[0]] = (*FUNCTIONS.get(_words[0], ()), _words)
