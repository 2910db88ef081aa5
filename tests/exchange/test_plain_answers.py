"""Yes and no are what is plainly yes or plainly no; everything else is asked, never guessed."""

import pytest

from mc2cm_desk.exchange.participants.words.plain_answers import yes_or_no


@pytest.mark.parametrize(
    "text",
    ["oui", "OUI !", "Oui, j'accepte", "Oui, j’autorise", "J'accepte", "d'accord", "Oui merci",
     "Oui, bien sûr", "oui oui", "J'autorise l'utilisation de mon image", "x", "X", "1", "ok",
     "J'accepte d'être photographié·e", "Je suis d'accord", "Yes", "Yes, I agree", "yes please",
     "I agree to be photographed", "I consent to the use of my image", "Sí", "sí, acepto", "Sì",
     "Acconsento", "Sim, autorizo", "Ja", "Ja, einverstanden", "Evet", "Evet, kabul ediyorum",
     "نعم", "نعم، أوافق", "أوافق على التصوير", "أوافق على تصويري", "موافقة", "Oui / نعم", "Yes/Oui",
     "☒", "☑", "✓", "✔️", "✅", "☒ Oui ☐ Non", "☑ Oui", "Oui ☒ Non ☐", "[x] Oui [ ] Non",
     "( ) Non (X) Oui", "☐ Non ☒ Oui", "☒ J'accepte ☐ Je refuse", "● Yes ○ No", "✔ Oui ✘ Non",
     "x oui", "oui x", "☒ نعم ☐ لا", "Photo : ☒ oui ☐ non", "_x_ Oui __ Non", "✅ Oui",
     "\uf0fe Oui \uf0a8 Non", "TRUE", "Vrai"],
)  # fmt: skip
def test_plain_consent_is_yes(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize(
    "text",
    ["non", "NON.", "Non merci", "Non, je n'autorise pas", "Je n'accepte pas", "J'accepte pas",
     "Je refuse", "Refusé", "pas d'accord", "Je ne souhaite pas être photographiée", "0", "FALSE",
     "No", "No thanks", "No, thank you", "I do not agree", "I don't agree to be photographed",
     "No autorizo", "Non accetto", "Não", "Não autorizo", "Nein", "Nicht einverstanden", "Hayır",
     "Hayır, kabul etmiyorum", "لا", "لا أوافق", "لا، شكرا", "غير موافق", "أرفض التصوير",
     "Non / لا", "☐ Oui ☒ Non", "Oui ☐ Non ☒", "[ ] Yes [x] No", "○ Yes ● No", "x non", "non x",
     "☐ نعم ☒ لا", "☐ Oui ✗ Non", "❌", "❌ Non", "☐ J'accepte ☒ Je refuse", "__ Oui _x_ Non"],
)  # fmt: skip
def test_plain_refusal_is_no(text: str) -> None:
    assert yes_or_no(text) is False


@pytest.mark.parametrize(
    "text",
    ["Oui / Non", "Oui/Non", "O/N", "Y/N", "☐ Oui ☐ Non", "☒ Oui ☒ Non", "☑ Oui ☒ Non", "نعم / لا",
     "نعم/لا", "Sí / No", "ja/nein", "Evet/Hayır", "Oui, sauf publication",
     "Oui mais pas le visage",
     "yes but", "Yes, but not online", "oui ?", "Oui (?)", "Oui*", "?", "peut-être", "à voir",
     "No problem", "no objection", "No objections", "Pas de problème", "Aucun problème", "لا مانع",
     "لا مانع لدي", "لا مشكلة", "Sin problema", "Nessun problema", "kein Problem", "sorun yok",
     "Pas d'objection", "Je ne m'y oppose pas", "Oui sous réserve", "si nécessaire", "☐", "☐ Oui",
     "☐ Non", "[ ]", "✗ Oui", "Oui X Non", "x oui x non", "oui x non", "Oui, uniquement de groupe",
     "photos de groupe oui, portrait non", "à confirmer", "N/A", "n/a", "selon", "Non sauf groupe",
     "yes and no", "only with the group", "Oui pour les photos de groupe", "👍", "voir e-mail", "",
     "☒ Oui ☐ Non ☐ Peut-être", "Oui, signé le 3 mai", "not sure", "2", "ok si flou",
     "Je n'accepte",
     "نعم ولكن", "نعم ما عدا النشر", "Já enviado", "image"],
)  # fmt: skip
def test_what_is_not_plain_is_neither(text: str) -> None:
    assert yes_or_no(text) is None
