<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>AddresseeLevel</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Regional (Euro-Mediterranean)</source>
        <translation>Régional (euro-méditerranéen)</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>{answer} (chosen)</source>
        <translation>{answer} (choisi)</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Dernière sortie</translation>
    </message>
    <message>
        <source>Minutes present</source>
        <translation>Minutes de présence</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Relevé par</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <translation>Signature, matin</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <translation>Signature, après-midi</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>Ville, pays</translation>
    </message>
    <message>
        <source>Certified correct</source>
        <translation>Certifié exact</translation>
    </message>
    <message>
        <source>Name, function, date and signature</source>
        <translation>Nom, fonction, date et signature</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>État au {day}, {time}</translation>
    </message>
    <message>
        <source>Registered: {registered} · Present: {present} · Women: {women} · Men: {men}</source>
        <translation>Inscriptions : {registered} · Personnes présentes : {present} · Femmes : {women} · Hommes : {men}</translation>
    </message>
    <message>
        <source>Other or not stated: {number}</source>
        <translation>Autre ou non renseigné : {number}</translation>
    </message>
    <message>
        <source>These data serve as proof of attendance for the donor and for the event report; they are kept as required by the grant agreement and for no other purpose.</source>
        <translation>Ces données justifient la présence auprès du bailleur et servent au rapport de l’événement ; elles sont conservées comme la convention l’exige, et pour rien d’autre.</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>Financé par l’Union européenne</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Discussion notes</source>
        <translation>Notes de discussion</translation>
    </message>
    <message>
        <source>Parts of the note</source>
        <translation>Parties de la note</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versions de la note</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Images et fichiers</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>Défis et opportunités</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>Cas des villes</translation>
    </message>
    <message>
        <source>Field visits</source>
        <translation>Visites de terrain</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>Offres d’aide</translation>
    </message>
    <message>
        <source>Evaluation answers</source>
        <translation>Réponses à l’évaluation</translation>
    </message>
    <message>
        <source>when the library was opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fin de journée</translation>
    </message>
    <message>
        <source>end of the event</source>
        <translation>fin de l’événement</translation>
    </message>
    <message>
        <source>when the program was closed</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>before a list was imported</source>
        <translation>avant l’import d’une liste</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>when another program replaced the library</source>
        <translation>bibliothèque remplacée par un autre programme</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Texts being typed</source>
        <translation>Textes en cours de saisie</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>copied</source>
        <translation>copiée</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pers.</numerusform>
            <numerusform>%n pers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recomm.</source>
        <translation>
            <numerusform>%n recomm.</numerusform>
            <numerusform>%n recomm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>without pictures and drafts</source>
        <translation>sans images ni brouillons</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Group {group}</source>
        <translation>Groupe {group}</translation>
    </message>
    <message>
        <source>QR code of this badge, for the welcome desk</source>
        <translation>Code QR de ce badge, pour l’accueil</translation>
    </message>
    <message>
        <source>Back of the badge: agenda of the event</source>
        <translation>Verso du badge : programme de l’événement</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>BadgeBack</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Agenda and Wi-Fi</source>
        <translation>Programme et Wi-Fi</translation>
    </message>
</context>
<context>
    <name>BadgeChoice</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never printed</source>
        <translation>
            <numerusform>%n jamais imprimé</numerusform>
            <numerusform>%n jamais imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges to produce</source>
        <translation>Badges à produire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>BadgeColour</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <translation>Bleu profond</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>Terre cuite</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Menthe</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>BadgeEditor</name>
    <message>
        <source>On the badge</source>
        <translation>Sur le badge</translation>
    </message>
    <message>
        <source>Name in Latin and Arabic script</source>
        <translation>Nom en caractères latins et arabes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Colour of the role</source>
        <translation>Couleur du rôle</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>“No photo” mark</source>
        <translation>Marque « pas de photo »</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>Taille du nom</translation>
    </message>
    <message>
        <source>Long names shrink automatically; they are never cut off.</source>
        <translation>Les noms longs se réduisent automatiquement ; ils ne sont jamais coupés.</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi network</source>
        <translation>Nom du réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi network</source>
        <translation>Mot de passe du réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Printed on each badge in words and as a code. Leave empty for an open network.</source>
        <translation>Imprimé sur chaque badge, en clair et en code. Vide : réseau ouvert.</translation>
    </message>
    <message>
        <source>Colours of the roles</source>
        <translation>Couleurs des rôles</translation>
    </message>
    <message>
        <source>Drop a logo here, or Ctrl V</source>
        <translation>Déposez un logo ici, ou Ctrl V</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>The European Union emblem is added automatically where it is a donor.</source>
        <translation>L’emblème de l’Union européenne s’ajoute automatiquement quand elle est bailleur.</translation>
    </message>
    <message>
        <source>A label has no back.</source>
        <translation>Une étiquette n’a pas de verso.</translation>
    </message>
    <message>
        <source>Cut into four, then fold along the dashed line: the back ends up behind.</source>
        <translation>Coupez en quatre, puis pliez au trait interrompu : le verso vient derrière.</translation>
    </message>
    <message>
        <source>Printed on both sides, flipped on the short edge.</source>
        <translation>Imprimé recto verso, retourné sur le petit côté.</translation>
    </message>
</context>
<context>
    <name>BadgeLayout</name>
    <message>
        <source>A4, four a page</source>
        <translation>A4, quatre par page</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>Label 62 mm</source>
        <translation>Étiquette 62 mm</translation>
    </message>
</context>
<context>
    <name>BadgeOrder</name>
    <message>
        <source>By group, then by name</source>
        <translation>Par groupe, puis par nom</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By city, then by name</source>
        <translation>Par ville, puis par nom</translation>
    </message>
    <message>
        <source>By organisation, then by name</source>
        <translation>Par organisation, puis par nom</translation>
    </message>
    <message>
        <source>In list order</source>
        <translation>Dans l’ordre de la liste</translation>
    </message>
</context>
<context>
    <name>BadgePages</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Show the panel</source>
        <translation>Afficher le volet</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Masquer le volet</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>No card matches this filter.</source>
        <translation>Aucune carte ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Similar to {label} ({percent}%)</source>
        <translation>Ressemble à {label} ({percent} %)</translation>
    </message>
    <message>
        <source>The cards are merged.</source>
        <translation>Les cartes sont fusionnées.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Consent: {use}</source>
        <translation>Accord : {use}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Que modifier</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Badges for those checked</source>
        <translation>Badges des personnes cochées</translation>
    </message>
    <message>
        <source>Remove those checked</source>
        <translation>Retirer les personnes cochées</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusList</name>
    <message>
        <source>Bus list</source>
        <translation>Liste du bus</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation, city</source>
        <translation>Organisme, ville</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Departure {time}</source>
        <translation>Départ {time}</translation>
    </message>
    <message>
        <source>Expected: {count}</source>
        <translation>Attendu·e·s : {count}</translation>
    </message>
    <message>
        <source>On board: {count} of {expected}</source>
        <translation>À bord : {count} sur {expected}</translation>
    </message>
    <message>
        <source>Not on the list: {count}</source>
        <translation>Hors liste : {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>The telephone numbers are for this visit only; destroy this list once everybody is back.</source>
        <translation>Les numéros de téléphone ne servent qu’à cette visite ; détruisez cette liste quand tout le monde est rentré.</translation>
    </message>
</context>
<context>
    <name>BusListExport</name>
    <message>
        <source>Choose a visit first: each bus has its own list.</source>
        <translation>Choisissez d’abord une visite : chaque bus a sa liste.</translation>
    </message>
    <message>
        <source>bus-list</source>
        <translation>liste-du-bus</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Scanner, name or code…</source>
        <translation>Lecteur, nom ou code…</translation>
    </message>
    <message>
        <source>Scanner, name or code</source>
        <translation>Lecteur, nom ou code</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Start the camera</source>
        <translation>Démarrer la caméra</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le lecteur</translation>
    </message>
    <message>
        <source>Keep typing: a name, a city, an organisation.</source>
        <translation>Continuez : un nom, une ville, une organisation.</translation>
    </message>
    <message>
        <source>Press Enter to use these digits as a badge code.</source>
        <translation>Appuyez sur Entrée pour lire ces chiffres comme le code d’un badge.</translation>
    </message>
    <message>
        <source>Nobody on the list has this name. Try fewer letters, or the city.</source>
        <translation>Personne de ce nom sur la liste. Essayez moins de lettres, ou la ville.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>No camera was found. The scanner and the search still work.</source>
        <translation>Aucune caméra trouvée. Le lecteur et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it there, then press F8; the scanner and the search still work.</source>
        <translation>La caméra est utilisée par un autre programme. Fermez-la dans ce programme, puis appuyez sur F8 ; le lecteur et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it back in, then press F8; the scanner and the search still work.</source>
        <translation>La caméra a été débranchée. Rebranchez-la, puis appuyez sur F8 ; le lecteur et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>This computer lacks a component that the camera needs (libpulse0). The scanner and the search still work.</source>
        <translation>Il manque à cet ordinateur un composant nécessaire à la caméra (libpulse0). Le lecteur et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>The camera is off. The scanner and the search work without it.</source>
        <translation>La caméra est arrêtée. Le lecteur et la recherche fonctionnent sans elle.</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Challenges it addresses</source>
        <translation>Défis auxquels il répond</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Status of the sheet</source>
        <translation>État de la fiche</translation>
    </message>
    <message>
        <source>Status of the solution</source>
        <translation>État de la solution</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>Objectifs du Pacte mondial</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>Cibles des ODD</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) missing</source>
        <translation>
            <numerusform>%n champ requis manque</numerusform>
            <numerusform>%n champs requis manquent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de présence</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>La présente atteste que</translation>
    </message>
    <message>
        <source>attended the peer-learning event</source>
        <translation>a participé à l’événement d’apprentissage par les pairs</translation>
    </message>
    <message>
        <source>Total attended</source>
        <translation>Total suivi</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Name, function and signature</source>
        <translation>Nom, fonction et signature</translation>
    </message>
    <message>
        <source>Hours as recorded at check-in and check-out.</source>
        <translation>Heures relevées à l’enregistrement des entrées et des sorties.</translation>
    </message>
    <message>
        <source>Co-funding: {donors}</source>
        <translation>Cofinancement : {donors}</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>Financé par l’Union européenne</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>The certificate as it will be issued</source>
        <translation>L’attestation qui sera établie</translation>
    </message>
</context>
<context>
    <name>ChallengeCards</name>
    <message>
        <source>Unclustered</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Remove the cluster “{name}”</source>
        <translation>Supprimer le regroupement « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>ChallengeKind</name>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
</context>
<context>
    <name>ChallengePanel</name>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Cities that share it</source>
        <translation>Villes qui le partagent</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Level where it can be solved</source>
        <translation>Niveau où le résoudre</translation>
    </message>
    <message>
        <source>Raised by group</source>
        <translation>Soulevé par le groupe</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>ChallengeState</name>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
</context>
<context>
    <name>ChallengesScreen</name>
    <message>
        <source>Common challenges and opportunities</source>
        <translation>Défis et opportunités communs</translation>
    </message>
    <message>
        <source>What holds us back, and what we can build on</source>
        <translation>Ce qui nous freine, et ce sur quoi bâtir</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>La carte est supprimée.</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau regroupement</translation>
    </message>
    <message>
        <source>Remove the card’s cluster</source>
        <translation>Supprimer le regroupement de la carte</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>Fusionner avec une autre carte…</translation>
    </message>
    <message>
        <source>Enter a card</source>
        <translation>Saisir une carte</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nouveau défi</translation>
    </message>
    <message>
        <source>What holds us back? @city #theme, + for an opportunity</source>
        <translation>Qu’est-ce qui nous freine ? @ville #thème, + pour une opportunité</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>+ for an opportunity</source>
        <translation>+ pour une opportunité</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Regroupements</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Par ville</translation>
    </message>
    <message>
        <source>Unclustered</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Choose a card to see its details.</source>
        <translation>Choisissez une carte pour en voir le détail.</translation>
    </message>
    <message>
        <source>The cluster was removed.</source>
        <translation>Le regroupement est supprimé.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>A day with content is never removed without asking.</source>
        <translation>Un jour qui contient quelque chose n’est jamais retiré sans confirmation.</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>First choose what happens to {day}.</source>
        <translation>Indiquez d’abord ce que devient le {day}.</translation>
    </message>
    <message>
        <source>The dates change</source>
        <translation>Les dates changent</translation>
    </message>
    <message>
        <source>Keep {dates}</source>
        <translation>Garder le {dates}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move along, at the same time</source>
        <translation>
            <numerusform>%n session suit, à la même heure</numerusform>
            <numerusform>%n sessions suivent, à la même heure</numerusform>
        </translation>
    </message>
    <message>
        <source>with groups, questions, rooms and links</source>
        <translation>groupes, questions, salles et liens compris</translation>
    </message>
    <message>
        <source>The visit moves to {day}</source>
        <translation>La visite passe au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) keep their title</source>
        <translation>
            <numerusform>%n jour garde son titre</numerusform>
            <numerusform>%n jours gardent leur titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded entry(ies) move with their day</source>
        <translation>
            <numerusform>%n entrée enregistrée suit son jour</numerusform>
            <numerusform>%n entrées enregistrées suivent leur jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are added</source>
        <translation>
            <numerusform>%n jour est ajouté</numerusform>
            <numerusform>%n jours sont ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>the other days stay as they are</source>
        <translation>les autres jours ne changent pas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list may still have the old dates</source>
        <translation>
            <numerusform>%n personne de la liste a peut-être les anciennes dates</numerusform>
            <numerusform>%n personnes de la liste ont peut-être les anciennes dates</numerusform>
        </translation>
    </message>
    <message>
        <source>tell them the new ones</source>
        <translation>communiquez-leur les nouvelles</translation>
    </message>
    <message>
        <source>The reference document was shared before this change</source>
        <translation>Le document de référence a été transmis avant ce changement</translation>
    </message>
    <message>
        <source>check whether it says the old dates</source>
        <translation>vérifiez s’il indique les anciennes dates</translation>
    </message>
    <message numerus="yes">
        <source>%n printed badge(s) may still show the old dates</source>
        <translation>
            <numerusform>%n badge imprimé peut porter les anciennes dates</numerusform>
            <numerusform>%n badges imprimés peuvent porter les anciennes dates</numerusform>
        </translation>
    </message>
    <message>
        <source>reprint them if the agenda is on the back</source>
        <translation>à réimprimer si le programme figure au dos</translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) of the note still mention {day}</source>
        <translation>
            <numerusform>%n version conservée de la note mentionne encore le {day}</numerusform>
            <numerusform>%n versions conservées de la note mentionnent encore le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is removed: its content</source>
        <translation>Le {day} disparaît : son contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded entry(ies)</source>
        <translation>
            <numerusform>%n entrée enregistrée</numerusform>
            <numerusform>%n entrées enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to {day}</source>
        <translation>passe au {day}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>est retiré</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>{name}, {field}: “{here}” is kept, the list says “{listed}”</source>
        <translation>{name}, {field} : « {here} » est gardé, la liste dit « {listed} »</translation>
    </message>
    <message>
        <source>{name}, {field}: “{listed}” from the list replaces “{here}”</source>
        <translation>{name}, {field} : « {listed} » de la liste remplace « {here} »</translation>
    </message>
</context>
<context>
    <name>CheckInMethod</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Welcome desk</source>
        <translation>Accueil des participants</translation>
    </message>
    <message>
        <source>Every scan is recorded at once, with or without a network</source>
        <translation>Chaque lecture est enregistrée aussitôt, même sans réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>A new day has begun: entries now count for it.</source>
        <translation>Nouvelle journée : les entrées comptent désormais pour elle.</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>Groupe {code}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>No open questions: every row is clear.</source>
        <translation>Aucune question en suspens : chaque ligne est claire.</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>{tokens}: nothing by that name here</source>
        <translation>{tokens} : rien de ce nom ici</translation>
    </message>
</context>
<context>
    <name>CityAsking</name>
    <message>
        <source>In which country is {city}?</source>
        <translation>Dans quel pays se trouve {city} ?</translation>
    </message>
    <message>
        <source>What is the time zone of {city}?</source>
        <translation>Quel est le fuseau horaire de {city} ?</translation>
    </message>
</context>
<context>
    <name>CityCard</name>
    <message>
        <source>Its location has not been entered yet.</source>
        <translation>Son emplacement n’a pas encore été indiqué.</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Nom ({language})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>CityCasesScreen</name>
    <message>
        <source>City cases</source>
        <translation>Cas des villes</translation>
    </message>
    <message>
        <source>Local solutions that cities present</source>
        <translation>Solutions locales que les villes présentent</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>Presented, next case</source>
        <translation>Présenté, cas suivant</translation>
    </message>
    <message>
        <source>Note what peers say</source>
        <translation>Noter ce que disent les pairs</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Presented, next</source>
        <translation>Présenté, suivant</translation>
    </message>
    <message>
        <source>No case yet. Add the first one, or ask a city for its sheet.</source>
        <translation>Aucun cas pour l’instant. Ajoutez le premier, ou demandez sa fiche à une ville.</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ordre de passage</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Incomplete sheets</source>
        <translation>Fiches incomplètes</translation>
    </message>
    <message>
        <source>city to be specified</source>
        <translation>ville à préciser</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation>Le cas est supprimé.</translation>
    </message>
