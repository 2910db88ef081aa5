"""The sentences of refusals, by code; slots in braces are filled from the refusal's values."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.library_sentences import LIBRARY_SENTENCES

FALLBACK = QT_TRANSLATE_NOOP("Refused", "This cannot be done ({code}). Nothing was lost.")

SENTENCES: dict[str, object] = {
    **LIBRARY_SENTENCES,
    "append-only": QT_TRANSLATE_NOOP(
        "Refused",
        "What was recorded here is never changed; take it back with another record.",
    ),
    "attendance-action-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "Whether somebody came or left cannot be read here. Write Joined or Left.",
    ),
    "attendance-duration-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "This duration cannot be read. Write minutes, or for example 1 h 20 min.",
    ),
    "attendance-leave-before-join": QT_TRANSLATE_NOOP(
        "Refused",
        "Somebody leaves here before joining. Correct one of the two times.",
    ),
    "attendance-name-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "This row names nobody. Write a name or an e-mail address, or delete the row.",
    ),
    "attendance-not-a-report": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is no attendance report: no column names people beside the times at which "
        "they joined. Export the report of the meeting again from Zoom, Teams or Webex.",
    ),
    "attendance-time-outside": QT_TRANSLATE_NOOP(
        "Refused",
        "This time is not within the days {first} to {last}. Choose the report of that "
        "meeting, or another gate.",
    ),
    "attendance-time-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "This time cannot be read. Write the day and the time, such as 2020-06-15 09:05.",
    ),
    "attendance-without-rows": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has the headings of an attendance report, and nobody under them.",
    ),
    "attendance-without-times": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} says how long people stayed, not when. Export it with the times of joining "
        "and leaving, or name the session with --gate.",
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
    "city-without-name": QT_TRANSLATE_NOOP(
        "Refused",
        "A city needs a name. Type it, then try again.",
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
    "disk-takes-no-such-size": QT_TRANSLATE_NOOP(
        "Refused",
        "{folder} takes no file of this size. Choose another disk, or ask for more room there.",
    ),
    "event-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several events are called “{event}”. Name one by its id: {ids}.",
    ),
    "event-ends-before-it-starts": QT_TRANSLATE_NOOP(
        "Refused",
        "The last day ({last}) comes before the first ({first}). Correct one of the two.",
    ),
    "event-goes-back-one-step": QT_TRANSLATE_NOOP(
        "Refused",
        "An event goes back one step at a time.",
    ),
    "event-too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "An event lasts {limit} days at most. Check the two dates.",
    ),
    "event-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no event “{event}”. `mc2cm-desk events` lists them.",
    ),
    "event-without-title": QT_TRANSLATE_NOOP(
        "Refused",
        "An event needs a title. Type it, then try again.",
    ),
    "fault": QT_TRANSLATE_NOOP(
        "Refused",
        "Something went wrong on our side. Nothing typed is lost. A report lies in {file}.",
    ),
    "file-is-folder": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} is a folder. Choose another name for the file.",
    ),
    "file-kind-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{name}: this kind of file is not written here. Use one of: {kinds}.",
    ),
    "file-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "The file {file} is not there. Check the name, then try again.",
    ),
    "file-name-invalid": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} cannot be the name of a file here. Choose one without signs such as : ? * | < >.",
    ),
    "file-name-too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "The name {name} is too long for this disk. Choose a shorter one.",
    ),
    "file-open-elsewhere": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} is open in another program, or protected. Close it there, or choose another name.",
    ),
    "file-too-heavy": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} asks for more memory or time than such a file needs: it may be damaged, "
        "or made to do harm. Open it in its own program, save what you need of it as a "
        "new file, then choose that one.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has {megabytes} MB; {limit} MB are the limit. Reduce it, then choose it again.",
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} cannot be read: it is no plain file, is open in another program, or is "
        "closed to you. Close it there or ask for the right to read it, then try again.",
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
    "import-cancelled": QT_TRANSLATE_NOOP(
        "Refused",
        "The import was cancelled. Nothing was written.",
    ),
    "import-country-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This country is not known. Write its name or its code of two letters, such as MA.",
    ),
    "import-date-instead": QT_TRANSLATE_NOOP(
        "Refused",
        "Here stands a date where a text is expected. Correct the cell; a "
        "spreadsheet program may have changed it by itself.",
    ),
    "import-email-wrong": QT_TRANSLATE_NOOP(
        "Refused",
        "This is no e-mail address. Correct it in the file (name@example.org), or empty the cell.",
    ),
    "import-formula-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "This formula has no value, or an error. Open the file in your "
        "spreadsheet program, let it compute, save it; or type the value.",
    ),
    "import-gender-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This answer is not understood. Write F, M, other, or leave the cell empty.",
    ),
    "import-kind-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This kind of organisation is not known. Use one such as local "
        "authority, national authority, network, civil society or "
        "university, or empty the cell.",
    ),
    "import-language-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "A language of this cell is not known. Separate languages by "
        "commas: French, English, Arabic.",
    ),
    "import-name-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "This row has no name. Fill it in, or delete the row.",
    ),
    "import-role-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This role is not known. Use one such as participant, speaker, "
        "facilitator, rapporteur, interpreter or observer, or empty the "
        "cell.",
    ),
    "import-without-names": QT_TRANSLATE_NOOP(
        "Refused",
        "No column of {file} was recognised as a name. Give the columns "
        "headings such as “Family name” and “Given name”, or say in the "
        "import window which column is which.",
    ),
    "import-without-rows": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has headings but nobody below them. Choose the file that has the list.",
    ),
    "import-yes-no-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This is neither yes nor no. Write yes or no, or leave the cell empty.",
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
    "pdf-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is no PDF that can be read here: damaged, or protected by a password.",
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
    "pdf-page-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "Page {page} of {file} is larger than any sheet of badges. Print the badges "
        "again as a PDF, then choose that file.",
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
    "picture-heic": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is in the HEIC format of some phones. Export it as JPEG (on "
        "the phone: share, most compatible), then drop it again.",
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has {megapixels} million pixels; {limit} are the limit. "
        "Reduce it, then drop it again.",
    ),
    "picture-truncated": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is damaged or was not copied to its end. Copy it again from the phone or camera.",
    ),
    "picture-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.",
    ),
    "picture-without-code": QT_TRANSLATE_NOOP(
        "Refused",
        "No badge code was found in {file}. Take the picture again, nearer and without glare.",
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
    "spreadsheet-damaged": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is damaged or was not copied to its end. Ask for it again, "
        "or open it in your spreadsheet program and save it anew.",
    ),
    "spreadsheet-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is empty. Choose the file that has the list.",
    ),
    "spreadsheet-line-too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "Row {row} of {file} has more than {limit} characters: no line of a list of "
        "people has. Close the quotation mark that is open there, or export the list "
        "again.",
    ),
    "spreadsheet-not-one": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is no spreadsheet ({kind}). Export the list as XLSX or CSV, then choose that file.",
    ),
    "spreadsheet-protected": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is protected by a password. Open it in your spreadsheet "
        "program, save it without a password, then choose it again.",
    ),
    "spreadsheet-sheet-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has no sheet “{sheet}”. Choose one of: {sheets}.",
    ),
    "spreadsheet-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is too large for a list of people: at most {limit} rows, and nothing "
        "far below or beside them. Keep only the list, then try again.",
    ),
    "spreadsheet-too-wide": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has a row of {columns} cells, or far too many cells in all, for a list "
        "of people. Keep only the columns of the list, then try again.",
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "This text has {length} characters; {limit} are the limit here. "
        "Shorten it, or attach it as a file.",
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
}
