"""The sentences of refusals of files: what was given to be read, or is to be written."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

FILE_SENTENCES: dict[str, object] = {
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
        "{file} is not an attendance report: no column names people beside the times at "
        "which they joined. Export the report of the meeting again from Zoom, Teams or "
        "Webex.",
    ),
    "attendance-time-outside": QT_TRANSLATE_NOOP(
        "Refused",
        "This time is not within the days {first} to {last}. Choose the report of that "
        "meeting, or another gate.",
    ),
    "attendance-time-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "This time cannot be read. Write the day and the time, such as 15/06/2020 09:05.",
    ),
    "attendance-without-rows": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has the headings of an attendance report, but nobody below them.",
    ),
    "attendance-day-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "This time does not say on which day. Choose the day or the session that the report is "
        "of; on the command line, name it with --gate.",
    ),
    "attendance-without-times": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} says how long people stayed, not when. Export it with the times of joining "
        "and leaving, or choose the session that the report is of (--gate on the command line). "
        "A day is enough only where the agenda has sessions on it.",
    ),
    "encoding-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "“{encoding}” is not a known text encoding. Use one such as UTF-8, Windows-1252 or "
        "Windows-1256.",
    ),
    "file-is-another": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} already exists and is not a backup of this library: it has been left as it "
        "is. Choose another name.",
    ),
    "file-is-folder": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} is a folder. Choose another name for the file.",
    ),
    "folder-is-file": QT_TRANSLATE_NOOP(
        "Refused",
        "{name} is a file, not a folder. Choose another name for the folder.",
    ),
    "file-kind-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "{name}: this kind of file cannot be saved here. Use one of: {kinds}.",
    ),
    "file-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "The file {file} cannot be found. Check the name, then try again.",
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
        "{file} requires more memory or time than such a file should: it may be damaged, "
        "or made to do harm. Open it in its own program, save what you need from it as a "
        "new file, then choose that one.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has {megabytes} MB; the limit is {limit} MB. Reduce it, then choose it again.",
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} cannot be read: it is not an ordinary file, it is open in another program, "
        "or you are not allowed to read it. Close it there or ask for permission to read "
        "it, then try again.",
    ),
    "import-cancelled": QT_TRANSLATE_NOOP(
        "Refused",
        "The import was cancelled. Nothing was saved.",
    ),
    "import-country-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This country is not known. Write its name or its code of two letters, such as MA.",
    ),
    "import-date-instead": QT_TRANSLATE_NOOP(
        "Refused",
        "There is a date here where text is expected. Correct the cell; a spreadsheet "
        "program may have changed it automatically.",
    ),
    "import-email-wrong": QT_TRANSLATE_NOOP(
        "Refused",
        "This is not an e-mail address. Correct it in the file (name@example.org), or "
        "empty the cell.",
    ),
    "import-formula-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "This formula has no value, or an error. Open the file in your "
        "spreadsheet program, let it compute, save it; or type the value.",
    ),
    "import-gender-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "This answer was not understood. Write F, M, other, or leave the cell empty.",
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
    "pdf-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a PDF that can be read here: it is damaged, or protected by a password.",
    ),
    "pdf-page-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "Page {page} of {file} is larger than any sheet of badges. Print the badges "
        "again as a PDF, then choose that file.",
    ),
    "picture-heic": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is in the HEIC format of some phones. Export it as JPEG (on "
        "the phone: share, most compatible), then drop it again.",
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has %n million pixels; the limit is {limit}. Reduce it, then drop it again.",
    ),
    "picture-truncated": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is damaged or was not copied completely. Copy it again from the phone or camera.",
    ),
    "picture-unreadable": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.",
    ),
    "picture-without-code": QT_TRANSLATE_NOOP(
        "Refused",
        "No badge code was found in {file}. Take the picture again, closer and without glare.",
    ),
    "spreadsheet-damaged": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is damaged or was not copied completely. Ask for it again, or open it in "
        "your spreadsheet program and save it again.",
    ),
    "spreadsheet-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is empty. Choose the file that has the list.",
    ),
    "spreadsheet-line-too-long": QT_TRANSLATE_NOOP(
        "Refused",
        "Row {row} of {file} has more than %n characters: no row of a list of people "
        "is that long. Close the quotation mark left open there, or export the list again.",
    ),
    "spreadsheet-not-one": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a spreadsheet ({kind}). Export the list as XLSX or CSV, then choose "
        "that file.",
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
        "{file} is too large for a list of people: at most %n rows, and nothing "
        "far below or beside them. Keep only the list, then try again.",
    ),
    "spreadsheet-too-wide": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} has a row of %n cells, or far too many cells in all, for a list "
        "of people. Keep only the columns of the list, then try again.",
    ),
}