</context>
<context>
    <name>CityLine</name>
    <message>
        <source>{count} inh.</source>
        <translation>{count} hab.</translation>
    </message>
    <message>
        <source>“{city}” is another city: choose its country</source>
        <translation>« {city} » est une autre ville : choisir son pays</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>No further session</source>
        <translation>Aucune session ne suit</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine session</translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation>Session sélectionnée</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Temps écoulé</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What the columns contain</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>No display here: the demonstration runs without a window and its files go to {folder}.</source>
        <translation>Pas d’écran ici : la démonstration se déroule sans fenêtre et ses fichiers vont dans {folder}.</translation>
    </message>
    <message>
        <source>Import: {added} from {rows}</source>
        <translation>Import : {added} sur {rows}</translation>
    </message>
    <message>
        <source>Badges: {badges} on {pages}</source>
        <translation>Badges : {badges} sur {pages}</translation>
    </message>
    <message>
        <source>Check-in: {read}, {present}</source>
        <translation>Accueil : {read}, {present}</translation>
    </message>
    <message>
        <source>Steps: {challenges}, {cases}, {visits}, {recommendations}</source>
        <translation>Étapes : {challenges}, {cases}, {visits}, {recommendations}</translation>
    </message>
    <message>
        <source>Attendance: {present} of {participants}</source>
        <translation>Présences : {present} sur {participants}</translation>
    </message>
    <message>
        <source>Note: {pages}, {percent}% complete</source>
        <translation>Note : {pages}, complète à {percent} %</translation>
    </message>
    <message>
        <source>Note as a Word file</source>
        <translation>Note au format Word</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read back from the pages</source>
        <translation>
            <numerusform>%n code relu sur les pages</numerusform>
            <numerusform>%n codes relus sur les pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) admitted</source>
        <translation>
            <numerusform>%n personne admise</numerusform>
            <numerusform>%n personnes admises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) or opportunities</source>
        <translation>
            <numerusform>%n défi ou opportunité</numerusform>
            <numerusform>%n défis et opportunités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Settled: {comment}</source>
        <translation>Réglé : {comment}</translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>For the recommendation</source>
        <translation>Pour la recommandation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>Supprimer l’engagement</translation>
    </message>
    <message>
        <source>The state given in the latest follow-up entry.</source>
        <translation>L’état de la dernière note du suivi.</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>d’ici au {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentsSheet</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>who @city: what, then Enter</source>
        <translation>qui @ville : quoi, puis Entrée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>The due date has passed, and it is neither done nor dropped.</source>
        <translation>L’échéance est passée, et l’engagement n’est ni tenu ni abandonné.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>A follow-up entry says what became of it.</source>
        <translation>Une note de suivi dit ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>No commitment matches this filter.</source>
        <translation>Aucun engagement ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>No commitments yet. Type who does what, then press Enter.</source>
        <translation>Aucun engagement pour l’instant. Saisissez qui fait quoi, puis Entrée.</translation>
    </message>
    <message>
        <source>Choose a commitment to see who does what by when.</source>
        <translation>Choisissez un engagement pour voir qui fait quoi et pour quand.</translation>
    </message>
    <message>
        <source>The commitment was removed.</source>
        <translation>L’engagement a été supprimé.</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>La note de suivi a été supprimée.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Name in the note</source>
        <translation>Nom dans la note</translation>
    </message>
    <message>
        <source>Contact for participants</source>
        <translation>Coordonnées aux participant·e·s</translation>
    </message>
    <message>
        <source>Contact kept</source>
        <translation>Coordonnées conservées</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>May photographs and films of the event show you?</source>
        <translation>Acceptez-vous d’apparaître sur les photographies et films de l’événement ?</translation>
    </message>
    <message>
        <source>May the learning note print your name, function and organisation?</source>
        <translation>Acceptez-vous que la note d’apprentissage mentionne votre nom, votre fonction et votre organisation ?</translation>
    </message>
    <message>
        <source>May the other participants be given your e-mail address and telephone number?</source>
        <translation>Acceptez-vous que votre adresse électronique et votre numéro de téléphone soient communiqués aux autres participant·e·s ?</translation>
    </message>
    <message>
        <source>May we keep your contact details to invite you to later events?</source>
        <translation>Acceptez-vous que nous conservions vos coordonnées pour vous inviter à d’autres événements ?</translation>
    </message>
    <message>
        <source>May the learning note quote what you say, with your name?</source>
        <translation>Acceptez-vous que la note d’apprentissage cite vos propos, avec votre nom ?</translation>
    </message>
    <message>
        <source>asked at the desk</source>
        <translation>demandé à l’accueil</translation>
    </message>
    <message>
        <source>on the signed form</source>
        <translation>sur le formulaire signé</translation>
    </message>
    <message>
        <source>recorded for several people at once</source>
        <translation>enregistré pour plusieurs personnes à la fois</translation>
    </message>
    <message>
        <source>in the imported list</source>
        <translation>dans la liste importée</translation>
    </message>
    <message>
        <source>on registration at the desk</source>
        <translation>à l’inscription sur place</translation>
    </message>
    <message>
        <source>entered under Participants</source>
        <translation>saisi dans « Participants »</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire d’accord</translation>
    </message>
    <message>
        <source>Name, organisation</source>
        <translation>Nom, organisation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Please answer each question with a cross. You are free to say no: your participation does not depend on it. You can change your answers at any time.</source>
        <translation>Merci de répondre à chaque question par une croix. Vous êtes libre de refuser : votre participation n’en dépend pas. Vous pouvez changer une réponse à tout moment.</translation>
    </message>
    <message>
        <source>To change an answer: {contact}</source>
        <translation>Pour changer une réponse : {contact}</translation>
    </message>
    <message>
        <source>Your data are kept by {programme} for this event.</source>
        <translation>Vos données sont conservées par {programme} pour cet événement.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>{consent}: what does this cell say?</source>
        <translation>{consent} : que dit cette cellule ?</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Demander à l’accueil</translation>
    </message>
    <message>
        <source>Never counted as a yes unless you say so.</source>
        <translation>Jamais compté comme un oui sans que vous le disiez.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Then: {uses}</source>
        <translation>Puis : {uses}</translation>
    </message>
    <message>
        <source>Consent given: name in the note</source>
        <translation>Accord donné : nom dans la note</translation>
    </message>
    <message>
        <source>Consent given: contact for participants</source>
        <translation>Accord donné : coordonnées aux participant·e·s</translation>
    </message>
    <message>
        <source>Consent given: contact kept</source>
        <translation>Accord donné : coordonnées conservées</translation>
    </message>
    <message>
        <source>Consent given: quotation</source>
        <translation>Accord donné : citation</translation>
    </message>
    <message>
        <source>Consent refused: the question that is shown</source>
        <translation>Accord refusé : la question affichée</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Enter signed consent forms</source>
        <translation>Saisir les formulaires d’accord signés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name, or scan the code of the form</source>
        <translation>Nom, ou scannez le code du formulaire</translation>
    </message>
    <message>
        <source>Whose form it is</source>
        <translation>Personne qui a signé le formulaire</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>O or Y: yes · N: no · Space: leave unchanged · Backspace: previous question · Enter: next form. Each answer is saved at once.</source>
        <translation>O : oui · N : non · Espace : laisser tel quel · Retour arrière : question précédente · Entrée : formulaire suivant. Chaque réponse est enregistrée aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n personne à interroger</numerusform>
            <numerusform>%n personnes à interroger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list has this code.</source>
        <translation>Personne n’a ce code sur cette liste.</translation>
    </message>
    <message>
        <source>Nobody on this list has this name.</source>
        <translation>Personne n’a ce nom sur cette liste.</translation>
    </message>
    <message>
        <source>{name} said no before: “{question}” Does the signed form say yes? Until you answer, the no stays.</source>
        <translation>{name} avait répondu non : « {question} » Le formulaire signé dit-il oui ? Sans réponse de votre part, le non reste.</translation>
    </message>
    <message>
        <source>Keep the refusal</source>
        <translation>Garder le refus</translation>
    </message>
    <message>
        <source>Yes, the form says so</source>
        <translation>Oui, le formulaire le dit</translation>
    </message>
</context>
<context>
    <name>ConsentWork</name>
    <message>
        <source>Consent form: one list to sign</source>
        <translation>Formulaire d’accord : une liste à signer</translation>
    </message>
    <message>
        <source>Consent form: one page per person</source>
        <translation>Formulaire d’accord : une page par personne</translation>
    </message>
    <message>
        <source>Enter signed consent forms</source>
        <translation>Saisir les formulaires d’accord signés</translation>
    </message>
    <message numerus="yes">
        <source>%n people said no before. Only they can change that answer.</source>
        <translation>
            <numerusform>%n personne avait répondu non. Elle seule peut changer cette réponse.</numerusform>
            <numerusform>%n personnes avaient répondu non. Elles seules peuvent changer cette réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their refusals, record the others</source>
        <translation>Garder ces refus, enregistrer les autres</translation>
    </message>
    <message>
        <source>They have changed their mind: record all</source>
        <translation>Ces personnes ont changé d’avis : tout enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n answers recorded.</source>
        <translation>
            <numerusform>%n réponse enregistrée.</numerusform>
            <numerusform>%n réponses enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusals kept.</source>
        <translation>
            <numerusform>%n refus conservé.</numerusform>
            <numerusform>%n refus conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n personne venue</numerusform>
            <numerusform>%n personnes venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people</source>
        <translation>
            <numerusform>%n personne différente</numerusform>
            <numerusform>%n personnes différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit·e·s</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu·e·s</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·e·s</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Venu·e·s</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Registered: on the list of the event, walk-ins included, without those who declined or cancelled.</source>
        <translation>Personnes inscrites : sur la liste de l’événement, y compris sur place, sans celles qui ont décliné ou annulé.</translation>
    </message>
    <message>
        <source>Expected: registered, and due to attend this day, session or visit.</source>
        <translation>Personnes attendues : inscrites et concernées par cette journée, cette session ou cette visite.</translation>
    </message>
    <message>
        <source>Present: came in at least once on this day, even if they have left since. Rehearsals do not count.</source>
        <translation>Personnes présentes : entrées au moins une fois ce jour-là, même si elles sont reparties. Les répétitions ne comptent pas.</translation>
    </message>
    <message>
        <source>Attended: present on at least one day of the event. Each person counts once.</source>
        <translation>Personnes venues : présentes au moins un jour de l’événement. Chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Different people: over several days or events, each person counts once.</source>
        <translation>Personnes différentes : sur plusieurs jours ou événements, chaque personne compte une fois.</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n city(ies)</source>
        <translation>
            <numerusform>{count} sur %n ville</numerusform>
            <numerusform>{count} sur %n villes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left since</source>
        <translation>
            <numerusform>%n est repartie</numerusform>
            <numerusform>%n sont reparties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the list</source>
        <translation>
            <numerusform>%n hors liste</numerusform>
            <numerusform>%n hors liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>Liste du bus</translation>
    </message>
    <message>
        <source>Direction: in or out (Ctrl+D)</source>
        <translation>Sens de passage (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n too many for the places</source>
        <translation>
            <numerusform>%n personne de trop pour les places</numerusform>
            <numerusform>%n personnes de trop pour les places</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is on board: the bus can leave</source>
        <translation>Tout le monde est à bord : le bus peut partir</translation>
    </message>
    <message>
        <source>Everybody is back</source>
        <translation>Tout le monde est de retour</translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n missing</source>
        <translation>
            <numerusform>Attendre : il manque %n personne</numerusform>
            <numerusform>Attendre : il manque %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is taken</source>
        <translation>Toutes les places sont prises</translation>
    </message>
    <message numerus="yes">
        <source>in the rehearsal, of %n expected</source>
        <translation>
            <numerusform>à la répétition, sur %n attendu·e</numerusform>
            <numerusform>à la répétition, sur %n attendu·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n expected</source>
        <translation>
            <numerusform>sur %n attendu·e</numerusform>
            <numerusform>sur %n attendu·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>present, of %n expected</source>
        <translation>
            <numerusform>présent·e·s, sur %n attendu·e</numerusform>
            <numerusform>présent·e·s, sur %n attendu·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out, of %n who came in</source>
        <translation>
            <numerusform>sorties, sur %n personne entrée</numerusform>
            <numerusform>sorties, sur %n personnes entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce qui est affiché dans la liste</translation>
    </message>
    <message>
        <source>Who is missing, or how many are here</source>
        <translation>Qui manque, ou combien sont là</translation>
    </message>
    <message>
        <source>Entries and exits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent·e·s</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>Encore là</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Lu par erreur</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>N’est pas entré·e</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Nobody has come through this gate yet.</source>
        <translation>Personne n’est encore passé ici.</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>Sans ville</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute de retard</numerusform>
            <numerusform>%n minutes de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n minute(s) early</source>
        <translation>
            <numerusform>départ %n minute avant la fin</numerusform>
            <numerusform>départ %n minutes avant la fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) there</source>
        <translation>
            <numerusform>%n minute sur place</numerusform>
            <numerusform>%n minutes sur place</numerusform>
        </translation>
    </message>
    <message>
        <source>peak {time} · {count} per min</source>
        <translation>pic {time} · {count}/min</translation>
    </message>
</context>
<context>
    <name>CutNotice</name>
    <message>
        <source>The scan was cut off. Scan the badge again.</source>
        <translation>La lecture a été interrompue. Lisez le badge à nouveau.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates and days</source>
        <translation>Dates et jours</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message numerus="yes">
        <source>Title in %n of 3 languages</source>
        <translation>
            <numerusform>Titre en %n langue sur 3</numerusform>
            <numerusform>Titre en %n langues sur 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Title of {day}</source>
        <translation>Titre du {day}</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
</context>
<context>
    <name>DegreesField</name>
    <message>
        <source>Write it as 45.76 N · 4.84 E.</source>
        <translation>Écrivez par exemple 45.76 N · 4.84 E.</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Try it without risk</source>
        <translation>Essayer sans risque</translation>
    </message>
    <message>
        <source>The demonstration event of Seville opens in a library of its own.</source>
        <translation>L’événement de démonstration de Séville s’ouvre dans une bibliothèque à part.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
</context>
<context>
    <name>DeskTasks</name>
    <message>
        <source>Photographs: yes</source>
        <translation>Photos : oui</translation>
    </message>
    <message>
        <source>Photographs: no</source>
        <translation>Photos : non</translation>
    </message>
    <message>
        <source>Headset handed over, or returned</source>
        <translation>Casque remis ou rendu</translation>
    </message>
    <message>
        <source>Material handed over, or returned</source>
        <translation>Matériel remis ou rendu</translation>
    </message>
    <message>
        <source>The desk's note has been dealt with</source>
        <translation>La note de l’accueil est traitée</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Complete from the gazetteer</source>
        <translation>Compléter d’après le répertoire des villes</translation>
    </message>
    <message>
        <source>Also named in lists as: {names}</source>
        <translation>Aussi nommée dans les listes : {names}</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>DirectoryAddSheet</name>
    <message>
        <source>Add a city or an organisation</source>
        <translation>Ajouter une ville ou une organisation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Élément à ajouter</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose the country of the city.</source>
        <translation>Choisissez le pays de la ville.</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Level of function</source>
        <translation>Niveau de fonction</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>Accord : photographies</translation>
    </message>
    <message>
        <source>Consent: name in publications</source>
        <translation>Accord : nom dans les publications</translation>
    </message>
    <message>
        <source>Consent: sharing contact details</source>
        <translation>Accord : partage des coordonnées</translation>
    </message>
    <message>
        <source>Consent: keeping contact details</source>
        <translation>Accord : conservation des coordonnées</translation>
    </message>
    <message>
        <source>Consent: quotations</source>
        <translation>Accord : citations</translation>
    </message>
</context>
<context>
    <name>DirectoryHead</name>
    <message>
        <source>Search, in any language</source>
        <translation>Chercher, en toute langue</translation>
    </message>
    <message>
        <source>Search in names</source>
        <translation>Chercher dans les noms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Without country</source>
        <translation>Sans pays</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Cities and organisations</source>
        <translation>Villes et organisations</translation>
    </message>
    <message>
        <source>Names in each language, country, time zone, population: a correction applies to all events</source>
        <translation>Noms dans chaque langue, pays, fuseau, population : une correction vaut pour tous les événements</translation>
    </message>
    <message>
        <source>Add a city or an organisation</source>
        <translation>Ajouter une ville ou une organisation</translation>
    </message>
    <message>
        <source>Search in names</source>
        <translation>Chercher dans les noms</translation>
    </message>
    <message>
        <source>Merge the checked entries</source>
        <translation>Fusionner les fiches cochées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed from the gazetteer.</source>
        <translation>Complétée d’après le répertoire des villes.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>DirectoryTable</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>Ville et pays</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>to be specified</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n ressemblance</numerusform>
            <numerusform>%n ressemblances</numerusform>
        </translation>
    </message>
    <message>
        <source>no country</source>
        <translation>sans pays</translation>
    </message>
    <message>
        <source>Cities, organisations and people</source>
        <translation>Villes, organisations et personnes</translation>
    </message>
    <message>
        <source>No name here matches “{words}”.</source>
        <translation>Aucun nom ne correspond ici à « {words} ».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>There are no more names that look the same.</source>
        <translation>Plus aucun nom ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
</context>
<context>
    <name>DoorActions</name>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Kiosk: full screen</source>
        <translation>Borne : plein écran</translation>
    </message>
    <message>
        <source>Count people in, or out</source>
        <translation>Compter les entrées ou les sorties</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>Caméra : marche ou arrêt</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Son : marche ou arrêt</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Qui manque</translation>
    </message>
    <message>
        <source>Print the bus list</source>
        <translation>Imprimer la liste du bus</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le lecteur</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Typed here and not saved; changed elsewhere in the meantime:</source>
        <translation>Saisi ici et non enregistré ; modifié ailleurs entre-temps :</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Reprendre ce texte</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Abandonner ce texte</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>offers of help</source>
        <translation>offres d’aide</translation>
    </message>
    <message>
        <source>Duplicate, including</source>
        <translation>Dupliquer avec</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>Retirer l’événement…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Ville d’accueil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Retirer l’événement</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Choose the host city of the new event.</source>
        <translation>Indiquez la ville d’accueil du nouvel événement.</translation>
    </message>
    <message>
        <source>Everything in the event is removed with it; Undo restores it. To remove it, type its title or “{name}”.</source>
        <translation>Tout ce que contient l’événement est retiré avec lui ; « Annuler » le rétablit. Pour le retirer, saisissez son titre ou « {name} ».</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There is no role “{text}”.</source>
        <translation>Il n’y a pas de rôle « {text} ».</translation>
    </message>
    <message>
        <source>There is no working group “{text}”. Groups are created under Agenda.</source>
        <translation>Il n’y a pas de groupe de travail « {text} ». Les groupes se créent dans « Programme ».</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) changed.</source>
        <translation>
            <numerusform>%n personne modifiée.</numerusform>
            <numerusform>%n personnes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) removed.</source>
        <translation>
            <numerusform>%n personne retirée.</numerusform>
            <numerusform>%n personnes retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>People of this name</source>
        <translation>Personnes de ce nom</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>Copie pour la personne</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this name.</source>
        <translation>Aucune personne de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be erased here: {things}</source>
        <translation>Sera effacé ici : {things}</translation>
    </message>
    <message>
        <source>Will remain elsewhere: {things}</source>
        <translation>Restera ailleurs : {things}</translation>
    </message>
    <message>
        <source>This cannot be undone. To erase everything, type the name: {name}</source>
        <translation>Cet effacement est irréversible. Pour tout effacer, saisissez le nom : {name}</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>The questionnaire at the end of the event, without names</source>
        <translation>Le questionnaire de fin d’événement, sans noms</translation>
    </message>
    <message>
        <source>Save this questionnaire</source>
        <translation>Enregistrer ce questionnaire</translation>
    </message>
    <message>
        <source>Enter a questionnaire</source>
        <translation>Saisir un questionnaire</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>touches 1 à 4</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{percent} of the %n people who attended</source>
        <translation>
            <numerusform>{percent} de la %n personne venue</numerusform>
            <numerusform>{percent} des %n personnes venues</numerusform>
        </translation>
    </message>
    <message>
        <source>No results are shown for fewer than five questionnaires: somebody could be identified.</source>
        <translation>En dessous de cinq questionnaires, aucun résultat n’est affiché : quelqu’un pourrait être reconnu.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>{status} · day {number}</source>
        <translation>{status} · jour {number}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of 6</source>
        <translation>
            <numerusform>%n étape sur 6</numerusform>
            <numerusform>%n étapes sur 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n ville</numerusform>
            <numerusform>%n villes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFrame</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This event is archived: nothing was changed.</source>
        <translation>Cet événement est archivé : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Edit it anyway</source>
        <translation>Le modifier quand même</translation>
    </message>
</context>
<context>
    <name>EventGroups</name>
    <message>
        <source>Current</source>
        <translation>En cours et à venir</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Événements affichés</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Peer-learning event</source>
        <translation>Rencontre d’apprentissage par les pairs</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Visite d’étude</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Réunion de travail</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>In person</source>
        <translation>En présentiel</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Note being written</source>
        <translation>Note en rédaction</translation>
    </message>
    <message>
        <source>Note published</source>
        <translation>Note publiée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>City case</source>
        <translation>Cas de ville</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Message clé</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>{file} has been saved</source>
        <translation>{file} est enregistré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No font has these characters; boxes are printed instead:</source>
        <translation>Aucune police ne contient ces caractères ; un cadre est imprimé à leur place :</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saved in {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Autres adresses électroniques</translation>
    </message>
    <message>
        <source>Other telephone numbers</source>
        <translation>Autres numéros de téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The challenge the city faced</source>
        <translation>Le défi auquel la ville répond</translation>
    </message>
    <message>
        <source>What the city did</source>
        <translation>Ce que la ville a fait</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Migrants’ participation</source>
        <translation>Participation des migrant·e·s</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Results and evidence</source>
        <translation>Résultats et éléments à l’appui</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>What can be replicated elsewhere</source>
        <translation>Ce qui peut être repris ailleurs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Point de rendez-vous</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Addressee level</source>
        <translation>Niveau de destinataire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Besoins alimentaires</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accessibilité</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Note pour l’accueil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>FieldVisitScreen</name>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>What the host city shows, and what others take home</source>
        <translation>Ce que montre la ville d’accueil, et ce que les autres retiennent</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>Noter une observation</translation>
    </message>
    <message>
        <source>The visit is over</source>
        <translation>La visite est terminée</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Nouvelle observation</translation>
    </message>
    <message>
        <source>What did you see? @city</source>
        <translation>Qu’avez-vous vu ? @ville</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>No visit yet. Plan the one that the host city offers.</source>
        <translation>Aucune visite pour l’instant. Préparez celle que propose la ville d’accueil.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>The observation was removed.</source>
        <translation>L’observation est supprimée.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>No follow-up has been noted yet.</source>
        <translation>Aucun suivi n’a encore été noté.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Corriger la note</translation>
    </message>
    <message>
        <source>Add to the follow-up</source>
        <translation>Ajouter au suivi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the date of this finding, such as 15/06/2020.</source>
        <translation>Saisissez la date du constat, par exemple 15/06/2020.</translation>
    </message>
</context>
<context>
    <name>FollowUpState</name>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>%n person(s), each counted once</source>
        <translation>
            <numerusform>%n personne, comptée une fois</numerusform>
            <numerusform>%n personnes, chacune une fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) hosted</source>
        <translation>
            <numerusform>%n événement accueilli</numerusform>
            <numerusform>%n événements accueillis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) or opportunities</source>
        <translation>
            <numerusform>%n défi ou opportunité</numerusform>
            <numerusform>%n défis ou opportunités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion note(s)</source>
        <translation>
            <numerusform>%n note de discussion</numerusform>
            <numerusform>%n notes de discussion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue</source>
        <translation>
            <numerusform>%n engagement échu</numerusform>
            <numerusform>%n engagements échus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or files</source>
        <translation>
            <numerusform>%n photo ou fichier</numerusform>
            <numerusform>%n photos ou fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print again</source>
        <translation>
            <numerusform>%n badge à réimprimer</numerusform>
            <numerusform>%n badges à réimprimer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunctionLevel</name>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Élu·e</translation>
    </message>
    <message>
        <source>Senior manager</source>
        <translation>Cadre dirigeant·e</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>Cadre technique, agent·e</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
</context>
<context>
    <name>GapsSheet</name>
    <message>
        <source>What is still to be completed</source>
        <translation>Ce qui reste à compléter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Gate</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Stop the camera (F8)</source>
        <translation>Arrêter la caméra (F8)</translation>
    </message>
    <message>
        <source>Start the camera (F8)</source>
        <translation>Démarrer la caméra (F8)</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Sessions and visits</source>
        <translation>Sessions et visites</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Caméra en marche</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Caméra arrêtée</translation>
    </message>
    <message>
        <source>Kiosk: full screen</source>
        <translation>Borne : plein écran</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>Non communiqué</translation>
    </message>
</context>
<context>
    <name>GuessCard</name>
    <message>
        <source>What we guessed</source>
        <translation>Ce que nous avons deviné</translation>
    </message>
    <message>
        <source>The text is read as {encoding}, as you chose.</source>
        <translation>Le texte est lu en {encoding}, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>guess again</source>
        <translation>deviner de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found.</source>
        <translation>Aucun titre de colonne n’a été trouvé.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>assign it</source>
        <translation>placer</translation>
    </message>
    <message>
        <source>see the rows</source>
        <translation>voir les lignes</translation>
    </message>
</context>
<context>
    <name>HelpKind</name>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Tool or guide</source>
        <translation>Outil ou guide</translation>
    </message>
    <message>
        <source>Network of cities</source>
        <translation>Réseau de villes</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Autre aide</translation>
    </message>
