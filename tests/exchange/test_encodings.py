"""Text files are read in the encoding they were written in, and what is not sure is told."""

import pytest

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.remarks import Remark
from mc2cm_desk.exchange.tables.encodings import Decoded, decode, known

LISTS = {
    "french": "Nom;Prénom;Ville\nBéranger;Zoé;Orléans\nGarçon;Hélène;Nîmes\n",
    "french in capitals": "NOM;PRÉNOM;VILLE\nBÉRANGER;ZOÉ;MÉDENINE\n",
    "french ligature": "Nom;Prénom\nŒuvrard;Zoé\n",
    "one letter": "Nom;Prénom\nMartin;Luc\n",
    "spanish": "Apellidos;Nombre;Teléfono\nNúñez;José;Málaga\nMuñoz;Íñigo;Cádiz\n",
    "italian": "Cognome;Nome;Città\nRossi;Niccolò;Forlì\n",
    "portuguese": "Apelido;Nome;Função\nConceição;João;Covilhã\n",
    "german": "Nachname;Vorname;Straße\nMüller;Jürgen;Köln\n",
    "turkish": "Soyadı;Adı;Şehir\nYılmaz;Şule;İzmir\nÖztürk;Çağlar;Muğla\n",
    "polish": "Nazwisko;Imię;Miasto\nWałęsa;Bożena;Łódź\n",
    "greek": "Επώνυμο;Όνομα;Πόλη\nΠαπαδόπουλος;Γιώργος;Αθήνα\n",
    "arabic": "الاسم;المدينة\nسامي بن علي;تونس\nليلى حداد;طنجة\n",
    "arabic and french": "Nom;Prénom;الاسم\nBen Ali;Sami;سامي بن علي\nHaddad;Zoé;ليلى حداد\n",
}
WRITTEN = [
    ("french", "cp1252"), ("french", "mac_roman"), ("french", "cp850"), ("french", "cp1254"),
    ("french in capitals", "cp1252"), ("french in capitals", "mac_roman"),
    ("french in capitals", "cp850"), ("french ligature", "cp1252"),
    ("french ligature", "iso8859_15"), ("french ligature", "mac_roman"),
    ("one letter", "cp1252"), ("one letter", "mac_roman"), ("one letter", "cp850"),
    ("spanish", "cp1252"), ("spanish", "mac_roman"), ("spanish", "cp850"),
    ("italian", "cp1252"), ("italian", "mac_roman"), ("portuguese", "cp1252"),
    ("portuguese", "mac_roman"), ("german", "cp1252"), ("german", "mac_roman"),
    ("turkish", "cp1254"), ("turkish", "cp857"), ("turkish", "mac_turkish"),
    ("polish", "cp1250"), ("polish", "iso8859_2"), ("greek", "cp1253"),
    ("arabic", "cp1256"), ("arabic", "iso8859_6"), ("arabic", "cp720"),
    ("arabic and french", "cp1256"),
]  # fmt: skip


def read(content: bytes, encoding: str | None = None) -> Decoded:
    found = decode(content, encoding)
    assert found is not None
    return found


def remark(content: bytes) -> Remark:
    (only,) = read(content).remarks
    return only


@pytest.mark.parametrize(("text", "encoding"), WRITTEN)
def test_letters_are_read_as_they_were_written_and_the_reading_is_told(
    text: str, encoding: str
) -> None:
    found = read(LISTS[text].encode(encoding))
    assert found.text == LISTS[text]
    assert [one.code for one in found.remarks] == ["encoding"]
    assert all(word in found.text for word in found.remarks[0].value.split(", "))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le"]
)
def test_unicode_is_read_without_a_remark(encoding: str) -> None:
    found = read(LISTS["one letter"].encode(encoding))
    assert (found.text, found.remarks) == (LISTS["one letter"], ())


def test_a_reading_that_is_sure_asks_nobody_and_one_that_is_not_offers_others() -> None:
    sure = remark(LISTS["french"].encode("mac_roman"))
    assert sure.values["certain"] is True
    # A table of the Mac makes French letters of these Swedish ones.
    asked = remark("Namn;Stad\nSjöström;Malmö\n".encode("cp850"))
    assert asked.values["certain"] is False
    assert ["IBM 850", "Sjöström, Malmö"] in asked.values["alternatives"]


@pytest.mark.parametrize("name", ["cp1252", "Windows-1252", "windows-1252", " CP1252 "])
def test_a_person_chooses_the_encoding_by_any_of_its_names(name: str) -> None:
    found = read(LISTS["turkish"].encode("cp1254"), name)
    assert "Þule" in found.text
    assert found.remarks == ()


@pytest.mark.parametrize("name", ["", "latin-99", "hex", "rot13", "x" * 5000])
def test_an_encoding_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(Refused) as refused:
        known(name)
    assert refused.value.code == "encoding-unknown"


def test_lines_in_two_encodings_are_each_read_as_they_were_written() -> None:
    content = "Nom;Prénom\n".encode() + "Béranger;Zoé\n".encode("cp1252") + "Núñez;José\n".encode()
    found = read(content)
    assert found.text == "Nom;Prénom\nBéranger;Zoé\nNúñez;José\n"
    assert [one.code for one in found.remarks] == ["encoding-mixed"]
    assert "Béranger" in found.remarks[0].value


@pytest.mark.parametrize("times", [1, 2])
def test_letters_that_were_encoded_twice_are_restored(times: int) -> None:
    text = "Nom;Prénom;الاسم\nBéranger;Zoé;سامي\n"
    broken = text
    for _ in range(times):
        broken = broken.encode().decode("latin-1")
    found = read(broken.encode())
    assert found.text == text
    assert [one.code for one in found.remarks] == ["encoding-repaired"]


@pytest.mark.parametrize("text", ["CAFÉ» ; Ünal", "«À» ; Ça", "São Tomé ; 20°", "ÉTÉ’ ; À–B"])
def test_letters_that_only_look_as_if_encoded_twice_stay(text: str) -> None:
    assert read(text.encode()).text == text


def test_letters_that_are_lost_are_counted() -> None:
    found = remark("Nom\nB\ufffdranger\nZo\ufffd\n".encode())
    assert (found.code, found.count) == ("encoding-damaged", 2)
    assert "B\ufffdranger" in found.value


def test_a_mark_of_byte_order_in_the_middle_is_no_letter() -> None:
    assert read("\ufeffNom\nA\n\ufeffNom\nB\n".encode()).text == "Nom\nA\nNom\nB\n"


def test_bytes_that_are_no_text_are_none() -> None:
    assert decode(bytes(range(32)) * 20) is None


def test_letters_beyond_the_first_plane_are_read_from_utf_32() -> None:
    found = decode("Nom\nAna 😀\n".encode("utf-32"))
    assert found is not None
    assert found.text == "Nom\nAna 😀\n"
