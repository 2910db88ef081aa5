"""Statuses of registration platforms and organisers' own words are understood by what they mean."""

import pytest

from mc2cm_desk.domain.people.participant import ParticipantStatus
from mc2cm_desk.exchange.participants.words.registration_statuses import registration


@pytest.mark.parametrize(
    "text",
    ["canceled", "Cancelled", "CANCELLED", "Annulé", "annulée", "Annulé le 12/05/2026",
     "Cancelled on 12 May 2026", "Désistement", "s'est désistée", "Refunded", "Remboursé",
     "Withdrawn",
     "Cancelled (refunded)", "Expired", "Cancelado", "Annullata", "Storniert", "İptal edildi",
     "ملغى", "ملغاة", "انسحبت", "Annulé / ملغى", "c", "Order cancelled", "Deleted"],
)  # fmt: skip
def test_cancelled_people_are_left_out(text: str) -> None:
    assert registration(text) == (ParticipantStatus.CANCELLED, "cancelled")


@pytest.mark.parametrize(
    "text",
    [
        "denied",
        "Declined",
        "Refusé",
        "Rejected",
        "Not Attending",
        "Ne viendra pas",
        "Excusée",
        "Rifiutato",
        "Recusado",
        "Abgesagt",
        "Reddedildi",
        "معتذر",
        "لن يحضر",
        "Non",
        "no",
        "لا",
    ],
)
def test_people_who_do_not_come_are_left_out(text: str) -> None:
    assert registration(text) == (ParticipantStatus.DECLINED, "declined")


@pytest.mark.parametrize(
    "text", ["Waitlist", "Liste d'attente", "On waiting list", "Lista de espera", "قائمة الانتظار"]
)
def test_people_on_a_waiting_list_are_left_out(text: str) -> None:
    assert registration(text) == (ParticipantStatus.INVITED, "waiting")


@pytest.mark.parametrize(
    ("text", "status"),
    [("paid", ParticipantStatus.CONFIRMED), ("approved", ParticipantStatus.CONFIRMED),
     ("Attending", ParticipantStatus.CONFIRMED), ("Validé", ParticipantStatus.CONFIRMED),
     ("Confirmée", ParticipantStatus.CONFIRMED), ("مؤكدة", ParticipantStatus.CONFIRMED),
     ("Oui", ParticipantStatus.CONFIRMED), ("Registered", ParticipantStatus.REGISTERED),
     ("Inscrite", ParticipantStatus.REGISTERED), ("Unconfirmed", ParticipantStatus.REGISTERED),
     ("pending", ParticipantStatus.INVITED), ("En attente", ParticipantStatus.INVITED),
     ("TBC", ParticipantStatus.INVITED), ("Peut-être", ParticipantStatus.INVITED)],
)  # fmt: skip
def test_other_statuses_are_kept(text: str, status: ParticipantStatus) -> None:
    assert registration(text) == (status, "")


@pytest.mark.parametrize(
    "text", ["Fonctionnaire", "Marié", "Titulaire", "confirmed / cancelled", "7"]
)
def test_other_words_are_no_status(text: str) -> None:
    assert registration(text) is None


@pytest.mark.parametrize("cell", ["Declined / Cancelled", "Cancelled (waiting list)"])
def test_two_reasons_to_leave_somebody_out_are_one(cell: str) -> None:
    found = registration(cell)
    assert found is not None
    assert found.left_out