</context>
<context>
    <name>HistorySteps</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Peer learning between cities</source>
        <translation>Apprentissage par les pairs entre villes</translation>
    </message>
    <message>
        <source>Search in all events</source>
        <translation>Chercher dans tous les événements</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No events yet. Create the first one, or open the demonstration.</source>
        <translation>Aucun événement pour l’instant. Créez le premier, ou regardez la démonstration.</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>No timeframe</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Short (6 months at most)</source>
        <translation>Court (6 mois au plus)</translation>
    </message>
    <message>
        <source>Medium (18 months at most)</source>
        <translation>Moyen (18 mois au plus)</translation>
    </message>
    <message>
        <source>Long (more than 18 months)</source>
        <translation>Long (plus de 18 mois)</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Family and given name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>Ville et pays</translation>
    </message>
    <message>
        <source>Organisation and city</source>
        <translation>Organisation et ville</translation>
    </message>
    <message>
        <source>Interpretation headset</source>
        <translation>Casque d’interprétation</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Accord photo</translation>
    </message>
    <message>
        <source>Consent: name in the note</source>
        <translation>Accord : nom dans la note</translation>
    </message>
    <message>
        <source>Consent: contacts shared</source>
        <translation>Accord : partage des coordonnées</translation>
    </message>
    <message>
        <source>Consent: contacts kept</source>
        <translation>Accord : conservation des coordonnées</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message>
        <source>The text of the file was read as {encoding}: “{value}”. If it looks wrong, choose another encoding.</source>
        <translation>Le texte du fichier a été lu en {encoding} : « {value} ». S’il n’est pas correct, choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>The file mixes several encodings; each line was read on its own: “{value}”. Check its accents.</source>
        <translation>Le fichier mêle plusieurs encodages ; chaque ligne a été lue séparément : « {value} ». Vérifiez les accents.</translation>
    </message>
    <message>
        <source>Letters that had been damaged when the file was saved were restored: “{value}”.</source>
        <translation>Des lettres altérées à l’enregistrement du fichier ont été rétablies : « {value} ».</translation>
    </message>
    <message>
        <source>Some letters in the file have been lost: “{value}”. Ask for the file again.</source>
        <translation>Certaines lettres du fichier sont perdues : « {value} ». Redemandez le fichier.</translation>
    </message>
    <message>
        <source>Sheet “{value}” was read. Not read: {sheets}.</source>
        <translation>Feuille « {value} » lue. Non lues : {sheets}.</translation>
    </message>
    <message>
        <source>The headings were found in row {row}.</source>
        <translation>Les titres des colonnes ont été trouvés à la ligne {row}.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read like the others: {value}.</source>
        <translation>
            <numerusform>%n ligne masquée a été lue comme les autres : {value}.</numerusform>
            <numerusform>%n lignes masquées ont été lues comme les autres : {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows hidden by a filter were read like the others: {value}.</source>
        <translation>
            <numerusform>%n ligne masquée par un filtre a été lue comme les autres : {value}.</numerusform>
            <numerusform>%n lignes masquées par un filtre ont été lues comme les autres : {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows struck through were read like the others: {value}.</source>
        <translation>
            <numerusform>%n ligne barrée a été lue comme les autres : {value}.</numerusform>
            <numerusform>%n lignes barrées ont été lues comme les autres : {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read like the others: {value}.</source>
        <translation>
            <numerusform>%n colonne masquée a été lue comme les autres : {value}.</numerusform>
            <numerusform>%n colonnes masquées ont été lues comme les autres : {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{value}” is in a merged cell and applies to rows {first} to {last}.</source>
        <translation>« {value} », dans une cellule fusionnée, vaut pour les lignes {first} à {last}.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” was not understood: %n cells are not imported.</source>
        <translation>
            <numerusform>Colonne « {value} » non comprise : %n cellule n’est pas reprise.</numerusform>
            <numerusform>Colonne « {value} » non comprise : %n cellules ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” is not imported: %n cells.</source>
        <translation>
            <numerusform>La colonne « {value} » n’est pas importée : %n cellule.</numerusform>
            <numerusform>La colonne « {value} » n’est pas importée : %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns {value} have the same meaning: in each row, the first one that is filled in is used.</source>
        <translation>Les colonnes {value} ont le même sens : à chaque ligne, la première qui est remplie est retenue.</translation>
    </message>
    <message>
        <source>“{value}” was read as the location for rows {first} to {last}.</source>
        <translation>« {value} » a été lu comme le lieu des lignes {first} à {last}.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row {row} is never closed: the rows from there were read one by one. Check row {row}.</source>
        <translation>Un guillemet ouvert à la ligne {row} n’est jamais refermé : les lignes ont été lues une à une à partir de là. Vérifiez la ligne {row}.</translation>
    </message>
    <message>
        <source>The people stand side by side in this file: rows and columns were swapped.</source>
        <translation>Dans ce fichier, les personnes sont côte à côte : lignes et colonnes ont été échangées.</translation>
    </message>
    <message>
        <source>Column “{value}”: zeros shown only by the cell format were kept.</source>
        <translation>Colonne « {value} » : les zéros que seul le format des cellules affiche ont été gardés.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” is neither a clear yes nor a clear no. The person will be asked at the desk.</source>
        <translation>Ligne {row}, « {column} » : « {value} » n’est ni un oui clair ni un non clair. La question sera posée à l’accueil.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: the status “{value}” is not known and was not used.</source>
        <translation>Ligne {row}, « {column} » : le statut « {value} » n’est pas connu ; il n’a pas été repris.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}”. The registration is not confirmed; the person is imported as invited.</source>
        <translation>Ligne {row}, « {column} » : « {value} ». L’inscription n’est pas confirmée ; la personne est importée comme invitée.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: the spreadsheet cut digits off the telephone number “{value}”. It is not imported.</source>
        <translation>Ligne {row}, « {column} » : le tableur a supprimé des chiffres du numéro de téléphone « {value} ». Il n’est pas importé.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” does not look like a complete telephone number. It is kept as typed.</source>
        <translation>Ligne {row}, « {column} » : « {value} » ne semble pas être un numéro de téléphone complet. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: only part of “{value}” was imported.</source>
        <translation>Ligne {row}, « {column} » : seule une partie de « {value} » a été importée.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” was not understood; another column with the same meaning is used.</source>
        <translation>Ligne {row}, « {column} » : « {value} » n’a pas été compris ; une autre colonne de même sens fait foi.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” does not come by this list, and may be somebody of that name who is on the list here. Nothing was changed; look at the person.</source>
        <translation>Ligne {row} : « {value} » ne vient pas d’après cette liste, et porte le nom d’une personne déjà inscrite ici. Rien n’a été changé ; vérifiez cette personne.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” does not say whether it is a woman or a man; the gender stays open.</source>
        <translation>Ligne {row}, « {column} » : « {value} » ne dit pas s’il s’agit d’une femme ou d’un homme ; le genre reste vide.</translation>
    </message>
    <message>
        <source>Row {row}: two columns with the same meaning differ. “{kept}” is used; “{other}” was left out (column “{value}”).</source>
        <translation>Ligne {row} : deux colonnes de même sens diffèrent. « {kept} » est retenu ; « {other} » (colonne « {value} ») n’a pas été repris.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” differs in %n rows from an earlier column with the same meaning, which is used; the first time in row {row}.</source>
        <translation>
            <numerusform>La colonne « {value} » diffère dans %n ligne d’une colonne précédente de même sens, qui fait foi ; la première fois à la ligne {row}.</numerusform>
            <numerusform>La colonne « {value} » diffère dans %n lignes d’une colonne précédente de même sens, qui fait foi ; la première fois à la ligne {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” appears beside the name and was left out.</source>
        <translation>Ligne {row}, « {column} » : « {value} », à côté du nom, n’a pas été repris.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” is not a name and was left out.</source>
        <translation>Ligne {row}, « {column} » : « {value} » n’est pas un nom et n’a pas été repris.</translation>
    </message>
    <message numerus="yes">
        <source>There is a “{value}” in {countries}; %n rows do not say which one is meant. The city is imported without a country, to be completed under Cities.</source>
        <translation>
            <numerusform>Il existe une ville « {value} » dans plusieurs pays ({countries}) et %n ligne ne précise pas laquelle. La ville est importée sans pays, à compléter dans Villes.</numerusform>
            <numerusform>Il existe une ville « {value} » dans plusieurs pays ({countries}) et %n lignes ne précisent pas laquelle. La ville est importée sans pays, à compléter dans Villes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: “{value}” was read as a city of {countries}; “{letters}” beside it is not of that country. If another city is meant, give its country.</source>
        <translation>Ligne {row} : « {value} » a été lu comme une ville de ce pays : {countries} ; « {letters} » n’est pas de ce pays. S’il s’agit d’une autre ville, indiquez son pays.</translation>
    </message>
    <message numerus="yes">
        <source>%n cities are in no list and come without a country, to be completed under Cities: {value}.</source>
        <translation>
            <numerusform>%n ville ne figure dans aucune liste et n’a pas de pays, à compléter dans Villes : {value}.</numerusform>
            <numerusform>%n villes ne figurent dans aucune liste et n’ont pas de pays, à compléter dans Villes : {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of one person differ in %n values that are not imported; the first time in row {row}.</source>
        <translation>
            <numerusform>Des lignes d’une même personne diffèrent : %n valeur n’est pas importée, à la ligne {row}.</numerusform>
            <numerusform>Des lignes d’une même personne diffèrent : %n valeurs ne sont pas importées, la première à la ligne {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” seems to name several people. They are imported as one.</source>
        <translation>Ligne {row}, « {column} » : « {value} » semble désigner plusieurs personnes. Elles sont importées comme une seule.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as here</source>
        <translation>
            <numerusform>%n gardée comme ici</numerusform>
            <numerusform>%n gardées comme ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n réunie</numerusform>
            <numerusform>%n réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n à problème</numerusform>
            <numerusform>%n à problème</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation>gardée comme ici</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>joined with row {row}</source>
        <translation>réunie avec la ligne {row}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>{field}: {value} is not imported, {kept} is kept</source>
        <translation>{field} : {value} n’est pas importé, {kept} est gardé</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Columns are recognised in French, English and Arabic, in any order.</source>
        <translation>Les colonnes sont reconnues en français, en anglais et en arabe, dans n’importe quel ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>each row is added, changed, unchanged or left out with a reason</source>
        <translation>chaque ligne est ajoutée, modifiée, inchangée ou laissée de côté avec sa raison</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Say below which column holds the names.</source>
        <translation>Indiquez ci-dessous quelle colonne contient les noms.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Annulé : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s)</source>
        <translation>
            <numerusform>{done} sur %n ligne</numerusform>
            <numerusform>{done} sur %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertBar</name>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>What can be mentioned</source>
        <translation>Éléments à mentionner</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Move a card, or a line of a list</source>
        <translation>Déplacer une carte ou une ligne de liste</translation>
    </message>
    <message>
        <source>Next language for the text being typed</source>
        <translation>Langue suivante du texte saisi</translation>
    </message>
    <message>
        <source>Accept the suggestion of the open list</source>
        <translation>Accepter la proposition de la liste ouverte</translation>
    </message>
    <message>
        <source>Open or edit what is chosen</source>
        <translation>Ouvrir ou modifier ce qui est choisi</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Supprimer ce qui est choisi</translation>
    </message>
    <message>
        <source>Close, clear, go back</source>
        <translation>Fermer, effacer, revenir</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>learning note</source>
        <translation>note d’apprentissage</translation>
    </message>
    <message>
        <source>part of the note</source>
        <translation>partie de la note</translation>
    </message>
    <message>
        <source>version of the note</source>
        <translation>version de la note</translation>
    </message>
    <message>
        <source>comment on the note</source>
        <translation>commentaire sur la note</translation>
    </message>
    <message>
        <source>picture or file</source>
        <translation>image ou fichier</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant·e</translation>
    </message>
    <message>
        <source>entry at the door</source>
        <translation>entrée à l’accueil</translation>
    </message>
    <message>
        <source>look of the badges</source>
        <translation>présentation des badges</translation>
    </message>
    <message>
        <source>reference document</source>
        <translation>document de référence</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>regroupement</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>élément à l’appui</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>entry of a follow-up</source>
        <translation>note de suivi</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>offre d’aide</translation>
    </message>
    <message>
        <source>evaluation answer</source>
        <translation>réponse à l’évaluation</translation>
    </message>
</context>
<context>
    <name>KindAfterVerb</name>
    <message>
        <source>the programme</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>de l’événement</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>du groupe de travail</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>de la session</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>de la note</translation>
    </message>
    <message>
        <source>the learning note</source>
        <translation>de la note d’apprentissage</translation>
    </message>
    <message>
        <source>the part of the note</source>
        <translation>de la partie de la note</translation>
    </message>
    <message>
        <source>the version of the note</source>
        <translation>de la version de la note</translation>
    </message>
    <message>
        <source>the comment on the note</source>
        <translation>du commentaire sur la note</translation>
    </message>
    <message>
        <source>the picture or file</source>
        <translation>de l’image ou du fichier</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>de la ville</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>de l’organisation</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>de la personne</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>de la fiche participant·e</translation>
    </message>
    <message>
        <source>the entry at the door</source>
        <translation>de l’entrée à l’accueil</translation>
    </message>
    <message>
        <source>the look of the badges</source>
        <translation>de la présentation des badges</translation>
    </message>
    <message>
        <source>the reference document</source>
        <translation>du document de référence</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>du regroupement</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>de la carte</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>du cas</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>de la visite</translation>
    </message>
    <message>
        <source>the observation</source>
        <translation>de l’observation</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>de la recommandation</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>de l’élément à l’appui</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>du vote</translation>
    </message>
    <message>
        <source>the commitment</source>
        <translation>de l’engagement</translation>
    </message>
    <message>
        <source>the follow-up entry</source>
        <translation>de la note de suivi</translation>
    </message>
    <message>
        <source>the offer of help</source>
        <translation>de l’offre d’aide</translation>
    </message>
    <message>
        <source>the evaluation answer</source>
        <translation>de la réponse à l’évaluation</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>Language of what is typed: {language}</source>
        <translation>Langue de la saisie : {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Language of what was typed</source>
        <translation>Langue de ce qui a été saisi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Texts under another language than their own</source>
        <translation>Textes rangés sous une autre langue que la leur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>Lecture des textes…</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n text(s)</source>
        <translation>
            <numerusform>Corriger %n texte</numerusform>
            <numerusform>Corriger %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts are not written in the language under which they are stored.</source>
        <translation>Ces textes ne sont pas écrits dans la langue sous laquelle ils sont enregistrés.</translation>
    </message>
    <message>
        <source>Every text is stored under the language in which it is written.</source>
        <translation>Chaque texte est enregistré sous la langue dans laquelle il est écrit.</translation>
    </message>
    <message>
        <source>stays: there is already another text there</source>
        <translation>reste en place : un autre texte s’y trouve déjà</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) moved to their language.</source>
        <translation>
            <numerusform>%n texte déplacé vers sa langue.</numerusform>
            <numerusform>%n textes déplacés vers leur langue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastChangeCard</name>
    <message>
        <source>Last correction</source>
        <translation>Dernière correction</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LearningNoteScreen</name>
    <message>
        <source>Thematic learning note</source>
        <translation>Note d’apprentissage thématique</translation>
    </message>
    <message>
        <source>Compiled from what was recorded during the event</source>
        <translation>Assemblée à partir de ce qui a été consigné pendant l’événement</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>up to date ({seconds} s)</source>
        <translation>à jour ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Not published: no consent</source>
        <translation>Non publié faute d’accord</translation>
    </message>
    <message>
        <source>Show whom to ask</source>
        <translation>Voir à qui demander</translation>
    </message>
    <message>
        <source>Print a form to sign</source>
        <translation>Imprimer un formulaire à signer</translation>
    </message>
    <message>
        <source>Enter signed forms</source>
        <translation>Saisir les formulaires signés</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n au total</numerusform>
            <numerusform>%n au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutReason</name>
    <message>
        <source>nobody asked for consent</source>
        <translation>l’accord n’a pas été demandé</translation>
    </message>
    <message>
        <source>consent was refused</source>
        <translation>l’accord a été refusé</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>l’accord a été retiré</translation>
    </message>
    <message>
        <source>who said it is not recorded</source>
        <translation>on ne sait pas qui l’a dite</translation>
    </message>
    <message>
        <source>whether the people in it agreed is not recorded</source>
        <translation>l’accord des personnes n’est pas noté</translation>
    </message>
    <message>
        <source>somebody in it refused</source>
        <translation>une personne visible a refusé</translation>
    </message>
    <message>
        <source>somebody in it refuses photographs or withdrew consent</source>
        <translation>une personne visible refuse les photos ou a retiré son accord</translation>
    </message>
    <message>
        <source>somebody in it was not asked about photographs</source>
        <translation>quelqu’un qui y figure n’a pas été consulté pour les photos</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>son fichier est introuvable</translation>
    </message>
    <message>
        <source>it has no credit</source>
        <translation>elle n’a pas de crédit</translation>
    </message>
    <message>
        <source>headings repeated</source>
        <translation>titres répétés</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>titre de section</translation>
    </message>
    <message>
        <source>line of totals</source>
        <translation>ligne de total</translation>
    </message>
    <message>
        <source>a note, not a person</source>
        <translation>une note, pas une personne</translation>
    </message>
    <message>
        <source>nothing in it was understood</source>
        <translation>rien n’y a été compris</translation>
    </message>
    <message>
        <source>name to come</source>
        <translation>nom à venir</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>inscription annulée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>participation déclinée</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>sur liste d’attente</translation>
    </message>
    <message>
        <source>erased at the person’s request</source>
        <translation>données effacées à la demande de la personne</translation>
    </message>
    <message>
        <source>removed from the participants here</source>
        <translation>retirée des participant·e·s ici</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>laissée de côté par vous</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Badges en PDF</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Attestations de présence</translation>
    </message>
    <message>
        <source>Import a report from Zoom, Teams or Webex</source>
        <translation>Importer un rapport de Zoom, Teams ou Webex</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Attendance: workbook</source>
        <translation>Présences : classeur</translation>
    </message>
    <message>
        <source>Attendance: to sign</source>
        <translation>Présences : à signer</translation>
    </message>
    <message>
        <source>Attendance: table</source>
        <translation>Présences : tableau</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search: name, organisation, city</source>
        <translation>Chercher : nom, organisation, ville</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>Villes et organisations</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Those checked</source>
        <translation>Personnes cochées</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Jamais imprimés</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Sheets to sign (PDF)</source>
        <translation>Feuilles à signer (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Certificates of attendance (PDF)</source>
        <translation>Attestations de présence (PDF)</translation>
    </message>
    <message>
        <source>Import a report from Zoom, Teams or Webex…</source>
        <translation>Importer un rapport de Zoom, Teams ou Webex…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Form: one list to sign (PDF)</source>
        <translation>Formulaire : une liste à signer (PDF)</translation>
    </message>
    <message>
        <source>Form: one page per person (PDF)</source>
        <translation>Formulaire : une page par personne (PDF)</translation>
    </message>
    <message>
        <source>Enter signed forms…</source>
        <translation>Saisir les formulaires signés…</translation>
    </message>
</context>
<context>
    <name>LogosPanel</name>
    <message>
        <source>Logos of partners and donors, for the cover of the notes</source>
        <translation>Logos des partenaires et bailleurs, pour la couverture des notes</translation>
    </message>
    <message>
        <source>Drop a logo here, or Ctrl V</source>
        <translation>Déposez un logo ici, ou Ctrl V</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Appearance of publications</source>
        <translation>Aspect des publications</translation>
    </message>
    <message>
        <source>Programme style: pictures and colours</source>
        <translation>Style du programme : images et couleurs</translation>
    </message>
    <message>
        <source>Plain: black on white, for any printer</source>
        <translation>Sobre : noir sur blanc, pour toute imprimante</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Seconde couleur</translation>
    </message>
    <message>
        <source>This is not a colour. Write it as #15507a, or choose one.</source>
        <translation>Ce n’est pas une couleur. Écrivez-la comme #15507a, ou choisissez-en une.</translation>
    </message>
    <message>
        <source>Sample: the cover</source>
        <translation>Exemple : la couverture</translation>
    </message>
    <message>
        <source>Sample: a page</source>
        <translation>Exemple : une page</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Discarded names are still recognised in later lists.</source>
        <translation>Les noms écartés restent reconnus dans les prochaines listes.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Les laisser séparées</translation>
    </message>
    <message>
        <source>Can be undone in one step</source>
        <translation>S’annule en une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into {name}.</source>
        <translation>
            <numerusform>%n fiche fusionnée avec {name}.</numerusform>
            <numerusform>%n fiches fusionnées avec {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept separate: they will not be proposed again.</source>
        <translation>Laissées séparées : elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>Is it the same city?</source>
        <translation>Est-ce la même ville ?</translation>
    </message>
    <message>
        <source>Is it the same organisation?</source>
        <translation>Est-ce la même organisation ?</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>most used name</source>
        <translation>nom le plus employé</translation>
    </message>
    <message numerus="yes">
        <source>Merge the %n</source>
        <translation>
            <numerusform>Fusionner %n fiche</numerusform>
            <numerusform>Fusionner les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n différence à trancher</numerusform>
            <numerusform>%n différences à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Later lists will also recognise it as: {names}</source>
        <translation>Reconnue aussi dans les prochaines listes sous : {names}</translation>
    </message>
    <message>
        <source>Its cases: {titles}</source>
        <translation>Ses cas : {titles}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge {code} with…</source>
        <translation>Fusionner {code} avec…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The other card</source>
        <translation>L’autre carte</translation>
    </message>
    <message>
        <source>A code, or a few words</source>
        <translation>Un code, ou quelques mots</translation>
    </message>
    <message>
        <source>No card matches these words.</source>
        <translation>Aucune carte ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Common wording</source>
        <translation>Formulation commune</translation>
    </message>
    <message>
        <source>What is carried over</source>
        <translation>Ce qui est repris</translation>
    </message>
    <message>
        <source>Another card…</source>
        <translation>Une autre carte…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Reprendre cette formulation</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>is merged, its wording is kept</source>
        <translation>fusionnée, son texte est conservé</translation>
    </message>
    <message>
        <source>of {code}</source>
        <translation>de {code}</translation>
    </message>
    <message>
        <source>combined, as {code}</source>
        <translation>ensemble, sous {code}</translation>
    </message>
    <message>
        <source>Keep {code} instead</source>
        <translation>Garder plutôt {code}</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Cities</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Notes reused</source>
        <translation>Notes reprises</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>Recommendations based on it</source>
        <translation>Recommandations qui s’appuient dessus</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>the agenda</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>three lessons marked in the notes</source>
        <translation>trois enseignements signalés dans les notes</translation>
    </message>
    <message>
        <source>“{about}” in this language</source>
        <translation>« {about} » dans cette langue</translation>
    </message>
    <message>
        <source>three key messages</source>
        <translation>trois messages clés</translation>
    </message>
    <message>
        <source>at least one challenge</source>
        <translation>au moins un défi</translation>
    </message>
    <message>
        <source>at least one opportunity</source>
        <translation>au moins une opportunité</translation>
    </message>
    <message>
        <source>clusters of challenges</source>
        <translation>des regroupements de défis</translation>
    </message>
    <message>
        <source>at least one city case</source>
        <translation>au moins un cas de ville</translation>
    </message>
    <message>
        <source>three observations of the visit</source>
        <translation>trois observations de la visite</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>un engagement</translation>
    </message>
    <message>
        <source>a date for each commitment</source>
        <translation>une date pour chaque engagement</translation>
    </message>
    <message>
        <source>the executive summary</source>
        <translation>le résumé</translation>
    </message>
    <message>
        <source>an introduction to the theme</source>
        <translation>une introduction au thème</translation>
    </message>
    <message>
        <source>the event’s title in this language</source>
        <translation>le titre de l’événement dans cette langue</translation>
    </message>
    <message>
        <source>the host city</source>
        <translation>la ville d’accueil</translation>
    </message>
    <message>
        <source>the authors, or who coordinated</source>
        <translation>les auteur·e·s, ou la coordination</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>la licence</translation>
    </message>
    <message>
        <source>the objective of the event</source>
        <translation>l’objectif de l’événement</translation>
    </message>
    <message>
        <source>check-ins: nobody has been recorded as present</source>
        <translation>les entrées : aucune présence n’est enregistrée</translation>
    </message>
    <message>
        <source>the title of the reference document</source>
        <translation>le titre du document de référence</translation>
    </message>
    <message>
        <source>the summary of the reference document</source>
        <translation>le résumé du document de référence</translation>
    </message>
    <message>
        <source>at least one endorsed recommendation</source>
        <translation>au moins une recommandation validée</translation>
    </message>
    <message>
        <source>what {about} is based on</source>
        <translation>ce sur quoi {about} s’appuie</translation>
    </message>
    <message>
        <source>{about} in this language</source>
        <translation>{about} dans cette langue</translation>
    </message>
    <message>
        <source>the text of this part, which exists in another language</source>
        <translation>le texte de cette partie, qui existe dans une autre langue</translation>
    </message>
    <message>
        <source>a name in the text: its record was removed</source>
        <translation>un nom dans le texte : sa fiche a été retirée</translation>
    </message>
    <message>
        <source>a decision on each recommendation</source>
        <translation>une décision sur chaque recommandation</translation>
    </message>
    <message>
        <source>a recommendation to the local level</source>
        <translation>une recommandation au niveau local</translation>
    </message>
    <message>
        <source>the credit of {about}</source>
        <translation>le crédit de {about}</translation>
    </message>
    <message>
        <source>the consent of the people in {about}</source>
        <translation>l’accord des personnes sur {about}</translation>
    </message>
    <message>
        <source>{about}: the title</source>
        <translation>{about} : le titre</translation>
    </message>
    <message>
        <source>{about}: the city</source>
        <translation>{about} : la ville</translation>
    </message>
    <message>
        <source>{about}: the summary</source>
        <translation>{about} : le résumé</translation>
    </message>
    <message>
        <source>{about}: the challenge it addresses</source>
        <translation>{about} : le défi auquel elle répond</translation>
    </message>
    <message>
        <source>{about}: what was done</source>
        <translation>{about} : ce qui a été fait</translation>
    </message>
    <message>
        <source>{about}: since when</source>
        <translation>{about} : depuis quand</translation>
    </message>
    <message>
        <source>{about}: the objective</source>
        <translation>{about} : l’objectif</translation>
    </message>
    <message>
        <source>{about}: the partners</source>
        <translation>{about} : les partenaires</translation>
    </message>
    <message>
        <source>{about}: the beneficiaries</source>
        <translation>{about} : les bénéficiaires</translation>
    </message>
    <message>
        <source>{about}: the results</source>
        <translation>{about} : les résultats</translation>
    </message>
    <message>
        <source>{about}: the lessons</source>
        <translation>{about} : les enseignements</translation>
    </message>
    <message>
        <source>{about}: what can be replicated elsewhere</source>
        <translation>{about} : ce qui peut être repris ailleurs</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Languages, series, Wi-Fi</source>
        <translation>Langues, série, réseau sans fil</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi key</source>
        <translation>Clé Wi-Fi</translation>
    </message>
</context>
<context>
    <name>NewEventForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Restore what was typed</source>
        <translation>Rétablir la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Ville d’accueil</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Copy the agenda from</source>
        <translation>Reprendre le programme de</translation>
    </message>
    <message>
        <source>Mode of participation</source>
        <translation>Mode de participation</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you type is kept here.</source>
        <translation>Ce que vous saisissez est conservé ici.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>To do next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>{host}: {sentence}</source>
        <translation>{host} : {sentence}</translation>
    </message>
    <message>
        <source>import the participants</source>
        <translation>importer les participant·e·s</translation>
    </message>
    <message>
        <source>lay out the agenda</source>
        <translation>établir le programme</translation>
    </message>
    <message>
        <source>share the reference document</source>
        <translation>partager le document de référence</translation>
    </message>
    <message>
        <source>gather the challenges</source>
        <translation>recueillir les défis</translation>
    </message>
    <message>
        <source>complete the city cases</source>
        <translation>compléter les cas des villes</translation>
    </message>
    <message>
        <source>prepare the field visit</source>
        <translation>préparer la visite de terrain</translation>
    </message>
    <message>
        <source>endorse the recommendations</source>
        <translation>valider les recommandations</translation>
    </message>
    <message>
        <source>complete the learning note</source>
        <translation>compléter la note d’apprentissage</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Who can help: {names}</source>
        <translation>Qui peut aider : {names}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>jusqu’au {value}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>record removed</source>
        <translation>fiche retirée</translation>
    </message>
    <message>
        <source>What changed from {before} to {after}</source>
        <translation>Ce qui a changé de {before} à {after}</translation>
    </message>
    <message>
        <source>Paragraphs that changed: {number}.</source>
        <translation>Paragraphes modifiés : {number}.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Partie nouvelle</translation>
    </message>
    <message>
        <source>Part removed</source>
        <translation>Partie retirée</translation>
    </message>
    <message>
        <source>Formerly: {name}</source>
        <translation>Auparavant : {name}</translation>
    </message>
    <message>
        <source>Brief for elected officials</source>
        <translation>Synthèse pour les élu·e·s</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the learning note.</source>
        <translation>
            <numerusform>%n autre dans la note d’apprentissage.</numerusform>
            <numerusform>%n autres dans la note d’apprentissage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recommendation has been endorsed yet.</source>
        <translation>Aucune recommandation n’a encore été validée.</translation>
    </message>
    <message>
        <source>Madam, Sir,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>{people} from {cities} met on “{title}” ({event}). Together they address these recommendations to you:</source>
        <translation>{people} de {cities} se sont réunies autour du thème « {title} » ({event}). Ensemble, elles vous adressent ces recommandations :</translation>
    </message>
    <message>
        <source>{people} from {cities} registered for “{title}” ({event}). These recommendations are addressed to you:</source>
        <translation>{people} de {cities} se sont inscrites à « {title} » ({event}). Ces recommandations vous sont adressées :</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n ville</numerusform>
            <numerusform>%n villes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>We would be glad to hear which of them you will take up, and remain at your disposal.</source>
        <translation>Nous serions heureux de savoir lesquelles vous reprendrez, et restons à votre disposition.</translation>
    </message>
    <message>
        <source>{city}: what the note still needs</source>
        <translation>{city} : ce qui manque encore à la note</translation>
    </message>
    <message>
        <source>Your city's case will be printed in the learning note. A few things are missing; please write them here in a few words.</source>
        <translation>Le cas de votre ville paraîtra dans la note d’apprentissage. Quelques éléments manquent ; merci de les écrire ici en quelques mots.</translation>
    </message>
    <message>
        <source>Please return this page to {contact}.</source>
        <translation>Merci de renvoyer cette page à {contact}.</translation>
    </message>
    <message>
        <source>Name, function, date</source>
        <translation>Nom, fonction, date</translation>
    </message>
    <message>
        <source>Suggested citation</source>
        <translation>Pour citer cette note</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Thematic learning note</source>
        <translation>Note d’apprentissage thématique</translation>
    </message>
    <message>
        <source>{series}, no. {number}</source>
        <translation>{series}, n° {number}</translation>
    </message>
    <message>
        <source>Peer learning</source>
        <translation>Apprentissage par les pairs</translation>
    </message>
    <message>
        <source>Peer learning · no. {number}</source>
        <translation>Apprentissage par les pairs · n° {number}</translation>
    </message>
    <message>
        <source>Draft · examples are marked</source>
        <translation>Brouillon · les exemples sont signalés</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Not cleared: {names}</source>
        <translation>Sans accord : {names}</translation>
    </message>
    <message>
        <source>To be completed: {what}</source>
        <translation>À compléter : {what}</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autrices et auteurs</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Read this note online</source>
        <translation>Lire cette note en ligne</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>Foreword by {name}</source>
        <translation>Avant-propos de {name}</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>Main recommendations</source>
        <translation>Principales recommandations</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n people who attended</source>
        <translation>
            <numerusform>personne venue</numerusform>
            <numerusform>personnes venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n people registered</source>
        <translation>
            <numerusform>personne inscrite</numerusform>
            <numerusform>personnes inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n cities</source>
        <translation>
            <numerusform>ville</numerusform>
            <numerusform>villes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n common challenges</source>
        <translation>
            <numerusform>défi commun</numerusform>
            <numerusform>défis communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n opportunities</source>
        <translation>
            <numerusform>opportunité</numerusform>
            <numerusform>opportunités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n endorsed recommendations</source>
        <translation>
            <numerusform>recommandation validée</numerusform>
            <numerusform>recommandations validées</numerusform>
        </translation>
    </message>
    <message>
        <source>On {dates}, {people} from {cities} in {countries} met in {host} ({mode}) on “{title}”.</source>
        <translation>{dates} : {people} de {cities} et {countries} se sont réunies à {host} ({mode}) autour du thème « {title} ».</translation>
    </message>
    <message>
        <source>{people} from {cities} in {countries} are registered for “{title}”, {dates}, {host} ({mode}).</source>
        <translation>{people} de {cities} et {countries} sont inscrites à « {title} », {dates}, {host} ({mode}).</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Ville d’accueil</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateur·rice·s</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>People who attended, by kind of organisation. Total: {total}.</source>
        <translation>Personnes venues, par type d’organisation. Total : {total}.</translation>
    </message>
    <message>
        <source>People registered, by kind of organisation. Total: {total}.</source>
        <translation>Personnes inscrites, par type d’organisation. Total : {total}.</translation>
    </message>
    <message numerus="yes">
        <source>These figures cover the %n people present on at least one day; registered: {registered}.</source>
        <translation>
            <numerusform>Ces chiffres portent sur la %n personne présente au moins un jour ; inscriptions : {registered}.</numerusform>
            <numerusform>Ces chiffres portent sur les %n personnes présentes au moins un jour ; inscriptions : {registered}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been recorded as present: these figures cover the %n people registered.</source>
        <translation>
            <numerusform>Aucune présence n’a été enregistrée : ces chiffres portent sur la %n personne inscrite.</numerusform>
            <numerusform>Aucune présence n’a été enregistrée : ces chiffres portent sur les %n personnes inscrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them, %n organisers and interpreters.</source>
        <translation>
            <numerusform>Parmi elles, %n personne de l’organisation ou de l’interprétation.</numerusform>
            <numerusform>Parmi elles, %n personnes de l’organisation et de l’interprétation.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the reference document says</source>
        <translation>Contenu du document de référence</translation>
    </message>
    <message>
        <source>Questions put to participants</source>
        <translation>Questions posées aux participant·e·s</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>Global Compact for Migration and Sustainable Development Goals</source>
        <translation>Pacte mondial pour les migrations et objectifs de développement durable</translation>
    </message>
    <message>
        <source>Objective {code} · {word}</source>
        <translation>Objectif {code} · {word}</translation>
    </message>
    <message>
        <source>SDG {code} · {word}</source>
        <translation>ODD {code} · {word}</translation>
    </message>
    <message>
        <source>Other challenges and opportunities</source>
        <translation>Autres défis et opportunités</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Local solution {number}</source>
        <translation>Solution locale {number}</translation>
    </message>
    <message>
        <source>City to be specified</source>
        <translation>Ville à préciser</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>Le défi</translation>
    </message>
    <message>
        <source>What the city did</source>
        <translation>Ce que la ville a fait</translation>
    </message>
    <message>
        <source>Results and evidence</source>
        <translation>Résultats et éléments à l’appui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>reported by the city</source>
        <translation>rapporté par la ville</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Migrants’ participation</source>
        <translation>Participation des migrant·e·s</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>What can be replicated elsewhere</source>
        <translation>Ce qui peut être repris ailleurs</translation>
    </message>
    <message>
        <source>Challenges addressed</source>
        <translation>Défis traités</translation>
    </message>
    <message>
        <source>What peers take home</source>
        <translation>Ce que les pairs retiennent</translation>
    </message>
    <message>
        <source>Questions from peers</source>
        <translation>Questions des pairs</translation>
    </message>
    <message>
        <source>Recommendations based on it</source>
        <translation>Recommandations qui s’appuient dessus</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>Accueil par</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>Programme de la visite</translation>
    </message>
    <message>
        <source>Present: {number}</source>
        <translation>Présent·e·s : {number}</translation>
    </message>
    <message>
        <source>No field visit was held.</source>
        <translation>Aucune visite de terrain n’a eu lieu.</translation>
    </message>
    <message>
        <source>To local authorities</source>
        <translation>Aux autorités locales</translation>
    </message>
    <message>
        <source>To national authorities</source>
        <translation>Aux autorités nationales</translation>
    </message>
    <message>
        <source>To actors of the Euro-Mediterranean region</source>
        <translation>Aux acteurs de la région euro-méditerranéenne</translation>
    </message>
    <message>
        <source>To international organisations</source>
        <translation>Aux organisations internationales</translation>
    </message>
    <message>
        <source>Also addressed to others</source>
        <translation>Également adressées à d’autres</translation>
    </message>
    <message>
        <source>Proposed by {cities}</source>
        <translation>Proposée par {cities}</translation>
    </message>
    <message>
        <source>Based on {evidence}</source>
        <translation>S’appuie sur {evidence}</translation>
    </message>
    <message>
        <source>challenge {number}</source>
        <translation>défi {number}</translation>
    </message>
    <message>
        <source>opportunity {number}</source>
        <translation>opportunité {number}</translation>
    </message>
    <message>
        <source>local solution {number}</source>
        <translation>solution locale {number}</translation>
    </message>
    <message>
        <source>an observation</source>
        <translation>une observation</translation>
    </message>
    <message>
        <source>a key message</source>
        <translation>un message clé</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>timeframe: {horizon}</source>
        <translation>échéance : {horizon}</translation>
    </message>
    <message>
        <source>also: {levels}</source>
        <translation>aussi : {levels}</translation>
    </message>
    <message>
        <source>See {labels}, addressed to this level as well.</source>
        <translation>Voir aussi {labels}, également adressées à ce niveau.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Participation in numbers</source>
        <translation>La participation en chiffres</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>Organisations par type</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Par ville</translation>
    </message>
    <message numerus="yes">
        <source>Arrivals on {day}, every %n minute(s)</source>
        <translation>
            <numerusform>Arrivées le {day}, par tranche de %n minute</numerusform>
            <numerusform>Arrivées le {day}, par tranche de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the cities are</source>
        <translation>Où se trouvent les villes</translation>
    </message>
    <message>
        <source>The larger the dot, the larger the delegation; the host city is in bold.</source>
        <translation>Plus le point est grand, plus la délégation est nombreuse ; la ville d’accueil est en gras.</translation>
    </message>
    <message>
        <source>Not on the map: {cities}.</source>
        <translation>Hors de la carte : {cities}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>Present by day</source>
        <translation>Présences par jour</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People who agreed to be named</source>
        <translation>Personnes ayant accepté d’être nommées</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not named here.</source>
        <translation>
            <numerusform>%n personne n’est pas nommée ici.</numerusform>
            <numerusform>%n personnes ne sont pas nommées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations represented</source>
        <translation>Organisations représentées</translation>
    </message>
    <message>
        <source>Fewer than five questionnaires were returned: no result is shown.</source>
        <translation>Moins de cinq questionnaires ont été rendus : aucun résultat n’est présenté.</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) returned. Scale from 1 (not at all) to 4 (fully).</source>
        <translation>
            <numerusform>%n questionnaire rendu. Échelle de 1 (pas du tout) à 4 (tout à fait).</numerusform>
            <numerusform>%n questionnaires rendus. Échelle de 1 (pas du tout) à 4 (tout à fait).</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Pictures of this note</source>
        <translation>Images de cette note</translation>
    </message>
    <message>
        <source>The demonstration replays an online event as if it had been held on site; whatever was invented is marked as an example.</source>
        <translation>La démonstration rejoue comme sur place un événement qui s’est tenu en ligne ; ce qui est inventé est signalé comme exemple.</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(en {language})</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this event yet.</source>
        <translation>Rien n’a encore été consigné pour cet événement.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Export the PDF</source>
        <translation>Exporter le PDF</translation>
    </message>
    <message>
        <source>Export as DOCX</source>
        <translation>Exporter en DOCX</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Exporter en page web</translation>
    </message>
    <message>
        <source>Export as an e-book</source>
        <translation>Exporter en livre numérique</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>Exporter en texte brut</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versions de la note</translation>
    </message>
    <message>
        <source>What the note still lacks</source>
        <translation>Ce qui manque encore à la note</translation>
    </message>
    <message>
        <source>Show the pages or the text</source>
        <translation>Afficher les pages ou le texte</translation>
    </message>
    <message>
        <source>Move this part up</source>
        <translation>Avancer cette partie</translation>
    </message>
    <message>
        <source>Move this part down</source>
        <translation>Reculer cette partie</translation>
    </message>
    <message>
        <source>Leave this part out, or include it</source>
        <translation>Omettre ou inclure cette partie</translation>
    </message>
    <message>
        <source>Write in this part</source>
        <translation>Écrire dans cette partie</translation>
    </message>
</context>
<context>
    <name>NoteExporter</name>
    <message>
        <source>Export the note</source>
        <translation>Exporter la note</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Choisir le dossier des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{file} is being saved…</source>
        <translation>{file} est en cours d’enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n fichier enregistré dans {folder}</numerusform>
            <numerusform>%n fichiers enregistrés dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has been saved.</source>
        <translation>{file} est enregistré.</translation>
    </message>
    <message>
        <source>{file} has been saved ({percent}% complete).</source>
        <translation>{file} est enregistré (note complète à {percent} %).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not published: no consent</source>
        <translation>
            <numerusform>%n élément non publié faute d’accord</numerusform>
            <numerusform>%n éléments non publiés faute d’accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) printed as boxes, as no font has them: {signs}</source>
        <translation>
            <numerusform>%n caractère imprimé sous forme de cadre, faute de police : {signs}</numerusform>
            <numerusform>%n caractères imprimés sous forme de cadres, faute de police : {signs}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Export the PDF</source>
        <translation>Exporter le PDF</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Pages of the note</source>
        <translation>Pages de la note</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to complete</source>
        <translation>
            <numerusform>%n élément à compléter</numerusform>
            <numerusform>%n éléments à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>Fichier Word (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texte brut (TXT)</translation>
    </message>
    <message>
        <source>Brief for elected officials…</source>
        <translation>Synthèse pour les élu·e·s…</translation>
    </message>
    <message>
        <source>Letters by addressee…</source>
        <translation>Lettres par destinataire…</translation>
    </message>
    <message>
        <source>Case sheets…</source>
        <translation>Fiches des cas…</translation>
    </message>
    <message>
        <source>Forms to ask cities for what is missing…</source>
        <translation>Formulaires pour demander aux villes ce qui manque…</translation>
    </message>
    <message>
        <source>Summary and citation for the web…</source>
        <translation>Résumé et citation pour le web…</translation>
    </message>
    <message>
        <source>Picture cards for social media…</source>
        <translation>Cartes images pour les réseaux sociaux…</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>NoteOutline</name>
    <message numerus="yes">
        <source>%n key message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n enseignement</numerusform>
            <numerusform>%n enseignements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsed</source>
        <translation>
            <numerusform>%n validée</numerusform>
            <numerusform>%n validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the note</source>
        <translation>Parties de la note</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n à compléter</numerusform>
            <numerusform>%n à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>written</source>
        <translation>rédigée</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Avant-propos</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The event at a glance</source>
        <translation>L’événement en bref</translation>
    </message>
    <message>
        <source>Context and common understanding</source>
        <translation>Cadre et compréhension commune</translation>
    </message>
    <message>
        <source>Common challenges and opportunities</source>
        <translation>Défis et opportunités communs</translation>
    </message>
    <message>
        <source>Local solutions: city cases</source>
        <translation>Solutions locales : cas des villes</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Key learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Follow-up and commitments</source>
        <translation>Suites et engagements</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Global frameworks</source>
        <translation>Cadres mondiaux</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références et documents</translation>
    </message>
    <message>
        <source>Photo credits</source>
        <translation>Crédits photographiques</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Quatrième de couverture</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Pages of the note</source>
        <translation>Pages de la note</translation>
    </message>
    <message>
        <source>Click on the page to go to its text</source>
        <translation>Cliquez sur la page pour aller au texte correspondant</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} / {pages}</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
</context>
<context>
    <name>NoteSpelling</name>
    <message>
        <source>No misspelt words in this part.</source>
        <translation>Aucun mot mal orthographié dans cette partie.</translation>
    </message>
    <message>
        <source>{word} has been added to the dictionary.</source>
        <translation>{word} a été ajouté au dictionnaire.</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
</context>
<context>
    <name>NoteUse</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes of the discussion</source>
        <translation>Notes de la discussion</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>What was said @city</source>
        <translation>Ce qui est dit @ville</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Printed once this person has agreed to be quoted</source>
        <translation>Imprimée une fois que cette personne a accepté d’être citée</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>repris</translation>
    </message>
</context>
<context>
    <name>ObservationKind</name>
    <message>
        <source>What we saw</source>
        <translation>Ce que nous avons vu</translation>
    </message>
    <message>
        <source>What surprised us</source>
        <translation>Ce qui nous a surpris</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Ce que nous retenons</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup elsewhere…</source>
        <translation>Une sauvegarde ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Start with an empty library</source>
        <translation>Commencer une bibliothèque vide</translation>
    </message>
    <message>
        <source>The disk is not responding properly</source>
        <translation>Le disque ne répond pas normalement</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder</source>
        <translation>Impossible d’écrire dans ce dossier</translation>
    </message>
    <message>
        <source>The library was changed by another program</source>
        <translation>Un autre programme a modifié la bibliothèque</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>This library was written by a newer version</source>
        <translation>Cette bibliothèque vient d’une version plus récente</translation>
    </message>
    <message>
        <source>The folder cannot be found</source>
        <translation>Le dossier est introuvable</translation>
    </message>
    <message>
        <source>Another program uses the library</source>
        <translation>Un autre programme utilise la bibliothèque</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>La bibliothèque est introuvable</translation>
    </message>
    <message>
        <source>Another file has taken the library’s place</source>
        <translation>Un autre fichier a pris la place de la bibliothèque</translation>
    </message>
    <message>
        <source>This is not a library</source>
        <translation>Ce n’est pas une bibliothèque</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Choose one to see what it contains. Nothing changes until you confirm.</source>
        <translation>Choisissez-en une pour voir ce qu’elle contient. Rien ne change avant votre confirmation.</translation>
    </message>
    <message>
        <source>There is none in this folder. Look on the USB stick or disk of the second location.</source>
        <translation>Ce dossier n’en contient aucune. Cherchez sur la clé USB ou le disque du second emplacement.</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>This is not a date. Type it as 15/06/2020.</source>
        <translation>Ce n’est pas une date. Saisissez-la ainsi : 15/06/2020.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Official name ({language})</source>
        <translation>Nom officiel ({language})</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Region, province, county</source>
        <translation>Région, province, département</translation>
    </message>
    <message>
        <source>Local government network</source>
        <translation>Réseau de collectivités</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>Autorité nationale</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>European Union institution</source>
        <translation>Institution de l’Union européenne</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Organisation de la société civile</translation>
    </message>
    <message>
        <source>Migrant or diaspora association</source>
        <translation>Association de migrant·e·s, diaspora</translation>
    </message>
    <message>
        <source>University, research</source>
        <translation>Université, recherche</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Independent expert</source>
        <translation>Expert·e indépendant·e</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà présent·e</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Badge for another event</source>
        <translation>Badge d’un autre événement</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscription annulée</translation>
    </message>
    <message>
        <source>Not registered here</source>
        <translation>Non inscrit·e ici</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sorti·e</translation>
    </message>
    <message>
        <source>No day of the event</source>
        <translation>Pas un jour de l’événement</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything; &gt; for actions</source>
        <translation>Tout chercher ; &gt; pour les actions</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search and actions</source>
        <translation>Recherche et actions</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Print this part</source>
        <translation>Imprimer cette partie</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>Omettre cette partie</translation>
    </message>
</context>
<context>
    <name>ParticipantExports</name>
    <message>
        <source>attendance</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>consent-form</source>
        <translation>formulaire-accord</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n badge(s)…</source>
        <translation>
            <numerusform>Création de %n badge…</numerusform>
            <numerusform>Création de %n badges…</numerusform>
        </translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)…</source>
        <translation>
            <numerusform>Impression de %n badge…</numerusform>
            <numerusform>Impression de %n badges…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to the printer.</source>
        <translation>
            <numerusform>%n badge envoyé à l’imprimante.</numerusform>
            <numerusform>%n badges envoyés à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantStatus</name>
    <message>
        <source>Invited</source>
        <translation>Invité·e</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit·e</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé·e</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>A décliné</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé·e</translation>
    </message>
</context>
<context>
    <name>ParticipantsScreen</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a person to see their details.</source>
        <translation>Choisissez une personne pour voir sa fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recorded from the report.</source>
        <translation>
            <numerusform>%n présence enregistrée d’après le rapport.</numerusform>
            <numerusform>%n présences enregistrées d’après le rapport.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Did not attend</source>
        <translation>N’est pas venu·e</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Gr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>Themes, partners and donors</source>
        <translation>Thèmes, partenaires et bailleurs</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Partners of this event</source>
        <translation>Partenaires de l’événement</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Donors of this event</source>
        <translation>Bailleurs de l’événement</translation>
    </message>
    <message>
        <source>Add a donor</source>
        <translation>Ajouter un bailleur</translation>
    </message>
    <message>
        <source>Logos of this event, beside those of the programme</source>
        <translation>Logos de l’événement, en plus de ceux du programme</translation>
    </message>
    <message>
        <source>From the programme: {names}</source>
        <translation>Du programme : {names}</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Consents to ask</source>
        <translation>Accords à demander</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Drop a spreadsheet here, or add people by hand.</source>
        <translation>La liste est vide. Déposez un tableur ici, ou ajoutez des personnes à la main.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody on the list matches “{words}”.</source>
        <translation>Personne sur la liste ne correspond à « {words} ».</translation>
    </message>
    <message>
        <source>Nobody on the list matches this filter.</source>
        <translation>Personne sur la liste ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Showing {count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>The same person?</source>
        <translation>La même personne ?</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Sera gardé</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Same e-mail address, another name.</source>
        <translation>Même adresse électronique, autre nom.</translation>
    </message>
    <message>
        <source>Same name, same city, but something else differs.</source>
        <translation>Même nom, même ville, mais autre chose diffère.</translation>
    </message>
    <message>
        <source>Nothing that is known is lost: the row fills what is empty, and a second address is kept beside the first.</source>
        <translation>Rien de ce qui est connu n’est perdu : la ligne complète ce qui est vide, et une seconde adresse est gardée à côté de la première.</translation>
    </message>
    <message>
        <source>Each row fills what is empty in the other, and a second address is kept beside the first. Where both say something else, only what stands under “Will be kept” is imported.</source>
        <translation>Chaque ligne complète ce qui manque à l’autre, et une seconde adresse est gardée à côté de la première. Si les deux lignes diffèrent, seul ce qui figure sous « Sera gardé » est importé.</translation>
    </message>
    <message>
        <source>Names that sound alike, same city.</source>
        <translation>Noms qui se prononcent de façon proche, même ville.</translation>
    </message>
    <message>
        <source>Until you decide, they are two people, and can be merged later.</source>
        <translation>Tant que vous ne décidez pas, ce sont deux personnes, que l’on peut fusionner plus tard.</translation>
    </message>
    <message>
        <source>The same person, complete</source>
        <translation>C’est elle, compléter</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Level of the function</source>
        <translation>Niveau de fonction</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Needs an interpretation headset</source>
        <translation>A besoin d’un casque d’interprétation</translation>
    </message>
    <message>
        <source>May photographs show this person?</source>
        <translation>Accord pour les photographies ?</translation>
    </message>
    <message>
        <source>May the note print the name?</source>
        <translation>Accord pour le nom dans la note ?</translation>
    </message>
    <message>
        <source>May contacts be shared with participants?</source>
        <translation>Accord pour partager les coordonnées ?</translation>
    </message>
    <message>
        <source>May contacts be kept for later events?</source>
        <translation>Accord pour conserver les coordonnées ?</translation>
    </message>
    <message>
        <source>May this person be quoted?</source>
        <translation>Accord pour être cité·e ?</translation>
    </message>
    <message>
        <source>Informed of the use of data on</source>
        <translation>Informé·e de l’usage des données le</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badge lost: new code</source>
        <translation>Badge perdu : nouveau code</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Cette adresse électronique n’est pas complète.</translation>
    </message>
    <message>
        <source>This is not a complete telephone number.</source>
        <translation>Ce numéro de téléphone n’est pas complet.</translation>
    </message>
    <message>
        <source>Also: {addresses}</source>
        <translation>Aussi : {addresses}</translation>
    </message>
    <message>
        <source>Answered on {day} at {time}, {way}</source>
        <translation>Réponse du {day} à {time}, {way}</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation>
            <numerusform>%n personne effacée.</numerusform>
            <numerusform>%n personnes effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>données personnelles</translation>
    </message>
    <message>
        <source>Erasing the person’s data…</source>
        <translation>Effacement en cours…</translation>
    </message>
    <message>
        <source>Erased. The older backups are being rewritten without these data…</source>
        <translation>Effacement effectué. Les anciennes sauvegardes sont réécrites sans ces données…</translation>
    </message>
    <message>
        <source>The person’s data have been erased and the certificate has been issued.</source>
        <translation>Les données de la personne sont effacées ; l’attestation est établie.</translation>
    </message>
    <message>
        <source>certificate of erasure</source>
        <translation>attestation d’effacement</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Erasure of personal data</source>
        <translation>Effacement de données personnelles</translation>
    </message>
    <message>
        <source>Personal data that we hold</source>
        <translation>Données personnelles que nous détenons</translation>
    </message>
    <message>
        <source>As of {day}, {time} UTC</source>
        <translation>Au {day}, {time} UTC</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day} à {time} UTC</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Ce qui a été effacé</translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation>Ce qui sera effacé</translation>
    </message>
    <message>
        <source>What stays, without a name</source>
        <translation>Ce qui reste, sans nom</translation>
    </message>
    <message>
        <source>The event's figures: one presence with its times, gender, role, organisation and city. Nothing in the library leads from them to a name.</source>
        <translation>Les chiffres de l’événement : une présence avec ses heures, le genre, le rôle, l’organisation et la ville. Rien dans la bibliothèque ne permet d’en retrouver le nom.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. To erase: --yes-erase "{name}"</source>
        <translation>Rien n’est encore effacé. Pour effacer : --yes-erase "{name}"</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>Ce qui reste ailleurs</translation>
    </message>
    <message>
        <source>What will remain elsewhere</source>
        <translation>Ce qui restera ailleurs</translation>
    </message>
    <message>
        <source>Nothing that this program knows of.</source>
        <translation>Rien dont le programme ait connaissance.</translation>
    </message>
    <message>
        <source>Place, date, name and signature</source>
        <translation>Lieu, date, nom et signature</translation>
    </message>
    <message>
        <source>File from an earlier mailing, may show a person who has since withdrawn consent: {file}</source>
        <translation>Fichier d’un envoi antérieur, qui peut montrer une personne ayant retiré son accord depuis : {file}</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Votre identité</translation>
    </message>
    <message>
        <source>Other names, addresses and numbers</source>
        <translation>Autres noms, adresses et numéros</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Vos accords</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Information donnée le</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>Numéro du badge</translation>
    </message>
    <message>
        <source>Entries and exits</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Entry or exit</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>Sessions that you led or spoke in</source>
        <translation>Sessions que vous avez animées ou dans lesquelles vous êtes intervenu·e</translation>
    </message>
    <message>
        <source>What was noted of your words</source>
        <translation>Ce qui a été noté de vos propos</translation>
    </message>
    <message>
        <source>Pictures in which you are recognised</source>
        <translation>Images sur lesquelles vous êtes reconnaissable</translation>
    </message>
    <message>
        <source>{name} (enclosed)</source>
        <translation>{name} (ci-joint)</translation>
    </message>
    <message>
        <source>{name} (with other people)</source>
        <translation>{name} (avec d’autres personnes)</translation>
    </message>
    <message>
        <source>Texts that name you</source>
        <translation>Textes qui vous nomment</translation>
    </message>
    <message>
        <source>When your data were changed</source>
        <translation>Dates de modification de vos données</translation>
    </message>
    <message>
        <source>You may have these data corrected or erased, and withdraw your consent at any time: write to {contact}.</source>
        <translation>Vous pouvez faire corriger ou effacer ces données et retirer votre accord à tout moment : écrivez à {contact}.</translation>
    </message>
    <message>
        <source>You may have these data corrected or erased, and withdraw your consent at any time.</source>
        <translation>Vous pouvez faire corriger ou effacer ces données et retirer votre accord à tout moment.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Name in publications</source>
        <translation>Nom dans les publications</translation>
    </message>
    <message>
        <source>Contacts shared with participants</source>
        <translation>Coordonnées communiquées aux participant·e·s</translation>
    </message>
    <message>
        <source>Contacts kept for later events</source>
        <translation>Coordonnées conservées pour de prochains événements</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message numerus="yes">
        <source>%n record of a person</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry on a list of participants</source>
        <translation>
            <numerusform>%n inscription sur une liste de participant·e·s</numerusform>
            <numerusform>%n inscriptions sur des listes de participant·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in (counted without a name)</source>
        <translation>
            <numerusform>%n passage (compté sans nom)</numerusform>
            <numerusform>%n passages (comptés sans nom)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text that had the name</source>
        <translation>
            <numerusform>le nom dans %n texte</numerusform>
            <numerusform>le nom dans %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry</source>
        <translation>
            <numerusform>%n écriture du journal</numerusform>
            <numerusform>%n écritures du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault report</source>
        <translation>
            <numerusform>%n rapport d’incident</numerusform>
            <numerusform>%n rapports d’incident</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n backup</source>
        <translation>
            <numerusform>%n sauvegarde au plus</numerusform>
            <numerusform>%n sauvegardes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with other people, no longer printed: {name}</source>
        <translation>Image avec d’autres personnes, qui ne sera plus imprimée : {name}</translation>
    </message>
    <message>
        <source>Pages of a kept version of the note: {name}</source>
        <translation>Pages d’une version conservée de la note : {name}</translation>
    </message>
    <message>
        <source>Text with the family name alone, to be reviewed: {name}</source>
        <translation>Texte où figure le seul nom de famille, à relire : {name}</translation>
    </message>
    <message>
        <source>Older backup: {name}</source>
        <translation>Ancienne sauvegarde : {name}</translation>
    </message>
    <message>
        <source>Backups in the second location, until it is connected again: {name}</source>
        <translation>Sauvegardes du second emplacement, jusqu’à son prochain branchement : {name}</translation>
    </message>
    <message>
        <source>Copies of this library on other laptops: {name}</source>
        <translation>Copies de cette bibliothèque sur d’autres postes : {name}</translation>
    </message>
    <message>
        <source>Files that were exported, printed or sent before: lists, badges, notes, certificates</source>
        <translation>Fichiers déjà exportés, imprimés ou envoyés : listes, badges, notes, attestations</translation>
    </message>
    <message>
        <source>Traces in the library's file, until the program is opened next</source>
        <translation>Traces dans le fichier de la bibliothèque, jusqu’à la prochaine ouverture du programme</translation>
    </message>
</context>
<context>
    <name>PictureConsent</name>
    <message>
        <source>Consent to be asked</source>
        <translation>Accord à demander</translation>
    </message>
    <message>
        <source>No recognisable face</source>
        <translation>Aucun visage reconnaissable</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Accord refusé</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Drop a picture here, or Ctrl V</source>
        <translation>Déposer une photo ou Ctrl V</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit: photographer, organisation</source>
        <translation>Crédit : photographe, organisation</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it</source>
        <translation>Ce que montre l’image, pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>Consent of the people shown</source>
        <translation>Accord des personnes montrées</translation>
    </message>
    <message>
        <source>Participants who can be recognised</source>
        <translation>Participant·e·s reconnaissables</translation>
    </message>
    <message>
        <source>credit missing</source>
        <translation>crédit à compléter</translation>
    </message>
    <message>
        <source>Not cleared: {names}</source>
        <translation>Sans accord : {names}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>How and where</source>
        <translation>Comment et où</translation>
    </message>
    <message>
        <source>Mode of participation</source>
        <translation>Mode de participation</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Ville d’accueil</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Lien pour se connecter</translation>
    </message>
    <message>
        <source>The location of this city is not known.</source>
        <translation>On ne sait pas où se trouve cette ville.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a link of their own</source>
        <translation>
            <numerusform>%n session a son propre lien</numerusform>
            <numerusform>%n sessions ont leur propre lien</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} is on {zone} time.</source>
        <translation>{city} est à l’heure de {zone}.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Discussion note</source>
        <translation>Note de discussion</translation>
    </message>
    <message>
        <source>Section of the note</source>
        <translation>Partie de la note</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant·e</translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Document de référence</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Challenge or opportunity</source>
        <translation>Défi ou opportunité</translation>
    </message>
    <message>
        <source>City case</source>
        <translation>Cas de ville</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Offre d’aide</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>Défis et opportunités</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>Cas des villes</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Learning note</source>
        <translation>Note d’apprentissage</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>Villes et organisations</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Settings · Backups and personal data</source>
        <translation>Réglages · Sauvegardes et données personnelles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>One file per backup: texts, pictures, versions, lines being typed</source>
        <translation>Un fichier par sauvegarde : textes, images, versions, lignes en cours</translation>
    </message>
    <message>
        <source>This laptop, the library, the programme</source>
        <translation>Ce poste, la bibliothèque, le programme</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le lecteur</translation>
    </message>
    <message>
        <source>Backups and personal data</source>
        <translation>Sauvegardes et données personnelles</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Sound at the welcome desk</source>
        <translation>Son à l’accueil</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mirror the camera picture</source>
        <translation>Image de la caméra en miroir</translation>
    </message>
    <message>
        <source>Keys to leave the kiosk</source>
        <translation>Touches pour quitter la borne</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Mention du financement</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>About the programme</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Words added to the spelling dictionaries</source>
        <translation>Mots ajoutés aux dictionnaires d’orthographe</translation>
    </message>
    <message>
        <source>MC2CM Desk {version}, licence Apache-2.0. Nothing leaves this laptop.</source>
        <translation>MC2CM Desk {version}, licence Apache-2.0. Rien ne quitte ce poste.</translation>
    </message>
    <message>
        <source>Cities: © GeoNames (geonames.org), CC BY 4.0, changed.</source>
        <translation>Villes : © GeoNames (geonames.org), CC BY 4.0, données adaptées.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier : {folder}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Spelling: {languages}</source>
        <translation>Orthographe : {languages}</translation>
    </message>
    <message>
        <source>Spelling: no dictionary</source>
        <translation>Orthographe : aucun dictionnaire</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest: {name}</source>
        <translation>la dernière : {name}</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Sauvegardé : {file}</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Intact: {records}, {entries}.</source>
        <translation>Intacte : {records}, {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n écriture au journal</numerusform>
            <numerusform>%n écritures au journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: {faults}. Restore a backup.</source>
        <translation>Endommagée : {faults}. Restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message numerus="yes">
        <source>present, of %n expected</source>
        <translation>
            <numerusform>présent·e·s, sur %n attendu·e</numerusform>
            <numerusform>présent·e·s, sur %n attendu·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n encore attendu·e</numerusform>
            <numerusform>%n encore attendu·e·s</numerusform>
        </translation>
    </message>
    <message>
        <source>peak at {time}: {count} per min</source>
        <translation>maximum à {time} : {count} par min</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>Sans ville</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Would no longer be there</source>
        <translation>Ne s’y trouverait plus</translation>
    </message>
    <message>
        <source>Restore the whole library</source>
        <translation>Rétablir toute la bibliothèque</translation>
    </message>
    <message>
        <source>Open it separately, to copy a text from it</source>
        <translation>Ouvrir à côté, pour y reprendre un texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Reading what it would restore…</source>
        <translation>Lecture du contenu de la sauvegarde…</translation>
    </message>
    <message>
        <source>This is what you would find. Nothing has changed yet.</source>
        <translation>Voici ce que vous retrouveriez. Rien n’est encore changé.</translation>
    </message>
    <message>
        <source>The present state is kept as a separate backup: “{name}”. You can return to it.</source>
        <translation>L’état présent est conservé dans une sauvegarde distincte : « {name} ». Vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>{kind}: {names}</source>
        <translation>{kind} : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Open separately</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Return to {day}</source>
        <translation>Revenir au {day}</translation>
    </message>
</context>
<context>
    <name>PrintCheck</name>
    <message>
        <source>Print anyway</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be printed whole: no font has these characters.</source>
        <translation>
            <numerusform>%n texte ne peut pas être imprimé en entier : aucune police n’a ces caractères.</numerusform>
            <numerusform>%n textes ne peuvent pas être imprimés en entier : aucune police n’a ces caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them in Latin or Arabic letters, or each is printed as ◊.</source>
        <translation>Écrivez-les en lettres latines ou arabes ; sinon, chacun est imprimé ◊.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>No priority</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Skip every row with a problem</source>
        <translation>Laisser de côté toutes les lignes à problème</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Ligne {row}, {column}</translation>
    </message>
    <message>
        <source>{where}: “{text}”. {why}</source>
        <translation>{where} : « {text} ». {why}</translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation>{where} : {why}</translation>
    </message>
    <message>
        <source>skip the row</source>
        <translation>laisser la ligne de côté</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>laisser vide</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corriger</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup has been restored. What was there before is kept as a separate backup: you will find it in the settings.</source>
        <translation>La sauvegarde est restaurée. L’état précédent est conservé dans une sauvegarde distincte : vous la trouverez dans les réglages.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing you typed is lost; you can continue.</source>
        <translation>Une erreur s’est produite de notre côté. Rien de ce que vous avez saisi n’est perdu ; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Something went wrong on our side, and what you typed last has not been saved yet.</source>
        <translation>Une erreur s’est produite de notre côté, et votre dernière saisie n’est pas encore enregistrée sur le disque.</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Rapport : {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Read only: nothing is saved here</source>
        <translation>Lecture seule : rien n’est enregistré ici</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>commence dans %n jour</numerusform>
            <numerusform>commence dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>End this session, start the next</source>
        <translation>Finir cette session, démarrer la suivante</translation>
    </message>
    <message>
        <source>Start or resume</source>
        <translation>Démarrer ou reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Cinq minutes de plus</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Nouveau groupe de travail</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>groups {codes}</source>
        <translation>groupes {codes}</translation>
    </message>
    <message>
        <source>Choose a session, or double-click an empty space to add one.</source>
        <translation>Choisissez une session, ou double-cliquez dans un espace vide pour en ajouter une.</translation>
    </message>
    <message>
        <source>The session was removed.</source>
        <translation>La session est supprimée.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message numerus="yes">
        <source>Begins in %n day(s)</source>
        <translation>
            <numerusform>Commence dans %n jour</numerusform>
            <numerusform>Commence dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine session</translation>
    </message>
</context>
<context>
    <name>PublicationForm</name>
    <message>
        <source>Title, if different from the event’s</source>
        <translation>Titre, s’il diffère de celui de l’événement</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autrices et auteurs</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Foreword by</source>
        <translation>Avant-propos de</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
    <message>
        <source>Objective of the event</source>
        <translation>Objectif de l’événement</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Set Focus</source>
        <translation>Donner le focus</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Afficher à l’écran</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Amène l’élément dans la zone visible</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>Une erreur s’est produite</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type :</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Le nom « %1 » ne peut pas être utilisé.&lt;/b&gt;&lt;p&gt;Essayez un autre nom, plus court ou sans signes de ponctuation.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages :</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;par feuille :</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>« %1 » n’est pas écrit correctement. Séparez les plages et les pages par « , », indiquez une plage avec « - » et veillez à ce que les plages ne se recoupent pas.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Réglages recto verso incompatibles</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages mal indiquées</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Les réglages recto verso sont incompatibles. Voulez-vous les corriger ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Options avancées incompatibles</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Valeur personnalisée pour %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Mise en page incompatible</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Des options de mise en page sont incompatibles. Voulez-vous les corriger ?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Des options avancées sont incompatibles. Voulez-vous les corriger ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Certaines options sont incompatibles. Corrigez-les.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Bord long</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le bord long</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages :</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Bord court</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le bord court</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indiquez des pages ou des plages séparées par des virgules. Une plage s’écrit avec deux nombres et un tiret. Par exemple : 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>{tokens}: nothing by that name here</source>
        <translation>{tokens} : rien de ce nom ici</translation>
    </message>
    <message>
        <source>{tokens}: nothing by that name, left in the sentence</source>
        <translation>{tokens} : rien de ce nom, laissé dans la phrase</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Steps of the event</source>
        <translation>Étapes de l’événement</translation>
    </message>
    <message>
        <source>Sections of the event</source>
        <translation>Rubriques de l’événement</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Home: all events</source>
        <translation>Page d’accueil : tous les événements</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Addressee missing</source>
        <translation>Destinataire manquant</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sans éléments à l’appui</translation>
    </message>
</context>
<context>
    <name>RecommendationPanel</name>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressée à</translation>
    </message>
    <message>
        <source>Addressee by name</source>
        <translation>Destinataire précis</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposée par</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>Objectifs du Pacte mondial</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>Cibles des ODD</translation>
    </message>
    <message>
        <source>New commitment: who does what</source>
        <translation>Nouvel engagement : qui fait quoi</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discutée</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>Non retenue</translation>
    </message>
</context>
<context>
    <name>RecommendationStatus</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discutée</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
</context>
<context>
    <name>RecommendationsScreen</name>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>What cities ask for, and what it is based on</source>
        <translation>Ce que les villes demandent, et sur quoi cela s’appuie</translation>
    </message>
    <message>
        <source>The recommendation was removed.</source>
        <translation>La recommandation est supprimée.</translation>
    </message>
    <message>
        <source>Enter a recommendation</source>
        <translation>Saisir une recommandation</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Mark as discussed</source>
        <translation>Marquer comme discutée</translation>
    </message>
    <message>
        <source>Do not retain</source>
        <translation>Ne pas retenir</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>Fusionner avec une autre carte…</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Assign the numbers R-01, R-02…</source>
        <translation>Attribuer les numéros R-01, R-02…</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>What was said: @city #theme &gt;level !challenge ~case</source>
        <translation>Ce qui a été dit : @ville #thème &gt;niveau !défi ~cas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéroter</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>Groupe {code}</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans éléments à l’appui</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Validées</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnées</translation>
    </message>
    <message>
        <source>Choose a recommendation to see what it is based on.</source>
        <translation>Choisissez une recommandation pour voir sur quoi elle s’appuie.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) numbered.</source>
        <translation>
            <numerusform>%n recommandation numérotée.</numerusform>
            <numerusform>%n recommandations numérotées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>From the record</source>
        <translation>Bloc automatique</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Place, order and detail</source>
        <translation>Place, ordre et détail</translation>
    </message>
    <message>
        <source>ask the city</source>
        <translation>demander à la ville</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>Après le texte</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>Avant le texte</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>In the order of numbers</source>
        <translation>Dans l’ordre des numéros</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Par ville</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Le plus de voix d’abord</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>The backup is being verified and restored…</source>
        <translation>La sauvegarde est vérifiée, puis restaurée…</translation>
    </message>
    <message>
        <source>Unpacking the backup…</source>
        <translation>La sauvegarde est en cours d’extraction…</translation>
    </message>
    <message>
        <source>Choose the folder of the library</source>
        <translation>Choisir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite)</source>
        <translation>Sauvegardes (*.zip *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ReferenceDocumentScreen</name>
    <message>
        <source>Reference document</source>
        <translation>Document de référence</translation>
    </message>
    <message>
        <source>A common understanding, before people meet</source>
        <translation>Une compréhension commune, avant de se rencontrer</translation>
    </message>
    <message>
        <source>Start the reference document</source>
        <translation>Commencer le document de référence</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>Marquer comme partagé</translation>
    </message>
    <message>
        <source>No reference document yet. It prepares everybody for the same discussion.</source>
        <translation>Pas encore de document de référence. Il prépare tout le monde à la même discussion.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autrices et auteurs</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary (150 to 300 words)</source>
        <translation>Résumé (150 à 300 mots)</translation>
    </message>
    <message>
        <source>Key messages, one per line; (p. 3) at the end gives the page</source>
        <translation>Messages clés, un par ligne ; (p. 3) à la fin indique la page</translation>
    </message>
    <message>
        <source>Questions put to participants</source>
        <translation>Questions posées aux participant·e·s</translation>
    </message>
    <message>
        <source>Definitions: term: what it means here</source>
        <translation>Définitions : terme : sens retenu ici</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>Objectifs du Pacte mondial</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>Cibles des ODD</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Aucun fichier joint</translation>
    </message>
</context>
<context>
    <name>ReferenceState</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The value to keep for “{field}” belongs to none of the records to be merged.</source>
        <translation>La valeur à garder pour « {field} » n’est celle d’aucune des fiches à fusionner.</translation>
    </message>
    <message>
        <source>Latitude is between -90 and 90 degrees, longitude between -180 and 180.</source>
        <translation>La latitude est comprise entre -90 et 90 degrés, la longitude entre -180 et 180.</translation>
    </message>
    <message>
        <source>Several records are called “{name}”. Give the id of one of them: {ids}.</source>
        <translation>Plusieurs fiches s’appellent « {name} ». Désignez-en une par son identifiant : {ids}.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{name}”. The list shows every name.</source>
        <translation>Rien ne s’appelle « {name} » dans cette bibliothèque. La liste montre tous les noms.</translation>
    </message>
    <message>
        <source>A population is a number between 0 and {limit}.</source>
        <translation>Une population est un nombre compris entre 0 et {limit}.</translation>
    </message>
    <message>
        <source>This is still in use elsewhere in the library. Merge it with another one instead.</source>
        <translation>Cette fiche sert encore ailleurs dans la bibliothèque. Fusionnez-la plutôt avec une autre.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”. Choose one such as Europe/Paris.</source>
        <translation>Il n’existe pas de fuseau horaire « {value} ». Choisissez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Whether somebody came or left cannot be read here. Write Joined or Left.</source>
        <translation>On ne peut pas lire ici si la personne est arrivée ou partie. Écrivez Joined ou Left.</translation>
    </message>
    <message>
        <source>This duration cannot be read. Write minutes, or for example 1 h 20 min.</source>
        <translation>Cette durée est illisible. Écrivez des minutes, ou par exemple 1 h 20 min.</translation>
    </message>
    <message>
        <source>Somebody leaves here before joining. Correct one of the two times.</source>
        <translation>Le départ précède ici l’arrivée. Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>This row names nobody. Write a name or an e-mail address, or delete the row.</source>
        <translation>Cette ligne ne nomme personne. Écrivez un nom ou une adresse électronique, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>{file} is not an attendance report: no column names people beside the times at which they joined. Export the report of the meeting again from Zoom, Teams or Webex.</source>
        <translation>{file} n’est pas un rapport de présence : aucune colonne ne nomme les personnes à côté de leurs heures d’arrivée. Exportez de nouveau le rapport de la réunion depuis Zoom, Teams ou Webex.</translation>
    </message>
    <message>
        <source>This time is not within the days {first} to {last}. Choose the report of that meeting, or another gate.</source>
        <translation>Cette heure n’est pas comprise dans les jours du {first} au {last}. Choisissez le rapport de cette réunion, ou un autre point de contrôle.</translation>
    </message>
    <message>
        <source>This time cannot be read. Write the day and the time, such as 15/06/2020 09:05.</source>
        <translation>Cette heure est illisible. Écrivez le jour et l’heure, par exemple 15/06/2020 09:05.</translation>
    </message>
    <message>
        <source>{file} has the headings of an attendance report, but nobody below them.</source>
        <translation>{file} a les titres d’un rapport de présence, mais personne en dessous.</translation>
    </message>
    <message>
        <source>This time does not say on which day. Choose the day or the session that the report is of; on the command line, name it with --gate.</source>
        <translation>Cette heure n’indique pas de jour. Choisissez le jour ou la session du rapport ; en ligne de commande, indiquez-le avec --gate.</translation>
    </message>
    <message>
        <source>{file} says how long people stayed, not when. Export it with the times of joining and leaving, or choose the session that the report is of (--gate on the command line). A day is enough only where the agenda has sessions on it.</source>
        <translation>{file} indique la durée de présence, pas les heures. Exportez le rapport avec les heures d’arrivée et de départ, ou choisissez la session du rapport (--gate en ligne de commande). Un jour ne suffit que si le programme y prévoit des sessions.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known text encoding. Use one such as UTF-8, Windows-1252 or Windows-1256.</source>
        <translation>« {encoding} » n’est pas un encodage de texte connu ici. Utilisez par exemple UTF-8, Windows-1252 ou Windows-1256.</translation>
    </message>
    <message>
        <source>{name} already exists and is not a backup of this library: it has been left as it is. Choose another name.</source>
        <translation>{name} existe déjà et n’est pas une sauvegarde de cette bibliothèque : ce fichier reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose another name for the file.</source>
        <translation>{name} est un dossier. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder. Choose another name for the folder.</source>
        <translation>{name} est un fichier, pas un dossier. Choisissez un autre nom pour le dossier.</translation>
    </message>
    <message>
        <source>{name}: this kind of file cannot be saved here. Use one of: {kinds}.</source>
        <translation>{name} : ce type de fichier n’est pas prévu ici. Utilisez l’un de ceux-ci : {kinds}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be found. Check the name, then try again.</source>
        <translation>Le fichier {file} est introuvable. Vérifiez son nom, puis recommencez.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file here. Choose one without signs such as : ? * | &lt; &gt;.</source>
        <translation>{name} ne peut pas être un nom de fichier ici. Choisissez un nom sans signes tels que : ? * | &lt; &gt;.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk. Choose a shorter one.</source>
        <translation>Le nom {name} est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or protected. Close it there, or choose another name.</source>
        <translation>{name} est ouvert dans un autre programme, ou protégé. Fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} requires more memory or time than such a file should: it may be damaged, or made to do harm. Open it in its own program, save what you need from it as a new file, then choose that one.</source>
        <translation>{file} demande plus de mémoire ou de temps qu’un tel fichier ne devrait : il est peut-être endommagé, ou conçu pour nuire. Ouvrez-le dans son propre logiciel, enregistrez ce qu’il vous faut dans un nouveau fichier, puis choisissez celui-ci.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; the limit is {limit} MB. Reduce it, then choose it again.</source>
        <translation>{file} fait {megabytes} Mo ; la limite est de {limit} Mo. Réduisez-le, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not an ordinary file, it is open in another program, or you are not allowed to read it. Close it there or ask for permission to read it, then try again.</source>
        <translation>{file} ne peut pas être lu : ce n’est pas un fichier ordinaire, il est ouvert dans un autre logiciel, ou il ne vous est pas accessible. Fermez-le dans ce logiciel ou demandez l’autorisation de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was saved.</source>
        <translation>L’import a été annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name or its code of two letters, such as MA.</source>
        <translation>Ce pays n’est pas connu. Écrivez son nom ou son code de deux lettres, comme MA.</translation>
    </message>
    <message>
        <source>There is a date here where text is expected. Correct the cell; a spreadsheet program may have changed it automatically.</source>
        <translation>Cette cellule contient une date au lieu d’un texte. Corrigez-la ; le tableur l’a peut-être changée de lui-même.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it in the file (name@example.org), or empty the cell.</source>
        <translation>Ce n’est pas une adresse électronique. Corrigez-la dans le fichier (nom@example.org), ou videz la cellule.</translation>
    </message>
    <message>
        <source>This formula has no value, or an error. Open the file in your spreadsheet program, let it compute, save it; or type the value.</source>
        <translation>Cette formule n’a pas de valeur, ou affiche une erreur. Ouvrez le fichier dans votre tableur, laissez-le calculer et enregistrez ; ou saisissez la valeur.</translation>
    </message>
    <message>
        <source>This answer was not understood. Write F, M, other, or leave the cell empty.</source>
        <translation>Cette réponse n’est pas comprise. Écrivez F, H, autre, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>This kind of organisation is not known. Use one such as local authority, national authority, network, civil society or university, or empty the cell.</source>
        <translation>Ce type d’organisation n’est pas connu. Utilisez par exemple autorité locale, autorité nationale, réseau, société civile ou université, ou videz la cellule.</translation>
    </message>
    <message>
        <source>A language of this cell is not known. Separate languages by commas: French, English, Arabic.</source>
        <translation>Une langue de cette cellule n’est pas connue. Séparez les langues par des virgules : français, anglais, arabe.</translation>
    </message>
    <message>
        <source>This row has no name. Fill it in, or delete the row.</source>
        <translation>Cette ligne n’a pas de nom. Complétez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>This role is not known. Use one such as participant, speaker, facilitator, rapporteur, interpreter or observer, or empty the cell.</source>
        <translation>Ce rôle n’est pas connu. Utilisez par exemple participant·e, intervenant·e, facilitateur·rice, rapporteur·e, interprète ou observateur·rice, ou videz la cellule.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as a name. Give the columns headings such as “Family name” and “Given name”, or say in the import window which column is which.</source>
        <translation>Aucune colonne de {file} n’a été reconnue comme un nom. Donnez aux colonnes des titres comme « Nom » et « Prénom », ou indiquez dans la fenêtre d’import ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>{file} has headings but nobody below them. Choose the file that has the list.</source>
        <translation>{file} contient des titres de colonnes, mais personne en dessous. Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write yes or no, or leave the cell empty.</source>
        <translation>Ce n’est ni oui ni non. Écrivez oui ou non, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>{file} is not a PDF that can be read here: it is damaged, or protected by a password.</source>
        <translation>{file} n’est pas un PDF lisible ici : endommagé, ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Page {page} of {file} is larger than any sheet of badges. Print the badges again as a PDF, then choose that file.</source>
        <translation>La page {page} de {file} est plus grande que toute planche de badges. Produisez de nouveau le PDF des badges, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is in the HEIC format of some phones. Export it as JPEG (on the phone: share, most compatible), then drop it again.</source>
        <translation>{file} est au format HEIC de certains téléphones. Exportez-la en JPEG (réglage « le plus compatible »), puis déposez-la à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n million pixels; the limit is {limit}. Reduce it, then drop it again.</source>
        <translation>
            <numerusform>{file} compte %n million de pixels ; la limite est de {limit}. Réduisez-la, puis déposez-la à nouveau.</numerusform>
            <numerusform>{file} compte %n millions de pixels ; la limite est de {limit}. Réduisez-la, puis déposez-la à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely. Copy it again from the phone or camera.</source>
        <translation>{file} est endommagée ou copiée incomplètement. Recopiez-la depuis le téléphone ou l’appareil.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation>{file} n’est pas une image lisible ici. Utilisez JPEG, PNG, WebP ou TIFF.</translation>
    </message>
    <message>
        <source>No badge code was found in {file}. Take the picture again, closer and without glare.</source>
        <translation>Aucun code de badge n’a été trouvé dans {file}. Reprenez la photo, de plus près et sans reflet.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely. Ask for it again, or open it in your spreadsheet program and save it again.</source>
        <translation>{file} est endommagé ou copié incomplètement. Demandez-le à nouveau, ou ouvrez-le dans votre tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file that has the list.</source>
        <translation>{file} est vide. Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} of {file} has more than %n characters: no row of a list of people is that long. Close the quotation mark left open there, or export the list again.</source>
        <translation>
            <numerusform>La ligne {row} de {file} compte plus de %n caractère : aucune ligne d’une liste de personnes n’est aussi longue. Fermez le guillemet qui y reste ouvert, ou exportez de nouveau la liste.</numerusform>
            <numerusform>La ligne {row} de {file} compte plus de %n caractères : aucune ligne d’une liste de personnes n’est aussi longue. Fermez le guillemet qui y reste ouvert, ou exportez de nouveau la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet ({kind}). Export the list as XLSX or CSV, then choose that file.</source>
        <translation>{file} n’est pas un tableur ({kind}). Exportez la liste en XLSX ou CSV, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in your spreadsheet program, save it without a password, then choose it again.</source>
        <translation>{file} est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Choose one of: {sheets}.</source>
        <translation>{file} n’a pas de feuille « {sheet} ». Choisissez parmi : {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is too large for a list of people: at most %n rows, and nothing far below or beside them. Keep only the list, then try again.</source>
        <translation>
            <numerusform>{file} est trop grand pour une liste de personnes : %n ligne au plus, et rien loin au-dessous ou à côté. Ne gardez que la liste, puis réessayez.</numerusform>
            <numerusform>{file} est trop grand pour une liste de personnes : %n lignes au plus, et rien loin au-dessous ou à côté. Ne gardez que la liste, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} has a row of %n cells, or far too many cells in all, for a list of people. Keep only the columns of the list, then try again.</source>
        <translation>
            <numerusform>{file} a une ligne de %n cellule, ou bien trop de cellules en tout, pour une liste de personnes. Ne gardez que les colonnes de la liste, puis réessayez.</numerusform>
            <numerusform>{file} a une ligne de %n cellules, ou bien trop de cellules en tout, pour une liste de personnes. Ne gardez que les colonnes de la liste, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} contains something that this program never writes ({part}). It was not restored, and nothing was changed: choose another backup.</source>
        <translation>{file} contient un élément que ce programme n’écrit jamais ({part}). Il n’a pas été restauré et rien n’a changé : choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged or was not copied completely. Nothing was changed: choose another backup.</source>
        <translation>La sauvegarde {file} est endommagée ou n’a pas été copiée jusqu’au bout. Rien n’a changé : choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer version of this program. Nothing was changed: install that version, then restore it.</source>
        <translation>La sauvegarde {file} a été faite par une version plus récente de ce programme. Rien n’a changé : installez cette version, puis restaurez la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup in {folder} was not the same when it was read again: that disk cannot be trusted. No backup was made there; choose another disk.</source>
        <translation>La sauvegarde écrite dans {folder} était différente à la relecture : ce disque n’est pas fiable. Aucune sauvegarde n’y a été faite ; choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The disk did not respond properly ({folder}). Check the cable or USB stick, then try again; if the problem persists, restore a backup on another disk.</source>
        <translation>Le disque n’a pas répondu normalement ({folder}). Vérifiez le câble ou la clé, puis réessayez ; si cela persiste, restaurez une sauvegarde sur un autre disque.</translation>
    </message>
    <message>
        <source>The library {file} contains something that this program never writes ({part}). It was not opened: restore a backup.</source>
        <translation>La bibliothèque {file} contient un élément que ce programme n’écrit jamais ({part}). Elle n’a pas été ouverte : restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This is a backup, opened for reading: texts can be copied out of it, nothing is changed in it.</source>
        <translation>Ceci est une sauvegarde ouverte en lecture seule : on peut en copier des textes, rien n’y est modifié.</translation>
    </message>
    <message>
        <source>The library in {folder} is empty, although there are backups or pictures beside it. Nothing was overwritten: restore a backup, or choose another folder.</source>
        <translation>La bibliothèque dans {folder} est vide, alors que des sauvegardes ou des images se trouvent à côté. Rien n’a été écrasé : restaurez une sauvegarde ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library in {folder} is not there, although its backups or pictures are. Nothing was overwritten: restore a backup, or choose another folder.</source>
        <translation>La bibliothèque ne se trouve pas dans {folder}, alors que ses sauvegardes ou ses images y sont. Rien n’a été écrasé : restaurez une sauvegarde ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{address} is an address: a library is a folder on this computer, on a stick or on a network drive. Name the folder.</source>
        <translation>{address} est une adresse : une bibliothèque est un dossier de cet ordinateur, d’une clé USB ou d’un lecteur réseau. Indiquez ce dossier.</translation>
    </message>
    <message>
        <source>Another program, perhaps a synchronisation tool, replaced the file of the library ({folder}). What you typed last was not saved: keep it on the screen, and open the library again.</source>
        <translation>Un autre programme, de synchronisation peut-être, a remplacé le fichier de la bibliothèque ({folder}). Votre dernière saisie n’a pas été enregistrée : gardez-la à l’écran et rouvrez la bibliothèque.</translation>
    </message>
    <message>
        <source>{file} is not a backup of this program. Nothing was changed: choose a file from a folder “backups”.</source>
        <translation>{file} n’est pas une sauvegarde de ce programme. Rien n’a changé : choisissez un fichier d’un dossier « backups ».</translation>
    </message>
    <message>
        <source>Nothing is saved there: {file} belongs to a library or is in its folder. Choose another folder.</source>
        <translation>Rien n’est enregistré à cet endroit : {file} appartient à une bibliothèque ou se trouve dans son dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose one of the backups in it: a file that ends in .zip.</source>
        <translation>{file} est un dossier. Choisissez l’une des sauvegardes qu’il contient : un fichier qui se termine par .zip.</translation>
    </message>
    <message>
        <source>{folder} is inside the library itself. Choose a USB stick or another disk.</source>
        <translation>{folder} se trouve dans la bibliothèque elle-même. Choisissez une clé USB ou un autre disque.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was lost.</source>
        <translation>Cela n’est pas possible ({code}). Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What is recorded here is never changed; cancel it with another record.</source>
        <translation>Ce qui est enregistré ici ne se modifie pas ; annulez-le par un autre enregistrement.</translation>
    </message>
    <message>
        <source>The code of a badge measures between {least} and {most} mm: smaller ones are not read.</source>
        <translation>Le code d’un badge mesure entre {least} et {most} mm : plus petit, il n’est pas lu.</translation>
    </message>
    <message>
        <source>The size of names is between {least} and {most} per cent.</source>
        <translation>La taille des noms va de {least} à {most} %.</translation>
    </message>
    <message>
        <source>Stopped. No badge was marked as printed.</source>
        <translation>Arrêté. Aucun badge n’a été marqué comme imprimé.</translation>
    </message>
    <message>
        <source>A city case needs a title.</source>
        <translation>Il manque le titre du cas.</translation>
    </message>
    <message>
        <source>{name} has never been checked in at this event: there is no attendance to certify.</source>
        <translation>Aucune entrée de {name} n’a été enregistrée à cet événement : il n’y a pas de présence à attester.</translation>
    </message>
    <message>
        <source>The text is missing: type the challenge, then press Enter.</source>
        <translation>Il manque le texte : saisissez le défi, puis Entrée.</translation>
    </message>
    <message>
        <source>This has since been changed on another laptop: it cannot be undone. Correct it by hand.</source>
        <translation>Cela a été modifié depuis sur un autre poste : impossible d’annuler. Corrigez à la main.</translation>
    </message>
    <message>
        <source>{day} is no day of this event ({first} to {last}): nothing was recorded. Say which day is meant with --day.</source>
        <translation>Le {day} n’est pas un jour de cet événement (du {first} au {last}) : rien n’a été enregistré. Indiquez de quel jour il s’agit avec --day.</translation>
    </message>
    <message>
        <source>This entry has already been undone.</source>
        <translation>Cette entrée a déjà été annulée.</translation>
    </message>
    <message>
        <source>Several countries have a city called {city} ({countries}). Choose the country.</source>
        <translation>Plusieurs pays ont une ville nommée {city} ({countries}). Indiquez le pays.</translation>
    </message>
    <message>
        <source>{city} is not in the list of cities. Choose its country.</source>
        <translation>{city} ne figure pas dans la liste des villes. Indiquez son pays.</translation>
    </message>
    <message>
        <source>The country of {city} has several time zones. Choose the right one: {zones}.</source>
        <translation>Le pays de {city} a plusieurs fuseaux horaires. Indiquez le bon : {zones}.</translation>
    </message>
    <message>
        <source>A city needs a name. Type it, then try again.</source>
        <translation>Il manque le nom de la ville. Saisissez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no country {country}. Give its name or its two-letter code, such as TN.</source>
        <translation>Aucun pays ne correspond à {country}. Donnez son nom ou son code de deux lettres, par exemple TN.</translation>
    </message>
    <message>
        <source>A cluster needs a name.</source>
        <translation>Il manque le nom du regroupement.</translation>
    </message>
    <message>
        <source>“{value}” is not a colour. Write it as 15507a.</source>
        <translation>« {value} » n’est pas une couleur. Écrivez-la comme 15507a.</translation>
    </message>
    <message>
        <source>The comment is empty. Write what should be changed.</source>
        <translation>Le commentaire est vide. Écrivez ce qui devrait changer.</translation>
    </message>
    <message>
        <source>Say what the commitment is.</source>
        <translation>Indiquez à quoi la ville s’engage.</translation>
    </message>
    <message>
        <source>To erase the data of {name}, type exactly this name.</source>
        <translation>Pour effacer les données de {name}, saisissez exactement ce nom.</translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as 14/06/2027.</source>
        <translation>{value} n’est pas une date. Écrivez-la ainsi : 14/06/2027.</translation>
    </message>
    <message>
        <source>The library in {folder} already contains the demonstration. Choose another folder with --data.</source>
        <translation>La bibliothèque de {folder} contient déjà la démonstration. Indiquez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>The disk of {folder} reports an error. Save to another disk, and have this one checked.</source>
        <translation>Le disque de {folder} signale une erreur. Enregistrez sur un autre disque et faites vérifier celui-ci.</translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Free some space there: nothing was left half-written.</source>
        <translation>Le disque est plein ({folder}). Libérez de la place : rien n’y est écrit à moitié.</translation>
    </message>
    <message>
        <source>{link} is not a web address: it contains spaces. Correct it.</source>
        <translation>{link} n’est pas une adresse web : elle contient des espaces. Corrigez-la.</translation>
    </message>
    <message>
        <source>The number in a series is 1 or more.</source>
        <translation>Le numéro dans une série est au moins 1.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Use a name such as Africa/Tunis or Europe/Paris.</source>
        <translation>Le fuseau horaire {zone} n’existe pas. Les noms s’écrivent comme Africa/Tunis ou Europe/Paris.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}: {needed} MB needed, {free} MB free. Free some space there, or choose another disk.</source>
        <translation>Il n’y a pas assez de place dans {folder} : il faut {needed} Mo et {free} Mo sont libres. Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{folder} does not accept a file of this size. Choose another disk, or ask for more space there.</source>
        <translation>{folder} n’accepte pas de fichier de cette taille. Choisissez un autre disque, ou demandez plus d’espace.</translation>
    </message>
    <message>
        <source>Several events are called “{event}”. Give the id of one of them: {ids}.</source>
        <translation>Plusieurs événements s’appellent « {event} ». Désignez-en un par son identifiant : {ids}.</translation>
    </message>
    <message>
        <source>This event is archived: nothing was changed. To edit it, first give it another status.</source>
        <translation>Cet événement est archivé : rien n’a été modifié. Pour le modifier, donnez-lui d’abord un autre état.</translation>
    </message>
    <message>
        <source>{day} is not a day of the event. Choose one of its new days.</source>
        <translation>Le {day} n’est pas un jour de l’événement. Choisissez l’un de ses nouveaux jours.</translation>
    </message>
    <message>
        <source>{day} would no longer be a day of the event, but it has content. Choose the day to move it to, or remove it.</source>
        <translation>Le {day} ne serait plus un jour de l’événement, mais il contient quelque chose. Indiquez à quel jour son contenu passe, ou qu’il est retiré.</translation>
    </message>
    <message>
        <source>The last day ({last}) comes before the first ({first}). Correct one of the two.</source>
        <translation>Le dernier jour ({last}) précède le premier ({first}). Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>This is not the name of the event. Type “{name}” or its title to remove it.</source>
        <translation>Ce n’est pas le nom de l’événement. Saisissez « {name} » ou son titre pour le retirer.</translation>
    </message>
    <message numerus="yes">
        <source>An event lasts %n days at most. Check the two dates.</source>
        <translation>
            <numerusform>Un événement dure %n jour au plus. Vérifiez les deux dates.</numerusform>
            <numerusform>Un événement dure %n jours au plus. Vérifiez les deux dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event “{event}”. `mc2cm-desk events` lists them.</source>
        <translation>Il n’y a pas d’événement « {event} ». `mc2cm-desk events` en donne la liste.</translation>
    </message>
    <message>
        <source>An event has at least one language. Add another one first.</source>
        <translation>Un événement a au moins une langue. Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>An event needs a title. Type it, then try again.</source>
        <translation>Il manque le titre de l’événement. Saisissez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing you typed is lost. A report was saved in {file}.</source>
        <translation>Une erreur est survenue de notre côté. Rien de ce qui a été saisi n’est perdu. Un rapport se trouve dans {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} can no longer be reached. Connect the USB stick or network drive again, or choose another folder.</source>
        <translation>Le dossier {folder} n’est plus accessible. Rebranchez la clé USB ou le lecteur réseau, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Choose another folder, or ask for permission to write there.</source>
        <translation>Impossible d’enregistrer dans {folder}. Choisissez un autre dossier, ou demandez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>“{gate}” can mean several: {choices}. Give the whole title, or the day and the time.</source>
        <translation>« {gate} » peut en désigner plusieurs : {choices}. Indiquez le titre entier, ou le jour et l’heure.</translation>
    </message>
    <message>
        <source>There is no gate “{gate}”. Give a day of this event (15/06/2020), or a session or a visit by its title or its time (15/06/2020 09:30).</source>
        <translation>Il n’y a pas de point de contrôle « {gate} ». Indiquez un jour de cet événement (15/06/2020), ou une session ou une visite par son titre ou son heure (15/06/2020 09:30).</translation>
    </message>
    <message>
        <source>This is no longer there: somebody removed it. Undo brings it back.</source>
        <translation>Cet élément n’existe plus : quelqu’un l’a supprimé. « Annuler » le fait revenir.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was overwritten: restore a backup.</source>
        <translation>La bibliothèque {file} est endommagée. Rien n’a été écrasé : restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {file} was written by a newer version of this program. It was left as it is: install that version to open it.</source>
        <translation>La bibliothèque {file} vient d’une version plus récente du programme. Elle n’a pas été modifiée : installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there (USB stick removed?). Plug it in again: what was saved is safe.</source>
        <translation>Le dossier {folder} n’est plus accessible (clé retirée ?). Rebranchez-la : ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>Another window is writing in this library ({folder}). Close it, or work there.</source>
        <translation>Une autre fenêtre écrit déjà dans cette bibliothèque ({folder}). Fermez-la, ou travaillez-y.</translation>
    </message>
    <message>
        <source>Choose another one to merge into: this one has already been merged or is the same.</source>
        <translation>Choisissez une autre cible : celle-ci est déjà fusionnée ou c’est la même.</translation>
    </message>
    <message>
        <source>Nobody has been checked in at this event yet: there is no attendance to certify.</source>
        <translation>Aucune entrée n’a encore été enregistrée à cet événement : il n’y a pas de présence à attester.</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for. Add participants first, or choose others.</source>
        <translation>Il n’y a personne pour qui imprimer un badge. Ajoutez d’abord des participant·e·s, ou choisissez d’autres personnes.</translation>
    </message>
    <message>
        <source>{day} is no day of this event ({first} to {last}). Choose the day to which the entry belongs.</source>
        <translation>Le {day} n’est pas un jour de cet événement (du {first} au {last}). Choisissez le jour auquel se rapporte l’entrée.</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Set one up in the system, or save a PDF.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Installez-en une dans le système, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>There is no further session planned.</source>
        <translation>Aucune session prévue ne suit.</translation>
    </message>
    <message>
        <source>{file} is not a library of this program. It was left as it is: choose another folder.</source>
        <translation>{file} n’est pas une bibliothèque de ce programme. Le fichier n’a pas été modifié : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The text is missing: type what was said, then press Enter.</source>
        <translation>Il manque le texte : saisissez ce qui a été dit, puis Entrée.</translation>
    </message>
    <message>
        <source>The note is not complete ({percent}). It still lacks: {gaps}. Complete it, or publish it all the same with --with-gaps.</source>
        <translation>La note n’est pas complète ({percent}). Il lui manque encore : {gaps}. Complétez-la, ou publiez-la quand même avec --with-gaps.</translation>
    </message>
    <message>
        <source>The pages of the note could not be prepared: no version was kept. Try again.</source>
        <translation>Les pages de la note n’ont pas pu être préparées : aucune version n’a été gardée. Réessayez.</translation>
    </message>
    <message>
        <source>Something else has been done since: Ctrl+Z undoes that first.</source>
        <translation>Autre chose a été fait depuis : Ctrl+Z annule d’abord cela.</translation>
    </message>
    <message>
        <source>Everybody on the list has already been asked about every use.</source>
        <translation>Chaque personne de la liste a déjà été interrogée sur tous les usages.</translation>
    </message>
    <message>
        <source>This person said no before. Only they can change that answer.</source>
        <translation>Cette personne avait répondu non. Elle seule peut changer cette réponse.</translation>
    </message>
    <message>
        <source>Nothing is selected: choose a card or a line first.</source>
        <translation>Rien n’est sélectionné : choisissez d’abord une carte ou une ligne.</translation>
    </message>
    <message>
        <source>There is no other card to merge it with.</source>
        <translation>Il n’y a pas d’autre carte avec laquelle la fusionner.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Type what was observed, then press Enter.</source>
        <translation>Saisissez ce qui a été observé, puis Entrée.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Il manque le nom de l’organisation.</translation>
    </message>
    <message>
        <source>The output of this command cannot be written: the disk that receives it is full or closed. The work itself is done.</source>
        <translation>La sortie de cette commande ne peut pas être écrite : le disque qui la reçoit est plein ou fermé. Le travail lui-même est fait.</translation>
    </message>
    <message>
        <source>No single participant matches “{participant}”. `mc2cm-desk participants EVENT --json` lists their ids.</source>
        <translation>Aucun·e participant·e unique ne répond à « {participant} ». `mc2cm-desk participants EVENT --json` donne les identifiants.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Ask for permission, or choose another location.</source>
        <translation>Le système n’autorise pas ce programme à utiliser {path}. Demandez l’autorisation, ou indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>Several people are called {person}. Give the id of one of them: {ids}.</source>
        <translation>Plusieurs personnes s’appellent {person}. Indiquez l’identifiant : {ids}.</translation>
    </message>
    <message>
        <source>Nobody called {person} is on the list. Type the whole name, or the id.</source>
        <translation>Personne du nom de {person} ne figure sur la liste. Saisissez le nom complet ou l’identifiant.</translation>
    </message>
    <message>
        <source>A person needs a name. Type it as it should appear on the badge.</source>
        <translation>Il manque le nom de la personne. Saisissez-le tel qu’il figurera sur le badge.</translation>
    </message>
    <message>
        <source>The printer {printer} is not accepting the pages. Check the paper and the cable, then try again.</source>
        <translation>L’imprimante {printer} n’accepte pas les pages. Vérifiez le papier et le câble, puis réessayez.</translation>
    </message>
    <message>
        <source>The programme needs a name.</source>
        <translation>Il manque le nom du programme.</translation>
    </message>
    <message>
        <source>The text is missing: type the recommendation, then press Enter.</source>
        <translation>Il manque le texte : saisissez la recommandation, puis Entrée.</translation>
    </message>
    <message>
        <source>A recommendation cannot go straight from this status to that one. Discuss it first.</source>
        <translation>Une recommandation ne passe pas directement de cet état à l’autre. Discutez-la d’abord.</translation>
    </message>
    <message>
        <source>{label} is addressed to nobody yet. Give it a level, then endorse it.</source>
        <translation>{label} n’a pas encore de destinataire. Indiquez un niveau, puis validez-la.</translation>
    </message>
    <message>
        <source>“{part}” cannot be included. Choose from: {parts}.</source>
        <translation>« {part} » ne peut pas être repris. Choisissez parmi : {parts}.</translation>
    </message>
    <message>
        <source>The trials of the last rehearsal are still there. End it and clear them first.</source>
        <translation>Les essais de la dernière répétition sont encore là. Terminez-la et effacez-les d’abord.</translation>
    </message>
    <message>
        <source>Data can be kept for 3, 6, 12, 18, 24, 36 or 60 months, or without limit (0).</source>
        <translation>Les données peuvent être conservées 3, 6, 12, 18, 24, 36 ou 60 mois, ou sans limite (0).</translation>
    </message>
    <message numerus="yes">
        <source>A session lasts between 1 and %n minutes; here {minutes}.</source>
        <translation>
            <numerusform>Une session dure entre 1 et %n minute ; ici {minutes}.</numerusform>
            <numerusform>Une session dure entre 1 et %n minutes ; ici {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is not running. Start it first.</source>
        <translation>Cette session n’est pas en cours. Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>Say what help is offered.</source>
        <translation>Indiquez l’aide proposée.</translation>
    </message>
    <message>
        <source>{day} is not a day of this event, or it still has sessions. Choose a day from {first} to {last}, or move them first.</source>
        <translation>Le {day} n’est pas un jour de l’événement, ou des sessions s’y trouvent encore. Choisissez un jour du {first} au {last}, ou déplacez-les d’abord.</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>Il manque le titre de la session.</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n characters; the limit here is {limit}. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>Ce texte compte %n caractère ; la limite est ici de {limit}. Raccourcissez-le, ou joignez-le en fichier.</numerusform>
            <numerusform>Ce texte compte %n caractères ; la limite est ici de {limit}. Raccourcissez-le, ou joignez-le en fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong on our side, and this was not finished. Nothing typed is lost.</source>
        <translation>Une erreur est survenue de notre côté et l’opération n’a pas abouti. Rien de ce qui a été saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing is kept here under the name “{field}”. Nothing was changed.</source>
        <translation>Rien n’est conservé ici sous le nom « {field} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{value} is not one of these: {known}.</source>
        <translation>{value} ne figure pas parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no version {number} of this note in this language.</source>
        <translation>Il n’y a pas de version {number} de cette note dans cette langue.</translation>
    </message>
    <message>
        <source>The pages of version {number} are not on this computer. Its text is kept; open the version on the computer that published it.</source>
        <translation>Les pages de la version {number} ne sont pas sur cet ordinateur. Son texte est conservé ; ouvrez la version sur l’ordinateur qui l’a publiée.</translation>
    </message>
    <message>
        <source>A visit needs a title.</source>
        <translation>Il manque le titre de la visite.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept as “{field}”. Nothing was changed.</source>
        <translation>« {value} » ne peut pas être enregistré comme « {field} ». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Commencer une répétition</translation>
    </message>
    <message>
        <source>Walk-ins and what the desk notes are trials too, until the rehearsal ends.</source>
        <translation>Les inscriptions sur place et ce que note l’accueil sont aussi des essais, jusqu’à la fin de la répétition.</translation>
    </message>
    <message>
        <source>End and clear the trials</source>
        <translation>Terminer et effacer les essais</translation>
    </message>
    <message>
        <source>Entries are trials: they are not counted anywhere.</source>
        <translation>Les entrées sont des essais : elles ne comptent dans aucun chiffre.</translation>
    </message>
    <message numerus="yes">
        <source>The event begins in %n day(s).</source>
        <translation>
            <numerusform>L’événement commence dans %n jour.</numerusform>
            <numerusform>L’événement commence dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>{day} is no day of this event. Choose the day to which entries belong, or begin a rehearsal.</source>
        <translation>Le {day} n’est pas un jour de cet événement. Choisissez le jour auquel se rapportent les entrées, ou commencez une répétition.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>The rehearsal is over and its trials are cleared</source>
        <translation>La répétition est terminée, les essais sont effacés</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>The rehearsal is over and its trials are cleared</source>
        <translation>La répétition est terminée, les essais sont effacés</translation>
    </message>
    <message numerus="yes">
        <source>%n trial scan(s)</source>
        <translation>
            <numerusform>%n lecture d’essai</numerusform>
            <numerusform>%n lectures d’essai</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>What is scanned now is marked and is not counted anywhere.</source>
        <translation>Les lectures sont marquées et ne comptent dans aucun chiffre.</translation>
    </message>
    <message>
        <source>These trials are marked and are not counted anywhere.</source>
        <translation>Ces essais sont marqués et ne comptent dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Try the door and the session clock: nothing is counted.</source>
        <translation>Essayez l’accueil et la minuterie des sessions : rien ne compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added at the door</source>
        <translation>
            <numerusform>%n personne ajoutée à l’accueil</numerusform>
            <numerusform>%n personnes ajoutées à l’accueil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) started</source>
        <translation>
            <numerusform>%n session démarrée</numerusform>
            <numerusform>%n sessions démarrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with notes of the desk</source>
        <translation>
            <numerusform>%n personne notée à l’accueil</numerusform>
            <numerusform>%n personnes notées à l’accueil</numerusform>
        </translation>
    </message>
    <message>
        <source>End and clear the trials</source>
        <translation>Terminer et effacer les essais</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Commencer une répétition</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report of an online meeting</source>
        <translation>Rapport d’une réunion en ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave these rows out and import the others</source>
        <translation>Écarter ces lignes et importer les autres</translation>
    </message>
    <message>
        <source>What the report covers</source>
        <translation>Ce que couvre le rapport</translation>
    </message>
    <message>
        <source>Reports (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Rapports (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The whole event: each time on its day</source>
        <translation>Tout l’événement : chaque heure à son jour</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) recognised</source>
        <translation>
            <numerusform>%n participant·e reconnu·e</numerusform>
            <numerusform>%n participant·e·s reconnu·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to record</source>
        <translation>
            <numerusform>%n présence à enregistrer</numerusform>
            <numerusform>%n présences à enregistrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Ligne {row} : {sentence}</translation>
    </message>
    <message>
        <source>Not on the list: {names}</source>
        <translation>Hors liste : {names}</translation>
    </message>
    <message>
        <source>{name}: {minutes} min</source>
        <translation>{name} : {minutes} min</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Qui est « {name} » ?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces personnes</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>apply by {day}</source>
        <translation>candidature jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>ResourcesCard</name>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>All offers…</source>
        <translation>Toutes les offres…</translation>
    </message>
    <message>
        <source>New offer of help</source>
        <translation>Nouvelle offre d’aide</translation>
    </message>
    <message>
        <source>who: what, with its link, then Enter</source>
        <translation>qui : quoi, avec le lien, puis Entrée</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>ResourcesSheet</name>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>Offres d’aide</translation>
    </message>
    <message>
        <source>No offers of help yet. Add one beside the recommendation that it helps with.</source>
        <translation>Aucune offre d’aide pour l’instant. Ajoutez-en une à côté de la recommandation qu’elle aide à mettre en œuvre.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Aide proposée</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Qui la propose</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Type d’aide</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite de candidature</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Aide à mettre en œuvre</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Supprimer l’offre</translation>
    </message>
    <message>
        <source>Choose an offer to see who can help with what.</source>
        <translation>Choisissez une offre pour voir qui peut aider et à quoi.</translation>
    </message>
    <message>
        <source>The offer of help was removed.</source>
        <translation>L’offre d’aide a été supprimée.</translation>
    </message>
</context>
<context>
    <name>RestoredBanner</name>
    <message>
        <source>What was restored</source>
        <translation>Ce qui a été rétabli</translation>
    </message>
    <message>
        <source>What is kept in its place</source>
        <translation>Ce qui est conservé à sa place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RestoredSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscription annulée</translation>
    </message>
    <message>
        <source>Ask the coordinator before you let this person in.</source>
        <translation>Voyez la coordination avant de laisser entrer cette personne.</translation>
    </message>
    <message>
        <source>Badge for another event</source>
        <translation>Badge d’un autre événement</translation>
    </message>
    <message>
        <source>Search for the name: this person may also be on today's list.</source>
        <translation>Cherchez le nom : cette personne est peut-être aussi sur la liste du jour.</translation>
    </message>
    <message>
        <source>{day} is no day of this event</source>
        <translation>Le {day} n’est pas un jour de cet événement</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Choose above for which day this entry is, or begin a rehearsal.</source>
        <translation>Choisissez ci-dessus le jour de cette entrée, ou commencez une répétition.</translation>
    </message>
    <message>
        <source>This badge was replaced</source>
        <translation>Ce badge a été remplacé</translation>
    </message>
    <message>
        <source>Ask for the newer badge. If there is none, let the person in by hand.</source>
        <translation>Demandez le nouveau badge. S’il n’est pas là, laissez entrer avec le bouton.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Search for the name spelled otherwise, or add a walk-in.</source>
        <translation>Cherchez le nom sous une autre orthographe, ou inscrivez la personne sur place.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Search for the name, or add a walk-in.</source>
        <translation>Cherchez le nom, ou inscrivez la personne sur place.</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>À bord</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>entry recorded {time}</source>
        <translation>entrée enregistrée {time}</translation>
    </message>
    <message>
        <source>Nothing to record: no entry of this person was recorded here.</source>
        <translation>Rien à enregistrer : aucune entrée de cette personne ici.</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>N’est pas à l’intérieur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>exit recorded {time}</source>
        <translation>sortie enregistrée {time}</translation>
    </message>
    <message>
        <source>This entry is a trial: it is not counted anywhere.</source>
        <translation>Cette entrée est un essai : elle ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>by another laptop</source>
        <translation>par un autre poste</translation>
    </message>
    <message>
        <source>by this laptop</source>
        <translation>par ce poste</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Nothing more to record. Is this the right person?</source>
        <translation>Rien de plus à enregistrer. Est-ce bien la personne devant vous ?</translation>
    </message>
    <message>
        <source>Not on the list for this visit: ask the visit leader.</source>
        <translation>Pas sur la liste de cette visite : voyez la personne qui la conduit.</translation>
    </message>
    <message>
        <source>This session is for other groups: see the agenda for where to go.</source>
        <translation>Cette session est pour d’autres groupes : le programme indique où aller.</translation>
    </message>
    <message>
        <source>Not for this gate</source>
        <translation>Pas pour cette entrée</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Undo the entry</source>
        <translation>Annuler l’entrée</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Badge lost: issue a new one</source>
        <translation>Badge perdu : en faire un nouveau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Search for the name</source>
        <translation>Chercher le nom</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Print the badge (Ctrl+B)</source>
        <translation>Imprimer le badge (Ctrl+B)</translation>
    </message>
    <message>
        <source>Badge lost: issue a new one (Ctrl+R)</source>
        <translation>Badge perdu : en faire un nouveau (Ctrl+R)</translation>
    </message>
    <message>
        <source>To settle at the desk</source>
        <translation>À régler à l’accueil</translation>
    </message>
    <message>
        <source>Photographs: yes</source>
        <translation>Photos : oui</translation>
    </message>
    <message>
        <source>Photographs: no</source>
        <translation>Photos : non</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Besoins : {needs}</translation>
    </message>
    <message>
        <source>Ready for the next badge</source>
        <translation>Prêt pour le badge suivant</translation>
    </message>
    <message>
        <source>Show a badge to the camera, or scan it.</source>
        <translation>Présentez un badge à la caméra, ou lisez-le avec le lecteur.</translation>
    </message>
    <message>
        <source>This card gives the answer: its colour says whether to let the person in.</source>
        <translation>Cette carte donne la réponse : sa couleur dit s’il faut laisser entrer.</translation>
    </message>
    <message>
        <source>No badge? Type the name below the camera. Not on the list? Ctrl+N.</source>
        <translation>Pas de badge ? Saisissez le nom sous la caméra. Pas sur la liste ? Ctrl+N.</translation>
    </message>
    <message>
        <source>Green: welcome</source>
        <translation>Vert : bienvenue</translation>
    </message>
    <message>
        <source>Orange: already in, or not for this gate</source>
        <translation>Orange : déjà là, ou pas pour cette entrée</translation>
    </message>
    <message>
        <source>Red: read the card first</source>
        <translation>Rouge : lisez d’abord la carte</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n place(s)</source>
        <translation>
            <numerusform>{count} sur %n place</numerusform>
            <numerusform>{count} sur %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect the headset and the material.</source>
        <translation>Reprenez le casque et le matériel.</translation>
    </message>
    <message>
        <source>Collect the headset.</source>
        <translation>Reprenez le casque.</translation>
    </message>
    <message>
        <source>Collect the material.</source>
        <translation>Reprenez le matériel.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>The program stopped at {time}, %n time(s) in a row. What you typed is kept where you left it.</source>
        <translation>
            <numerusform>Le programme s’est arrêté à {time}, %n fois de suite. Votre saisie est conservée à sa place.</numerusform>
            <numerusform>Le programme s’est arrêté à {time}, %n fois de suite. Votre saisie est conservée à sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program stopped at {time}. What you typed is kept where you left it.</source>
        <translation>Le programme s’est arrêté à {time}. Votre saisie est conservée à sa place.</translation>
    </message>
    <message>
        <source>The program stopped at {time}. You are back where you were.</source>
        <translation>Le programme s’est arrêté à {time}. Vous êtes de retour au même endroit.</translation>
    </message>
    <message>
        <source>Everything typed up to {time} is kept.</source>
        <translation>Toute la saisie jusqu’à {time} est conservée.</translation>
    </message>
    <message>
        <source>What was half typed could not be read from the disk.</source>
        <translation>Les saisies en cours n’ont pas pu être relues sur le disque.</translation>
    </message>
    <message>
        <source>Restored: {names}.</source>
        <translation>Rétabli : {names}.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>already saved</source>
        <translation>était déjà enregistré</translation>
    </message>
    <message>
        <source>kept in its place</source>
        <translation>conservé à sa place</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Retention</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Erase names and contact details after</source>
        <translation>Effacer les noms et coordonnées après</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Erase records that are due…</source>
        <translation>Effacer les fiches échues…</translation>
    </message>
    <message>
        <source>People who agreed to their contact details being kept are not erased.</source>
        <translation>Les personnes qui ont accepté la conservation de leurs coordonnées ne sont pas effacées.</translation>
    </message>
    <message>
        <source>{event}: on {day}. Figures and texts stay, without names.</source>
        <translation>{event} : le {day}. Les chiffres et les textes restent, sans noms.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to erase now</source>
        <translation>
            <numerusform>%n fiche à effacer maintenant</numerusform>
            <numerusform>%n fiches à effacer maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>No records are due.</source>
        <translation>Aucune fiche échue.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be erased: {names}. Figures and texts stay. This cannot be undone.</source>
        <translation>
            <numerusform>%n personne sera effacée : {names}. Les chiffres et les textes restent. Cet effacement est irréversible.</numerusform>
            <numerusform>%n personnes seront effacées : {names}. Les chiffres et les textes restent. Cet effacement est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Participant</source>
        <translation>Participant·e</translation>
    </message>
    <message>
        <source>Speaker, expert</source>
        <translation>Intervenant·e, expert·e</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitateur·rice</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur·rice</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur·e</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur·rice</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur·rice</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person or text</source>
        <translation>Personne ou texte</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>Pourquoi, ou ce qui change</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>{client} synchronises the folder of the library. It may put an older file in its place while you type: work in a folder that it leaves alone.</source>
        <translation>{client} synchronise le dossier de la bibliothèque et peut y remettre un fichier plus ancien pendant la saisie : travaillez dans un dossier qui n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>No backup could be made. {reason}</source>
        <translation>Aucune sauvegarde n’a pu être faite. {reason}</translation>
    </message>
    <message>
        <source>Nothing has been copied to {folder} for more than a day. Plug it in again.</source>
        <translation>Rien n’a été copié dans {folder} depuis plus d’un jour. Rebranchez ce support.</translation>
    </message>
    <message>
        <source>Open the library again</source>
        <translation>Rouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>made automatically; older ones are thinned out, the latest is never removed</source>
        <translation>automatiques ; les plus anciennes s’espacent, la dernière n’est jamais supprimée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the second location</source>
        <translation>Choisir le second emplacement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Space on this laptop</source>
        <translation>Espace sur ce poste</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>one is made every hour</source>
        <translation>une sauvegarde est faite chaque heure</translation>
    </message>
    <message>
        <source>checked after saving, intact</source>
        <translation>relue après enregistrement, intacte</translation>
    </message>
    <message>
        <source>damaged: check the library</source>
        <translation>endommagée : vérifiez la bibliothèque</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Second location</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>choose a USB stick or another disk</source>
        <translation>choisissez une clé USB ou un autre disque</translation>
    </message>
    <message>
        <source>Second location: {name}</source>
        <translation>Second emplacement : {name}</translation>
    </message>
    <message>
        <source>nothing copied yet</source>
        <translation>rien n’y est encore copié</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>plus d’un jour</translation>
    </message>
    <message>
        <source>more than a day ago: connect it again</source>
        <translation>plus d’un jour : rebranchez-le</translation>
    </message>
    <message>
        <source>on the same disk: choose another one</source>
        <translation>sur le même disque : choisissez-en un autre</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiée</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>non branché actuellement</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Rétablissement de la bibliothèque…</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Ouverture de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup opens in a window of its own, for reading.</source>
        <translation>La sauvegarde s’ouvre dans une autre fenêtre, en lecture seule.</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Sauvegardé : {file}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>What you typed is not on the disk: closing now would lose it. {reason}</source>
        <translation>Votre saisie n’est pas enregistrée sur le disque : fermer maintenant la ferait perdre. {reason}</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre la saisie</translation>
    </message>
    <message>
        <source>A file is still being written: closing now stops it.</source>
        <translation>Un fichier est encore en cours d’écriture : fermer maintenant l’interrompt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Interrompre et fermer</translation>
    </message>
    <message>
        <source>Not saved yet: {reason} It stays on the screen and is tried again.</source>
        <translation>Pas encore enregistré : {reason} Le texte reste à l’écran et l’enregistrement sera retenté.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Read only: not saved</source>
        <translation>Lecture seule : non enregistré</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le lecteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Scan this code to test your scanner.</source>
        <translation>Lisez ce code pour tester votre lecteur.</translation>
    </message>
    <message>
        <source>Code to scan for a test</source>
        <translation>Code à lire pour un essai</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Rien reçu</translation>
    </message>
    <message>
        <source>Nothing has been received yet. Is the scanner plugged in, or paired, and does it beep? Set it to work as a keyboard, then click on the code above and scan again.</source>
        <translation>Rien n’a encore été reçu. Le lecteur est-il branché ou apparié, et émet-il un bip ? Réglez-le pour qu’il fonctionne comme un clavier, puis cliquez sur le code ci-dessus et lisez-le à nouveau.</translation>
    </message>
    <message>
        <source>Waiting for the scanner</source>
        <translation>En attente du lecteur</translation>
    </message>
    <message>
        <source>Hold the scanner 10 to 20 cm from the screen.</source>
        <translation>Tenez le lecteur à 10 ou 20 cm de l’écran.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Does not work yet</source>
        <translation>Ne fonctionne pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), {speed} per second</source>
        <translation>
            <numerusform>%n caractère, {speed} par seconde</numerusform>
            <numerusform>%n caractères, {speed} par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera sees the code: it works.</source>
        <translation>La caméra voit le code : elle fonctionne.</translation>
    </message>
    <message>
        <source>The camera is on: photograph the code and hold it in front of the camera.</source>
        <translation>La caméra est en marche : photographiez le code et présentez-le devant elle.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La caméra est arrêtée.</translation>
    </message>
    <message>
        <source>All is well. The scanner sends no ending key: each badge is read after a short pause. Set it to send Enter to be faster.</source>
        <translation>Tout va bien. Le lecteur n’envoie pas de touche finale : chaque badge est lu après une courte pause. Réglez-le pour qu’il envoie Entrée, ce sera plus rapide.</translation>
    </message>
    <message>
        <source>Another code was read, not the one above. The scanner works; scan the code above to be sure of every digit.</source>
        <translation>Un autre code a été lu, pas celui ci-dessus. Le lecteur fonctionne ; lisez le code ci-dessus pour être sûr de chaque chiffre.</translation>
    </message>
    <message>
        <source>The characters arrive as slowly as if somebody were typing. Set the scanner’s delay between characters to zero, or scan again without touching the keyboard.</source>
        <translation>Les caractères arrivent aussi lentement que si quelqu’un tapait. Réglez à zéro le délai entre caractères du lecteur, ou lisez à nouveau sans toucher le clavier.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} of %n character(s) arrived. Set a small delay between characters, try another USB port, or charge the scanner.</source>
        <translation>
            <numerusform>Seulement {count} sur %n caractère reçu. Réglez un petit délai entre caractères, essayez un autre port USB, ou rechargez le lecteur.</numerusform>
            <numerusform>Seulement {count} sur %n caractères reçus. Réglez un petit délai entre caractères, essayez un autre port USB, ou rechargez le lecteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyboard layout turns the digits into signs that cannot be read back. Give the scanner the layout of this computer, or choose a layout with digits here.</source>
        <translation>La disposition du clavier change les chiffres en signes qui ne peuvent pas être relus. Donnez au lecteur la disposition de cet ordinateur, ou choisissez ici une disposition avec des chiffres.</translation>
    </message>
    <message>
        <source>The code arrived twice at once. Set the scanner to read once per pull of the trigger.</source>
        <translation>Le code est arrivé deux fois d’un coup. Réglez le lecteur pour une seule lecture par pression.</translation>
    </message>
    <message>
        <source>All is well. The scanner ends each badge with Enter.</source>
        <translation>Tout va bien. Le lecteur termine chaque badge par Entrée.</translation>
    </message>
    <message>
        <source>All is well. The scanner ends each badge with Tab.</source>
        <translation>Tout va bien. Le lecteur termine chaque badge par Tab.</translation>
    </message>
    <message>
        <source>The AZERTY keyboard turns the digits into accented letters; badges are read all the same.</source>
        <translation>Le clavier AZERTY change les chiffres en lettres accentuées ; les badges sont lus malgré cela.</translation>
    </message>
    <message>
        <source>The keyboard layout turns the digits into accented letters; badges are read all the same.</source>
        <translation>La disposition du clavier change les chiffres en lettres accentuées ; les badges sont lus malgré cela.</translation>
    </message>
    <message>
        <source>Shift or Caps Lock turns the digits into signs; badges are read all the same. Release Caps Lock.</source>
        <translation>Maj ou Verr. Maj change les chiffres en signes ; les badges sont lus malgré cela. Relâchez Verr. Maj.</translation>
    </message>
    <message>
        <source>The keyboard writes Arabic-Indic digits; badges are read all the same.</source>
        <translation>Le clavier écrit des chiffres arabes orientaux ; les badges sont lus malgré cela.</translation>
    </message>
