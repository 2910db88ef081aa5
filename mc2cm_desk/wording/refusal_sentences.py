"""The sentences of refusals, by code; slots in braces are filled from the refusal's values."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.directory_words import DIRECTORY_SENTENCES
from mc2cm_desk.wording.file_sentences import FILE_SENTENCES
from mc2cm_desk.wording.library_sentences import LIBRARY_SENTENCES

FALLBACK = QT_TRANSLATE_NOOP("Refused", "This cannot be done ({code}). Nothing was lost.")

SENTENCES: dict[str, object] = {
    **DIRECTORY_SENTENCES,
    **FILE_SENTENCES,
    **LIBRARY_SENTENCES,
    "append-only": QT_TRANSLATE_NOOP(
        "Refused",
        "What was recorded here is never changed; take it back with another record.",
    ),
    "badge-code-size": QT_TRANSLATE_NOOP(
        "Refused",
        "The code of a badge measures between {least} and {most} mm: smaller ones are not read.",
    ),
    "badge-name-size": QT_TRANSLATE_NOOP(
        "Refused",
        "The size of names lies between {least} and {most} per cent.",
    ),
    "badges-cancelled": QT_TRANSLATE_NOOP(
        "Refused",
        "Stopped. No badge was noted as printed.",
    ),
    "case-without-title": QT_TRANSLATE_NOOP("Refused", "A city case needs a title."),
    "certificate-without-attendance": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} was never checked in at this event: there is no attendance to certify.",
    ),
    "challenge-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing was said yet: type the challenge, then Enter.",
    ),
    "changed-since": QT_TRANSLATE_NOOP(
        "Refused",
        "This was changed since on another laptop: it cannot be undone. Change it by hand.",
    ),
    "check-in-undone-before": QT_TRANSLATE_NOOP(
        "Refused",
        "This entry was taken back already.",
    ),
    "city-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several countries have a city called {city} ({countries}). Say which country it is in.",
    ),
    "city-country-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{city} is not in the list of cities. Say which country it is in.",
    ),
    "city-time-zone-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "Clocks differ within the country of {city}. Say its time zone: {zones}.",
    ),
    "city-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "A city needs a name. Type it, then try again.",
    ),
    "country-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no country {country}. Name it, or give its two letters, like TN.",
    ),
    "cluster-without-name": QT_TRANSLATE_NOOP("Refused", "A cluster needs a name."),
    "colour-unreadable": QT_TRANSLATE_NOOP(
        "Refused", "“{value}” is no colour. Write it as 15507a."
    ),
    "comment-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "A comment needs words. Write what should be changed.",
    ),
    "commitment-empty": QT_TRANSLATE_NOOP("Refused", "Say what is committed to."),
    "confirmation-differs": QT_TRANSLATE_NOOP(
        "Refused",
        "To erase the data of {name}, write exactly this name.",
    ),
    "date-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{value} is no date. Write it as 2027-06-14.",
    ),
    "demonstration-there-already": QT_TRANSLATE_NOOP(
        "Refused",
        "The library in {folder} holds the demonstration already. Name another folder with --data.",
    ),
    "disk-failing": QT_TRANSLATE_NOOP(
        "Refused",
        "The disk of {folder} reports a fault. Write to another disk, and have this one checked.",
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "Refused",
        "The disk is full ({folder}). Make room there: nothing is half-written.",
    ),
    "link-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{link} is no web address: it has spaces in it. Correct it.",
    ),
    "series-number": QT_TRANSLATE_NOOP(
        "Refused",
        "The number in a series is 1 or more.",
    ),
    "time-zone-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no time zone {zone}. Names are like Africa/Tunis or Europe/Paris.",
    ),
    "too-little-room": QT_TRANSLATE_NOOP(
        "Refused",
        "There is too little room in {folder}: {needed} MB are needed, {free} MB are free. "
        "Make room there, or choose another disk.",
    ),
    "disk-takes-no-such-size": QT_TRANSLATE_NOOP(
        "Refused",
        "{folder} takes no file of this size. Choose another disk, or ask for more room there.",
    ),
    "event-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several events are called “{event}”. Name one by its id: {ids}.",
    ),
    "event-day-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} is not a day of the event. Choose one of its new days.",
    ),
    "event-day-with-content": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} would no longer be a day of the event, but there is something on it. Say to which "
        "day it goes, or that it is removed.",
    ),
    "event-ends-before-it-starts": QT_TRANSLATE_NOOP(
        "Refused",
        "The last day ({last}) comes before the first ({first}). Correct one of the two.",
    ),
    "event-name-differs": QT_TRANSLATE_NOOP(
        "Refused",
        "This is not the name of the event. Type “{name}” or its title to remove it.",
    ),
    "event-too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "An event lasts {limit} days at most. Check the two dates.",
    ),
    "event-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no event “{event}”. `mc2cm-desk events` lists them.",
    ),
    "event-without-language": QT_TRANSLATE_NOOP(
        "Refused",
        "An event has at least one language. Add another one first.",
    ),
    "event-without-title": QT_TRANSLATE_NOOP(
        "Refused",
        "An event needs a title. Type it, then try again.",
    ),
    "fault": QT_TRANSLATE_NOOP(
        "Refused",
        "Something went wrong on our side. Nothing typed is lost. A report lies in {file}.",
    ),
    "folder-gone": QT_TRANSLATE_NOOP(
        "Refused",
        "The folder {folder} cannot be reached any more. Connect the stick or network "
        "drive again, or choose another folder.",
    ),
    "folder-read-only": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing can be written in {folder}. Choose another folder, or ask "
        "for the right to write there.",
    ),
    "gate-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no gate “{gate}”. Give a day (2020-06-15), a session or a visit of this event.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "Refused",
        "This is no longer there: somebody removed it. Undo brings it back.",
    ),
    "library-damaged": QT_TRANSLATE_NOOP(
        "Refused",
        "The library {file} is damaged. Nothing was overwritten: restore a backup.",
    ),
    "library-from-newer-version": QT_TRANSLATE_NOOP(
        "Refused",
        "The library {file} was written by a newer version of this program. "
        "It was not touched: install that version to open it.",
    ),
    "library-gone": QT_TRANSLATE_NOOP(
        "Refused",
        "The folder {folder} is no longer there (a stick removed?). Plug it "
        "in again: what was saved is safe.",
    ),
    "library-in-use": QT_TRANSLATE_NOOP(
        "Refused",
        "Another window is writing in this library ({folder}). Close it, or work there.",
    ),
    "merge-into-itself": QT_TRANSLATE_NOOP(
        "Refused",
        "Choose another one to merge into: this one is merged already or is the same.",
    ),
    "no-certificates": QT_TRANSLATE_NOOP(
        "Refused",
        "Nobody was checked in at this event yet: there is no attendance to certify.",
    ),
    "no-badges": QT_TRANSLATE_NOOP(
        "Refused",
        "There is nobody to print a badge for. Add participants first, or choose others.",
    ),
    "no-printer": QT_TRANSLATE_NOOP(
        "Refused",
        "No printer is set up on this laptop. Set one up in the system, or write a PDF.",
    ),
    "no-session-follows": QT_TRANSLATE_NOOP("Refused", "No planned session follows."),
    "not-a-library": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a library of this program. It was not touched: choose another folder.",
    ),
    "note-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing was noted yet: type what was said, then Enter.",
    ),
    "note-without-pages": QT_TRANSLATE_NOOP(
        "Refused",
        "The pages of the note could not be drawn: no version was kept. Try again.",
    ),
    "not-the-last-step": QT_TRANSLATE_NOOP(
        "Refused",
        "Something else was done since: Ctrl+Z takes that back first.",
    ),
    "no-consents-to-ask": QT_TRANSLATE_NOOP(
        "Refused", "Everybody on the list was asked about every use already."
    ),
    "consent-refused-before": QT_TRANSLATE_NOOP(
        "Refused", "This person said no before. Only they can change that answer."
    ),
    "nothing-chosen": QT_TRANSLATE_NOOP(
        "Refused", "Nothing is chosen: choose a card or line first."
    ),
    "nothing-to-merge-with": QT_TRANSLATE_NOOP(
        "Refused", "There is no other card to merge it with."
    ),
    "nothing-to-redo": QT_TRANSLATE_NOOP("Refused", "There is nothing to redo."),
    "nothing-to-undo": QT_TRANSLATE_NOOP("Refused", "There is nothing to undo."),
    "observation-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "Type what was observed, then Enter.",
    ),
    "organisation-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "An organisation needs a name.",
    ),
    "output-unwritable": QT_TRANSLATE_NOOP(
        "Refused",
        "What this command says cannot be written: the disk that it is sent to is full "
        "or closed. What it does itself is done.",
    ),
    "participant-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no single participant “{participant}”. "
        "`mc2cm-desk participants EVENT --json` lists their ids.",
    ),
    "path-not-permitted": QT_TRANSLATE_NOOP(
        "Refused",
        "The system does not let this program use {path}. Ask for the right to it, or "
        "name another place.",
    ),
    "person-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several people are called {person}. Give the id: {ids}.",
    ),
    "person-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "Nobody called {person} is on the list. Write the whole name, or the id.",
    ),
    "person-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "A person needs a name. Type it as it shall stand on the badge.",
    ),
    "printer-failed": QT_TRANSLATE_NOOP(
        "Refused",
        "The printer {printer} does not take the pages. Check paper and cable, then try again.",
    ),
    "programme-without-name": QT_TRANSLATE_NOOP("Refused", "The programme needs a name."),
    "recommendation-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing was said yet: type the recommendation, then Enter.",
    ),
    "recommendation-status": QT_TRANSLATE_NOOP(
        "Refused",
        "A recommendation cannot go straight from this status to that one. Discuss it first.",
    ),
    "recommendation-without-level": QT_TRANSLATE_NOOP(
        "Refused",
        "{label} is addressed to nobody yet. Give it a level, then endorse it.",
    ),
    "part-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "“{part}” cannot be taken along. Choose among: {parts}.",
    ),
    "rehearsal-not-cleared": QT_TRANSLATE_NOOP(
        "Refused",
        "The trials of the last rehearsal are still there. End it and clear them first.",
    ),
    "retention-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "Data can be kept for 3, 6, 12, 18, 24, 36 or 60 months, or without limit (0).",
    ),
    "session-length": QT_TRANSLATE_NOOP(
        "Refused",
        "A session lasts between 1 and {limit} minutes; here {minutes}.",
    ),
    "session-not-running": QT_TRANSLATE_NOOP(
        "Refused",
        "This session is not running. Start it first.",
    ),
    "session-outside-event": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} is not a day of this event, or sessions still stand there. "
        "Choose a day from {first} to {last}, or move them first.",
    ),
    "session-without-title": QT_TRANSLATE_NOOP("Refused", "A session needs a title."),
    "too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "This text has {length} characters; {limit} are the limit here. "
        "Shorten it, or attach it as a file.",
    ),
    "unknown-field": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing is kept here under the name “{field}”. Nothing was changed.",
    ),
    "value-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{value} is not one of these: {known}.",
    ),
    "version-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no version {number} of this note in this language.",
    ),
    "version-without-file": QT_TRANSLATE_NOOP(
        "Refused",
        "The pages of version {number} are not on this computer. Its words are kept; open "
        "the version on the computer that published it.",
    ),
    "visit-without-title": QT_TRANSLATE_NOOP("Refused", "A visit needs a title."),
    "wrong-value": QT_TRANSLATE_NOOP(
        "Refused",
        "“{value}” cannot be kept as “{field}”. Nothing was changed.",
    ),
}
