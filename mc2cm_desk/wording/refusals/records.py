"""The sentences of refusals, by code; slots in braces are filled from the refusal's values."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.names.directory import DIRECTORY_SENTENCES
from mc2cm_desk.wording.refusals.files import FILE_SENTENCES
from mc2cm_desk.wording.refusals.library import LIBRARY_SENTENCES

# The value of each refusal that its sentence counts, as %n.
COUNTED_BY = {
    "event-too-long": "limit",
    "picture-too-large": "megapixels",
    "session-length": "limit",
    "spreadsheet-line-too-long": "limit",
    "spreadsheet-too-wide": "columns",
    "spreadsheet-too-large": "limit",
    "too-long": "length",
}

FALLBACK = QT_TRANSLATE_NOOP("Refused", "This cannot be done ({code}). Nothing was lost.")

SENTENCES: dict[str, object] = {
    **DIRECTORY_SENTENCES,
    **FILE_SENTENCES,
    **LIBRARY_SENTENCES,
    "append-only": QT_TRANSLATE_NOOP(
        "Refused",
        "What is recorded here is never changed; cancel it with another record.",
    ),
    "badge-code-size": QT_TRANSLATE_NOOP(
        "Refused",
        "The code of a badge measures between {least} and {most} mm: smaller ones are not read.",
    ),
    "badge-name-size": QT_TRANSLATE_NOOP(
        "Refused",
        "The size of names is between {least} and {most} per cent.",
    ),
    "badges-cancelled": QT_TRANSLATE_NOOP(
        "Refused",
        "Stopped. No badge was marked as printed.",
    ),
    "case-without-title": QT_TRANSLATE_NOOP("Refused", "A city case needs a title."),
    "certificate-without-attendance": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} has never been checked in at this event: there is no attendance to certify.",
    ),
    "challenge-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "The text is missing: type the challenge, then press Enter.",
    ),
    "changed-since": QT_TRANSLATE_NOOP(
        "Refused",
        "This has since been changed on another laptop: it cannot be undone. Correct it by hand.",
    ),
    "check-in-day-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} is no day of this event ({first} to {last}): nothing was recorded. Say which day "
        "is meant with --day.",
    ),
    "check-in-undone-before": QT_TRANSLATE_NOOP(
        "Refused",
        "This entry has already been undone.",
    ),
    "city-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several countries have a city called {city} ({countries}). Choose the country.",
    ),
    "city-country-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{city} is not in the list of cities. Choose its country.",
    ),
    "city-time-zone-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "The country of {city} has several time zones. Choose the right one: {zones}.",
    ),
    "city-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "A city needs a name. Type it, then try again.",
    ),
    "country-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no country {country}. Give its name or its two-letter code, such as TN.",
    ),
    "cluster-without-name": QT_TRANSLATE_NOOP("Refused", "A cluster needs a name."),
    "colour-unreadable": QT_TRANSLATE_NOOP(
        "Refused", "“{value}” is not a colour. Write it as 15507a."
    ),
    "comment-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "The comment is empty. Write what should be changed.",
    ),
    "commitment-empty": QT_TRANSLATE_NOOP("Refused", "Say what the commitment is."),
    "confirmation-differs": QT_TRANSLATE_NOOP(
        "Refused",
        "To erase the data of {name}, type exactly this name.",
    ),
    "date-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{value} is not a date. Write it as 14/06/2027.",
    ),
    "demonstration-there-already": QT_TRANSLATE_NOOP(
        "Refused",
        "The library in {folder} already contains the demonstration. Choose another folder "
        "with --data.",
    ),
    "disk-failing": QT_TRANSLATE_NOOP(
        "Refused",
        "The disk of {folder} reports an error. Save to another disk, and have this one checked.",
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "Refused",
        "The disk is full ({folder}). Free some space there: nothing was left half-written.",
    ),
    "link-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{link} is not a web address: it contains spaces. Correct it.",
    ),
    "series-number": QT_TRANSLATE_NOOP(
        "Refused",
        "The number in a series is 1 or more.",
    ),
    "time-zone-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no time zone {zone}. Use a name such as Africa/Tunis or Europe/Paris.",
    ),
    "too-little-room": QT_TRANSLATE_NOOP(
        "Refused",
        "There is not enough space in {folder}: {needed} MB needed, {free} MB free. Free "
        "some space there, or choose another disk.",
    ),
    "disk-takes-no-such-size": QT_TRANSLATE_NOOP(
        "Refused",
        "{folder} does not accept a file of this size. Choose another disk, or ask for "
        "more space there.",
    ),
    "event-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several events are called “{event}”. Give the id of one of them: {ids}.",
    ),
    "event-archived": QT_TRANSLATE_NOOP(
        "Refused",
        "This event is archived: nothing was changed. To edit it, first give it another status.",
    ),
    "event-day-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} is not a day of the event. Choose one of its new days.",
    ),
    "event-day-with-content": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} would no longer be a day of the event, but it has content. Choose the day "
        "to move it to, or remove it.",
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
        "An event lasts %n days at most. Check the two dates.",
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
        "Something went wrong on our side. Nothing you typed is lost. A report was saved "
        "in {file}.",
    ),
    "folder-gone": QT_TRANSLATE_NOOP(
        "Refused",
        "The folder {folder} can no longer be reached. Connect the USB stick or network "
        "drive again, or choose another folder.",
    ),
    "folder-read-only": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing can be saved in {folder}. Choose another folder, or ask for permission to "
        "write there.",
    ),
    "gate-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "“{gate}” can mean several: {choices}. Give the whole title, or the day and the time.",
    ),
    "gate-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no gate “{gate}”. Give a day of this event (15/06/2020), or a session or a "
        "visit by its title or its time (15/06/2020 09:30).",
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
        "The library {file} was written by a newer version of this program. It was left as "
        "it is: install that version to open it.",
    ),
    "library-gone": QT_TRANSLATE_NOOP(
        "Refused",
        "The folder {folder} is no longer there (USB stick removed?). Plug it in again: "
        "what was saved is safe.",
    ),
    "library-in-use": QT_TRANSLATE_NOOP(
        "Refused",
        "Another window is writing in this library ({folder}). Close it, or work there.",
    ),
    "merge-into-itself": QT_TRANSLATE_NOOP(
        "Refused",
        "Choose another one to merge into: this one has already been merged or is the same.",
    ),
    "no-certificates": QT_TRANSLATE_NOOP(
        "Refused",
        "Nobody has been checked in at this event yet: there is no attendance to certify.",
    ),
    "no-badges": QT_TRANSLATE_NOOP(
        "Refused",
        "There is nobody to print a badge for. Add participants first, or choose others.",
    ),
    "no-event-day": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} is no day of this event ({first} to {last}). Choose the day to which the entry "
        "belongs.",
    ),
    "no-printer": QT_TRANSLATE_NOOP(
        "Refused",
        "No printer is set up on this laptop. Set one up in the system, or save a PDF.",
    ),
    "no-session-follows": QT_TRANSLATE_NOOP("Refused", "There is no further session planned."),
    "not-a-library": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a library of this program. It was left as it is: choose another folder.",
    ),
    "note-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "The text is missing: type what was said, then press Enter.",
    ),
    "note-not-final": QT_TRANSLATE_NOOP(
        "Refused",
        "The note is not complete ({percent}). It still lacks: {gaps}. Complete it, or publish it "
        "all the same with --with-gaps.",
    ),
    "note-without-pages": QT_TRANSLATE_NOOP(
        "Refused",
        "The pages of the note could not be prepared: no version was kept. Try again.",
    ),
    "not-the-last-step": QT_TRANSLATE_NOOP(
        "Refused",
        "Something else has been done since: Ctrl+Z undoes that first.",
    ),
    "no-consents-to-ask": QT_TRANSLATE_NOOP(
        "Refused", "Everybody on the list has already been asked about every use."
    ),
    "consent-refused-before": QT_TRANSLATE_NOOP(
        "Refused", "This person said no before. Only they can change that answer."
    ),
    "nothing-chosen": QT_TRANSLATE_NOOP(
        "Refused", "Nothing is selected: choose a card or a line first."
    ),
    "nothing-to-merge-with": QT_TRANSLATE_NOOP(
        "Refused", "There is no other card to merge it with."
    ),
    "nothing-to-redo": QT_TRANSLATE_NOOP("Refused", "There is nothing to redo."),
    "nothing-to-undo": QT_TRANSLATE_NOOP("Refused", "There is nothing to undo."),
    "observation-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "Type what was observed, then press Enter.",
    ),
    "organisation-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "An organisation needs a name.",
    ),
    "output-unwritable": QT_TRANSLATE_NOOP(
        "Refused",
        "The output of this command cannot be written: the disk that receives it is full "
        "or closed. The work itself is done.",
    ),
    "participant-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "No single participant matches “{participant}”. `mc2cm-desk participants EVENT "
        "--json` lists their ids.",
    ),
    "path-not-permitted": QT_TRANSLATE_NOOP(
        "Refused",
        "The system does not allow this program to use {path}. Ask for permission, or "
        "choose another location.",
    ),
    "person-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several people are called {person}. Give the id of one of them: {ids}.",
    ),
    "person-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "Nobody called {person} is on the list. Type the whole name, or the id.",
    ),
    "person-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "A person needs a name. Type it as it should appear on the badge.",
    ),
    "printer-failed": QT_TRANSLATE_NOOP(
        "Refused",
        "The printer {printer} is not accepting the pages. Check the paper and the cable, "
        "then try again.",
    ),
    "programme-without-name": QT_TRANSLATE_NOOP("Refused", "The programme needs a name."),
    "recommendation-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "The text is missing: type the recommendation, then press Enter.",
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
        "“{part}” cannot be included. Choose from: {parts}.",
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
        "A session lasts between 1 and %n minutes; here {minutes}.",
    ),
    "session-not-running": QT_TRANSLATE_NOOP(
        "Refused",
        "This session is not running. Start it first.",
    ),
    "resource-without-title": QT_TRANSLATE_NOOP("Refused", "Say what help is offered."),
    "session-outside-event": QT_TRANSLATE_NOOP(
        "Refused",
        "{day} is not a day of this event, or it still has sessions. Choose a day from "
        "{first} to {last}, or move them first.",
    ),
    "session-without-title": QT_TRANSLATE_NOOP("Refused", "A session needs a title."),
    "too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "This text has %n characters; the limit here is {limit}. Shorten it, or "
        "attach it as a file.",
    ),
    "unfinished": QT_TRANSLATE_NOOP(
        "Refused",
        "Something went wrong on our side, and this was not finished. Nothing typed is lost.",
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
        "The pages of version {number} are not on this computer. Its text is kept; open "
        "the version on the computer that published it.",
    ),
    "visit-without-title": QT_TRANSLATE_NOOP("Refused", "A visit needs a title."),
    "wrong-value": QT_TRANSLATE_NOOP(
        "Refused",
        "“{value}” cannot be kept as “{field}”. Nothing was changed.",
    ),
}