</context>
<context>
    <name>SessionKind</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Expert input</source>
        <translation>Intervention d’expert·e</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>Cas des villes</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Moment convivial</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Related step</source>
        <translation>Étape concernée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Link of this session</source>
        <translation>Lien de cette session</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur·e</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·e·s</translation>
    </message>
    <message>
        <source>Question put to the room</source>
        <translation>Question posée à la salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Supprimer la session</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>the file itself is damaged: {where}</source>
        <translation>le fichier lui-même est endommagé : {where}</translation>
    </message>
    <message>
        <source>entries of the journal are missing: {where}</source>
        <translation>des entrées du journal manquent : {where}</translation>
    </message>
    <message>
        <source>a record differs from what the journal says: {where}</source>
        <translation>une fiche diffère de ce que dit le journal : {where}</translation>
    </message>
    <message>
        <source>a record is missing: {where}</source>
        <translation>une fiche manque : {where}</translation>
    </message>
    <message>
        <source>an attached file is missing: {where}</source>
        <translation>un fichier joint manque : {where}</translation>
    </message>
    <message>
        <source>an attached file is damaged: {where}</source>
        <translation>un fichier joint est endommagé : {where}</translation>
    </message>
    <message>
        <source>The library is intact.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup.</source>
        <translation>La bibliothèque est endommagée. Restaurez une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n entrée du journal</numerusform>
            <numerusform>%n entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n fichier joint</numerusform>
            <numerusform>%n fichiers joints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateOfMan</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Venu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>StateOfWoman</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Automatic: {status}</source>
        <translation>Automatique : {status}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Status: {status}. Choose another</source>
        <translation>État : {status}. En choisir un autre</translation>
    </message>
    <message>
        <source>chosen by hand, until another is chosen</source>
        <translation>choisi à la main, jusqu’au prochain choix</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s); changes with the first check-in</source>
        <translation>
            <numerusform>commence dans %n jour ; change au premier accueil</numerusform>
            <numerusform>commence dans %n jours ; change au premier accueil</numerusform>
        </translation>
    </message>
    <message>
        <source>changes with the first check-in or session</source>
        <translation>change au premier accueil ou à la première session</translation>
    </message>
    <message>
        <source>changes when the last session is over</source>
        <translation>change à la fin de la dernière session</translation>
    </message>
    <message>
        <source>changes when the note is published</source>
        <translation>change à la publication de la note</translation>
    </message>
    <message>
        <source>an event is archived by hand</source>
        <translation>un événement s’archive à la main</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Reference document</source>
        <translation>Document de référence</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>Défis et opportunités</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>Cas des villes</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Learning note</source>
        <translation>Note d’apprentissage</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Aucune étape</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>step {step} of 4: {title}</source>
        <translation>étape {step} sur 4 : {title}</translation>
    </message>
    <message>
        <source>{step} (current)</source>
        <translation>{step} (en cours)</translation>
    </message>
