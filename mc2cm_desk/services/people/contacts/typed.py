"""Addresses and numbers that somebody types into a form: made uniform, never refused."""

from typing import Any

from mc2cm_desk.services.people.contacts import emails, telephones


def as_stored(typed: dict[str, Any], country: str = "") -> dict[str, Any]:
    """Return the fields of a person with ``email`` and ``phone`` in their uniform form.

    ``country`` is the code for numbers without an international prefix. What is not understood, or
    holds several, stays as it was typed.
    """
    stored = dict(typed)
    if email := str(typed.get("email") or "").strip():
        found = emails.addresses_in(email)
        stored["email"] = found[0] if len(found) == 1 and not emails.is_broken(email) else email
    if phone := str(typed.get("phone") or "").strip():
        numbers = telephones.telephones_in(phone, country)
        sure = len(numbers) == 1 and not numbers[0].doubt
        stored["phone"] = numbers[0].number if sure else phone
    return stored


def is_doubtful(field: str, text: str, country: str = "") -> bool:
    """Return whether the value of ``email`` or ``phone`` cannot be used as it stands."""
    if not text.strip():
        return False
    if field == "email":
        return not emails.is_email(text)
    found = telephones.telephones_in(text, country)
    return len(found) != 1 or bool(found[0].doubt)
