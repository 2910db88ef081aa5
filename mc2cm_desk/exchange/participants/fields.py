"""What a column of a participants' list can say."""

from enum import StrEnum


class Field(StrEnum):
    """What a column can say of a participant."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    FULL_NAME = "full_name"
    ARABIC_NAME = "arabic_name"
    ARABIC_FAMILY_NAME = "arabic_family_name"
    ARABIC_GIVEN_NAME = "arabic_given_name"
    ORGANISATION = "organisation"
    ORGANISATION_KIND = "organisation_kind"
    CITY = "city"
    COUNTRY = "country"
    CITY_COUNTRY = "city_country"
    ORGANISATION_CITY = "organisation_city"
    FUNCTION = "function"
    ROLE = "role"
    GENDER = "gender"
    EMAIL = "email"
    PHONE = "phone"
    LANGUAGES = "languages"
    HEADSET = "headset"
    GROUP = "group"
    DIETARY_NEEDS = "dietary_needs"
    ACCESS_NEEDS = "access_needs"
    PHOTO_CONSENT = "photo_consent"
    NAME_CONSENT = "name_consent"
    CONTACT_CONSENT = "contact_consent"
    KEEPING_CONSENT = "keeping_consent"
    STATUS = "status"


NAMES = frozenset({Field.FAMILY_NAME, Field.GIVEN_NAME, Field.FULL_NAME, Field.ARABIC_NAME})
"""One of these must be there for a table to be a list of people."""

CONSENTS = frozenset(
    {Field.PHOTO_CONSENT, Field.NAME_CONSENT, Field.CONTACT_CONSENT, Field.KEEPING_CONSENT}
)
"""Questions that only a plain yes or no answers."""