</context>
<context>
    <name>ThisEventScreen</name>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Titles, place, dates, partners: all can be corrected here, and undone</source>
        <translation>Titres, lieu, dates, partenaires : tout se corrige ici et s’annule</translation>
    </message>
    <message>
        <source>Status of the event: note published</source>
        <translation>État de l’événement : note publiée</translation>
    </message>
    <message>
        <source>Archive the event</source>
        <translation>Archiver l’événement</translation>
    </message>
    <message>
        <source>Let the status of the event change automatically</source>
        <translation>Laisser l’état de l’événement changer automatiquement</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Commencer une répétition</translation>
    </message>
    <message>
        <source>End the rehearsal and clear its trials</source>
        <translation>Terminer la répétition et effacer les essais</translation>
    </message>
    <message>
        <source>Duplicate the event…</source>
        <translation>Dupliquer l’événement…</translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>Retirer l’événement…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>{time} over</source>
        <translation>{time} de dépassement</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Title and objective</source>
        <translation>Titre et objectif</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 languages</source>
        <translation>
            <numerusform>%n langue sur 3</numerusform>
            <numerusform>%n langues sur 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeter</translation>
    </message>
    <message>
        <source>Time left of the session</source>
        <translation>Temps restant de la session</translation>
    </message>
    <message>
        <source>present: –</source>
        <translation>personnes présentes : –</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n different people who attended</source>
        <translation>
            <numerusform>personne différente venue</numerusform>
            <numerusform>personnes différentes venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n different people registered</source>
        <translation>
            <numerusform>personne différente inscrite</numerusform>
            <numerusform>personnes différentes inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the people counted here.</source>
        <translation>Parmi les personnes comptées ici.</translation>
    </message>
    <message numerus="yes">
        <source>of %n commitments followed</source>
        <translation>
            <numerusform>engagement suivi sur %n</numerusform>
            <numerusform>engagements suivis sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments with at least one follow-up entry.</source>
        <translation>Engagements ayant au moins une note de suivi.</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n organisations</source>
        <translation>
            <numerusform>organisation</numerusform>
            <numerusform>organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n cities</source>
        <translation>
            <numerusform>ville</numerusform>
            <numerusform>villes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>événement</numerusform>
            <numerusform>événements</numerusform>
        </translation>
    </message>
    <message>
        <source>women</source>
        <translation>de femmes</translation>
    </message>
    <message numerus="yes">
        <source>women, of the %n whose gender is known</source>
        <translation>
            <numerusform>de femmes, sur %n personne dont le genre est connu</numerusform>
            <numerusform>de femmes, sur %n personnes dont le genre est connu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
    <message>
        <source>duplicate an event</source>
        <translation>copie d’un événement</translation>
    </message>
    <message>
        <source>restore an event</source>
        <translation>rétablissement d’un événement</translation>
    </message>
    <message>
        <source>change the dates of the event</source>
        <translation>changement des dates de l’événement</translation>
    </message>
    <message>
        <source>status of the event</source>
        <translation>état de l’événement</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>ajout d’un groupe</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>ajout d’une session</translation>
    </message>
    <message>
        <source>start a session</source>
        <translation>début d’une session</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>ajout de temps</translation>
    </message>
    <message>
        <source>end a session</source>
        <translation>fin d’une session</translation>
    </message>
    <message>
        <source>rehearse a session</source>
        <translation>répétition d’une session</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>mark a lesson</source>
        <translation>signalement d’un enseignement</translation>
    </message>
    <message>
        <source>reuse a note</source>
        <translation>reprise d’une note</translation>
    </message>
    <message>
        <source>mark a quotation</source>
        <translation>marquage d’une citation</translation>
    </message>
    <message>
        <source>arrange the note</source>
        <translation>organisation de la note</translation>
    </message>
    <message>
        <source>publish the note</source>
        <translation>publication de la note</translation>
    </message>
    <message>
        <source>write in the note</source>
        <translation>rédaction de la note</translation>
    </message>
    <message>
        <source>keep a version of the note</source>
        <translation>conservation d’une version de la note</translation>
    </message>
    <message>
        <source>comment on the note</source>
        <translation>commentaire sur la note</translation>
    </message>
    <message>
        <source>add a picture or file</source>
        <translation>ajout d’une image ou d’un fichier</translation>
    </message>
    <message>
        <source>add a city</source>
        <translation>ajout d’une ville</translation>
    </message>
    <message>
        <source>merge cities</source>
        <translation>fusion de villes</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>ajout d’une organisation</translation>
    </message>
    <message>
        <source>merge organisations</source>
        <translation>fusion d’organisations</translation>
    </message>
    <message>
        <source>merge people</source>
        <translation>fusion de personnes</translation>
    </message>
    <message>
        <source>erase personal data</source>
        <translation>effacement de données personnelles</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>ajout d’une personne</translation>
    </message>
    <message>
        <source>edit participants</source>
        <translation>modification de participant·e·s</translation>
    </message>
    <message>
        <source>remove participants</source>
        <translation>suppression de participant·e·s</translation>
    </message>
    <message>
        <source>import of participants</source>
        <translation>import des participant·e·s</translation>
    </message>
    <message>
        <source>import of attendance</source>
        <translation>import de présences</translation>
    </message>
    <message>
        <source>admit somebody who was not on the list</source>
        <translation>accueil d’une personne non inscrite</translation>
    </message>
    <message>
        <source>add somebody at the door as a trial</source>
        <translation>ajout d’une personne à l’accueil, pour essai</translation>
    </message>
    <message>
        <source>consent asked at the desk</source>
        <translation>accord demandé à l’accueil</translation>
    </message>
    <message>
        <source>consent on a signed form</source>
        <translation>accord sur formulaire signé</translation>
    </message>
    <message>
        <source>consents of several people</source>
        <translation>accords de plusieurs personnes</translation>
    </message>
    <message>
        <source>print badges</source>
        <translation>impression de badges</translation>
    </message>
    <message>
        <source>replace a badge</source>
        <translation>remplacement d’un badge</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>enregistrement d’une entrée</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>enregistrement d’une sortie</translation>
    </message>
    <message>
        <source>undo an entry</source>
        <translation>annulation d’une entrée</translation>
    </message>
    <message>
        <source>look of the badges</source>
        <translation>présentation des badges</translation>
    </message>
    <message>
        <source>begin the reference document</source>
        <translation>début du document de référence</translation>
    </message>
    <message>
        <source>add a cluster</source>
        <translation>ajout d’un regroupement</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>ajout d’une carte</translation>
    </message>
    <message>
        <source>merge cards</source>
        <translation>fusion de cartes</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>ajout d’un cas</translation>
    </message>
    <message>
        <source>add a visit</source>
        <translation>ajout d’une visite</translation>
    </message>
    <message>
        <source>add an observation</source>
        <translation>ajout d’une observation</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>ajout d’une recommandation</translation>
    </message>
    <message>
        <source>merge recommendations</source>
        <translation>fusion de recommandations</translation>
    </message>
    <message>
        <source>number the recommendations</source>
        <translation>numérotation des recommandations</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>retour au brouillon</translation>
    </message>
    <message>
        <source>mark as discussed</source>
        <translation>recommandation marquée comme discutée</translation>
    </message>
    <message>
        <source>endorse a recommendation</source>
        <translation>validation d’une recommandation</translation>
    </message>
    <message>
        <source>not retain a recommendation</source>
        <translation>recommandation non retenue</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>ajout d’un élément à l’appui</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>retrait d’un élément à l’appui</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>add a commitment</source>
        <translation>ajout d’un engagement</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>add an offer of help</source>
        <translation>ajout d’une offre d’aide</translation>
    </message>
    <message>
        <source>add a questionnaire</source>
        <translation>ajout d’un questionnaire</translation>
    </message>
    <message>
        <source>add a word to the dictionary</source>
        <translation>ajout d’un mot au dictionnaire</translation>
    </message>
    <message>
        <source>begin a rehearsal</source>
        <translation>début d’une répétition</translation>
    </message>
    <message>
        <source>end the rehearsal and clear its trials</source>
        <translation>fin de la répétition et effacement des essais</translation>
    </message>
    <message>
        <source>rehearse the desk</source>
        <translation>répétition de l’accueil</translation>
    </message>
    <message>
        <source>copy the agenda</source>
        <translation>copie du programme</translation>
    </message>
    <message>
        <source>keep separate</source>
        <translation>maintien de fiches séparées</translation>
    </message>
    <message>
        <source>move texts to their language</source>
        <translation>déplacement de textes vers leur langue</translation>
    </message>
    <message>
        <source>edit {what}</source>
        <translation>modification {what}</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>déplacement {what}</translation>
    </message>
    <message>
        <source>remove {what}</source>
        <translation>suppression {what}</translation>
    </message>
    <message>
        <source>restore {what}</source>
        <translation>rétablissement {what}</translation>
    </message>
