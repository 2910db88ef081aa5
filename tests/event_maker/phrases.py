"""Sentences of which texts are put together, by language.

``{n}`` is a number that stands nowhere else in an event, ``{k}`` a small one, ``{y}`` a year.
"""

SENTENCES: dict[str, tuple[str, ...]] = {
    "fr": (
        "Entre {y} et 2026, le guichet a reçu {n} personnes, dont 38 % entre 18 et 25 ans.",
        "La dépense s’élève à {n} € par an, soit {k} % du budget de la direction.",
        "L’arrêté n° {n} fixe les conditions d’accueil (art. L. 264-1, p. {k}).",
        "Au total, 412 ménages sur {n} ont obtenu un bail de droit commun.",
        "La ville met à disposition {n} m² au rez-de-chaussée, ouverts {k} h par semaine.",
        "« Nous avons appris à travailler à deux », dit l’équipe du dossier {n}.",
        "Comment tenir la promesse faite à {n} familles ? Par un contrat signé : c’est la règle.",
        "Le service coordonne {n} rendez-vous avec l’hôpital, l’école et la préfecture.",
        "La convention {n} lie la commune, l’État et {k} associations jusqu’au 1er mars {y}.",
        "Les agents ont suivi {k} jours de formation ; {n} heures ont été comptées.",
        "Le délai moyen est passé de {k} semaines à 4,5 jours pour {n} demandes.",
        "L’appel au 05 39 00 {k} 00 est gratuit ; {n} appels ont été pris.",
        "À 30 °C, la salle {n} ne peut plus accueillir de public.",
        "Le réseau réunit {n} habitantes et habitants, bénévoles pour la plupart.",
        "Le rapport {n} est disponible sur https://www.example.org/rapport et sur demande.",
        "Une évaluation indépendante ({y}) confirme {n} situations régularisées.",
    ),
    "en": (
        "Between {y} and 2026 the one-stop shop received {n} people, 38% of them under 25.",
        "It costs €{n} a year, which is {k}% of the department’s budget.",
        "By-law no. {n} sets the conditions of reception (art. 12, p. {k}).",
        "In all, 412 of {n} households obtained an ordinary lease.",
        "The city lends {n} m² on the ground floor, open {k} hours a week.",
        "“We learnt to work in pairs,” says the team of file {n}.",
        "And above all: how is a promise to {n} families kept? By a signed contract.",
        "The service arranges {n} appointments with hospital, school and prefecture.",
        "Agreement {n} binds the municipality, the State and {k} associations until {y}.",
        "Staff were trained for {k} days; {n} hours were counted.",
        "The mean delay fell from {k} weeks to 4.5 days for {n} requests.",
        "Calls to +34 955 00 {k} 00 are free; {n} were taken.",
        "At 30 °C, room {n} can no longer be used.",
        "The network has {n} members, most of them volunteers.",
        "Report {n} is at https://www.example.org/report and on request.",
        "An independent evaluation ({y}) confirms {n} regularised situations.",
    ),
    "ar": (
        "بين {y} و2026 استقبل الشباك {n} شخص، 38% منهم دون الخامسة والعشرين.",
        "تبلغ الكلفة {n} يورو في السنة، أي {k}% من ميزانية المديرية.",
        "يحدّد القرار رقم {n} شروط الاستقبال (المادة 12، ص. {k}).",
        "حصلت 412 أسرة من أصل {n} على عقد إيجار عادي.",
        "تضع المدينة {n} متر مربع في الطابق الأرضي، مفتوحة {k} ساعة في الأسبوع.",
        "«تعلّمنا أن نعمل معاً»، يقول فريق الملف {n}.",
        "كيف نفي بوعدنا لـ{n} أسرة؟ بعقد موقّع: هذه هي القاعدة.",
        "ينسّق المكتب {n} موعد مع المستشفى والمدرسة والولاية.",
        "تربط الاتفاقية {n} البلدية والدولة و{k} جمعيات حتى سنة {y}.",
        "تلقّى الموظفون {k} أيام من التكوين؛ واحتُسبت {n} ساعة.",
        "انخفضت المدة من {k} أسابيع إلى 4,5 يوم في {n} طلب.",
        "الاتصال بالرقم ‎+212 539 00 {k} 00 مجاني، وقد وردت {n} مكالمة.",
        "تضم الشبكة (Réseau {n}) أعضاءً أغلبهم متطوعون.",
        "التقرير {n} متاح على https://www.example.org/taqrir وعند الطلب.",
        "يؤكد تقييم مستقل ({y}) تسوية {n} وضعية.",
        "لوحة القيادة {n} (tableau de bord) تُحدَّث كل شهر.",
    ),
}

TITLES: dict[str, tuple[str, ...]] = {
    "fr": (
        "Guichet unique {n} : accueillir, orienter, accompagner",
        "De l’hôtel au logement : intermédiation locative dans le parc privé ancien ({n})",
        "L’école ouverte, phase {n}",
        "Plan local {n} pour l’emploi des personnes migrantes et réfugiées, avec les entreprises "
        "du bassin, les chambres consulaires et les associations de quartier : bilan d’une méthode",
        "Médiation {n}",
    ),
    "en": (
        "One-stop shop {n}: welcome, guide, accompany",
        "From hotel to home: rental mediation in old private housing ({n})",
        "The open school, phase {n}",
        "A local plan ({n}) for the employment of migrants and refugees, with the companies of the "
        "area, chambers of commerce and neighbourhood associations: what the method achieved",
        "Mediation {n}",
    ),
    "ar": (
        "الشباك الموحّد {n}: الاستقبال والتوجيه والمرافقة",
        "من الفندق إلى السكن: الوساطة الإيجارية في المساكن الخاصة القديمة ({n})",
        "المدرسة المفتوحة، المرحلة {n}",
        "خطة محلية ({n}) لتشغيل المهاجرين واللاجئين مع مقاولات الحوض والغرف المهنية وجمعيات "
        "الأحياء: حصيلة منهجية",
        "الوساطة {n}",
    ),
}

WISHES: dict[str, tuple[str, ...]] = {
    "fr": (
        "Créer dans chaque commune un guichet {n} ouvert à toutes et à tous",
        "Inscrire {n} places d’accueil dans le plan local d’urbanisme",
        "Financer sur 3 ans les associations qui suivent {n} personnes",
    ),
    "en": (
        "Open a desk {n} for everyone in each municipality",
        "Write {n} reception places into the local plan",
        "Fund for 3 years the associations that follow {n} people",
    ),
    "ar": (
        "إحداث شباك {n} مفتوح للجميع في كل جماعة",
        "إدراج {n} مكان للاستقبال في مخطط التهيئة",
        "تمويل الجمعيات التي تواكب {n} شخص لمدة ثلاث سنوات",
    ),
}
"""What challenges, recommendations and commitments say, one line each."""

CELLS: dict[str, tuple[str, ...]] = {
    "fr": ("Année", "Personnes reçues", "Coût (€)"),
    "en": ("Year", "People received", "Cost (€)"),
    "ar": ("السنة", "عدد الأشخاص", "الكلفة (يورو)"),
}
"""The heads of a typed table."""

MARKS = {
    "fr": ("À noter : ce point {n} reste ouvert.", "« On ne m’a pas demandé {n} papiers. »"),
    "en": ("Note: point {n} is still open.", "“Nobody asked me for {n} papers.”"),
    "ar": ("ملاحظة: تبقى النقطة {n} مفتوحة.", "«لم يطلب مني أحد {n} ورقة.»"),
}
"""What stands in a box, and in a quotation."""