</context>
<context>
    <name>Undrawable</name>
    <message>
        <source>{who}: {characters} ({facts})</source>
        <translation>{who} : {characters} ({facts})</translation>
    </message>
    <message>
        <source>{who}: {characters}</source>
        <translation>{who} : {characters}</translation>
    </message>
</context>
<context>
    <name>VersionController</name>
    <message>
        <source>Preparing the pages of this version…</source>
        <translation>Préparation des pages de cette version…</translation>
    </message>
    <message>
        <source>Version {number} is kept with its pages.</source>
        <translation>La version {number} est gardée avec ses pages.</translation>
    </message>
    <message>
        <source>Version {number} is published: its pages are frozen.</source>
        <translation>La version {number} est publiée : ses pages sont figées.</translation>
    </message>
    <message>
        <source>Save what changed</source>
        <translation>Enregistrer les changements</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions of the note</source>
        <translation>Versions de la note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Why this version is kept</source>
        <translation>Pourquoi garder cette version</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Ne pas publier</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Show its pages</source>
        <translation>Voir ses pages</translation>
    </message>
    <message>
        <source>Save what changed…</source>
        <translation>Enregistrer les changements…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>No version has been kept yet. A version keeps the pages and every word.</source>
        <translation>Aucune version n’a encore été gardée. Une version garde les pages et chaque mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The note ({note}) is not complete ({percent}). It still lacks: {gaps}.</source>
        <translation>La note ({note}) n’est pas complète ({percent}). Il lui manque encore : {gaps}.</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publier quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since version {number}</source>
        <translation>
            <numerusform>%n paragraphe modifié depuis la version {number}</numerusform>
            <numerusform>%n paragraphes modifiés depuis la version {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since version {number}.</source>
        <translation>Rien n’a changé depuis la version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>La note telle qu’elle est</translation>
    </message>
    <message>
        <source>Published version {number}</source>
        <translation>Version {number} publiée</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>Qui accueille</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Point de rendez-vous</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Purpose, link to the theme</source>
        <translation>But, lien avec le thème</translation>
    </message>
    <message>
        <source>Rule for photographs</source>
        <translation>Règle pour les photos</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is named</source>
        <translation>Tout le monde, tant que personne n’est nommé</translation>
    </message>
    <message>
        <source>On board: {count} of {expected}</source>
        <translation>À bord : {count} sur {expected}</translation>
    </message>
    <message numerus="yes">
        <source>%n not on the list</source>
        <translation>
            <numerusform>%n hors liste</numerusform>
            <numerusform>%n hors liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>VoteMethod</name>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains levées</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Bulletins</translation>
    </message>
</context>
<context>
    <name>WalkInSheet</name>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As on the badge: given name, then family name</source>
        <translation>Comme sur le badge : prénom, puis nom</translation>
    </message>
    <message>
        <source>City or organisation</source>
        <translation>Ville ou organisation</translation>
    </message>
    <message>
        <source>May photographs show this person?</source>
        <translation>Accord pour les photographies ?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Add and let in</source>
        <translation>Ajouter et faire entrer</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Sans nom pour l’instant</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Entry started earlier: {name}</source>
        <translation>Saisie commencée : {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome!</source>
        <translation>Bienvenue !</translation>
    </message>
    <message>
        <source>You are already in.</source>
        <translation>Vous êtes déjà entré·e.</translation>
    </message>
    <message>
        <source>Goodbye, see you soon.</source>
        <translation>Au revoir, à bientôt.</translation>
    </message>
    <message>
        <source>Please see the welcome desk.</source>
        <translation>Merci de vous adresser à l’accueil.</translation>
    </message>
    <message>
        <source>This badge is for another event. Please see the welcome desk.</source>
        <translation>Ce badge est celui d’un autre événement. Merci de vous adresser à l’accueil.</translation>
    </message>
    <message>
        <source>You are not on the list here. Please see the welcome desk.</source>
        <translation>Vous n’êtes pas sur la liste ici. Merci de vous adresser à l’accueil.</translation>
    </message>
    <message>
        <source>Welcome. Please show your badge.</source>
        <translation>Bienvenue. Présentez votre badge, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>MC2CM Desk</source>
        <translation>MC2CM Desk</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The event has been removed with everything in it</source>
        <translation>L’événement a été retiré avec tout ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{add}, change {count}</source>
        <translation>{add}, modifier {count}</translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Modifier %n</numerusform>
            <numerusform>Modifier %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a problem first</source>
        <translation>
            <numerusform>%n ligne à problème d’abord</numerusform>
            <numerusform>%n lignes à problème d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to ask</source>
        <translation>
            <numerusform>%n accord à demander</numerusform>
            <numerusform>%n accords à demander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) to decide</source>
        <translation>
            <numerusform>%n ressemblance à trancher</numerusform>
            <numerusform>%n ressemblances à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: this can wait</source>
        <translation>{what} : cela peut attendre</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. A backup is made first; the whole import can be undone.</source>
        <translation>Rien n’est encore enregistré. Une sauvegarde est faite avant ; tout l’import peut être annulé.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) joined with another</source>
        <translation>
            <numerusform>%n ligne réunie à une autre</numerusform>
            <numerusform>%n lignes réunies à une autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has been imported. Ctrl+Z undoes the whole import.</source>
        <translation>La liste est importée. Ctrl+Z annule tout l’import.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: XLSX, CSV or TSV.</source>
        <translation>Déposez un tableur ici : XLSX, CSV ou TSV.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What happens to the rows</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message>
        <source>Every row of the list</source>
        <translation>Toutes les lignes de la liste</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Add to the dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Write here what people should know of this part.</source>
        <translation>Écrivez ici ce qu’il faut savoir de cette partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>usually {least} to {most}</source>
        <translation>d’ordinaire {least} à {most}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>End note</source>
        <translation>Note de fin</translation>
    </message>
    <message>
        <source>What to mention</source>
        <translation>Que mentionner ?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Encadré</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>Lien vers une adresse</translation>
    </message>
    <message>
        <source>End note</source>
        <translation>Note de fin</translation>
    </message>
    <message>
        <source>Mention a recommendation, a case, a city…</source>
        <translation>Mentionner une recommandation, un cas, une ville…</translation>
    </message>
    <message>
        <source>Comment for the reviewers</source>
        <translation>Commentaire pour la relecture</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Size of the pages: {size}</source>
        <translation>Taille des pages : {size}</translation>
    </message>
    <message>
        <source>Larger {larger}, smaller {smaller}, whole page {page}</source>
        <translation>Plus grand {larger}, plus petit {smaller}, page entière {page}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
</context>
<context>
    <name>_ChangesCard</name>
    <message>
        <source>What the list would change</source>
        <translation>Ce que la liste changerait</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Use the list</source>
        <translation>Prendre la liste</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Garder tous les miens</translation>
    </message>
    <message>
        <source>Use the whole list</source>
        <translation>Prendre toute la liste</translation>
    </message>
    <message>
        <source>What you corrected since the last list is kept.</source>
        <translation>Ce que vous avez corrigé depuis la dernière liste est gardé.</translation>
    </message>
    <message>
        <source>The list says nothing new about the people already known.</source>
        <translation>La liste ne dit rien de nouveau des personnes déjà connues.</translation>
    </message>
    <message>
        <source>refused here</source>
        <translation>refusé ici</translation>
    </message>
    <message>
        <source>corrected here on {day}</source>
        <translation>corrigé ici le {day}</translation>
    </message>
</context>
<context>
    <name>_LeftOutCard</name>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>include it</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>Include the selected row as a person</source>
        <translation>Reprendre la ligne choisie comme une personne</translation>
    </message>
    <message>
        <source>Every row of the list is a person.</source>
        <translation>Chaque ligne de la liste est une personne.</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Project on the second screen</source>
        <translation>Projeter sur le second écran</translation>
    </message>
    <message>
        <source>Home: all events</source>
        <translation>Page d’accueil : tous les événements</translation>
    </message>
    <message>
        <source>Move texts to the language they are written in…</source>
        <translation>Déplacer des textes vers la langue dans laquelle ils sont écrits…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
</TS>
