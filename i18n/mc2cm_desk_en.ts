<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a participant</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
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
        <translation>Regional (Euro-Mediterranean)</translation>
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
        <translation>{answer} (chosen)</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Last exit</translation>
    </message>
    <message>
        <source>Minutes present</source>
        <translation>Minutes present</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <translation>Signature, morning</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <translation>Signature, afternoon</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>City, country</translation>
    </message>
    <message>
        <source>Certified correct</source>
        <translation>Certified correct</translation>
    </message>
    <message>
        <source>Name, function, date and signature</source>
        <translation>Name, function, date and signature</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>As of {day}, {time}</translation>
    </message>
    <message>
        <source>Registered: {registered} · Present: {present} · Women: {women} · Men: {men}</source>
        <translation>Registered: {registered} · Present: {present} · Women: {women} · Men: {men}</translation>
    </message>
    <message>
        <source>Other or not stated: {number}</source>
        <translation>Other or not stated: {number}</translation>
    </message>
    <message>
        <source>These data serve as proof of attendance for the donor and for the event report; they are kept as required by the grant agreement and for no other purpose.</source>
        <translation>These data serve as proof of attendance for the donor and for the event report; they are kept as required by the grant agreement and for no other purpose.</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>Funded by the European Union</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Discussion notes</source>
        <translation>Discussion notes</translation>
    </message>
    <message>
        <source>Parts of the note</source>
        <translation>Parts of the note</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versions of the note</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>Challenges and opportunities</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>City cases</translation>
    </message>
    <message>
        <source>Field visits</source>
        <translation>Field visits</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>Offers of help</translation>
    </message>
    <message>
        <source>Evaluation answers</source>
        <translation>Evaluation answers</translation>
    </message>
    <message>
        <source>when the library was opened</source>
        <translation>when the library was opened</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>every hour</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>end of the day</translation>
    </message>
    <message>
        <source>end of the event</source>
        <translation>end of the event</translation>
    </message>
    <message>
        <source>when the program was closed</source>
        <translation>when the program was closed</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>before a backup was restored</translation>
    </message>
    <message>
        <source>before a list was imported</source>
        <translation>before a list was imported</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>before an update of the program</translation>
    </message>
    <message>
        <source>when another program replaced the library</source>
        <translation>when another program replaced the library</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Texts being typed</source>
        <translation>Texts being typed</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>without pictures and drafts</source>
        <translation>without pictures and drafts</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contains</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>No photo</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Group {group}</source>
        <translation>Group {group}</translation>
    </message>
    <message>
        <source>QR code of this badge, for the welcome desk</source>
        <translation>QR code of this badge, for the welcome desk</translation>
    </message>
    <message>
        <source>Back of the badge: agenda of the event</source>
        <translation>Back of the badge: agenda of the event</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>BadgeBack</name>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda and Wi-Fi</source>
        <translation>Agenda and Wi-Fi</translation>
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
            <numerusform>%n never printed</numerusform>
            <numerusform>%n never printed</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges to produce</source>
        <translation>Badges to produce</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>BadgeColour</name>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <translation>Deep blue</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>Terracotta</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
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
        <translation>Plum</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Sky</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
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
        <translation>On the badge</translation>
    </message>
    <message>
        <source>Name in Latin and Arabic script</source>
        <translation>Name in Latin and Arabic script</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Colour of the role</source>
        <translation>Colour of the role</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Title of the event</translation>
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
        <translation>QR code</translation>
    </message>
    <message>
        <source>“No photo” mark</source>
        <translation>“No photo” mark</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>Size of the name</translation>
    </message>
    <message>
        <source>Long names shrink automatically; they are never cut off.</source>
        <translation>Long names shrink automatically; they are never cut off.</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Size of the code</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi network</source>
        <translation>Name of the Wi-Fi network</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi network</source>
        <translation>Password of the Wi-Fi network</translation>
    </message>
    <message>
        <source>Printed on each badge in words and as a code. Leave empty for an open network.</source>
        <translation>Printed on each badge in words and as a code. Leave empty for an open network.</translation>
    </message>
    <message>
        <source>Colours of the roles</source>
        <translation>Colours of the roles</translation>
    </message>
    <message>
        <source>Drop a logo here, or Ctrl V</source>
        <translation>Drop a logo here, or Ctrl V</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>The European Union emblem is added automatically where it is a donor.</source>
        <translation>The European Union emblem is added automatically where it is a donor.</translation>
    </message>
    <message>
        <source>A label has no back.</source>
        <translation>A label has no back.</translation>
    </message>
    <message>
        <source>Cut into four, then fold along the dashed line: the back ends up behind.</source>
        <translation>Cut into four, then fold along the dashed line: the back ends up behind.</translation>
    </message>
    <message>
        <source>Printed on both sides, flipped on the short edge.</source>
        <translation>Printed on both sides, flipped on the short edge.</translation>
    </message>
</context>
<context>
    <name>BadgeLayout</name>
    <message>
        <source>A4, four a page</source>
        <translation>A4, four a page</translation>
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
        <translation>Label 62 mm</translation>
    </message>
</context>
<context>
    <name>BadgeOrder</name>
    <message>
        <source>By group, then by name</source>
        <translation>By group, then by name</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>By city, then by name</source>
        <translation>By city, then by name</translation>
    </message>
    <message>
        <source>By organisation, then by name</source>
        <translation>By organisation, then by name</translation>
    </message>
    <message>
        <source>In list order</source>
        <translation>In list order</translation>
    </message>
</context>
<context>
    <name>BadgePages</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Page as it will be printed</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Show the panel</source>
        <translation>Show the panel</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Hide the panel</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>No card matches this filter.</source>
        <translation>No card matches this filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Similar to {label} ({percent}%)</source>
        <translation>Similar to {label} ({percent}%)</translation>
    </message>
    <message>
        <source>The cards are merged.</source>
        <translation>The cards are merged.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Consent: {use}</source>
        <translation>Consent: {use}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Badges for those checked</source>
        <translation>Badges for those checked</translation>
    </message>
    <message>
        <source>Remove those checked</source>
        <translation>Remove those checked</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Uncheck all</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusList</name>
    <message>
        <source>Bus list</source>
        <translation>Bus list</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation, city</source>
        <translation>Organisation, city</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Departure {time}</source>
        <translation>Departure {time}</translation>
    </message>
    <message>
        <source>Expected: {count}</source>
        <translation>Expected: {count}</translation>
    </message>
    <message>
        <source>On board: {count} of {expected}</source>
        <translation>On board: {count} of {expected}</translation>
    </message>
    <message>
        <source>Not on the list: {count}</source>
        <translation>Not on the list: {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>The telephone numbers are for this visit only; destroy this list once everybody is back.</source>
        <translation>The telephone numbers are for this visit only; destroy this list once everybody is back.</translation>
    </message>
</context>
<context>
    <name>BusListExport</name>
    <message>
        <source>Choose a visit first: each bus has its own list.</source>
        <translation>Choose a visit first: each bus has its own list.</translation>
    </message>
    <message>
        <source>bus-list</source>
        <translation>bus-list</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Scanner, name or code…</source>
        <translation>Scanner, name or code…</translation>
    </message>
    <message>
        <source>Scanner, name or code</source>
        <translation>Scanner, name or code</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Start the camera</source>
        <translation>Start the camera</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Test the scanner</translation>
    </message>
    <message>
        <source>Keep typing: a name, a city, an organisation.</source>
        <translation>Keep typing: a name, a city, an organisation.</translation>
    </message>
    <message>
        <source>Press Enter to use these digits as a badge code.</source>
        <translation>Press Enter to use these digits as a badge code.</translation>
    </message>
    <message>
        <source>Nobody on the list has this name. Try fewer letters, or the city.</source>
        <translation>Nobody on the list has this name. Try fewer letters, or the city.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>The camera is starting…</translation>
    </message>
    <message>
        <source>No camera was found. The scanner and the search still work.</source>
        <translation>No camera was found. The scanner and the search still work.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it there, then press F8; the scanner and the search still work.</source>
        <translation>Another program is using the camera. Close it there, then press F8; the scanner and the search still work.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it back in, then press F8; the scanner and the search still work.</source>
        <translation>The camera was unplugged. Plug it back in, then press F8; the scanner and the search still work.</translation>
    </message>
    <message>
        <source>This computer lacks a component that the camera needs (libpulse0). The scanner and the search still work.</source>
        <translation>This computer lacks a component that the camera needs (libpulse0). The scanner and the search still work.</translation>
    </message>
    <message>
        <source>The camera is off. The scanner and the search work without it.</source>
        <translation>The camera is off. The scanner and the search work without it.</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Challenges it addresses</source>
        <translation>Challenges it addresses</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Status of the sheet</source>
        <translation>Status of the sheet</translation>
    </message>
    <message>
        <source>Status of the solution</source>
        <translation>Status of the solution</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>Objectives of the Global Compact</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>SDG targets</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) missing</source>
        <translation>
            <numerusform>%n required field missing</numerusform>
            <numerusform>%n required fields missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Not specified</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>This is to certify that</translation>
    </message>
    <message>
        <source>attended the peer-learning event</source>
        <translation>attended the peer-learning event</translation>
    </message>
    <message>
        <source>Total attended</source>
        <translation>Total attended</translation>
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
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Name, function and signature</source>
        <translation>Name, function and signature</translation>
    </message>
    <message>
        <source>Hours as recorded at check-in and check-out.</source>
        <translation>Hours as recorded at check-in and check-out.</translation>
    </message>
    <message>
        <source>Co-funding: {donors}</source>
        <translation>Co-funding: {donors}</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>Funded by the European Union</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>The certificate as it will be issued</source>
        <translation>The certificate as it will be issued</translation>
    </message>
</context>
<context>
    <name>ChallengeCards</name>
    <message>
        <source>Unclustered</source>
        <translation>Unclustered</translation>
    </message>
    <message>
        <source>Remove the cluster “{name}”</source>
        <translation>Remove the cluster “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
</context>
<context>
    <name>ChallengeKind</name>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
</context>
<context>
    <name>ChallengePanel</name>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cities that share it</source>
        <translation>Cities that share it</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Level where it can be solved</source>
        <translation>Level where it can be solved</translation>
    </message>
    <message>
        <source>Raised by group</source>
        <translation>Raised by group</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
</context>
<context>
    <name>ChallengeState</name>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
</context>
<context>
    <name>ChallengesScreen</name>
    <message>
        <source>Common challenges and opportunities</source>
        <translation>Common challenges and opportunities</translation>
    </message>
    <message>
        <source>What holds us back, and what we can build on</source>
        <translation>What holds us back, and what we can build on</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>The card was removed.</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>New cluster</translation>
    </message>
    <message>
        <source>Remove the card’s cluster</source>
        <translation>Remove the card’s cluster</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Add a vote</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>Merge with another card…</translation>
    </message>
    <message>
        <source>Enter a card</source>
        <translation>Enter a card</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>New challenge</translation>
    </message>
    <message>
        <source>What holds us back? @city #theme, + for an opportunity</source>
        <translation>What holds us back? @city #theme, + for an opportunity</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>+ for an opportunity</source>
        <translation>+ for an opportunity</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Drop here</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>By city</translation>
    </message>
    <message>
        <source>Unclustered</source>
        <translation>Unclustered</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Choose a card to see its details.</source>
        <translation>Choose a card to see its details.</translation>
    </message>
    <message>
        <source>The cluster was removed.</source>
        <translation>The cluster was removed.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>A day with content is never removed without asking.</source>
        <translation>A day with content is never removed without asking.</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>Change the dates</translation>
    </message>
    <message>
        <source>First choose what happens to {day}.</source>
        <translation>First choose what happens to {day}.</translation>
    </message>
    <message>
        <source>The dates change</source>
        <translation>The dates change</translation>
    </message>
    <message>
        <source>Keep {dates}</source>
        <translation>Keep {dates}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move along, at the same time</source>
        <translation>
            <numerusform>%n session moves along, at the same time</numerusform>
            <numerusform>%n sessions move along, at the same time</numerusform>
        </translation>
    </message>
    <message>
        <source>with groups, questions, rooms and links</source>
        <translation>with groups, questions, rooms and links</translation>
    </message>
    <message>
        <source>The visit moves to {day}</source>
        <translation>The visit moves to {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) keep their title</source>
        <translation>
            <numerusform>%n day keeps its title</numerusform>
            <numerusform>%n days keep their titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded entry(ies) move with their day</source>
        <translation>
            <numerusform>%n recorded entry moves with its day</numerusform>
            <numerusform>%n recorded entries move with their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are added</source>
        <translation>
            <numerusform>%n day is added</numerusform>
            <numerusform>%n days are added</numerusform>
        </translation>
    </message>
    <message>
        <source>the other days stay as they are</source>
        <translation>the other days stay as they are</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list may still have the old dates</source>
        <translation>
            <numerusform>%n person on the list may still have the old dates</numerusform>
            <numerusform>%n people on the list may still have the old dates</numerusform>
        </translation>
    </message>
    <message>
        <source>tell them the new ones</source>
        <translation>tell them the new ones</translation>
    </message>
    <message>
        <source>The reference document was shared before this change</source>
        <translation>The reference document was shared before this change</translation>
    </message>
    <message>
        <source>check whether it says the old dates</source>
        <translation>check whether it says the old dates</translation>
    </message>
    <message numerus="yes">
        <source>%n printed badge(s) may still show the old dates</source>
        <translation>
            <numerusform>%n printed badge may still show the old dates</numerusform>
            <numerusform>%n printed badges may still show the old dates</numerusform>
        </translation>
    </message>
    <message>
        <source>reprint them if the agenda is on the back</source>
        <translation>reprint them if the agenda is on the back</translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) of the note still mention {day}</source>
        <translation>
            <numerusform>%n saved version of the note still mentions {day}</numerusform>
            <numerusform>%n saved versions of the note still mention {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is removed: its content</source>
        <translation>{day} is removed: its content</translation>
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
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded entry(ies)</source>
        <translation>
            <numerusform>%n recorded entry</numerusform>
            <numerusform>%n recorded entries</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to {day}</source>
        <translation>goes to {day}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>is removed</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>{name}, {field}: “{here}” is kept, the list says “{listed}”</source>
        <translation>{name}, {field}: “{here}” is kept, the list says “{listed}”</translation>
    </message>
    <message>
        <source>{name}, {field}: “{listed}” from the list replaces “{here}”</source>
        <translation>{name}, {field}: “{listed}” from the list replaces “{here}”</translation>
    </message>
</context>
<context>
    <name>CheckInMethod</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
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
        <translation>Welcome desk</translation>
    </message>
    <message>
        <source>Every scan is recorded at once, with or without a network</source>
        <translation>Every scan is recorded at once, with or without a network</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge printed</translation>
    </message>
    <message>
        <source>A new day has begun: entries now count for it.</source>
        <translation>A new day has begun: entries now count for it.</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>Group {code}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>No open questions: every row is clear.</source>
        <translation>No open questions: every row is clear.</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>{tokens}: nothing by that name here</source>
        <translation>{tokens}: nothing by that name here</translation>
    </message>
</context>
<context>
    <name>CityAsking</name>
    <message>
        <source>In which country is {city}?</source>
        <translation>In which country is {city}?</translation>
    </message>
    <message>
        <source>What is the time zone of {city}?</source>
        <translation>What is the time zone of {city}?</translation>
    </message>
</context>
<context>
    <name>CityCard</name>
    <message>
        <source>Its location has not been entered yet.</source>
        <translation>Its location has not been entered yet.</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Name ({language})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
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
        <translation>City cases</translation>
    </message>
    <message>
        <source>Local solutions that cities present</source>
        <translation>Local solutions that cities present</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Presented, next case</source>
        <translation>Presented, next case</translation>
    </message>
    <message>
        <source>Note what peers say</source>
        <translation>Note what peers say</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Presented, next</source>
        <translation>Presented, next</translation>
    </message>
    <message>
        <source>No case yet. Add the first one, or ask a city for its sheet.</source>
        <translation>No case yet. Add the first one, or ask a city for its sheet.</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Running order</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>Incomplete sheets</source>
        <translation>Incomplete sheets</translation>
    </message>
    <message>
        <source>city to be specified</source>
        <translation>city to be specified</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation>The case was removed.</translation>
    </message>
</context>
<context>
    <name>CityLine</name>
    <message>
        <source>{count} inh.</source>
        <translation>{count} inh.</translation>
    </message>
    <message>
        <source>“{city}” is another city: choose its country</source>
        <translation>“{city}” is another city: choose its country</translation>
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
        <translation>Next</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No further session</source>
        <translation>No further session</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation>Selected session</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Time used</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What the columns contain</source>
        <translation>What the columns contain</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>becomes</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>No display here: the demonstration runs without a window and its files go to {folder}.</source>
        <translation>No display here: the demonstration runs without a window and its files go to {folder}.</translation>
    </message>
    <message>
        <source>Import: {added} from {rows}</source>
        <translation>Import: {added} from {rows}</translation>
    </message>
    <message>
        <source>Badges: {badges} on {pages}</source>
        <translation>Badges: {badges} on {pages}</translation>
    </message>
    <message>
        <source>Check-in: {read}, {present}</source>
        <translation>Check-in: {read}, {present}</translation>
    </message>
    <message>
        <source>Steps: {challenges}, {cases}, {visits}, {recommendations}</source>
        <translation>Steps: {challenges}, {cases}, {visits}, {recommendations}</translation>
    </message>
    <message>
        <source>Attendance: {present} of {participants}</source>
        <translation>Attendance: {present} of {participants}</translation>
    </message>
    <message>
        <source>Note: {pages}, {percent}% complete</source>
        <translation>Note: {pages}, {percent}% complete</translation>
    </message>
    <message>
        <source>Note as a Word file</source>
        <translation>Note as a Word file</translation>
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
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
            <numerusform>%n code read back from the pages</numerusform>
            <numerusform>%n codes read back from the pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) admitted</source>
        <translation>
            <numerusform>%n person admitted</numerusform>
            <numerusform>%n people admitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) or opportunities</source>
        <translation>
            <numerusform>%n challenge or opportunity</numerusform>
            <numerusform>%n challenges and opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Settled: {comment}</source>
        <translation>Settled: {comment}</translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>For the recommendation</source>
        <translation>For the recommendation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>Remove the commitment</translation>
    </message>
    <message>
        <source>The state given in the latest follow-up entry.</source>
        <translation>The state given in the latest follow-up entry.</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentsSheet</name>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>who @city: what, then Enter</source>
        <translation>who @city: what, then Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>The due date has passed, and it is neither done nor dropped.</source>
        <translation>The due date has passed, and it is neither done nor dropped.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>A follow-up entry says what became of it.</source>
        <translation>A follow-up entry says what became of it.</translation>
    </message>
    <message>
        <source>No commitment matches this filter.</source>
        <translation>No commitment matches this filter.</translation>
    </message>
    <message>
        <source>No commitments yet. Type who does what, then press Enter.</source>
        <translation>No commitments yet. Type who does what, then press Enter.</translation>
    </message>
    <message>
        <source>Choose a commitment to see who does what by when.</source>
        <translation>Choose a commitment to see who does what by when.</translation>
    </message>
    <message>
        <source>The commitment was removed.</source>
        <translation>The commitment was removed.</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>The entry was removed.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Name in the note</source>
        <translation>Name in the note</translation>
    </message>
    <message>
        <source>Contact for participants</source>
        <translation>Contact for participants</translation>
    </message>
    <message>
        <source>Contact kept</source>
        <translation>Contact kept</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>May photographs and films of the event show you?</source>
        <translation>May photographs and films of the event show you?</translation>
    </message>
    <message>
        <source>May the learning note print your name, function and organisation?</source>
        <translation>May the learning note print your name, function and organisation?</translation>
    </message>
    <message>
        <source>May the other participants be given your e-mail address and telephone number?</source>
        <translation>May the other participants be given your e-mail address and telephone number?</translation>
    </message>
    <message>
        <source>May we keep your contact details to invite you to later events?</source>
        <translation>May we keep your contact details to invite you to later events?</translation>
    </message>
    <message>
        <source>May the learning note quote what you say, with your name?</source>
        <translation>May the learning note quote what you say, with your name?</translation>
    </message>
    <message>
        <source>asked at the desk</source>
        <translation>asked at the desk</translation>
    </message>
    <message>
        <source>on the signed form</source>
        <translation>on the signed form</translation>
    </message>
    <message>
        <source>recorded for several people at once</source>
        <translation>recorded for several people at once</translation>
    </message>
    <message>
        <source>in the imported list</source>
        <translation>in the imported list</translation>
    </message>
    <message>
        <source>on registration at the desk</source>
        <translation>on registration at the desk</translation>
    </message>
    <message>
        <source>entered under Participants</source>
        <translation>entered under Participants</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>Name, organisation</source>
        <translation>Name, organisation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date and signature</translation>
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
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Please answer each question with a cross. You are free to say no: your participation does not depend on it. You can change your answers at any time.</source>
        <translation>Please answer each question with a cross. You are free to say no: your participation does not depend on it. You can change your answers at any time.</translation>
    </message>
    <message>
        <source>To change an answer: {contact}</source>
        <translation>To change an answer: {contact}</translation>
    </message>
    <message>
        <source>Your data are kept by {programme} for this event.</source>
        <translation>Your data are kept by {programme} for this event.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>{consent}: what does this cell say?</source>
        <translation>{consent}: what does this cell say?</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>row {row}, column {column}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>Never counted as a yes unless you say so.</source>
        <translation>Never counted as a yes unless you say so.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Then: {uses}</source>
        <translation>Then: {uses}</translation>
    </message>
    <message>
        <source>Consent given: name in the note</source>
        <translation>Consent given: name in the note</translation>
    </message>
    <message>
        <source>Consent given: contact for participants</source>
        <translation>Consent given: contact for participants</translation>
    </message>
    <message>
        <source>Consent given: contact kept</source>
        <translation>Consent given: contact kept</translation>
    </message>
    <message>
        <source>Consent given: quotation</source>
        <translation>Consent given: quotation</translation>
    </message>
    <message>
        <source>Consent refused: the question that is shown</source>
        <translation>Consent refused: the question that is shown</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Enter signed consent forms</source>
        <translation>Enter signed consent forms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name, or scan the code of the form</source>
        <translation>Name, or scan the code of the form</translation>
    </message>
    <message>
        <source>Whose form it is</source>
        <translation>Whose form it is</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>O or Y: yes · N: no · Space: leave unchanged · Backspace: previous question · Enter: next form. Each answer is saved at once.</source>
        <translation>O or Y: yes · N: no · Space: leave unchanged · Backspace: previous question · Enter: next form. Each answer is saved at once.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n still to ask</numerusform>
            <numerusform>%n still to ask</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list has this code.</source>
        <translation>Nobody on this list has this code.</translation>
    </message>
    <message>
        <source>Nobody on this list has this name.</source>
        <translation>Nobody on this list has this name.</translation>
    </message>
    <message>
        <source>{name} said no before: “{question}” Does the signed form say yes? Until you answer, the no stays.</source>
        <translation>{name} said no before: “{question}” Does the signed form say yes? Until you answer, the no stays.</translation>
    </message>
    <message>
        <source>Keep the refusal</source>
        <translation>Keep the refusal</translation>
    </message>
    <message>
        <source>Yes, the form says so</source>
        <translation>Yes, the form says so</translation>
    </message>
</context>
<context>
    <name>ConsentWork</name>
    <message>
        <source>Consent form: one list to sign</source>
        <translation>Consent form: one list to sign</translation>
    </message>
    <message>
        <source>Consent form: one page per person</source>
        <translation>Consent form: one page per person</translation>
    </message>
    <message>
        <source>Enter signed consent forms</source>
        <translation>Enter signed consent forms</translation>
    </message>
    <message numerus="yes">
        <source>%n people said no before. Only they can change that answer.</source>
        <translation>
            <numerusform>%n person said no before. Only they can change that answer.</numerusform>
            <numerusform>%n people said no before. Only they can change that answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their refusals, record the others</source>
        <translation>Keep their refusals, record the others</translation>
    </message>
    <message>
        <source>They have changed their mind: record all</source>
        <translation>They have changed their mind: record all</translation>
    </message>
    <message numerus="yes">
        <source>%n answers recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusals kept.</source>
        <translation>
            <numerusform>%n refusal kept.</numerusform>
            <numerusform>%n refusals kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n attended</numerusform>
            <numerusform>%n attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n different people</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Different people</translation>
    </message>
    <message>
        <source>Registered: on the list of the event, walk-ins included, without those who declined or cancelled.</source>
        <translation>Registered: on the list of the event, walk-ins included, without those who declined or cancelled.</translation>
    </message>
    <message>
        <source>Expected: registered, and due to attend this day, session or visit.</source>
        <translation>Expected: registered, and due to attend this day, session or visit.</translation>
    </message>
    <message>
        <source>Present: came in at least once on this day, even if they have left since. Rehearsals do not count.</source>
        <translation>Present: came in at least once on this day, even if they have left since. Rehearsals do not count.</translation>
    </message>
    <message>
        <source>Attended: present on at least one day of the event. Each person counts once.</source>
        <translation>Attended: present on at least one day of the event. Each person counts once.</translation>
    </message>
    <message>
        <source>Different people: over several days or events, each person counts once.</source>
        <translation>Different people: over several days or events, each person counts once.</translation>
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
            <numerusform>{count} of %n city</numerusform>
            <numerusform>{count} of %n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left since</source>
        <translation>
            <numerusform>%n has left since</numerusform>
            <numerusform>%n have left since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the list</source>
        <translation>
            <numerusform>%n not on the list</numerusform>
            <numerusform>%n not on the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>Bus list</translation>
    </message>
    <message>
        <source>Direction: in or out (Ctrl+D)</source>
        <translation>Direction: in or out (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n too many for the places</source>
        <translation>
            <numerusform>%n person too many for the places</numerusform>
            <numerusform>%n people too many for the places</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is on board: the bus can leave</source>
        <translation>Everybody is on board: the bus can leave</translation>
    </message>
    <message>
        <source>Everybody is back</source>
        <translation>Everybody is back</translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n missing</source>
        <translation>
            <numerusform>Wait: %n person is missing</numerusform>
            <numerusform>Wait: %n people are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is taken</source>
        <translation>Every place is taken</translation>
    </message>
    <message numerus="yes">
        <source>in the rehearsal, of %n expected</source>
        <translation>
            <numerusform>in the rehearsal, of %n expected</numerusform>
            <numerusform>in the rehearsal, of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n expected</source>
        <translation>
            <numerusform>of %n expected</numerusform>
            <numerusform>of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>present, of %n expected</source>
        <translation>
            <numerusform>present, of %n expected</numerusform>
            <numerusform>present, of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out, of %n who came in</source>
        <translation>
            <numerusform>out, of %n who came in</numerusform>
            <numerusform>out, of %n who came in</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>What the list shows</translation>
    </message>
    <message>
        <source>Who is missing, or how many are here</source>
        <translation>Who is missing, or how many are here</translation>
    </message>
    <message>
        <source>Entries and exits</source>
        <translation>Entries and exits</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>Still inside</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scanned by mistake</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>Did not come in</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Nobody has come through this gate yet.</source>
        <translation>Nobody has come through this gate yet.</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>Without a city</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n minute(s) early</source>
        <translation>
            <numerusform>left %n minute early</numerusform>
            <numerusform>left %n minutes early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) there</source>
        <translation>
            <numerusform>%n minute there</numerusform>
            <numerusform>%n minutes there</numerusform>
        </translation>
    </message>
    <message>
        <source>peak {time} · {count} per min</source>
        <translation>peak {time} · {count} per min</translation>
    </message>
</context>
<context>
    <name>CutNotice</name>
    <message>
        <source>The scan was cut off. Scan the badge again.</source>
        <translation>The scan was cut off. Scan the badge again.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates and days</source>
        <translation>Dates and days</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
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
            <numerusform>Title in %n of 3 languages</numerusform>
            <numerusform>Title in %n of 3 languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Title of {day}</source>
        <translation>Title of {day}</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} becomes {after}</translation>
    </message>
</context>
<context>
    <name>DegreesField</name>
    <message>
        <source>Write it as 45.76 N · 4.84 E.</source>
        <translation>Write it as 45.76 N · 4.84 E.</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Try it without risk</source>
        <translation>Try it without risk</translation>
    </message>
    <message>
        <source>The demonstration event of Seville opens in a library of its own.</source>
        <translation>The demonstration event of Seville opens in a library of its own.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Open the demonstration</translation>
    </message>
</context>
<context>
    <name>DeskTasks</name>
    <message>
        <source>Photographs: yes</source>
        <translation>Photographs: yes</translation>
    </message>
    <message>
        <source>Photographs: no</source>
        <translation>Photographs: no</translation>
    </message>
    <message>
        <source>Headset handed over, or returned</source>
        <translation>Headset handed over, or returned</translation>
    </message>
    <message>
        <source>Material handed over, or returned</source>
        <translation>Material handed over, or returned</translation>
    </message>
    <message>
        <source>The desk's note has been dealt with</source>
        <translation>The desk's note has been dealt with</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Complete from the gazetteer</source>
        <translation>Complete from the gazetteer</translation>
    </message>
    <message>
        <source>Also named in lists as: {names}</source>
        <translation>Also named in lists as: {names}</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
</context>
<context>
    <name>DirectoryAddSheet</name>
    <message>
        <source>Add a city or an organisation</source>
        <translation>Add a city or an organisation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>What to add</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Choose the country of the city.</source>
        <translation>Choose the country of the city.</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Level of function</source>
        <translation>Level of function</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>Consent: photographs</translation>
    </message>
    <message>
        <source>Consent: name in publications</source>
        <translation>Consent: name in publications</translation>
    </message>
    <message>
        <source>Consent: sharing contact details</source>
        <translation>Consent: sharing contact details</translation>
    </message>
    <message>
        <source>Consent: keeping contact details</source>
        <translation>Consent: keeping contact details</translation>
    </message>
    <message>
        <source>Consent: quotations</source>
        <translation>Consent: quotations</translation>
    </message>
</context>
<context>
    <name>DirectoryHead</name>
    <message>
        <source>Search, in any language</source>
        <translation>Search, in any language</translation>
    </message>
    <message>
        <source>Search in names</source>
        <translation>Search in names</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Likely the same</translation>
    </message>
    <message>
        <source>Without country</source>
        <translation>Without country</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Cities and organisations</source>
        <translation>Cities and organisations</translation>
    </message>
    <message>
        <source>Names in each language, country, time zone, population: a correction applies to all events</source>
        <translation>Names in each language, country, time zone, population: a correction applies to all events</translation>
    </message>
    <message>
        <source>Add a city or an organisation</source>
        <translation>Add a city or an organisation</translation>
    </message>
    <message>
        <source>Search in names</source>
        <translation>Search in names</translation>
    </message>
    <message>
        <source>Merge the checked entries</source>
        <translation>Merge the checked entries</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
        <translation>Completed from the gazetteer.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
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
        <translation>Kind</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>City and country</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>to be specified</source>
        <translation>to be specified</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n alike</numerusform>
            <numerusform>%n alike</numerusform>
        </translation>
    </message>
    <message>
        <source>no country</source>
        <translation>no country</translation>
    </message>
    <message>
        <source>Cities, organisations and people</source>
        <translation>Cities, organisations and people</translation>
    </message>
    <message>
        <source>No name here matches “{words}”.</source>
        <translation>No name here matches “{words}”.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>There are no more names that look the same.</source>
        <translation>There are no more names that look the same.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>There is nothing here.</translation>
    </message>
</context>
<context>
    <name>DoorActions</name>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>Search for a name</translation>
    </message>
    <message>
        <source>Kiosk: full screen</source>
        <translation>Kiosk: full screen</translation>
    </message>
    <message>
        <source>Count people in, or out</source>
        <translation>Count people in, or out</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>Camera on or off</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sound on or off</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Who is missing</translation>
    </message>
    <message>
        <source>Print the bus list</source>
        <translation>Print the bus list</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Test the scanner</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Typed here and not saved; changed elsewhere in the meantime:</source>
        <translation>Typed here and not saved; changed elsewhere in the meantime:</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Use this text</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Discard this text</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>offers of help</source>
        <translation>offers of help</translation>
    </message>
    <message>
        <source>Duplicate, including</source>
        <translation>Duplicate, including</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>Remove the event…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Host city</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Remove the event</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Choose the host city of the new event.</source>
        <translation>Choose the host city of the new event.</translation>
    </message>
    <message>
        <source>Everything in the event is removed with it; Undo restores it. To remove it, type its title or “{name}”.</source>
        <translation>Everything in the event is removed with it; Undo restores it. To remove it, type its title or “{name}”.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name of the event</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There is no role “{text}”.</source>
        <translation>There is no role “{text}”.</translation>
    </message>
    <message>
        <source>There is no working group “{text}”. Groups are created under Agenda.</source>
        <translation>There is no working group “{text}”. Groups are created under Agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) changed.</source>
        <translation>
            <numerusform>%n participant changed.</numerusform>
            <numerusform>%n participants changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) removed.</source>
        <translation>
            <numerusform>%n participant removed.</numerusform>
            <numerusform>%n participants removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Erase a person</source>
        <translation>Erase a person</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name of the person</translation>
    </message>
    <message>
        <source>People of this name</source>
        <translation>People of this name</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>Copy for the person</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this name.</source>
        <translation>Nobody has this name.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be erased here: {things}</source>
        <translation>Will be erased here: {things}</translation>
    </message>
    <message>
        <source>Will remain elsewhere: {things}</source>
        <translation>Will remain elsewhere: {things}</translation>
    </message>
    <message>
        <source>This cannot be undone. To erase everything, type the name: {name}</source>
        <translation>This cannot be undone. To erase everything, type the name: {name}</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>The questionnaire at the end of the event, without names</source>
        <translation>The questionnaire at the end of the event, without names</translation>
    </message>
    <message>
        <source>Save this questionnaire</source>
        <translation>Save this questionnaire</translation>
    </message>
    <message>
        <source>Enter a questionnaire</source>
        <translation>Enter a questionnaire</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>keys 1 to 4</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
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
            <numerusform>{percent} of the %n person who attended</numerusform>
            <numerusform>{percent} of the %n people who attended</numerusform>
        </translation>
    </message>
    <message>
        <source>No results are shown for fewer than five questionnaires: somebody could be identified.</source>
        <translation>No results are shown for fewer than five questionnaires: somebody could be identified.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>{status} · day {number}</source>
        <translation>{status} · day {number}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of 6</source>
        <translation>
            <numerusform>%n step of 6</numerusform>
            <numerusform>%n steps of 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFrame</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This event is archived: nothing was changed.</source>
        <translation>This event is archived: nothing was changed.</translation>
    </message>
    <message>
        <source>Edit it anyway</source>
        <translation>Edit it anyway</translation>
    </message>
</context>
<context>
    <name>EventGroups</name>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Which events are shown</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Peer-learning event</source>
        <translation>Peer-learning event</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Working meeting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Note being written</source>
        <translation>Note being written</translation>
    </message>
    <message>
        <source>Note published</source>
        <translation>Note published</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>City case</source>
        <translation>City case</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Key message</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>{file} has been saved</source>
        <translation>{file} has been saved</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No font has these characters; boxes are printed instead:</source>
        <translation>No font has these characters; boxes are printed instead:</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Saved in {path}</source>
        <translation>Saved in {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Other e-mail addresses</translation>
    </message>
    <message>
        <source>Other telephone numbers</source>
        <translation>Other telephone numbers</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>The challenge the city faced</source>
        <translation>The challenge the city faced</translation>
    </message>
    <message>
        <source>What the city did</source>
        <translation>What the city did</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Migrants’ participation</source>
        <translation>Migrants’ participation</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Results and evidence</source>
        <translation>Results and evidence</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lessons learned</translation>
    </message>
    <message>
        <source>What can be replicated elsewhere</source>
        <translation>What can be replicated elsewhere</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Meeting point</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Addressee level</source>
        <translation>Addressee level</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>Name in Arabic script</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Dietary needs</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Access needs</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Note for the desk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
</context>
<context>
    <name>FieldVisitScreen</name>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>What the host city shows, and what others take home</source>
        <translation>What the host city shows, and what others take home</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>Note an observation</translation>
    </message>
    <message>
        <source>The visit is over</source>
        <translation>The visit is over</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>What did you see? @city</source>
        <translation>What did you see? @city</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Drop here</translation>
    </message>
    <message>
        <source>No visit yet. Plan the one that the host city offers.</source>
        <translation>No visit yet. Plan the one that the host city offers.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>The observation was removed.</source>
        <translation>The observation was removed.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>No follow-up has been noted yet.</source>
        <translation>No follow-up has been noted yet.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Correct the entry</translation>
    </message>
    <message>
        <source>Add to the follow-up</source>
        <translation>Add to the follow-up</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type the date of this finding, such as 15/06/2020.</source>
        <translation>Type the date of this finding, such as 15/06/2020.</translation>
    </message>
</context>
<context>
    <name>FollowUpState</name>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>%n person(s), each counted once</source>
        <translation>
            <numerusform>%n person, counted once</numerusform>
            <numerusform>%n people, each counted once</numerusform>
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
            <numerusform>%n event hosted</numerusform>
            <numerusform>%n events hosted</numerusform>
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
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) or opportunities</source>
        <translation>
            <numerusform>%n challenge or opportunity</numerusform>
            <numerusform>%n challenges or opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion note(s)</source>
        <translation>
            <numerusform>%n discussion note</numerusform>
            <numerusform>%n discussion notes</numerusform>
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
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
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
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue</source>
        <translation>
            <numerusform>%n commitment overdue</numerusform>
            <numerusform>%n commitments overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or files</source>
        <translation>
            <numerusform>%n picture or file</numerusform>
            <numerusform>%n pictures or files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print again</source>
        <translation>
            <numerusform>%n badge to print again</numerusform>
            <numerusform>%n badges to print again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunctionLevel</name>
    <message>
        <source>Not specified</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Elected official</translation>
    </message>
    <message>
        <source>Senior manager</source>
        <translation>Senior manager</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>Technical officer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
</context>
<context>
    <name>GapsSheet</name>
    <message>
        <source>What is still to be completed</source>
        <translation>What is still to be completed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Stop the camera (F8)</source>
        <translation>Stop the camera (F8)</translation>
    </message>
    <message>
        <source>Start the camera (F8)</source>
        <translation>Start the camera (F8)</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No camera was found</translation>
    </message>
    <message>
        <source>Sessions and visits</source>
        <translation>Sessions and visits</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Camera on</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Camera off</translation>
    </message>
    <message>
        <source>Kiosk: full screen</source>
        <translation>Kiosk: full screen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>Undisclosed</translation>
    </message>
</context>
<context>
    <name>GuessCard</name>
    <message>
        <source>What we guessed</source>
        <translation>What we guessed</translation>
    </message>
    <message>
        <source>The text is read as {encoding}, as you chose.</source>
        <translation>The text is read as {encoding}, as you chose.</translation>
    </message>
    <message>
        <source>guess again</source>
        <translation>guess again</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found.</source>
        <translation>No headings were found.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>assign it</source>
        <translation>assign it</translation>
    </message>
    <message>
        <source>see the rows</source>
        <translation>see the rows</translation>
    </message>
</context>
<context>
    <name>HelpKind</name>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Tool or guide</source>
        <translation>Tool or guide</translation>
    </message>
    <message>
        <source>Network of cities</source>
        <translation>Network of cities</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Other help</translation>
    </message>
</context>
<context>
    <name>HistorySteps</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Peer learning between cities</source>
        <translation>Peer learning between cities</translation>
    </message>
    <message>
        <source>Search in all events</source>
        <translation>Search in all events</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Language: {name}</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>No events yet. Create the first one, or open the demonstration.</source>
        <translation>No events yet. Create the first one, or open the demonstration.</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>No timeframe</source>
        <translation>No timeframe</translation>
    </message>
    <message>
        <source>Short (6 months at most)</source>
        <translation>Short (6 months at most)</translation>
    </message>
    <message>
        <source>Medium (18 months at most)</source>
        <translation>Medium (18 months at most)</translation>
    </message>
    <message>
        <source>Long (more than 18 months)</source>
        <translation>Long (more than 18 months)</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Family and given name</source>
        <translation>Family and given name</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Family name in Arabic</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Given name in Arabic</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>City and country</translation>
    </message>
    <message>
        <source>Organisation and city</source>
        <translation>Organisation and city</translation>
    </message>
    <message>
        <source>Interpretation headset</source>
        <translation>Interpretation headset</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Photo consent</translation>
    </message>
    <message>
        <source>Consent: name in the note</source>
        <translation>Consent: name in the note</translation>
    </message>
    <message>
        <source>Consent: contacts shared</source>
        <translation>Consent: contacts shared</translation>
    </message>
    <message>
        <source>Consent: contacts kept</source>
        <translation>Consent: contacts kept</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message>
        <source>The text of the file was read as {encoding}: “{value}”. If it looks wrong, choose another encoding.</source>
        <translation>The text of the file was read as {encoding}: “{value}”. If it looks wrong, choose another encoding.</translation>
    </message>
    <message>
        <source>The file mixes several encodings; each line was read on its own: “{value}”. Check its accents.</source>
        <translation>The file mixes several encodings; each line was read on its own: “{value}”. Check its accents.</translation>
    </message>
    <message>
        <source>Letters that had been damaged when the file was saved were restored: “{value}”.</source>
        <translation>Letters that had been damaged when the file was saved were restored: “{value}”.</translation>
    </message>
    <message>
        <source>Some letters in the file have been lost: “{value}”. Ask for the file again.</source>
        <translation>Some letters in the file have been lost: “{value}”. Ask for the file again.</translation>
    </message>
    <message>
        <source>Sheet “{value}” was read. Not read: {sheets}.</source>
        <translation>Sheet “{value}” was read. Not read: {sheets}.</translation>
    </message>
    <message>
        <source>The headings were found in row {row}.</source>
        <translation>The headings were found in row {row}.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read like the others: {value}.</source>
        <translation>
            <numerusform>%n hidden row was read like the others: {value}.</numerusform>
            <numerusform>%n hidden rows were read like the others: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows hidden by a filter were read like the others: {value}.</source>
        <translation>
            <numerusform>%n row hidden by a filter was read like the others: {value}.</numerusform>
            <numerusform>%n rows hidden by a filter were read like the others: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows struck through were read like the others: {value}.</source>
        <translation>
            <numerusform>%n row struck through was read like the others: {value}.</numerusform>
            <numerusform>%n rows struck through were read like the others: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read like the others: {value}.</source>
        <translation>
            <numerusform>%n hidden column was read like the others: {value}.</numerusform>
            <numerusform>%n hidden columns were read like the others: {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{value}” is in a merged cell and applies to rows {first} to {last}.</source>
        <translation>“{value}” is in a merged cell and applies to rows {first} to {last}.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” was not understood: %n cells are not imported.</source>
        <translation>
            <numerusform>Column “{value}” was not understood: %n cell is not imported.</numerusform>
            <numerusform>Column “{value}” was not understood: %n cells are not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” is not imported: %n cells.</source>
        <translation>
            <numerusform>Column “{value}” is not imported: %n cell.</numerusform>
            <numerusform>Column “{value}” is not imported: %n cells.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns {value} have the same meaning: in each row, the first one that is filled in is used.</source>
        <translation>The columns {value} have the same meaning: in each row, the first one that is filled in is used.</translation>
    </message>
    <message>
        <source>“{value}” was read as the location for rows {first} to {last}.</source>
        <translation>“{value}” was read as the location for rows {first} to {last}.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row {row} is never closed: the rows from there were read one by one. Check row {row}.</source>
        <translation>A quotation mark opened in row {row} is never closed: the rows from there were read one by one. Check row {row}.</translation>
    </message>
    <message>
        <source>The people stand side by side in this file: rows and columns were swapped.</source>
        <translation>The people stand side by side in this file: rows and columns were swapped.</translation>
    </message>
    <message>
        <source>Column “{value}”: zeros shown only by the cell format were kept.</source>
        <translation>Column “{value}”: zeros shown only by the cell format were kept.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” is neither a clear yes nor a clear no. The person will be asked at the desk.</source>
        <translation>Row {row}, “{column}”: “{value}” is neither a clear yes nor a clear no. The person will be asked at the desk.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: the status “{value}” is not known and was not used.</source>
        <translation>Row {row}, “{column}”: the status “{value}” is not known and was not used.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}”. The registration is not confirmed; the person is imported as invited.</source>
        <translation>Row {row}, “{column}”: “{value}”. The registration is not confirmed; the person is imported as invited.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: the spreadsheet cut digits off the telephone number “{value}”. It is not imported.</source>
        <translation>Row {row}, “{column}”: the spreadsheet cut digits off the telephone number “{value}”. It is not imported.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” does not look like a complete telephone number. It is kept as typed.</source>
        <translation>Row {row}, “{column}”: “{value}” does not look like a complete telephone number. It is kept as typed.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: only part of “{value}” was imported.</source>
        <translation>Row {row}, “{column}”: only part of “{value}” was imported.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” was not understood; another column with the same meaning is used.</source>
        <translation>Row {row}, “{column}”: “{value}” was not understood; another column with the same meaning is used.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” does not come by this list, and may be somebody of that name who is on the list here. Nothing was changed; look at the person.</source>
        <translation>Row {row}: “{value}” does not come by this list, and may be somebody of that name who is on the list here. Nothing was changed; look at the person.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” does not say whether it is a woman or a man; the gender stays open.</source>
        <translation>Row {row}, “{column}”: “{value}” does not say whether it is a woman or a man; the gender stays open.</translation>
    </message>
    <message>
        <source>Row {row}: two columns with the same meaning differ. “{kept}” is used; “{other}” was left out (column “{value}”).</source>
        <translation>Row {row}: two columns with the same meaning differ. “{kept}” is used; “{other}” was left out (column “{value}”).</translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” differs in %n rows from an earlier column with the same meaning, which is used; the first time in row {row}.</source>
        <translation>
            <numerusform>Column “{value}” differs in %n row from an earlier column with the same meaning, which is used; the first time in row {row}.</numerusform>
            <numerusform>Column “{value}” differs in %n rows from an earlier column with the same meaning, which is used; the first time in row {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” appears beside the name and was left out.</source>
        <translation>Row {row}, “{column}”: “{value}” appears beside the name and was left out.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” is not a name and was left out.</source>
        <translation>Row {row}, “{column}”: “{value}” is not a name and was left out.</translation>
    </message>
    <message numerus="yes">
        <source>There is a “{value}” in {countries}; %n rows do not say which one is meant. The city is imported without a country, to be completed under Cities.</source>
        <translation>
            <numerusform>There is a “{value}” in {countries}; %n row does not say which one is meant. The city is imported without a country, to be completed under Cities.</numerusform>
            <numerusform>There is a “{value}” in {countries}; %n rows do not say which one is meant. The city is imported without a country, to be completed under Cities.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: “{value}” was read as a city of {countries}; “{letters}” beside it is not of that country. If another city is meant, give its country.</source>
        <translation>Row {row}: “{value}” was read as a city of {countries}; “{letters}” beside it is not of that country. If another city is meant, give its country.</translation>
    </message>
    <message numerus="yes">
        <source>%n cities are in no list and come without a country, to be completed under Cities: {value}.</source>
        <translation>
            <numerusform>%n city is in no list and comes without a country, to be completed under Cities: {value}.</numerusform>
            <numerusform>%n cities are in no list and come without a country, to be completed under Cities: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of one person differ in %n values that are not imported; the first time in row {row}.</source>
        <translation>
            <numerusform>Rows of one person differ in %n value that is not imported, in row {row}.</numerusform>
            <numerusform>Rows of one person differ in %n values that are not imported; the first time in row {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” seems to name several people. They are imported as one.</source>
        <translation>Row {row}, “{column}”: “{value}” seems to name several people. They are imported as one.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as here</source>
        <translation>
            <numerusform>%n kept as here</numerusform>
            <numerusform>%n kept as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation>kept as here</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>joined with row {row}</source>
        <translation>joined with row {row}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>{field}: {value} is not imported, {kept} is kept</source>
        <translation>{field}: {value} is not imported, {kept} is kept</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Columns are recognised in French, English and Arabic, in any order.</source>
        <translation>Columns are recognised in French, English and Arabic, in any order.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message>
        <source>each row is added, changed, unchanged or left out with a reason</source>
        <translation>each row is added, changed, unchanged or left out with a reason</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Say below which column holds the names.</source>
        <translation>Say below which column holds the names.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Cancelled: nothing was saved.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s)</source>
        <translation>
            <numerusform>{done} of %n row</numerusform>
            <numerusform>{done} of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertBar</name>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>What can be mentioned</source>
        <translation>What can be mentioned</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Move a card, or a line of a list</source>
        <translation>Move a card, or a line of a list</translation>
    </message>
    <message>
        <source>Next language for the text being typed</source>
        <translation>Next language for the text being typed</translation>
    </message>
    <message>
        <source>Accept the suggestion of the open list</source>
        <translation>Accept the suggestion of the open list</translation>
    </message>
    <message>
        <source>Open or edit what is chosen</source>
        <translation>Open or edit what is chosen</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Remove what is chosen</translation>
    </message>
    <message>
        <source>Close, clear, go back</source>
        <translation>Close, clear, go back</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
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
        <translation>event</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
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
        <translation>learning note</translation>
    </message>
    <message>
        <source>part of the note</source>
        <translation>part of the note</translation>
    </message>
    <message>
        <source>version of the note</source>
        <translation>version of the note</translation>
    </message>
    <message>
        <source>comment on the note</source>
        <translation>comment on the note</translation>
    </message>
    <message>
        <source>picture or file</source>
        <translation>picture or file</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>entry at the door</source>
        <translation>entry at the door</translation>
    </message>
    <message>
        <source>look of the badges</source>
        <translation>look of the badges</translation>
    </message>
    <message>
        <source>reference document</source>
        <translation>reference document</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommendation</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>commitment</translation>
    </message>
    <message>
        <source>entry of a follow-up</source>
        <translation>entry of a follow-up</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>offer of help</translation>
    </message>
    <message>
        <source>evaluation answer</source>
        <translation>evaluation answer</translation>
    </message>
</context>
<context>
    <name>KindAfterVerb</name>
    <message>
        <source>the programme</source>
        <translation>the programme</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>the event</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>the session</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>the learning note</source>
        <translation>the learning note</translation>
    </message>
    <message>
        <source>the part of the note</source>
        <translation>the part of the note</translation>
    </message>
    <message>
        <source>the version of the note</source>
        <translation>the version of the note</translation>
    </message>
    <message>
        <source>the comment on the note</source>
        <translation>the comment on the note</translation>
    </message>
    <message>
        <source>the picture or file</source>
        <translation>the picture or file</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>the city</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>the organisation</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>the participant</translation>
    </message>
    <message>
        <source>the entry at the door</source>
        <translation>the entry at the door</translation>
    </message>
    <message>
        <source>the look of the badges</source>
        <translation>the look of the badges</translation>
    </message>
    <message>
        <source>the reference document</source>
        <translation>the reference document</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>the cluster</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>the card</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>the case</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>the visit</translation>
    </message>
    <message>
        <source>the observation</source>
        <translation>the observation</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>the recommendation</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>the evidence</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>the vote</translation>
    </message>
    <message>
        <source>the commitment</source>
        <translation>the commitment</translation>
    </message>
    <message>
        <source>the follow-up entry</source>
        <translation>the follow-up entry</translation>
    </message>
    <message>
        <source>the offer of help</source>
        <translation>the offer of help</translation>
    </message>
    <message>
        <source>the evaluation answer</source>
        <translation>the evaluation answer</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>Language of what is typed: {language}</source>
        <translation>Language of what is typed: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Language of what was typed</source>
        <translation>Language of what was typed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Texts under another language than their own</source>
        <translation>Texts under another language than their own</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>Reading the texts…</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n text(s)</source>
        <translation>
            <numerusform>Correct %n text</numerusform>
            <numerusform>Correct %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts are not written in the language under which they are stored.</source>
        <translation>These texts are not written in the language under which they are stored.</translation>
    </message>
    <message>
        <source>Every text is stored under the language in which it is written.</source>
        <translation>Every text is stored under the language in which it is written.</translation>
    </message>
    <message>
        <source>stays: there is already another text there</source>
        <translation>stays: there is already another text there</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) moved to their language.</source>
        <translation>
            <numerusform>%n text moved to its language.</numerusform>
            <numerusform>%n texts moved to their language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastChangeCard</name>
    <message>
        <source>Last correction</source>
        <translation>Last correction</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LearningNoteScreen</name>
    <message>
        <source>Thematic learning note</source>
        <translation>Thematic learning note</translation>
    </message>
    <message>
        <source>Compiled from what was recorded during the event</source>
        <translation>Compiled from what was recorded during the event</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>up to date ({seconds} s)</source>
        <translation>up to date ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Not published: no consent</source>
        <translation>Not published: no consent</translation>
    </message>
    <message>
        <source>Show whom to ask</source>
        <translation>Show whom to ask</translation>
    </message>
    <message>
        <source>Print a form to sign</source>
        <translation>Print a form to sign</translation>
    </message>
    <message>
        <source>Enter signed forms</source>
        <translation>Enter signed forms</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutReason</name>
    <message>
        <source>nobody asked for consent</source>
        <translation>nobody asked for consent</translation>
    </message>
    <message>
        <source>consent was refused</source>
        <translation>consent was refused</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>consent was withdrawn</translation>
    </message>
    <message>
        <source>who said it is not recorded</source>
        <translation>who said it is not recorded</translation>
    </message>
    <message>
        <source>whether the people in it agreed is not recorded</source>
        <translation>whether the people in it agreed is not recorded</translation>
    </message>
    <message>
        <source>somebody in it refused</source>
        <translation>somebody in it refused</translation>
    </message>
    <message>
        <source>somebody in it refuses photographs or withdrew consent</source>
        <translation>somebody in it refuses photographs or withdrew consent</translation>
    </message>
    <message>
        <source>somebody in it was not asked about photographs</source>
        <translation>somebody in it was not asked about photographs</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>its file is missing</translation>
    </message>
    <message>
        <source>it has no credit</source>
        <translation>it has no credit</translation>
    </message>
    <message>
        <source>headings repeated</source>
        <translation>headings repeated</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>section title</translation>
    </message>
    <message>
        <source>line of totals</source>
        <translation>line of totals</translation>
    </message>
    <message>
        <source>a note, not a person</source>
        <translation>a note, not a person</translation>
    </message>
    <message>
        <source>nothing in it was understood</source>
        <translation>nothing in it was understood</translation>
    </message>
    <message>
        <source>name to come</source>
        <translation>name to come</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>registration cancelled</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>on the waiting list</translation>
    </message>
    <message>
        <source>erased at the person’s request</source>
        <translation>erased at the person’s request</translation>
    </message>
    <message>
        <source>removed from the participants here</source>
        <translation>removed from the participants here</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>left out by you</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Add a participant</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Print the badges</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Badges as PDF</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Certificates of attendance</translation>
    </message>
    <message>
        <source>Import a report from Zoom, Teams or Webex</source>
        <translation>Import a report from Zoom, Teams or Webex</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Attendance: workbook</source>
        <translation>Attendance: workbook</translation>
    </message>
    <message>
        <source>Attendance: to sign</source>
        <translation>Attendance: to sign</translation>
    </message>
    <message>
        <source>Attendance: table</source>
        <translation>Attendance: table</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search: name, organisation, city</source>
        <translation>Search: name, organisation, city</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>Cities and organisations</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Those checked</source>
        <translation>Those checked</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Not printed yet</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Sheets to sign (PDF)</source>
        <translation>Sheets to sign (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Certificates of attendance (PDF)</source>
        <translation>Certificates of attendance (PDF)</translation>
    </message>
    <message>
        <source>Import a report from Zoom, Teams or Webex…</source>
        <translation>Import a report from Zoom, Teams or Webex…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Form: one list to sign (PDF)</source>
        <translation>Form: one list to sign (PDF)</translation>
    </message>
    <message>
        <source>Form: one page per person (PDF)</source>
        <translation>Form: one page per person (PDF)</translation>
    </message>
    <message>
        <source>Enter signed forms…</source>
        <translation>Enter signed forms…</translation>
    </message>
</context>
<context>
    <name>LogosPanel</name>
    <message>
        <source>Logos of partners and donors, for the cover of the notes</source>
        <translation>Logos of partners and donors, for the cover of the notes</translation>
    </message>
    <message>
        <source>Drop a logo here, or Ctrl V</source>
        <translation>Drop a logo here, or Ctrl V</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Appearance of publications</source>
        <translation>Appearance of publications</translation>
    </message>
    <message>
        <source>Programme style: pictures and colours</source>
        <translation>Programme style: pictures and colours</translation>
    </message>
    <message>
        <source>Plain: black on white, for any printer</source>
        <translation>Plain: black on white, for any printer</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Main colour</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Second colour</translation>
    </message>
    <message>
        <source>This is not a colour. Write it as #15507a, or choose one.</source>
        <translation>This is not a colour. Write it as #15507a, or choose one.</translation>
    </message>
    <message>
        <source>Sample: the cover</source>
        <translation>Sample: the cover</translation>
    </message>
    <message>
        <source>Sample: a page</source>
        <translation>Sample: a page</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Discarded names are still recognised in later lists.</source>
        <translation>Discarded names are still recognised in later lists.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Keep them separate</translation>
    </message>
    <message>
        <source>Can be undone in one step</source>
        <translation>Can be undone in one step</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into {name}.</source>
        <translation>
            <numerusform>%n record merged into {name}.</numerusform>
            <numerusform>%n records merged into {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept separate: they will not be proposed again.</source>
        <translation>Kept separate: they will not be proposed again.</translation>
    </message>
    <message>
        <source>Is it the same city?</source>
        <translation>Is it the same city?</translation>
    </message>
    <message>
        <source>Is it the same organisation?</source>
        <translation>Is it the same organisation?</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Is it the same person?</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message>
        <source>most used name</source>
        <translation>most used name</translation>
    </message>
    <message numerus="yes">
        <source>Merge the %n</source>
        <translation>
            <numerusform>Merge the %n</numerusform>
            <numerusform>Merge all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Later lists will also recognise it as: {names}</source>
        <translation>Later lists will also recognise it as: {names}</translation>
    </message>
    <message>
        <source>Its cases: {titles}</source>
        <translation>Its cases: {titles}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge {code} with…</source>
        <translation>Merge {code} with…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The other card</source>
        <translation>The other card</translation>
    </message>
    <message>
        <source>A code, or a few words</source>
        <translation>A code, or a few words</translation>
    </message>
    <message>
        <source>No card matches these words.</source>
        <translation>No card matches these words.</translation>
    </message>
    <message>
        <source>Common wording</source>
        <translation>Common wording</translation>
    </message>
    <message>
        <source>What is carried over</source>
        <translation>What is carried over</translation>
    </message>
    <message>
        <source>Another card…</source>
        <translation>Another card…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Use this wording</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>is merged, its wording is kept</source>
        <translation>is merged, its wording is kept</translation>
    </message>
    <message>
        <source>of {code}</source>
        <translation>of {code}</translation>
    </message>
    <message>
        <source>combined, as {code}</source>
        <translation>combined, as {code}</translation>
    </message>
    <message>
        <source>Keep {code} instead</source>
        <translation>Keep {code} instead</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Notes reused</source>
        <translation>Notes reused</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Recommendations based on it</source>
        <translation>Recommendations based on it</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>the agenda</source>
        <translation>the agenda</translation>
    </message>
    <message>
        <source>three lessons marked in the notes</source>
        <translation>three lessons marked in the notes</translation>
    </message>
    <message>
        <source>“{about}” in this language</source>
        <translation>“{about}” in this language</translation>
    </message>
    <message>
        <source>three key messages</source>
        <translation>three key messages</translation>
    </message>
    <message>
        <source>at least one challenge</source>
        <translation>at least one challenge</translation>
    </message>
    <message>
        <source>at least one opportunity</source>
        <translation>at least one opportunity</translation>
    </message>
    <message>
        <source>clusters of challenges</source>
        <translation>clusters of challenges</translation>
    </message>
    <message>
        <source>at least one city case</source>
        <translation>at least one city case</translation>
    </message>
    <message>
        <source>three observations of the visit</source>
        <translation>three observations of the visit</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>a commitment</translation>
    </message>
    <message>
        <source>a date for each commitment</source>
        <translation>a date for each commitment</translation>
    </message>
    <message>
        <source>the executive summary</source>
        <translation>the executive summary</translation>
    </message>
    <message>
        <source>an introduction to the theme</source>
        <translation>an introduction to the theme</translation>
    </message>
    <message>
        <source>the event’s title in this language</source>
        <translation>the event’s title in this language</translation>
    </message>
    <message>
        <source>the host city</source>
        <translation>the host city</translation>
    </message>
    <message>
        <source>the authors, or who coordinated</source>
        <translation>the authors, or who coordinated</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>a contact</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>the licence</translation>
    </message>
    <message>
        <source>the objective of the event</source>
        <translation>the objective of the event</translation>
    </message>
    <message>
        <source>check-ins: nobody has been recorded as present</source>
        <translation>check-ins: nobody has been recorded as present</translation>
    </message>
    <message>
        <source>the title of the reference document</source>
        <translation>the title of the reference document</translation>
    </message>
    <message>
        <source>the summary of the reference document</source>
        <translation>the summary of the reference document</translation>
    </message>
    <message>
        <source>at least one endorsed recommendation</source>
        <translation>at least one endorsed recommendation</translation>
    </message>
    <message>
        <source>what {about} is based on</source>
        <translation>what {about} is based on</translation>
    </message>
    <message>
        <source>{about} in this language</source>
        <translation>{about} in this language</translation>
    </message>
    <message>
        <source>the text of this part, which exists in another language</source>
        <translation>the text of this part, which exists in another language</translation>
    </message>
    <message>
        <source>a name in the text: its record was removed</source>
        <translation>a name in the text: its record was removed</translation>
    </message>
    <message>
        <source>a decision on each recommendation</source>
        <translation>a decision on each recommendation</translation>
    </message>
    <message>
        <source>a recommendation to the local level</source>
        <translation>a recommendation to the local level</translation>
    </message>
    <message>
        <source>the credit of {about}</source>
        <translation>the credit of {about}</translation>
    </message>
    <message>
        <source>the consent of the people in {about}</source>
        <translation>the consent of the people in {about}</translation>
    </message>
    <message>
        <source>{about}: the title</source>
        <translation>{about}: the title</translation>
    </message>
    <message>
        <source>{about}: the city</source>
        <translation>{about}: the city</translation>
    </message>
    <message>
        <source>{about}: the summary</source>
        <translation>{about}: the summary</translation>
    </message>
    <message>
        <source>{about}: the challenge it addresses</source>
        <translation>{about}: the challenge it addresses</translation>
    </message>
    <message>
        <source>{about}: what was done</source>
        <translation>{about}: what was done</translation>
    </message>
    <message>
        <source>{about}: since when</source>
        <translation>{about}: since when</translation>
    </message>
    <message>
        <source>{about}: the objective</source>
        <translation>{about}: the objective</translation>
    </message>
    <message>
        <source>{about}: the partners</source>
        <translation>{about}: the partners</translation>
    </message>
    <message>
        <source>{about}: the beneficiaries</source>
        <translation>{about}: the beneficiaries</translation>
    </message>
    <message>
        <source>{about}: the results</source>
        <translation>{about}: the results</translation>
    </message>
    <message>
        <source>{about}: the lessons</source>
        <translation>{about}: the lessons</translation>
    </message>
    <message>
        <source>{about}: what can be replicated elsewhere</source>
        <translation>{about}: what can be replicated elsewhere</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Languages, series, Wi-Fi</source>
        <translation>Languages, series, Wi-Fi</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Working languages</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi network</translation>
    </message>
    <message>
        <source>Wi-Fi key</source>
        <translation>Wi-Fi key</translation>
    </message>
</context>
<context>
    <name>NewEventForm</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Restore what was typed</source>
        <translation>Restore what was typed</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Host city</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Copy the agenda from</source>
        <translation>Copy the agenda from</translation>
    </message>
    <message>
        <source>Mode of participation</source>
        <translation>Mode of participation</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Create event</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What you type is kept here.</source>
        <translation>What you type is kept here.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>To do next</source>
        <translation>To do next</translation>
    </message>
    <message>
        <source>{host}: {sentence}</source>
        <translation>{host}: {sentence}</translation>
    </message>
    <message>
        <source>import the participants</source>
        <translation>import the participants</translation>
    </message>
    <message>
        <source>lay out the agenda</source>
        <translation>lay out the agenda</translation>
    </message>
    <message>
        <source>share the reference document</source>
        <translation>share the reference document</translation>
    </message>
    <message>
        <source>gather the challenges</source>
        <translation>gather the challenges</translation>
    </message>
    <message>
        <source>complete the city cases</source>
        <translation>complete the city cases</translation>
    </message>
    <message>
        <source>prepare the field visit</source>
        <translation>prepare the field visit</translation>
    </message>
    <message>
        <source>endorse the recommendations</source>
        <translation>endorse the recommendations</translation>
    </message>
    <message>
        <source>complete the learning note</source>
        <translation>complete the learning note</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Who can help: {names}</source>
        <translation>Who can help: {names}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>until {value}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>record removed</source>
        <translation>record removed</translation>
    </message>
    <message>
        <source>What changed from {before} to {after}</source>
        <translation>What changed from {before} to {after}</translation>
    </message>
    <message>
        <source>Paragraphs that changed: {number}.</source>
        <translation>Paragraphs that changed: {number}.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>There is no difference.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>Part removed</source>
        <translation>Part removed</translation>
    </message>
    <message>
        <source>Formerly: {name}</source>
        <translation>Formerly: {name}</translation>
    </message>
    <message>
        <source>Brief for elected officials</source>
        <translation>Brief for elected officials</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the learning note.</source>
        <translation>
            <numerusform>%n more in the learning note.</numerusform>
            <numerusform>%n more in the learning note.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recommendation has been endorsed yet.</source>
        <translation>No recommendation has been endorsed yet.</translation>
    </message>
    <message>
        <source>Madam, Sir,</source>
        <translation>Madam, Sir,</translation>
    </message>
    <message>
        <source>{people} from {cities} met on “{title}” ({event}). Together they address these recommendations to you:</source>
        <translation>{people} from {cities} met on “{title}” ({event}). Together they address these recommendations to you:</translation>
    </message>
    <message>
        <source>{people} from {cities} registered for “{title}” ({event}). These recommendations are addressed to you:</source>
        <translation>{people} from {cities} registered for “{title}” ({event}). These recommendations are addressed to you:</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message>
        <source>We would be glad to hear which of them you will take up, and remain at your disposal.</source>
        <translation>We would be glad to hear which of them you will take up, and remain at your disposal.</translation>
    </message>
    <message>
        <source>{city}: what the note still needs</source>
        <translation>{city}: what the note still needs</translation>
    </message>
    <message>
        <source>Your city's case will be printed in the learning note. A few things are missing; please write them here in a few words.</source>
        <translation>Your city's case will be printed in the learning note. A few things are missing; please write them here in a few words.</translation>
    </message>
    <message>
        <source>Please return this page to {contact}.</source>
        <translation>Please return this page to {contact}.</translation>
    </message>
    <message>
        <source>Name, function, date</source>
        <translation>Name, function, date</translation>
    </message>
    <message>
        <source>Suggested citation</source>
        <translation>Suggested citation</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Skip to the text</translation>
    </message>
    <message>
        <source>Thematic learning note</source>
        <translation>Thematic learning note</translation>
    </message>
    <message>
        <source>{series}, no. {number}</source>
        <translation>{series}, no. {number}</translation>
    </message>
    <message>
        <source>Peer learning</source>
        <translation>Peer learning</translation>
    </message>
    <message>
        <source>Peer learning · no. {number}</source>
        <translation>Peer learning · no. {number}</translation>
    </message>
    <message>
        <source>Draft · examples are marked</source>
        <translation>Draft · examples are marked</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>Not cleared: {names}</source>
        <translation>Not cleared: {names}</translation>
    </message>
    <message>
        <source>To be completed: {what}</source>
        <translation>To be completed: {what}</translation>
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
        <translation>Authors</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
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
        <translation>Event</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Read this note online</source>
        <translation>Read this note online</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Part {number}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Cover picture</translation>
    </message>
    <message>
        <source>Foreword by {name}</source>
        <translation>Foreword by {name}</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Key messages</translation>
    </message>
    <message>
        <source>Main recommendations</source>
        <translation>Main recommendations</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n people who attended</source>
        <translation>
            <numerusform>person who attended</numerusform>
            <numerusform>people who attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n people registered</source>
        <translation>
            <numerusform>person registered</numerusform>
            <numerusform>people registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n cities</source>
        <translation>
            <numerusform>city</numerusform>
            <numerusform>cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n common challenges</source>
        <translation>
            <numerusform>common challenge</numerusform>
            <numerusform>common challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n opportunities</source>
        <translation>
            <numerusform>opportunity</numerusform>
            <numerusform>opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n endorsed recommendations</source>
        <translation>
            <numerusform>endorsed recommendation</numerusform>
            <numerusform>endorsed recommendations</numerusform>
        </translation>
    </message>
    <message>
        <source>On {dates}, {people} from {cities} in {countries} met in {host} ({mode}) on “{title}”.</source>
        <translation>On {dates}, {people} from {cities} in {countries} met in {host} ({mode}) on “{title}”.</translation>
    </message>
    <message>
        <source>{people} from {cities} in {countries} are registered for “{title}”, {dates}, {host} ({mode}).</source>
        <translation>{people} from {cities} in {countries} are registered for “{title}”, {dates}, {host} ({mode}).</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Host city</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donors</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Who attended</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Who is registered</translation>
    </message>
    <message>
        <source>People who attended, by kind of organisation. Total: {total}.</source>
        <translation>People who attended, by kind of organisation. Total: {total}.</translation>
    </message>
    <message>
        <source>People registered, by kind of organisation. Total: {total}.</source>
        <translation>People registered, by kind of organisation. Total: {total}.</translation>
    </message>
    <message numerus="yes">
        <source>These figures cover the %n people present on at least one day; registered: {registered}.</source>
        <translation>
            <numerusform>These figures cover the %n person present on at least one day; registered: {registered}.</numerusform>
            <numerusform>These figures cover the %n people present on at least one day; registered: {registered}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been recorded as present: these figures cover the %n people registered.</source>
        <translation>
            <numerusform>Nobody has been recorded as present: these figures cover the %n person registered.</numerusform>
            <numerusform>Nobody has been recorded as present: these figures cover the %n people registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them, %n organisers and interpreters.</source>
        <translation>
            <numerusform>Among them, %n organiser or interpreter.</numerusform>
            <numerusform>Among them, %n organisers and interpreters.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the reference document says</source>
        <translation>What the reference document says</translation>
    </message>
    <message>
        <source>Questions put to participants</source>
        <translation>Questions put to participants</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>Global Compact for Migration and Sustainable Development Goals</source>
        <translation>Global Compact for Migration and Sustainable Development Goals</translation>
    </message>
    <message>
        <source>Objective {code} · {word}</source>
        <translation>Objective {code} · {word}</translation>
    </message>
    <message>
        <source>SDG {code} · {word}</source>
        <translation>SDG {code} · {word}</translation>
    </message>
    <message>
        <source>Other challenges and opportunities</source>
        <translation>Other challenges and opportunities</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Shared by</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Local solution {number}</source>
        <translation>Local solution {number}</translation>
    </message>
    <message>
        <source>City to be specified</source>
        <translation>City to be specified</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>since {year}</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>The challenge</translation>
    </message>
    <message>
        <source>What the city did</source>
        <translation>What the city did</translation>
    </message>
    <message>
        <source>Results and evidence</source>
        <translation>Results and evidence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>reported by the city</source>
        <translation>reported by the city</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Migrants’ participation</source>
        <translation>Migrants’ participation</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lessons learned</translation>
    </message>
    <message>
        <source>What can be replicated elsewhere</source>
        <translation>What can be replicated elsewhere</translation>
    </message>
    <message>
        <source>Challenges addressed</source>
        <translation>Challenges addressed</translation>
    </message>
    <message>
        <source>What peers take home</source>
        <translation>What peers take home</translation>
    </message>
    <message>
        <source>Questions from peers</source>
        <translation>Questions from peers</translation>
    </message>
    <message>
        <source>Recommendations based on it</source>
        <translation>Recommendations based on it</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>The visit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>Welcomed by</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>Programme of the visit</translation>
    </message>
    <message>
        <source>Present: {number}</source>
        <translation>Present: {number}</translation>
    </message>
    <message>
        <source>No field visit was held.</source>
        <translation>No field visit was held.</translation>
    </message>
    <message>
        <source>To local authorities</source>
        <translation>To local authorities</translation>
    </message>
    <message>
        <source>To national authorities</source>
        <translation>To national authorities</translation>
    </message>
    <message>
        <source>To actors of the Euro-Mediterranean region</source>
        <translation>To actors of the Euro-Mediterranean region</translation>
    </message>
    <message>
        <source>To international organisations</source>
        <translation>To international organisations</translation>
    </message>
    <message>
        <source>Also addressed to others</source>
        <translation>Also addressed to others</translation>
    </message>
    <message>
        <source>Proposed by {cities}</source>
        <translation>Proposed by {cities}</translation>
    </message>
    <message>
        <source>Based on {evidence}</source>
        <translation>Based on {evidence}</translation>
    </message>
    <message>
        <source>challenge {number}</source>
        <translation>challenge {number}</translation>
    </message>
    <message>
        <source>opportunity {number}</source>
        <translation>opportunity {number}</translation>
    </message>
    <message>
        <source>local solution {number}</source>
        <translation>local solution {number}</translation>
    </message>
    <message>
        <source>an observation</source>
        <translation>an observation</translation>
    </message>
    <message>
        <source>a key message</source>
        <translation>a key message</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>timeframe: {horizon}</source>
        <translation>timeframe: {horizon}</translation>
    </message>
    <message>
        <source>also: {levels}</source>
        <translation>also: {levels}</translation>
    </message>
    <message>
        <source>See {labels}, addressed to this level as well.</source>
        <translation>See {labels}, addressed to this level as well.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Participation in numbers</source>
        <translation>Participation in numbers</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>Organisations by kind</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>By country</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>By city</translation>
    </message>
    <message numerus="yes">
        <source>Arrivals on {day}, every %n minute(s)</source>
        <translation>
            <numerusform>Arrivals on {day}, every minute</numerusform>
            <numerusform>Arrivals on {day}, every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the cities are</source>
        <translation>Where the cities are</translation>
    </message>
    <message>
        <source>The larger the dot, the larger the delegation; the host city is in bold.</source>
        <translation>The larger the dot, the larger the delegation; the host city is in bold.</translation>
    </message>
    <message>
        <source>Not on the map: {cities}.</source>
        <translation>Not on the map: {cities}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>By gender</translation>
    </message>
    <message>
        <source>Present by day</source>
        <translation>Present by day</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>People who agreed to be named</source>
        <translation>People who agreed to be named</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not named here.</source>
        <translation>
            <numerusform>%n person is not named here.</numerusform>
            <numerusform>%n people are not named here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations represented</source>
        <translation>Organisations represented</translation>
    </message>
    <message>
        <source>Fewer than five questionnaires were returned: no result is shown.</source>
        <translation>Fewer than five questionnaires were returned: no result is shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) returned. Scale from 1 (not at all) to 4 (fully).</source>
        <translation>
            <numerusform>%n questionnaire returned. Scale from 1 (not at all) to 4 (fully).</numerusform>
            <numerusform>%n questionnaires returned. Scale from 1 (not at all) to 4 (fully).</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favourable</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>What people said</translation>
    </message>
    <message>
        <source>Pictures of this note</source>
        <translation>Pictures of this note</translation>
    </message>
    <message>
        <source>The demonstration replays an online event as if it had been held on site; whatever was invented is marked as an example.</source>
        <translation>The demonstration replays an online event as if it had been held on site; whatever was invented is marked as an example.</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(in {language})</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this event yet.</source>
        <translation>Nothing has been recorded for this event yet.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Export the PDF</source>
        <translation>Export the PDF</translation>
    </message>
    <message>
        <source>Export as DOCX</source>
        <translation>Export as DOCX</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Export as a web page</translation>
    </message>
    <message>
        <source>Export as an e-book</source>
        <translation>Export as an e-book</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>Export as plain text</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versions of the note</translation>
    </message>
    <message>
        <source>What the note still lacks</source>
        <translation>What the note still lacks</translation>
    </message>
    <message>
        <source>Show the pages or the text</source>
        <translation>Show the pages or the text</translation>
    </message>
    <message>
        <source>Move this part up</source>
        <translation>Move this part up</translation>
    </message>
    <message>
        <source>Move this part down</source>
        <translation>Move this part down</translation>
    </message>
    <message>
        <source>Leave this part out, or include it</source>
        <translation>Leave this part out, or include it</translation>
    </message>
    <message>
        <source>Write in this part</source>
        <translation>Write in this part</translation>
    </message>
</context>
<context>
    <name>NoteExporter</name>
    <message>
        <source>Export the note</source>
        <translation>Export the note</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Choose the folder for the files</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{file} is being saved…</source>
        <translation>{file} is being saved…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n file saved in {folder}</numerusform>
            <numerusform>%n files saved in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has been saved.</source>
        <translation>{file} has been saved.</translation>
    </message>
    <message>
        <source>{file} has been saved ({percent}% complete).</source>
        <translation>{file} has been saved ({percent}% complete).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not published: no consent</source>
        <translation>
            <numerusform>%n item not published: no consent</numerusform>
            <numerusform>%n items not published: no consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) printed as boxes, as no font has them: {signs}</source>
        <translation>
            <numerusform>%n character printed as a box, as no font has it: {signs}</numerusform>
            <numerusform>%n characters printed as boxes, as no font has them: {signs}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Export the PDF</source>
        <translation>Export the PDF</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Other files</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Pages of the note</source>
        <translation>Pages of the note</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to complete</source>
        <translation>
            <numerusform>%n item to complete</numerusform>
            <numerusform>%n items to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>Word file (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-book (EPUB)</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Plain text (TXT)</translation>
    </message>
    <message>
        <source>Brief for elected officials…</source>
        <translation>Brief for elected officials…</translation>
    </message>
    <message>
        <source>Letters by addressee…</source>
        <translation>Letters by addressee…</translation>
    </message>
    <message>
        <source>Case sheets…</source>
        <translation>Case sheets…</translation>
    </message>
    <message>
        <source>Forms to ask cities for what is missing…</source>
        <translation>Forms to ask cities for what is missing…</translation>
    </message>
    <message>
        <source>Summary and citation for the web…</source>
        <translation>Summary and citation for the web…</translation>
    </message>
    <message>
        <source>Picture cards for social media…</source>
        <translation>Picture cards for social media…</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Take home</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
</context>
<context>
    <name>NoteOutline</name>
    <message numerus="yes">
        <source>%n key message(s)</source>
        <translation>
            <numerusform>%n key message</numerusform>
            <numerusform>%n key messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsed</source>
        <translation>
            <numerusform>%n endorsed</numerusform>
            <numerusform>%n endorsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
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
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the note</source>
        <translation>Parts of the note</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>from the record</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Executive summary</translation>
    </message>
    <message>
        <source>The event at a glance</source>
        <translation>The event at a glance</translation>
    </message>
    <message>
        <source>Context and common understanding</source>
        <translation>Context and common understanding</translation>
    </message>
    <message>
        <source>Common challenges and opportunities</source>
        <translation>Common challenges and opportunities</translation>
    </message>
    <message>
        <source>Local solutions: city cases</source>
        <translation>Local solutions: city cases</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>Key learnings</source>
        <translation>Key learnings</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Follow-up and commitments</source>
        <translation>Follow-up and commitments</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Global frameworks</source>
        <translation>Global frameworks</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Photo credits</source>
        <translation>Photo credits</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Back cover</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Pages of the note</source>
        <translation>Pages of the note</translation>
    </message>
    <message>
        <source>Click on the page to go to its text</source>
        <translation>Click on the page to go to its text</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
</context>
<context>
    <name>NoteSpelling</name>
    <message>
        <source>No misspelt words in this part.</source>
        <translation>No misspelt words in this part.</translation>
    </message>
    <message>
        <source>{word} has been added to the dictionary.</source>
        <translation>{word} has been added to the dictionary.</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
</context>
<context>
    <name>NoteUse</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes of the discussion</source>
        <translation>Notes of the discussion</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>What was said @city</source>
        <translation>What was said @city</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Printed once this person has agreed to be quoted</source>
        <translation>Printed once this person has agreed to be quoted</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>taken up</translation>
    </message>
</context>
<context>
    <name>ObservationKind</name>
    <message>
        <source>What we saw</source>
        <translation>What we saw</translation>
    </message>
    <message>
        <source>What surprised us</source>
        <translation>What surprised us</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>What we take home</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A backup elsewhere…</source>
        <translation>A backup elsewhere…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Open for reading</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Start with an empty library</source>
        <translation>Start with an empty library</translation>
    </message>
    <message>
        <source>The disk is not responding properly</source>
        <translation>The disk is not responding properly</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder</source>
        <translation>Nothing can be written in this folder</translation>
    </message>
    <message>
        <source>The library was changed by another program</source>
        <translation>The library was changed by another program</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>The library is damaged</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>The library is empty</translation>
    </message>
    <message>
        <source>This library was written by a newer version</source>
        <translation>This library was written by a newer version</translation>
    </message>
    <message>
        <source>The folder cannot be found</source>
        <translation>The folder cannot be found</translation>
    </message>
    <message>
        <source>Another program uses the library</source>
        <translation>Another program uses the library</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>The library is missing</translation>
    </message>
    <message>
        <source>Another file has taken the library’s place</source>
        <translation>Another file has taken the library’s place</translation>
    </message>
    <message>
        <source>This is not a library</source>
        <translation>This is not a library</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>The library could not be opened</translation>
    </message>
    <message>
        <source>Choose one to see what it contains. Nothing changes until you confirm.</source>
        <translation>Choose one to see what it contains. Nothing changes until you confirm.</translation>
    </message>
    <message>
        <source>There is none in this folder. Look on the USB stick or disk of the second location.</source>
        <translation>There is none in this folder. Look on the USB stick or disk of the second location.</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>This is not a date. Type it as 15/06/2020.</source>
        <translation>This is not a date. Type it as 15/06/2020.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Official name ({language})</source>
        <translation>Official name ({language})</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>Local authority</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Region, province, county</source>
        <translation>Region, province, county</translation>
    </message>
    <message>
        <source>Local government network</source>
        <translation>Local government network</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>National authority</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>International organisation</translation>
    </message>
    <message>
        <source>European Union institution</source>
        <translation>European Union institution</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Civil society organisation</translation>
    </message>
    <message>
        <source>Migrant or diaspora association</source>
        <translation>Migrant or diaspora association</translation>
    </message>
    <message>
        <source>University, research</source>
        <translation>University, research</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Independent expert</source>
        <translation>Independent expert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Badge for another event</source>
        <translation>Badge for another event</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Registration cancelled</translation>
    </message>
    <message>
        <source>Not registered here</source>
        <translation>Not registered here</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>No day of the event</source>
        <translation>No day of the event</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything; &gt; for actions</source>
        <translation>Search everything; &gt; for actions</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Search and actions</source>
        <translation>Search and actions</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Print this part</source>
        <translation>Print this part</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>Leave this part out</translation>
    </message>
</context>
<context>
    <name>ParticipantExports</name>
    <message>
        <source>attendance</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>consent-form</source>
        <translation>consent-form</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n badge(s)…</source>
        <translation>
            <numerusform>Creating %n badge…</numerusform>
            <numerusform>Creating %n badges…</numerusform>
        </translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Print the badges</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)…</source>
        <translation>
            <numerusform>Printing %n badge…</numerusform>
            <numerusform>Printing %n badges…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to the printer.</source>
        <translation>
            <numerusform>%n badge sent to the printer.</numerusform>
            <numerusform>%n badges sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantStatus</name>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a person to see their details.</source>
        <translation>Choose a person to see their details.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recorded from the report.</source>
        <translation>
            <numerusform>%n entry recorded from the report.</numerusform>
            <numerusform>%n entries recorded from the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Did not attend</source>
        <translation>Did not attend</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Gr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>Themes, partners and donors</source>
        <translation>Themes, partners and donors</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Add a theme</translation>
    </message>
    <message>
        <source>Partners of this event</source>
        <translation>Partners of this event</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Add a partner</translation>
    </message>
    <message>
        <source>Donors of this event</source>
        <translation>Donors of this event</translation>
    </message>
    <message>
        <source>Add a donor</source>
        <translation>Add a donor</translation>
    </message>
    <message>
        <source>Logos of this event, beside those of the programme</source>
        <translation>Logos of this event, beside those of the programme</translation>
    </message>
    <message>
        <source>From the programme: {names}</source>
        <translation>From the programme: {names}</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Consents to ask</source>
        <translation>Consents to ask</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <translation>Nobody is on the list yet. Drop a spreadsheet here, or add people by hand.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Nobody on the list matches “{words}”.</source>
        <translation>Nobody on the list matches “{words}”.</translation>
    </message>
    <message>
        <source>Nobody on the list matches this filter.</source>
        <translation>Nobody on the list matches this filter.</translation>
    </message>
    <message>
        <source>Showing {count} of {all}</source>
        <translation>Showing {count} of {all}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>The same person?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Will be kept</translation>
    </message>
    <message>
        <source>both</source>
        <translation>both</translation>
    </message>
    <message>
        <source>Same e-mail address, another name.</source>
        <translation>Same e-mail address, another name.</translation>
    </message>
    <message>
        <source>Same name, same city, but something else differs.</source>
        <translation>Same name, same city, but something else differs.</translation>
    </message>
    <message>
        <source>Nothing that is known is lost: the row fills what is empty, and a second address is kept beside the first.</source>
        <translation>Nothing that is known is lost: the row fills what is empty, and a second address is kept beside the first.</translation>
    </message>
    <message>
        <source>Each row fills what is empty in the other, and a second address is kept beside the first. Where both say something else, only what stands under “Will be kept” is imported.</source>
        <translation>Each row fills what is empty in the other, and a second address is kept beside the first. Where both say something else, only what stands under “Will be kept” is imported.</translation>
    </message>
    <message>
        <source>Names that sound alike, same city.</source>
        <translation>Names that sound alike, same city.</translation>
    </message>
    <message>
        <source>Until you decide, they are two people, and can be merged later.</source>
        <translation>Until you decide, they are two people, and can be merged later.</translation>
    </message>
    <message>
        <source>The same person, complete</source>
        <translation>The same person, complete</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Level of the function</source>
        <translation>Level of the function</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Needs an interpretation headset</source>
        <translation>Needs an interpretation headset</translation>
    </message>
    <message>
        <source>May photographs show this person?</source>
        <translation>May photographs show this person?</translation>
    </message>
    <message>
        <source>May the note print the name?</source>
        <translation>May the note print the name?</translation>
    </message>
    <message>
        <source>May contacts be shared with participants?</source>
        <translation>May contacts be shared with participants?</translation>
    </message>
    <message>
        <source>May contacts be kept for later events?</source>
        <translation>May contacts be kept for later events?</translation>
    </message>
    <message>
        <source>May this person be quoted?</source>
        <translation>May this person be quoted?</translation>
    </message>
    <message>
        <source>Informed of the use of data on</source>
        <translation>Informed of the use of data on</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badge lost: new code</source>
        <translation>Badge lost: new code</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>This is not a complete e-mail address.</translation>
    </message>
    <message>
        <source>This is not a complete telephone number.</source>
        <translation>This is not a complete telephone number.</translation>
    </message>
    <message>
        <source>Also: {addresses}</source>
        <translation>Also: {addresses}</translation>
    </message>
    <message>
        <source>Answered on {day} at {time}, {way}</source>
        <translation>Answered on {day} at {time}, {way}</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation>
            <numerusform>%n person erased.</numerusform>
            <numerusform>%n people erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>Erasing the person’s data…</source>
        <translation>Erasing the person’s data…</translation>
    </message>
    <message>
        <source>Erased. The older backups are being rewritten without these data…</source>
        <translation>Erased. The older backups are being rewritten without these data…</translation>
    </message>
    <message>
        <source>The person’s data have been erased and the certificate has been issued.</source>
        <translation>The person’s data have been erased and the certificate has been issued.</translation>
    </message>
    <message>
        <source>certificate of erasure</source>
        <translation>certificate of erasure</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Erasure of personal data</source>
        <translation>Erasure of personal data</translation>
    </message>
    <message>
        <source>Personal data that we hold</source>
        <translation>Personal data that we hold</translation>
    </message>
    <message>
        <source>As of {day}, {time} UTC</source>
        <translation>As of {day}, {time} UTC</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>What was erased</translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation>What will be erased</translation>
    </message>
    <message>
        <source>What stays, without a name</source>
        <translation>What stays, without a name</translation>
    </message>
    <message>
        <source>The event's figures: one presence with its times, gender, role, organisation and city. Nothing in the library leads from them to a name.</source>
        <translation>The event's figures: one presence with its times, gender, role, organisation and city. Nothing in the library leads from them to a name.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. To erase: --yes-erase "{name}"</source>
        <translation>Nothing is erased yet. To erase: --yes-erase "{name}"</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>What remains elsewhere</translation>
    </message>
    <message>
        <source>What will remain elsewhere</source>
        <translation>What will remain elsewhere</translation>
    </message>
    <message>
        <source>Nothing that this program knows of.</source>
        <translation>Nothing that this program knows of.</translation>
    </message>
    <message>
        <source>Place, date, name and signature</source>
        <translation>Place, date, name and signature</translation>
    </message>
    <message>
        <source>File from an earlier mailing, may show a person who has since withdrawn consent: {file}</source>
        <translation>File from an earlier mailing, may show a person who has since withdrawn consent: {file}</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Other names, addresses and numbers</source>
        <translation>Other names, addresses and numbers</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>What you agreed to</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informed on</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>Number of the badge</translation>
    </message>
    <message>
        <source>Entries and exits</source>
        <translation>Entries and exits</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Entry or exit</source>
        <translation>Entry or exit</translation>
    </message>
    <message>
        <source>Sessions that you led or spoke in</source>
        <translation>Sessions that you led or spoke in</translation>
    </message>
    <message>
        <source>What was noted of your words</source>
        <translation>What was noted of your words</translation>
    </message>
    <message>
        <source>Pictures in which you are recognised</source>
        <translation>Pictures in which you are recognised</translation>
    </message>
    <message>
        <source>{name} (enclosed)</source>
        <translation>{name} (enclosed)</translation>
    </message>
    <message>
        <source>{name} (with other people)</source>
        <translation>{name} (with other people)</translation>
    </message>
    <message>
        <source>Texts that name you</source>
        <translation>Texts that name you</translation>
    </message>
    <message>
        <source>When your data were changed</source>
        <translation>When your data were changed</translation>
    </message>
    <message>
        <source>You may have these data corrected or erased, and withdraw your consent at any time: write to {contact}.</source>
        <translation>You may have these data corrected or erased, and withdraw your consent at any time: write to {contact}.</translation>
    </message>
    <message>
        <source>You may have these data corrected or erased, and withdraw your consent at any time.</source>
        <translation>You may have these data corrected or erased, and withdraw your consent at any time.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Name in publications</source>
        <translation>Name in publications</translation>
    </message>
    <message>
        <source>Contacts shared with participants</source>
        <translation>Contacts shared with participants</translation>
    </message>
    <message>
        <source>Contacts kept for later events</source>
        <translation>Contacts kept for later events</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Quotations</translation>
    </message>
    <message numerus="yes">
        <source>%n record of a person</source>
        <translation>
            <numerusform>%n record of a person</numerusform>
            <numerusform>%n records of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry on a list of participants</source>
        <translation>
            <numerusform>%n entry on a list of participants</numerusform>
            <numerusform>%n entries on lists of participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in (counted without a name)</source>
        <translation>
            <numerusform>%n check-in (counted without a name)</numerusform>
            <numerusform>%n check-ins (counted without a name)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text that had the name</source>
        <translation>
            <numerusform>%n text that had the name</numerusform>
            <numerusform>%n texts that had the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault report</source>
        <translation>
            <numerusform>%n fault report</numerusform>
            <numerusform>%n fault reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n backup</source>
        <translation>
            <numerusform>up to %n backup</numerusform>
            <numerusform>up to %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with other people, no longer printed: {name}</source>
        <translation>Picture with other people, no longer printed: {name}</translation>
    </message>
    <message>
        <source>Pages of a kept version of the note: {name}</source>
        <translation>Pages of a kept version of the note: {name}</translation>
    </message>
    <message>
        <source>Text with the family name alone, to be reviewed: {name}</source>
        <translation>Text with the family name alone, to be reviewed: {name}</translation>
    </message>
    <message>
        <source>Older backup: {name}</source>
        <translation>Older backup: {name}</translation>
    </message>
    <message>
        <source>Backups in the second location, until it is connected again: {name}</source>
        <translation>Backups in the second location, until it is connected again: {name}</translation>
    </message>
    <message>
        <source>Copies of this library on other laptops: {name}</source>
        <translation>Copies of this library on other laptops: {name}</translation>
    </message>
    <message>
        <source>Files that were exported, printed or sent before: lists, badges, notes, certificates</source>
        <translation>Files that were exported, printed or sent before: lists, badges, notes, certificates</translation>
    </message>
    <message>
        <source>Traces in the library's file, until the program is opened next</source>
        <translation>Traces in the library's file, until the program is opened next</translation>
    </message>
</context>
<context>
    <name>PictureConsent</name>
    <message>
        <source>Consent to be asked</source>
        <translation>Consent to be asked</translation>
    </message>
    <message>
        <source>No recognisable face</source>
        <translation>No recognisable face</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consent refused</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Drop a picture here, or Ctrl V</source>
        <translation>Drop a picture here, or Ctrl V</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remove the picture</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Credit: photographer, organisation</source>
        <translation>Credit: photographer, organisation</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it</source>
        <translation>What the picture shows, for people who cannot see it</translation>
    </message>
    <message>
        <source>Consent of the people shown</source>
        <translation>Consent of the people shown</translation>
    </message>
    <message>
        <source>Participants who can be recognised</source>
        <translation>Participants who can be recognised</translation>
    </message>
    <message>
        <source>credit missing</source>
        <translation>credit missing</translation>
    </message>
    <message>
        <source>Not cleared: {names}</source>
        <translation>Not cleared: {names}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>How and where</source>
        <translation>How and where</translation>
    </message>
    <message>
        <source>Mode of participation</source>
        <translation>Mode of participation</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Host city</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Link to join</translation>
    </message>
    <message>
        <source>The location of this city is not known.</source>
        <translation>The location of this city is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a link of their own</source>
        <translation>
            <numerusform>%n session has a link of its own</numerusform>
            <numerusform>%n sessions have a link of their own</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} is on {zone} time.</source>
        <translation>{city} is on {zone} time.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Discussion note</source>
        <translation>Discussion note</translation>
    </message>
    <message>
        <source>Section of the note</source>
        <translation>Section of the note</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Reference document</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Challenge or opportunity</source>
        <translation>Challenge or opportunity</translation>
    </message>
    <message>
        <source>City case</source>
        <translation>City case</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Offer of help</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>This event</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>Challenges and opportunities</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>City cases</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Learning note</source>
        <translation>Learning note</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>Cities and organisations</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Settings · Backups and personal data</source>
        <translation>Settings · Backups and personal data</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>One file per backup: texts, pictures, versions, lines being typed</source>
        <translation>One file per backup: texts, pictures, versions, lines being typed</translation>
    </message>
    <message>
        <source>This laptop, the library, the programme</source>
        <translation>This laptop, the library, the programme</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Test the scanner</translation>
    </message>
    <message>
        <source>Backups and personal data</source>
        <translation>Backups and personal data</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Check the library</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>The library</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Sound at the welcome desk</source>
        <translation>Sound at the welcome desk</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mirror the camera picture</source>
        <translation>Mirror the camera picture</translation>
    </message>
    <message>
        <source>Keys to leave the kiosk</source>
        <translation>Keys to leave the kiosk</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donors</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Funding statement</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Disclaimer</translation>
    </message>
    <message>
        <source>About the programme</source>
        <translation>About the programme</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Words added to the spelling dictionaries</source>
        <translation>Words added to the spelling dictionaries</translation>
    </message>
    <message>
        <source>MC2CM Desk {version}, licence Apache-2.0. Nothing leaves this laptop.</source>
        <translation>MC2CM Desk {version}, licence Apache-2.0. Nothing leaves this laptop.</translation>
    </message>
    <message>
        <source>Cities: © GeoNames (geonames.org), CC BY 4.0, changed.</source>
        <translation>Cities: © GeoNames (geonames.org), CC BY 4.0, changed.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Spelling: {languages}</source>
        <translation>Spelling: {languages}</translation>
    </message>
    <message>
        <source>Spelling: no dictionary</source>
        <translation>Spelling: no dictionary</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest: {name}</source>
        <translation>the latest: {name}</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Backed up: {file}</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Reading the library…</translation>
    </message>
    <message>
        <source>Intact: {records}, {entries}.</source>
        <translation>Intact: {records}, {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: {faults}. Restore a backup.</source>
        <translation>Damaged: {faults}. Restore a backup.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message numerus="yes">
        <source>present, of %n expected</source>
        <translation>
            <numerusform>present, of %n expected</numerusform>
            <numerusform>present, of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message>
        <source>peak at {time}: {count} per min</source>
        <translation>peak at {time}: {count} per min</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>Without a city</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Would no longer be there</source>
        <translation>Would no longer be there</translation>
    </message>
    <message>
        <source>Restore the whole library</source>
        <translation>Restore the whole library</translation>
    </message>
    <message>
        <source>Open it separately, to copy a text from it</source>
        <translation>Open it separately, to copy a text from it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Reading what it would restore…</source>
        <translation>Reading what it would restore…</translation>
    </message>
    <message>
        <source>This is what you would find. Nothing has changed yet.</source>
        <translation>This is what you would find. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>The present state is kept as a separate backup: “{name}”. You can return to it.</source>
        <translation>The present state is kept as a separate backup: “{name}”. You can return to it.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>{kind}: {names}</source>
        <translation>{kind}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Open separately</source>
        <translation>Open separately</translation>
    </message>
    <message>
        <source>Return to {day}</source>
        <translation>Return to {day}</translation>
    </message>
</context>
<context>
    <name>PrintCheck</name>
    <message>
        <source>Print anyway</source>
        <translation>Print anyway</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be printed whole: no font has these characters.</source>
        <translation>
            <numerusform>%n text cannot be printed whole: no font has these characters.</numerusform>
            <numerusform>%n texts cannot be printed whole: no font has these characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them in Latin or Arabic letters, or each is printed as ◊.</source>
        <translation>Write them in Latin or Arabic letters, or each is printed as ◊.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>No priority</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Skip every row with a problem</source>
        <translation>Skip every row with a problem</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Row {row}, {column}</translation>
    </message>
    <message>
        <source>{where}: “{text}”. {why}</source>
        <translation>{where}: “{text}”. {why}</translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}: {why}</translation>
    </message>
    <message>
        <source>skip the row</source>
        <translation>skip the row</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>leave empty</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correct</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup has been restored. What was there before is kept as a separate backup: you will find it in the settings.</source>
        <translation>The backup has been restored. What was there before is kept as a separate backup: you will find it in the settings.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing you typed is lost; you can continue.</source>
        <translation>Something went wrong on our side. Nothing you typed is lost; you can continue.</translation>
    </message>
    <message>
        <source>Something went wrong on our side, and what you typed last has not been saved yet.</source>
        <translation>Something went wrong on our side, and what you typed last has not been saved yet.</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Report: {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Read only: nothing is saved here</source>
        <translation>Read only: nothing is saved here</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>End this session, start the next</source>
        <translation>End this session, start the next</translation>
    </message>
    <message>
        <source>Start or resume</source>
        <translation>Start or resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Five more minutes</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>New working group</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>groups {codes}</source>
        <translation>groups {codes}</translation>
    </message>
    <message>
        <source>Choose a session, or double-click an empty space to add one.</source>
        <translation>Choose a session, or double-click an empty space to add one.</translation>
    </message>
    <message>
        <source>The session was removed.</source>
        <translation>The session was removed.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message numerus="yes">
        <source>Begins in %n day(s)</source>
        <translation>
            <numerusform>Begins in %n day</numerusform>
            <numerusform>Begins in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Next session</translation>
    </message>
</context>
<context>
    <name>PublicationForm</name>
    <message>
        <source>Title, if different from the event’s</source>
        <translation>Title, if different from the event’s</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Foreword by</source>
        <translation>Foreword by</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Number in the series</translation>
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
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>Objective of the event</source>
        <translation>Objective of the event</translation>
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
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Set Focus</source>
        <translation>Set Focus</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Show Menu</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Show on Screen</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Moves the element into the visible area</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>An error occurred</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</translation>
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
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Page &amp;order:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;per sheet:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Duplex Settings Conflicts</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Invalid Pages Definition</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>There are conflicts in duplex settings. Do you want to fix them?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Advanced Option Conflicts</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Custom value for %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Page Setup Conflicts</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>There are conflicts in page setup options. Do you want to fix them?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>There are conflicts in some advanced options. Do you want to fix them?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>There are conflicts in some options. Please fix them.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Duplex Printing</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Long side</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Page &amp;Set:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Short side</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Previous question</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>{tokens}: nothing by that name here</source>
        <translation>{tokens}: nothing by that name here</translation>
    </message>
    <message>
        <source>{tokens}: nothing by that name, left in the sentence</source>
        <translation>{tokens}: nothing by that name, left in the sentence</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Steps of the event</source>
        <translation>Steps of the event</translation>
    </message>
    <message>
        <source>Sections of the event</source>
        <translation>Sections of the event</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
    <message>
        <source>Home: all events</source>
        <translation>Home: all events</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Without group</translation>
    </message>
    <message>
        <source>Addressee missing</source>
        <translation>Addressee missing</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>no evidence</translation>
    </message>
</context>
<context>
    <name>RecommendationPanel</name>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Addressee by name</source>
        <translation>Addressee by name</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Timeframe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>Objectives of the Global Compact</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>SDG targets</translation>
    </message>
    <message>
        <source>New commitment: who does what</source>
        <translation>New commitment: who does what</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>Not retained</translation>
    </message>
</context>
<context>
    <name>RecommendationStatus</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Endorsed</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>Not retained</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
</context>
<context>
    <name>RecommendationsScreen</name>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>What cities ask for, and what it is based on</source>
        <translation>What cities ask for, and what it is based on</translation>
    </message>
    <message>
        <source>The recommendation was removed.</source>
        <translation>The recommendation was removed.</translation>
    </message>
    <message>
        <source>Enter a recommendation</source>
        <translation>Enter a recommendation</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Endorse</translation>
    </message>
    <message>
        <source>Mark as discussed</source>
        <translation>Mark as discussed</translation>
    </message>
    <message>
        <source>Do not retain</source>
        <translation>Do not retain</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Add a vote</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>Merge with another card…</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Assign the numbers R-01, R-02…</source>
        <translation>Assign the numbers R-01, R-02…</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>What was said: @city #theme &gt;level !challenge ~case</source>
        <translation>What was said: @city #theme &gt;level !challenge ~case</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Drop here</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>By addressee</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>By group</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>Group {code}</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Without evidence</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Endorsed</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Choose a recommendation to see what it is based on.</source>
        <translation>Choose a recommendation to see what it is based on.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) numbered.</source>
        <translation>
            <numerusform>%n recommendation numbered.</numerusform>
            <numerusform>%n recommendations numbered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>From the record</source>
        <translation>From the record</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Do not print</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Place, order and detail</source>
        <translation>Place, order and detail</translation>
    </message>
    <message>
        <source>ask the city</source>
        <translation>ask the city</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>After the text</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>Before the text</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>In the order of numbers</source>
        <translation>In the order of numbers</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>By city</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Most votes first</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Opening the library…</source>
        <translation>Opening the library…</translation>
    </message>
    <message>
        <source>The backup is being verified and restored…</source>
        <translation>The backup is being verified and restored…</translation>
    </message>
    <message>
        <source>Unpacking the backup…</source>
        <translation>Unpacking the backup…</translation>
    </message>
    <message>
        <source>Choose the folder of the library</source>
        <translation>Choose the folder of the library</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite)</source>
        <translation>Backups (*.zip *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>ReferenceDocumentScreen</name>
    <message>
        <source>Reference document</source>
        <translation>Reference document</translation>
    </message>
    <message>
        <source>A common understanding, before people meet</source>
        <translation>A common understanding, before people meet</translation>
    </message>
    <message>
        <source>Start the reference document</source>
        <translation>Start the reference document</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>Mark as shared</translation>
    </message>
    <message>
        <source>No reference document yet. It prepares everybody for the same discussion.</source>
        <translation>No reference document yet. It prepares everybody for the same discussion.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Summary (150 to 300 words)</source>
        <translation>Summary (150 to 300 words)</translation>
    </message>
    <message>
        <source>Key messages, one per line; (p. 3) at the end gives the page</source>
        <translation>Key messages, one per line; (p. 3) at the end gives the page</translation>
    </message>
    <message>
        <source>Questions put to participants</source>
        <translation>Questions put to participants</translation>
    </message>
    <message>
        <source>Definitions: term: what it means here</source>
        <translation>Definitions: term: what it means here</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>Objectives of the Global Compact</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>SDG targets</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>No file attached</translation>
    </message>
</context>
<context>
    <name>ReferenceState</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
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
        <translation>The value to keep for “{field}” belongs to none of the records to be merged.</translation>
    </message>
    <message>
        <source>Latitude is between -90 and 90 degrees, longitude between -180 and 180.</source>
        <translation>Latitude is between -90 and 90 degrees, longitude between -180 and 180.</translation>
    </message>
    <message>
        <source>Several records are called “{name}”. Give the id of one of them: {ids}.</source>
        <translation>Several records are called “{name}”. Give the id of one of them: {ids}.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{name}”. The list shows every name.</source>
        <translation>Nothing in this library is called “{name}”. The list shows every name.</translation>
    </message>
    <message>
        <source>A population is a number between 0 and {limit}.</source>
        <translation>A population is a number between 0 and {limit}.</translation>
    </message>
    <message>
        <source>This is still in use elsewhere in the library. Merge it with another one instead.</source>
        <translation>This is still in use elsewhere in the library. Merge it with another one instead.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”. Choose one such as Europe/Paris.</source>
        <translation>There is no time zone “{value}”. Choose one such as Europe/Paris.</translation>
    </message>
    <message>
        <source>Whether somebody came or left cannot be read here. Write Joined or Left.</source>
        <translation>Whether somebody came or left cannot be read here. Write Joined or Left.</translation>
    </message>
    <message>
        <source>This duration cannot be read. Write minutes, or for example 1 h 20 min.</source>
        <translation>This duration cannot be read. Write minutes, or for example 1 h 20 min.</translation>
    </message>
    <message>
        <source>Somebody leaves here before joining. Correct one of the two times.</source>
        <translation>Somebody leaves here before joining. Correct one of the two times.</translation>
    </message>
    <message>
        <source>This row names nobody. Write a name or an e-mail address, or delete the row.</source>
        <translation>This row names nobody. Write a name or an e-mail address, or delete the row.</translation>
    </message>
    <message>
        <source>{file} is not an attendance report: no column names people beside the times at which they joined. Export the report of the meeting again from Zoom, Teams or Webex.</source>
        <translation>{file} is not an attendance report: no column names people beside the times at which they joined. Export the report of the meeting again from Zoom, Teams or Webex.</translation>
    </message>
    <message>
        <source>This time is not within the days {first} to {last}. Choose the report of that meeting, or another gate.</source>
        <translation>This time is not within the days {first} to {last}. Choose the report of that meeting, or another gate.</translation>
    </message>
    <message>
        <source>This time cannot be read. Write the day and the time, such as 15/06/2020 09:05.</source>
        <translation>This time cannot be read. Write the day and the time, such as 15/06/2020 09:05.</translation>
    </message>
    <message>
        <source>{file} has the headings of an attendance report, but nobody below them.</source>
        <translation>{file} has the headings of an attendance report, but nobody below them.</translation>
    </message>
    <message>
        <source>This time does not say on which day. Choose the day or the session that the report is of; on the command line, name it with --gate.</source>
        <translation>This time does not say on which day. Choose the day or the session that the report is of; on the command line, name it with --gate.</translation>
    </message>
    <message>
        <source>{file} says how long people stayed, not when. Export it with the times of joining and leaving, or choose the session that the report is of (--gate on the command line). A day is enough only where the agenda has sessions on it.</source>
        <translation>{file} says how long people stayed, not when. Export it with the times of joining and leaving, or choose the session that the report is of (--gate on the command line). A day is enough only where the agenda has sessions on it.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known text encoding. Use one such as UTF-8, Windows-1252 or Windows-1256.</source>
        <translation>“{encoding}” is not a known text encoding. Use one such as UTF-8, Windows-1252 or Windows-1256.</translation>
    </message>
    <message>
        <source>{name} already exists and is not a backup of this library: it has been left as it is. Choose another name.</source>
        <translation>{name} already exists and is not a backup of this library: it has been left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose another name for the file.</source>
        <translation>{name} is a folder. Choose another name for the file.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder. Choose another name for the folder.</source>
        <translation>{name} is a file, not a folder. Choose another name for the folder.</translation>
    </message>
    <message>
        <source>{name}: this kind of file cannot be saved here. Use one of: {kinds}.</source>
        <translation>{name}: this kind of file cannot be saved here. Use one of: {kinds}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be found. Check the name, then try again.</source>
        <translation>The file {file} cannot be found. Check the name, then try again.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file here. Choose one without signs such as : ? * | &lt; &gt;.</source>
        <translation>{name} cannot be the name of a file here. Choose one without signs such as : ? * | &lt; &gt;.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk. Choose a shorter one.</source>
        <translation>The name {name} is too long for this disk. Choose a shorter one.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or protected. Close it there, or choose another name.</source>
        <translation>{name} is open in another program, or protected. Close it there, or choose another name.</translation>
    </message>
    <message>
        <source>{file} requires more memory or time than such a file should: it may be damaged, or made to do harm. Open it in its own program, save what you need from it as a new file, then choose that one.</source>
        <translation>{file} requires more memory or time than such a file should: it may be damaged, or made to do harm. Open it in its own program, save what you need from it as a new file, then choose that one.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; the limit is {limit} MB. Reduce it, then choose it again.</source>
        <translation>{file} has {megabytes} MB; the limit is {limit} MB. Reduce it, then choose it again.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not an ordinary file, it is open in another program, or you are not allowed to read it. Close it there or ask for permission to read it, then try again.</source>
        <translation>{file} cannot be read: it is not an ordinary file, it is open in another program, or you are not allowed to read it. Close it there or ask for permission to read it, then try again.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was saved.</source>
        <translation>The import was cancelled. Nothing was saved.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name or its code of two letters, such as MA.</source>
        <translation>This country is not known. Write its name or its code of two letters, such as MA.</translation>
    </message>
    <message>
        <source>There is a date here where text is expected. Correct the cell; a spreadsheet program may have changed it automatically.</source>
        <translation>There is a date here where text is expected. Correct the cell; a spreadsheet program may have changed it automatically.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it in the file (name@example.org), or empty the cell.</source>
        <translation>This is not an e-mail address. Correct it in the file (name@example.org), or empty the cell.</translation>
    </message>
    <message>
        <source>This formula has no value, or an error. Open the file in your spreadsheet program, let it compute, save it; or type the value.</source>
        <translation>This formula has no value, or an error. Open the file in your spreadsheet program, let it compute, save it; or type the value.</translation>
    </message>
    <message>
        <source>This answer was not understood. Write F, M, other, or leave the cell empty.</source>
        <translation>This answer was not understood. Write F, M, other, or leave the cell empty.</translation>
    </message>
    <message>
        <source>This kind of organisation is not known. Use one such as local authority, national authority, network, civil society or university, or empty the cell.</source>
        <translation>This kind of organisation is not known. Use one such as local authority, national authority, network, civil society or university, or empty the cell.</translation>
    </message>
    <message>
        <source>A language of this cell is not known. Separate languages by commas: French, English, Arabic.</source>
        <translation>A language of this cell is not known. Separate languages by commas: French, English, Arabic.</translation>
    </message>
    <message>
        <source>This row has no name. Fill it in, or delete the row.</source>
        <translation>This row has no name. Fill it in, or delete the row.</translation>
    </message>
    <message>
        <source>This role is not known. Use one such as participant, speaker, facilitator, rapporteur, interpreter or observer, or empty the cell.</source>
        <translation>This role is not known. Use one such as participant, speaker, facilitator, rapporteur, interpreter or observer, or empty the cell.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as a name. Give the columns headings such as “Family name” and “Given name”, or say in the import window which column is which.</source>
        <translation>No column of {file} was recognised as a name. Give the columns headings such as “Family name” and “Given name”, or say in the import window which column is which.</translation>
    </message>
    <message>
        <source>{file} has headings but nobody below them. Choose the file that has the list.</source>
        <translation>{file} has headings but nobody below them. Choose the file that has the list.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write yes or no, or leave the cell empty.</source>
        <translation>This is neither yes nor no. Write yes or no, or leave the cell empty.</translation>
    </message>
    <message>
        <source>{file} is not a PDF that can be read here: it is damaged, or protected by a password.</source>
        <translation>{file} is not a PDF that can be read here: it is damaged, or protected by a password.</translation>
    </message>
    <message>
        <source>Page {page} of {file} is larger than any sheet of badges. Print the badges again as a PDF, then choose that file.</source>
        <translation>Page {page} of {file} is larger than any sheet of badges. Print the badges again as a PDF, then choose that file.</translation>
    </message>
    <message>
        <source>{file} is in the HEIC format of some phones. Export it as JPEG (on the phone: share, most compatible), then drop it again.</source>
        <translation>{file} is in the HEIC format of some phones. Export it as JPEG (on the phone: share, most compatible), then drop it again.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n million pixels; the limit is {limit}. Reduce it, then drop it again.</source>
        <translation>
            <numerusform>{file} has %n million pixels; the limit is {limit}. Reduce it, then drop it again.</numerusform>
            <numerusform>{file} has %n million pixels; the limit is {limit}. Reduce it, then drop it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely. Copy it again from the phone or camera.</source>
        <translation>{file} is damaged or was not copied completely. Copy it again from the phone or camera.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation>{file} is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</translation>
    </message>
    <message>
        <source>No badge code was found in {file}. Take the picture again, closer and without glare.</source>
        <translation>No badge code was found in {file}. Take the picture again, closer and without glare.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely. Ask for it again, or open it in your spreadsheet program and save it again.</source>
        <translation>{file} is damaged or was not copied completely. Ask for it again, or open it in your spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file that has the list.</source>
        <translation>{file} is empty. Choose the file that has the list.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} of {file} has more than %n characters: no row of a list of people is that long. Close the quotation mark left open there, or export the list again.</source>
        <translation>
            <numerusform>Row {row} of {file} has more than %n character: no row of a list of people is that long. Close the quotation mark left open there, or export the list again.</numerusform>
            <numerusform>Row {row} of {file} has more than %n characters: no row of a list of people is that long. Close the quotation mark left open there, or export the list again.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet ({kind}). Export the list as XLSX or CSV, then choose that file.</source>
        <translation>{file} is not a spreadsheet ({kind}). Export the list as XLSX or CSV, then choose that file.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in your spreadsheet program, save it without a password, then choose it again.</source>
        <translation>{file} is protected by a password. Open it in your spreadsheet program, save it without a password, then choose it again.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Choose one of: {sheets}.</source>
        <translation>{file} has no sheet “{sheet}”. Choose one of: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is too large for a list of people: at most %n rows, and nothing far below or beside them. Keep only the list, then try again.</source>
        <translation>
            <numerusform>{file} is too large for a list of people: at most %n row, and nothing far below or beside them. Keep only the list, then try again.</numerusform>
            <numerusform>{file} is too large for a list of people: at most %n rows, and nothing far below or beside them. Keep only the list, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} has a row of %n cells, or far too many cells in all, for a list of people. Keep only the columns of the list, then try again.</source>
        <translation>
            <numerusform>{file} has a row of %n cell, or far too many cells in all, for a list of people. Keep only the columns of the list, then try again.</numerusform>
            <numerusform>{file} has a row of %n cells, or far too many cells in all, for a list of people. Keep only the columns of the list, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} contains something that this program never writes ({part}). It was not restored, and nothing was changed: choose another backup.</source>
        <translation>{file} contains something that this program never writes ({part}). It was not restored, and nothing was changed: choose another backup.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged or was not copied completely. Nothing was changed: choose another backup.</source>
        <translation>The backup {file} is damaged or was not copied completely. Nothing was changed: choose another backup.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer version of this program. Nothing was changed: install that version, then restore it.</source>
        <translation>The backup {file} was made by a newer version of this program. Nothing was changed: install that version, then restore it.</translation>
    </message>
    <message>
        <source>The backup in {folder} was not the same when it was read again: that disk cannot be trusted. No backup was made there; choose another disk.</source>
        <translation>The backup in {folder} was not the same when it was read again: that disk cannot be trusted. No backup was made there; choose another disk.</translation>
    </message>
    <message>
        <source>The disk did not respond properly ({folder}). Check the cable or USB stick, then try again; if the problem persists, restore a backup on another disk.</source>
        <translation>The disk did not respond properly ({folder}). Check the cable or USB stick, then try again; if the problem persists, restore a backup on another disk.</translation>
    </message>
    <message>
        <source>The library {file} contains something that this program never writes ({part}). It was not opened: restore a backup.</source>
        <translation>The library {file} contains something that this program never writes ({part}). It was not opened: restore a backup.</translation>
    </message>
    <message>
        <source>This is a backup, opened for reading: texts can be copied out of it, nothing is changed in it.</source>
        <translation>This is a backup, opened for reading: texts can be copied out of it, nothing is changed in it.</translation>
    </message>
    <message>
        <source>The library in {folder} is empty, although there are backups or pictures beside it. Nothing was overwritten: restore a backup, or choose another folder.</source>
        <translation>The library in {folder} is empty, although there are backups or pictures beside it. Nothing was overwritten: restore a backup, or choose another folder.</translation>
    </message>
    <message>
        <source>The library in {folder} is not there, although its backups or pictures are. Nothing was overwritten: restore a backup, or choose another folder.</source>
        <translation>The library in {folder} is not there, although its backups or pictures are. Nothing was overwritten: restore a backup, or choose another folder.</translation>
    </message>
    <message>
        <source>{address} is an address: a library is a folder on this computer, on a stick or on a network drive. Name the folder.</source>
        <translation>{address} is an address: a library is a folder on this computer, on a stick or on a network drive. Name the folder.</translation>
    </message>
    <message>
        <source>Another program, perhaps a synchronisation tool, replaced the file of the library ({folder}). What you typed last was not saved: keep it on the screen, and open the library again.</source>
        <translation>Another program, perhaps a synchronisation tool, replaced the file of the library ({folder}). What you typed last was not saved: keep it on the screen, and open the library again.</translation>
    </message>
    <message>
        <source>{file} is not a backup of this program. Nothing was changed: choose a file from a folder “backups”.</source>
        <translation>{file} is not a backup of this program. Nothing was changed: choose a file from a folder “backups”.</translation>
    </message>
    <message>
        <source>Nothing is saved there: {file} belongs to a library or is in its folder. Choose another folder.</source>
        <translation>Nothing is saved there: {file} belongs to a library or is in its folder. Choose another folder.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose one of the backups in it: a file that ends in .zip.</source>
        <translation>{file} is a folder. Choose one of the backups in it: a file that ends in .zip.</translation>
    </message>
    <message>
        <source>{folder} is inside the library itself. Choose a USB stick or another disk.</source>
        <translation>{folder} is inside the library itself. Choose a USB stick or another disk.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was lost.</source>
        <translation>This cannot be done ({code}). Nothing was lost.</translation>
    </message>
    <message>
        <source>What is recorded here is never changed; cancel it with another record.</source>
        <translation>What is recorded here is never changed; cancel it with another record.</translation>
    </message>
    <message>
        <source>The code of a badge measures between {least} and {most} mm: smaller ones are not read.</source>
        <translation>The code of a badge measures between {least} and {most} mm: smaller ones are not read.</translation>
    </message>
    <message>
        <source>The size of names is between {least} and {most} per cent.</source>
        <translation>The size of names is between {least} and {most} per cent.</translation>
    </message>
    <message>
        <source>Stopped. No badge was marked as printed.</source>
        <translation>Stopped. No badge was marked as printed.</translation>
    </message>
    <message>
        <source>A city case needs a title.</source>
        <translation>A city case needs a title.</translation>
    </message>
    <message>
        <source>{name} has never been checked in at this event: there is no attendance to certify.</source>
        <translation>{name} has never been checked in at this event: there is no attendance to certify.</translation>
    </message>
    <message>
        <source>The text is missing: type the challenge, then press Enter.</source>
        <translation>The text is missing: type the challenge, then press Enter.</translation>
    </message>
    <message>
        <source>This has since been changed on another laptop: it cannot be undone. Correct it by hand.</source>
        <translation>This has since been changed on another laptop: it cannot be undone. Correct it by hand.</translation>
    </message>
    <message>
        <source>{day} is no day of this event ({first} to {last}): nothing was recorded. Say which day is meant with --day.</source>
        <translation>{day} is no day of this event ({first} to {last}): nothing was recorded. Say which day is meant with --day.</translation>
    </message>
    <message>
        <source>This entry has already been undone.</source>
        <translation>This entry has already been undone.</translation>
    </message>
    <message>
        <source>Several countries have a city called {city} ({countries}). Choose the country.</source>
        <translation>Several countries have a city called {city} ({countries}). Choose the country.</translation>
    </message>
    <message>
        <source>{city} is not in the list of cities. Choose its country.</source>
        <translation>{city} is not in the list of cities. Choose its country.</translation>
    </message>
    <message>
        <source>The country of {city} has several time zones. Choose the right one: {zones}.</source>
        <translation>The country of {city} has several time zones. Choose the right one: {zones}.</translation>
    </message>
    <message>
        <source>A city needs a name. Type it, then try again.</source>
        <translation>A city needs a name. Type it, then try again.</translation>
    </message>
    <message>
        <source>There is no country {country}. Give its name or its two-letter code, such as TN.</source>
        <translation>There is no country {country}. Give its name or its two-letter code, such as TN.</translation>
    </message>
    <message>
        <source>A cluster needs a name.</source>
        <translation>A cluster needs a name.</translation>
    </message>
    <message>
        <source>“{value}” is not a colour. Write it as 15507a.</source>
        <translation>“{value}” is not a colour. Write it as 15507a.</translation>
    </message>
    <message>
        <source>The comment is empty. Write what should be changed.</source>
        <translation>The comment is empty. Write what should be changed.</translation>
    </message>
    <message>
        <source>Say what the commitment is.</source>
        <translation>Say what the commitment is.</translation>
    </message>
    <message>
        <source>To erase the data of {name}, type exactly this name.</source>
        <translation>To erase the data of {name}, type exactly this name.</translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as 14/06/2027.</source>
        <translation>{value} is not a date. Write it as 14/06/2027.</translation>
    </message>
    <message>
        <source>The library in {folder} already contains the demonstration. Choose another folder with --data.</source>
        <translation>The library in {folder} already contains the demonstration. Choose another folder with --data.</translation>
    </message>
    <message>
        <source>The disk of {folder} reports an error. Save to another disk, and have this one checked.</source>
        <translation>The disk of {folder} reports an error. Save to another disk, and have this one checked.</translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Free some space there: nothing was left half-written.</source>
        <translation>The disk is full ({folder}). Free some space there: nothing was left half-written.</translation>
    </message>
    <message>
        <source>{link} is not a web address: it contains spaces. Correct it.</source>
        <translation>{link} is not a web address: it contains spaces. Correct it.</translation>
    </message>
    <message>
        <source>The number in a series is 1 or more.</source>
        <translation>The number in a series is 1 or more.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Use a name such as Africa/Tunis or Europe/Paris.</source>
        <translation>There is no time zone {zone}. Use a name such as Africa/Tunis or Europe/Paris.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}: {needed} MB needed, {free} MB free. Free some space there, or choose another disk.</source>
        <translation>There is not enough space in {folder}: {needed} MB needed, {free} MB free. Free some space there, or choose another disk.</translation>
    </message>
    <message>
        <source>{folder} does not accept a file of this size. Choose another disk, or ask for more space there.</source>
        <translation>{folder} does not accept a file of this size. Choose another disk, or ask for more space there.</translation>
    </message>
    <message>
        <source>Several events are called “{event}”. Give the id of one of them: {ids}.</source>
        <translation>Several events are called “{event}”. Give the id of one of them: {ids}.</translation>
    </message>
    <message>
        <source>This event is archived: nothing was changed. To edit it, first give it another status.</source>
        <translation>This event is archived: nothing was changed. To edit it, first give it another status.</translation>
    </message>
    <message>
        <source>{day} is not a day of the event. Choose one of its new days.</source>
        <translation>{day} is not a day of the event. Choose one of its new days.</translation>
    </message>
    <message>
        <source>{day} would no longer be a day of the event, but it has content. Choose the day to move it to, or remove it.</source>
        <translation>{day} would no longer be a day of the event, but it has content. Choose the day to move it to, or remove it.</translation>
    </message>
    <message>
        <source>The last day ({last}) comes before the first ({first}). Correct one of the two.</source>
        <translation>The last day ({last}) comes before the first ({first}). Correct one of the two.</translation>
    </message>
    <message>
        <source>This is not the name of the event. Type “{name}” or its title to remove it.</source>
        <translation>This is not the name of the event. Type “{name}” or its title to remove it.</translation>
    </message>
    <message numerus="yes">
        <source>An event lasts %n days at most. Check the two dates.</source>
        <translation>
            <numerusform>An event lasts %n day at most. Check the two dates.</numerusform>
            <numerusform>An event lasts %n days at most. Check the two dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event “{event}”. `mc2cm-desk events` lists them.</source>
        <translation>There is no event “{event}”. `mc2cm-desk events` lists them.</translation>
    </message>
    <message>
        <source>An event has at least one language. Add another one first.</source>
        <translation>An event has at least one language. Add another one first.</translation>
    </message>
    <message>
        <source>An event needs a title. Type it, then try again.</source>
        <translation>An event needs a title. Type it, then try again.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing you typed is lost. A report was saved in {file}.</source>
        <translation>Something went wrong on our side. Nothing you typed is lost. A report was saved in {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} can no longer be reached. Connect the USB stick or network drive again, or choose another folder.</source>
        <translation>The folder {folder} can no longer be reached. Connect the USB stick or network drive again, or choose another folder.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Choose another folder, or ask for permission to write there.</source>
        <translation>Nothing can be saved in {folder}. Choose another folder, or ask for permission to write there.</translation>
    </message>
    <message>
        <source>“{gate}” can mean several: {choices}. Give the whole title, or the day and the time.</source>
        <translation>“{gate}” can mean several: {choices}. Give the whole title, or the day and the time.</translation>
    </message>
    <message>
        <source>There is no gate “{gate}”. Give a day of this event (15/06/2020), or a session or a visit by its title or its time (15/06/2020 09:30).</source>
        <translation>There is no gate “{gate}”. Give a day of this event (15/06/2020), or a session or a visit by its title or its time (15/06/2020 09:30).</translation>
    </message>
    <message>
        <source>This is no longer there: somebody removed it. Undo brings it back.</source>
        <translation>This is no longer there: somebody removed it. Undo brings it back.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was overwritten: restore a backup.</source>
        <translation>The library {file} is damaged. Nothing was overwritten: restore a backup.</translation>
    </message>
    <message>
        <source>The library {file} was written by a newer version of this program. It was left as it is: install that version to open it.</source>
        <translation>The library {file} was written by a newer version of this program. It was left as it is: install that version to open it.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there (USB stick removed?). Plug it in again: what was saved is safe.</source>
        <translation>The folder {folder} is no longer there (USB stick removed?). Plug it in again: what was saved is safe.</translation>
    </message>
    <message>
        <source>Another window is writing in this library ({folder}). Close it, or work there.</source>
        <translation>Another window is writing in this library ({folder}). Close it, or work there.</translation>
    </message>
    <message>
        <source>Choose another one to merge into: this one has already been merged or is the same.</source>
        <translation>Choose another one to merge into: this one has already been merged or is the same.</translation>
    </message>
    <message>
        <source>Nobody has been checked in at this event yet: there is no attendance to certify.</source>
        <translation>Nobody has been checked in at this event yet: there is no attendance to certify.</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for. Add participants first, or choose others.</source>
        <translation>There is nobody to print a badge for. Add participants first, or choose others.</translation>
    </message>
    <message>
        <source>{day} is no day of this event ({first} to {last}). Choose the day to which the entry belongs.</source>
        <translation>{day} is no day of this event ({first} to {last}). Choose the day to which the entry belongs.</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Set one up in the system, or save a PDF.</source>
        <translation>No printer is set up on this laptop. Set one up in the system, or save a PDF.</translation>
    </message>
    <message>
        <source>There is no further session planned.</source>
        <translation>There is no further session planned.</translation>
    </message>
    <message>
        <source>{file} is not a library of this program. It was left as it is: choose another folder.</source>
        <translation>{file} is not a library of this program. It was left as it is: choose another folder.</translation>
    </message>
    <message>
        <source>The text is missing: type what was said, then press Enter.</source>
        <translation>The text is missing: type what was said, then press Enter.</translation>
    </message>
    <message>
        <source>The note is not complete ({percent}). It still lacks: {gaps}. Complete it, or publish it all the same with --with-gaps.</source>
        <translation>The note is not complete ({percent}). It still lacks: {gaps}. Complete it, or publish it all the same with --with-gaps.</translation>
    </message>
    <message>
        <source>The pages of the note could not be prepared: no version was kept. Try again.</source>
        <translation>The pages of the note could not be prepared: no version was kept. Try again.</translation>
    </message>
    <message>
        <source>Something else has been done since: Ctrl+Z undoes that first.</source>
        <translation>Something else has been done since: Ctrl+Z undoes that first.</translation>
    </message>
    <message>
        <source>Everybody on the list has already been asked about every use.</source>
        <translation>Everybody on the list has already been asked about every use.</translation>
    </message>
    <message>
        <source>This person said no before. Only they can change that answer.</source>
        <translation>This person said no before. Only they can change that answer.</translation>
    </message>
    <message>
        <source>Nothing is selected: choose a card or a line first.</source>
        <translation>Nothing is selected: choose a card or a line first.</translation>
    </message>
    <message>
        <source>There is no other card to merge it with.</source>
        <translation>There is no other card to merge it with.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Type what was observed, then press Enter.</source>
        <translation>Type what was observed, then press Enter.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>An organisation needs a name.</translation>
    </message>
    <message>
        <source>The output of this command cannot be written: the disk that receives it is full or closed. The work itself is done.</source>
        <translation>The output of this command cannot be written: the disk that receives it is full or closed. The work itself is done.</translation>
    </message>
    <message>
        <source>No single participant matches “{participant}”. `mc2cm-desk participants EVENT --json` lists their ids.</source>
        <translation>No single participant matches “{participant}”. `mc2cm-desk participants EVENT --json` lists their ids.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Ask for permission, or choose another location.</source>
        <translation>The system does not allow this program to use {path}. Ask for permission, or choose another location.</translation>
    </message>
    <message>
        <source>Several people are called {person}. Give the id of one of them: {ids}.</source>
        <translation>Several people are called {person}. Give the id of one of them: {ids}.</translation>
    </message>
    <message>
        <source>Nobody called {person} is on the list. Type the whole name, or the id.</source>
        <translation>Nobody called {person} is on the list. Type the whole name, or the id.</translation>
    </message>
    <message>
        <source>A person needs a name. Type it as it should appear on the badge.</source>
        <translation>A person needs a name. Type it as it should appear on the badge.</translation>
    </message>
    <message>
        <source>The printer {printer} is not accepting the pages. Check the paper and the cable, then try again.</source>
        <translation>The printer {printer} is not accepting the pages. Check the paper and the cable, then try again.</translation>
    </message>
    <message>
        <source>The programme needs a name.</source>
        <translation>The programme needs a name.</translation>
    </message>
    <message>
        <source>The text is missing: type the recommendation, then press Enter.</source>
        <translation>The text is missing: type the recommendation, then press Enter.</translation>
    </message>
    <message>
        <source>A recommendation cannot go straight from this status to that one. Discuss it first.</source>
        <translation>A recommendation cannot go straight from this status to that one. Discuss it first.</translation>
    </message>
    <message>
        <source>{label} is addressed to nobody yet. Give it a level, then endorse it.</source>
        <translation>{label} is addressed to nobody yet. Give it a level, then endorse it.</translation>
    </message>
    <message>
        <source>“{part}” cannot be included. Choose from: {parts}.</source>
        <translation>“{part}” cannot be included. Choose from: {parts}.</translation>
    </message>
    <message>
        <source>The trials of the last rehearsal are still there. End it and clear them first.</source>
        <translation>The trials of the last rehearsal are still there. End it and clear them first.</translation>
    </message>
    <message>
        <source>Data can be kept for 3, 6, 12, 18, 24, 36 or 60 months, or without limit (0).</source>
        <translation>Data can be kept for 3, 6, 12, 18, 24, 36 or 60 months, or without limit (0).</translation>
    </message>
    <message numerus="yes">
        <source>A session lasts between 1 and %n minutes; here {minutes}.</source>
        <translation>
            <numerusform>A session lasts between 1 and %n minute; here {minutes}.</numerusform>
            <numerusform>A session lasts between 1 and %n minutes; here {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is not running. Start it first.</source>
        <translation>This session is not running. Start it first.</translation>
    </message>
    <message>
        <source>Say what help is offered.</source>
        <translation>Say what help is offered.</translation>
    </message>
    <message>
        <source>{day} is not a day of this event, or it still has sessions. Choose a day from {first} to {last}, or move them first.</source>
        <translation>{day} is not a day of this event, or it still has sessions. Choose a day from {first} to {last}, or move them first.</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>A session needs a title.</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n characters; the limit here is {limit}. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>This text has %n character; the limit here is {limit}. Shorten it, or attach it as a file.</numerusform>
            <numerusform>This text has %n characters; the limit here is {limit}. Shorten it, or attach it as a file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong on our side, and this was not finished. Nothing typed is lost.</source>
        <translation>Something went wrong on our side, and this was not finished. Nothing typed is lost.</translation>
    </message>
    <message>
        <source>Nothing is kept here under the name “{field}”. Nothing was changed.</source>
        <translation>Nothing is kept here under the name “{field}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>{value} is not one of these: {known}.</source>
        <translation>{value} is not one of these: {known}.</translation>
    </message>
    <message>
        <source>There is no version {number} of this note in this language.</source>
        <translation>There is no version {number} of this note in this language.</translation>
    </message>
    <message>
        <source>The pages of version {number} are not on this computer. Its text is kept; open the version on the computer that published it.</source>
        <translation>The pages of version {number} are not on this computer. Its text is kept; open the version on the computer that published it.</translation>
    </message>
    <message>
        <source>A visit needs a title.</source>
        <translation>A visit needs a title.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept as “{field}”. Nothing was changed.</source>
        <translation>“{value}” cannot be kept as “{field}”. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Begin a rehearsal</translation>
    </message>
    <message>
        <source>Walk-ins and what the desk notes are trials too, until the rehearsal ends.</source>
        <translation>Walk-ins and what the desk notes are trials too, until the rehearsal ends.</translation>
    </message>
    <message>
        <source>End and clear the trials</source>
        <translation>End and clear the trials</translation>
    </message>
    <message>
        <source>Entries are trials: they are not counted anywhere.</source>
        <translation>Entries are trials: they are not counted anywhere.</translation>
    </message>
    <message numerus="yes">
        <source>The event begins in %n day(s).</source>
        <translation>
            <numerusform>The event begins in %n day.</numerusform>
            <numerusform>The event begins in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>{day} is no day of this event. Choose the day to which entries belong, or begin a rehearsal.</source>
        <translation>{day} is no day of this event. Choose the day to which entries belong, or begin a rehearsal.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>The rehearsal is over and its trials are cleared</source>
        <translation>The rehearsal is over and its trials are cleared</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>The rehearsal is over and its trials are cleared</source>
        <translation>The rehearsal is over and its trials are cleared</translation>
    </message>
    <message numerus="yes">
        <source>%n trial scan(s)</source>
        <translation>
            <numerusform>%n trial scan</numerusform>
            <numerusform>%n trial scans</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>What is scanned now is marked and is not counted anywhere.</source>
        <translation>What is scanned now is marked and is not counted anywhere.</translation>
    </message>
    <message>
        <source>These trials are marked and are not counted anywhere.</source>
        <translation>These trials are marked and are not counted anywhere.</translation>
    </message>
    <message>
        <source>Try the door and the session clock: nothing is counted.</source>
        <translation>Try the door and the session clock: nothing is counted.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added at the door</source>
        <translation>
            <numerusform>%n person added at the door</numerusform>
            <numerusform>%n people added at the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) started</source>
        <translation>
            <numerusform>%n session started</numerusform>
            <numerusform>%n sessions started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with notes of the desk</source>
        <translation>
            <numerusform>%n person with notes of the desk</numerusform>
            <numerusform>%n people with notes of the desk</numerusform>
        </translation>
    </message>
    <message>
        <source>End and clear the trials</source>
        <translation>End and clear the trials</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Begin a rehearsal</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report of an online meeting</source>
        <translation>Report of an online meeting</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Leave these rows out and import the others</source>
        <translation>Leave these rows out and import the others</translation>
    </message>
    <message>
        <source>What the report covers</source>
        <translation>What the report covers</translation>
    </message>
    <message>
        <source>Reports (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Reports (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The whole event: each time on its day</source>
        <translation>The whole event: each time on its day</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) recognised</source>
        <translation>
            <numerusform>%n participant recognised</numerusform>
            <numerusform>%n participants recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to record</source>
        <translation>
            <numerusform>%n entry to record</numerusform>
            <numerusform>%n entries to record</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Row {row}: {sentence}</translation>
    </message>
    <message>
        <source>Not on the list: {names}</source>
        <translation>Not on the list: {names}</translation>
    </message>
    <message>
        <source>{name}: {minutes} min</source>
        <translation>{name}: {minutes} min</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Who is “{name}”?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>apply by {day}</source>
        <translation>apply by {day}</translation>
    </message>
</context>
<context>
    <name>ResourcesCard</name>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>All offers…</source>
        <translation>All offers…</translation>
    </message>
    <message>
        <source>New offer of help</source>
        <translation>New offer of help</translation>
    </message>
    <message>
        <source>who: what, with its link, then Enter</source>
        <translation>who: what, with its link, then Enter</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Open the link</translation>
    </message>
</context>
<context>
    <name>ResourcesSheet</name>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>Offers of help</translation>
    </message>
    <message>
        <source>No offers of help yet. Add one beside the recommendation that it helps with.</source>
        <translation>No offers of help yet. Add one beside the recommendation that it helps with.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offered by</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Apply by</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Helps with</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Open the link</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Remove the offer</translation>
    </message>
    <message>
        <source>Choose an offer to see who can help with what.</source>
        <translation>Choose an offer to see who can help with what.</translation>
    </message>
    <message>
        <source>The offer of help was removed.</source>
        <translation>The offer of help was removed.</translation>
    </message>
</context>
<context>
    <name>RestoredBanner</name>
    <message>
        <source>What was restored</source>
        <translation>What was restored</translation>
    </message>
    <message>
        <source>What is kept in its place</source>
        <translation>What is kept in its place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RestoredSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>Registration cancelled</source>
        <translation>Registration cancelled</translation>
    </message>
    <message>
        <source>Ask the coordinator before you let this person in.</source>
        <translation>Ask the coordinator before you let this person in.</translation>
    </message>
    <message>
        <source>Badge for another event</source>
        <translation>Badge for another event</translation>
    </message>
    <message>
        <source>Search for the name: this person may also be on today's list.</source>
        <translation>Search for the name: this person may also be on today's list.</translation>
    </message>
    <message>
        <source>{day} is no day of this event</source>
        <translation>{day} is no day of this event</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>nothing was recorded</translation>
    </message>
    <message>
        <source>Choose above for which day this entry is, or begin a rehearsal.</source>
        <translation>Choose above for which day this entry is, or begin a rehearsal.</translation>
    </message>
    <message>
        <source>This badge was replaced</source>
        <translation>This badge was replaced</translation>
    </message>
    <message>
        <source>Ask for the newer badge. If there is none, let the person in by hand.</source>
        <translation>Ask for the newer badge. If there is none, let the person in by hand.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Search for the name spelled otherwise, or add a walk-in.</source>
        <translation>Search for the name spelled otherwise, or add a walk-in.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Search for the name, or add a walk-in.</source>
        <translation>Search for the name, or add a walk-in.</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>On board</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>entry recorded {time}</source>
        <translation>entry recorded {time}</translation>
    </message>
    <message>
        <source>Nothing to record: no entry of this person was recorded here.</source>
        <translation>Nothing to record: no entry of this person was recorded here.</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Not inside</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Goodbye</translation>
    </message>
    <message>
        <source>exit recorded {time}</source>
        <translation>exit recorded {time}</translation>
    </message>
    <message>
        <source>This entry is a trial: it is not counted anywhere.</source>
        <translation>This entry is a trial: it is not counted anywhere.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>by another laptop</source>
        <translation>by another laptop</translation>
    </message>
    <message>
        <source>by this laptop</source>
        <translation>by this laptop</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>Nothing more to record. Is this the right person?</source>
        <translation>Nothing more to record. Is this the right person?</translation>
    </message>
    <message>
        <source>Not on the list for this visit: ask the visit leader.</source>
        <translation>Not on the list for this visit: ask the visit leader.</translation>
    </message>
    <message>
        <source>This session is for other groups: see the agenda for where to go.</source>
        <translation>This session is for other groups: see the agenda for where to go.</translation>
    </message>
    <message>
        <source>Not for this gate</source>
        <translation>Not for this gate</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Undo the entry</source>
        <translation>Undo the entry</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Let in by hand</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Let out</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Print the badge</translation>
    </message>
    <message>
        <source>Badge lost: issue a new one</source>
        <translation>Badge lost: issue a new one</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Search for the name</source>
        <translation>Search for the name</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Print the badge (Ctrl+B)</source>
        <translation>Print the badge (Ctrl+B)</translation>
    </message>
    <message>
        <source>Badge lost: issue a new one (Ctrl+R)</source>
        <translation>Badge lost: issue a new one (Ctrl+R)</translation>
    </message>
    <message>
        <source>To settle at the desk</source>
        <translation>To settle at the desk</translation>
    </message>
    <message>
        <source>Photographs: yes</source>
        <translation>Photographs: yes</translation>
    </message>
    <message>
        <source>Photographs: no</source>
        <translation>Photographs: no</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Needs: {needs}</translation>
    </message>
    <message>
        <source>Ready for the next badge</source>
        <translation>Ready for the next badge</translation>
    </message>
    <message>
        <source>Show a badge to the camera, or scan it.</source>
        <translation>Show a badge to the camera, or scan it.</translation>
    </message>
    <message>
        <source>This card gives the answer: its colour says whether to let the person in.</source>
        <translation>This card gives the answer: its colour says whether to let the person in.</translation>
    </message>
    <message>
        <source>No badge? Type the name below the camera. Not on the list? Ctrl+N.</source>
        <translation>No badge? Type the name below the camera. Not on the list? Ctrl+N.</translation>
    </message>
    <message>
        <source>Green: welcome</source>
        <translation>Green: welcome</translation>
    </message>
    <message>
        <source>Orange: already in, or not for this gate</source>
        <translation>Orange: already in, or not for this gate</translation>
    </message>
    <message>
        <source>Red: read the card first</source>
        <translation>Red: read the card first</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n place(s)</source>
        <translation>
            <numerusform>{count} of %n place</numerusform>
            <numerusform>{count} of %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect the headset and the material.</source>
        <translation>Collect the headset and the material.</translation>
    </message>
    <message>
        <source>Collect the headset.</source>
        <translation>Collect the headset.</translation>
    </message>
    <message>
        <source>Collect the material.</source>
        <translation>Collect the material.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>The program stopped at {time}, %n time(s) in a row. What you typed is kept where you left it.</source>
        <translation>
            <numerusform>The program stopped at {time}, %n time in a row. What you typed is kept where you left it.</numerusform>
            <numerusform>The program stopped at {time}, %n times in a row. What you typed is kept where you left it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program stopped at {time}. What you typed is kept where you left it.</source>
        <translation>The program stopped at {time}. What you typed is kept where you left it.</translation>
    </message>
    <message>
        <source>The program stopped at {time}. You are back where you were.</source>
        <translation>The program stopped at {time}. You are back where you were.</translation>
    </message>
    <message>
        <source>Everything typed up to {time} is kept.</source>
        <translation>Everything typed up to {time} is kept.</translation>
    </message>
    <message>
        <source>What was half typed could not be read from the disk.</source>
        <translation>What was half typed could not be read from the disk.</translation>
    </message>
    <message>
        <source>Restored: {names}.</source>
        <translation>Restored: {names}.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>the line</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>already saved</source>
        <translation>already saved</translation>
    </message>
    <message>
        <source>kept in its place</source>
        <translation>kept in its place</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Erase names and contact details after</source>
        <translation>Erase names and contact details after</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Erase records that are due…</source>
        <translation>Erase records that are due…</translation>
    </message>
    <message>
        <source>People who agreed to their contact details being kept are not erased.</source>
        <translation>People who agreed to their contact details being kept are not erased.</translation>
    </message>
    <message>
        <source>{event}: on {day}. Figures and texts stay, without names.</source>
        <translation>{event}: on {day}. Figures and texts stay, without names.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to erase now</source>
        <translation>
            <numerusform>%n record to erase now</numerusform>
            <numerusform>%n records to erase now</numerusform>
        </translation>
    </message>
    <message>
        <source>No records are due.</source>
        <translation>No records are due.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be erased: {names}. Figures and texts stay. This cannot be undone.</source>
        <translation>
            <numerusform>%n person will be erased: {names}. Figures and texts stay. This cannot be undone.</numerusform>
            <numerusform>%n people will be erased: {names}. Figures and texts stay. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Speaker, expert</source>
        <translation>Speaker, expert</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Focal point</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donor</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Person or text</source>
        <translation>Person or text</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>What happens to it</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>Why, or what changes</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>{client} synchronises the folder of the library. It may put an older file in its place while you type: work in a folder that it leaves alone.</source>
        <translation>{client} synchronises the folder of the library. It may put an older file in its place while you type: work in a folder that it leaves alone.</translation>
    </message>
    <message>
        <source>No backup could be made. {reason}</source>
        <translation>No backup could be made. {reason}</translation>
    </message>
    <message>
        <source>Nothing has been copied to {folder} for more than a day. Plug it in again.</source>
        <translation>Nothing has been copied to {folder} for more than a day. Plug it in again.</translation>
    </message>
    <message>
        <source>Open the library again</source>
        <translation>Open the library again</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>made automatically; older ones are thinned out, the latest is never removed</source>
        <translation>made automatically; older ones are thinned out, the latest is never removed</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the second location</source>
        <translation>Choose the second location</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} free</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Space on this laptop</source>
        <translation>Space on this laptop</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>one is made every hour</source>
        <translation>one is made every hour</translation>
    </message>
    <message>
        <source>checked after saving, intact</source>
        <translation>checked after saving, intact</translation>
    </message>
    <message>
        <source>damaged: check the library</source>
        <translation>damaged: check the library</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Second location</source>
        <translation>Second location</translation>
    </message>
    <message>
        <source>choose a USB stick or another disk</source>
        <translation>choose a USB stick or another disk</translation>
    </message>
    <message>
        <source>Second location: {name}</source>
        <translation>Second location: {name}</translation>
    </message>
    <message>
        <source>nothing copied yet</source>
        <translation>nothing copied yet</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>more than a day ago</translation>
    </message>
    <message>
        <source>more than a day ago: connect it again</source>
        <translation>more than a day ago: connect it again</translation>
    </message>
    <message>
        <source>on the same disk: choose another one</source>
        <translation>on the same disk: choose another one</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>not connected now</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Restoring the library…</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Opening the backup…</translation>
    </message>
    <message>
        <source>The backup opens in a window of its own, for reading.</source>
        <translation>The backup opens in a window of its own, for reading.</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Backed up: {file}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>What you typed is not on the disk: closing now would lose it. {reason}</source>
        <translation>What you typed is not on the disk: closing now would lose it. {reason}</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>A file is still being written: closing now stops it.</source>
        <translation>A file is still being written: closing now stops it.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Not saved yet: {reason} It stays on the screen and is tried again.</source>
        <translation>Not saved yet: {reason} It stays on the screen and is tried again.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Read only: not saved</source>
        <translation>Read only: not saved</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Test the scanner</source>
        <translation>Test the scanner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Scan this code to test your scanner.</source>
        <translation>Scan this code to test your scanner.</translation>
    </message>
    <message>
        <source>Code to scan for a test</source>
        <translation>Code to scan for a test</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Nothing received</translation>
    </message>
    <message>
        <source>Nothing has been received yet. Is the scanner plugged in, or paired, and does it beep? Set it to work as a keyboard, then click on the code above and scan again.</source>
        <translation>Nothing has been received yet. Is the scanner plugged in, or paired, and does it beep? Set it to work as a keyboard, then click on the code above and scan again.</translation>
    </message>
    <message>
        <source>Waiting for the scanner</source>
        <translation>Waiting for the scanner</translation>
    </message>
    <message>
        <source>Hold the scanner 10 to 20 cm from the screen.</source>
        <translation>Hold the scanner 10 to 20 cm from the screen.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Does not work yet</source>
        <translation>Does not work yet</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), {speed} per second</source>
        <translation>
            <numerusform>%n character, {speed} per second</numerusform>
            <numerusform>%n characters, {speed} per second</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera sees the code: it works.</source>
        <translation>The camera sees the code: it works.</translation>
    </message>
    <message>
        <source>The camera is on: photograph the code and hold it in front of the camera.</source>
        <translation>The camera is on: photograph the code and hold it in front of the camera.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>The camera is off.</translation>
    </message>
    <message>
        <source>All is well. The scanner sends no ending key: each badge is read after a short pause. Set it to send Enter to be faster.</source>
        <translation>All is well. The scanner sends no ending key: each badge is read after a short pause. Set it to send Enter to be faster.</translation>
    </message>
    <message>
        <source>Another code was read, not the one above. The scanner works; scan the code above to be sure of every digit.</source>
        <translation>Another code was read, not the one above. The scanner works; scan the code above to be sure of every digit.</translation>
    </message>
    <message>
        <source>The characters arrive as slowly as if somebody were typing. Set the scanner’s delay between characters to zero, or scan again without touching the keyboard.</source>
        <translation>The characters arrive as slowly as if somebody were typing. Set the scanner’s delay between characters to zero, or scan again without touching the keyboard.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} of %n character(s) arrived. Set a small delay between characters, try another USB port, or charge the scanner.</source>
        <translation>
            <numerusform>Only {count} of %n character arrived. Set a small delay between characters, try another USB port, or charge the scanner.</numerusform>
            <numerusform>Only {count} of %n characters arrived. Set a small delay between characters, try another USB port, or charge the scanner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyboard layout turns the digits into signs that cannot be read back. Give the scanner the layout of this computer, or choose a layout with digits here.</source>
        <translation>The keyboard layout turns the digits into signs that cannot be read back. Give the scanner the layout of this computer, or choose a layout with digits here.</translation>
    </message>
    <message>
        <source>The code arrived twice at once. Set the scanner to read once per pull of the trigger.</source>
        <translation>The code arrived twice at once. Set the scanner to read once per pull of the trigger.</translation>
    </message>
    <message>
        <source>All is well. The scanner ends each badge with Enter.</source>
        <translation>All is well. The scanner ends each badge with Enter.</translation>
    </message>
    <message>
        <source>All is well. The scanner ends each badge with Tab.</source>
        <translation>All is well. The scanner ends each badge with Tab.</translation>
    </message>
    <message>
        <source>The AZERTY keyboard turns the digits into accented letters; badges are read all the same.</source>
        <translation>The AZERTY keyboard turns the digits into accented letters; badges are read all the same.</translation>
    </message>
    <message>
        <source>The keyboard layout turns the digits into accented letters; badges are read all the same.</source>
        <translation>The keyboard layout turns the digits into accented letters; badges are read all the same.</translation>
    </message>
    <message>
        <source>Shift or Caps Lock turns the digits into signs; badges are read all the same. Release Caps Lock.</source>
        <translation>Shift or Caps Lock turns the digits into signs; badges are read all the same. Release Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard writes Arabic-Indic digits; badges are read all the same.</source>
        <translation>The keyboard writes Arabic-Indic digits; badges are read all the same.</translation>
    </message>
</context>
<context>
    <name>SessionKind</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Expert input</source>
        <translation>Expert input</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>City cases</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Social time</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Related step</source>
        <translation>Related step</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Link of this session</source>
        <translation>Link of this session</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Question put to the room</source>
        <translation>Question put to the room</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Remove the session</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>the file itself is damaged: {where}</source>
        <translation>the file itself is damaged: {where}</translation>
    </message>
    <message>
        <source>entries of the journal are missing: {where}</source>
        <translation>entries of the journal are missing: {where}</translation>
    </message>
    <message>
        <source>a record differs from what the journal says: {where}</source>
        <translation>a record differs from what the journal says: {where}</translation>
    </message>
    <message>
        <source>a record is missing: {where}</source>
        <translation>a record is missing: {where}</translation>
    </message>
    <message>
        <source>an attached file is missing: {where}</source>
        <translation>an attached file is missing: {where}</translation>
    </message>
    <message>
        <source>an attached file is damaged: {where}</source>
        <translation>an attached file is damaged: {where}</translation>
    </message>
    <message>
        <source>The library is intact.</source>
        <translation>The library is intact.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup.</source>
        <translation>The library is damaged. Restore a backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateOfMan</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>StateOfWoman</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Automatic: {status}</source>
        <translation>Automatic: {status}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Status: {status}. Choose another</source>
        <translation>Status: {status}. Choose another</translation>
    </message>
    <message>
        <source>chosen by hand, until another is chosen</source>
        <translation>chosen by hand, until another is chosen</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s); changes with the first check-in</source>
        <translation>
            <numerusform>begins in %n day; changes with the first check-in</numerusform>
            <numerusform>begins in %n days; changes with the first check-in</numerusform>
        </translation>
    </message>
    <message>
        <source>changes with the first check-in or session</source>
        <translation>changes with the first check-in or session</translation>
    </message>
    <message>
        <source>changes when the last session is over</source>
        <translation>changes when the last session is over</translation>
    </message>
    <message>
        <source>changes when the note is published</source>
        <translation>changes when the note is published</translation>
    </message>
    <message>
        <source>an event is archived by hand</source>
        <translation>an event is archived by hand</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Reference document</source>
        <translation>Reference document</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>Challenges and opportunities</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>City cases</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Learning note</source>
        <translation>Learning note</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>No step</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>step {step} of 4: {title}</source>
        <translation>step {step} of 4: {title}</translation>
    </message>
    <message>
        <source>{step} (current)</source>
        <translation>{step} (current)</translation>
    </message>
</context>
<context>
    <name>ThisEventScreen</name>
    <message>
        <source>This event</source>
        <translation>This event</translation>
    </message>
    <message>
        <source>Titles, place, dates, partners: all can be corrected here, and undone</source>
        <translation>Titles, place, dates, partners: all can be corrected here, and undone</translation>
    </message>
    <message>
        <source>Status of the event: note published</source>
        <translation>Status of the event: note published</translation>
    </message>
    <message>
        <source>Archive the event</source>
        <translation>Archive the event</translation>
    </message>
    <message>
        <source>Let the status of the event change automatically</source>
        <translation>Let the status of the event change automatically</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Begin a rehearsal</translation>
    </message>
    <message>
        <source>End the rehearsal and clear its trials</source>
        <translation>End the rehearsal and clear its trials</translation>
    </message>
    <message>
        <source>Duplicate the event…</source>
        <translation>Duplicate the event…</translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>Remove the event…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>{time} over</source>
        <translation>{time} over</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Title and objective</source>
        <translation>Title and objective</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Kind of event</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 languages</source>
        <translation>
            <numerusform>%n of 3 languages</numerusform>
            <numerusform>%n of 3 languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Time left of the session</source>
        <translation>Time left of the session</translation>
    </message>
    <message>
        <source>present: –</source>
        <translation>present: –</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>The programme</source>
        <translation>The programme</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n different people who attended</source>
        <translation>
            <numerusform>different person who attended</numerusform>
            <numerusform>different people who attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n different people registered</source>
        <translation>
            <numerusform>different person registered</numerusform>
            <numerusform>different people registered</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the people counted here.</source>
        <translation>Of the people counted here.</translation>
    </message>
    <message numerus="yes">
        <source>of %n commitments followed</source>
        <translation>
            <numerusform>of %n commitment followed</numerusform>
            <numerusform>of %n commitments followed</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments with at least one follow-up entry.</source>
        <translation>Commitments with at least one follow-up entry.</translation>
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
            <numerusform>city</numerusform>
            <numerusform>cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>event</numerusform>
            <numerusform>events</numerusform>
        </translation>
    </message>
    <message>
        <source>women</source>
        <translation>women</translation>
    </message>
    <message numerus="yes">
        <source>women, of the %n whose gender is known</source>
        <translation>
            <numerusform>woman, of the %n person whose gender is known</numerusform>
            <numerusform>women, of the %n people whose gender is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>new event</source>
        <translation>new event</translation>
    </message>
    <message>
        <source>duplicate an event</source>
        <translation>duplicate an event</translation>
    </message>
    <message>
        <source>restore an event</source>
        <translation>restore an event</translation>
    </message>
    <message>
        <source>change the dates of the event</source>
        <translation>change the dates of the event</translation>
    </message>
    <message>
        <source>status of the event</source>
        <translation>status of the event</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>add a group</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>add a session</translation>
    </message>
    <message>
        <source>start a session</source>
        <translation>start a session</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>more time</translation>
    </message>
    <message>
        <source>end a session</source>
        <translation>end a session</translation>
    </message>
    <message>
        <source>rehearse a session</source>
        <translation>rehearse a session</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>add a note</translation>
    </message>
    <message>
        <source>mark a lesson</source>
        <translation>mark a lesson</translation>
    </message>
    <message>
        <source>reuse a note</source>
        <translation>reuse a note</translation>
    </message>
    <message>
        <source>mark a quotation</source>
        <translation>mark a quotation</translation>
    </message>
    <message>
        <source>arrange the note</source>
        <translation>arrange the note</translation>
    </message>
    <message>
        <source>publish the note</source>
        <translation>publish the note</translation>
    </message>
    <message>
        <source>write in the note</source>
        <translation>write in the note</translation>
    </message>
    <message>
        <source>keep a version of the note</source>
        <translation>keep a version of the note</translation>
    </message>
    <message>
        <source>comment on the note</source>
        <translation>comment on the note</translation>
    </message>
    <message>
        <source>add a picture or file</source>
        <translation>add a picture or file</translation>
    </message>
    <message>
        <source>add a city</source>
        <translation>add a city</translation>
    </message>
    <message>
        <source>merge cities</source>
        <translation>merge cities</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>add an organisation</translation>
    </message>
    <message>
        <source>merge organisations</source>
        <translation>merge organisations</translation>
    </message>
    <message>
        <source>merge people</source>
        <translation>merge people</translation>
    </message>
    <message>
        <source>erase personal data</source>
        <translation>erase personal data</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>add a participant</translation>
    </message>
    <message>
        <source>edit participants</source>
        <translation>edit participants</translation>
    </message>
    <message>
        <source>remove participants</source>
        <translation>remove participants</translation>
    </message>
    <message>
        <source>import of participants</source>
        <translation>import of participants</translation>
    </message>
    <message>
        <source>import of attendance</source>
        <translation>import of attendance</translation>
    </message>
    <message>
        <source>admit somebody who was not on the list</source>
        <translation>admit somebody who was not on the list</translation>
    </message>
    <message>
        <source>add somebody at the door as a trial</source>
        <translation>add somebody at the door as a trial</translation>
    </message>
    <message>
        <source>consent asked at the desk</source>
        <translation>consent asked at the desk</translation>
    </message>
    <message>
        <source>consent on a signed form</source>
        <translation>consent on a signed form</translation>
    </message>
    <message>
        <source>consents of several people</source>
        <translation>consents of several people</translation>
    </message>
    <message>
        <source>print badges</source>
        <translation>print badges</translation>
    </message>
    <message>
        <source>replace a badge</source>
        <translation>replace a badge</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>check-in</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>check-out</translation>
    </message>
    <message>
        <source>undo an entry</source>
        <translation>undo an entry</translation>
    </message>
    <message>
        <source>look of the badges</source>
        <translation>look of the badges</translation>
    </message>
    <message>
        <source>begin the reference document</source>
        <translation>begin the reference document</translation>
    </message>
    <message>
        <source>add a cluster</source>
        <translation>add a cluster</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>add a card</translation>
    </message>
    <message>
        <source>merge cards</source>
        <translation>merge cards</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>add a case</translation>
    </message>
    <message>
        <source>add a visit</source>
        <translation>add a visit</translation>
    </message>
    <message>
        <source>add an observation</source>
        <translation>add an observation</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>add a recommendation</translation>
    </message>
    <message>
        <source>merge recommendations</source>
        <translation>merge recommendations</translation>
    </message>
    <message>
        <source>number the recommendations</source>
        <translation>number the recommendations</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>back to draft</translation>
    </message>
    <message>
        <source>mark as discussed</source>
        <translation>mark as discussed</translation>
    </message>
    <message>
        <source>endorse a recommendation</source>
        <translation>endorse a recommendation</translation>
    </message>
    <message>
        <source>not retain a recommendation</source>
        <translation>not retain a recommendation</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>link evidence</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>unlink evidence</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>add a commitment</source>
        <translation>add a commitment</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>add an offer of help</source>
        <translation>add an offer of help</translation>
    </message>
    <message>
        <source>add a questionnaire</source>
        <translation>add a questionnaire</translation>
    </message>
    <message>
        <source>add a word to the dictionary</source>
        <translation>add a word to the dictionary</translation>
    </message>
    <message>
        <source>begin a rehearsal</source>
        <translation>begin a rehearsal</translation>
    </message>
    <message>
        <source>end the rehearsal and clear its trials</source>
        <translation>end the rehearsal and clear its trials</translation>
    </message>
    <message>
        <source>rehearse the desk</source>
        <translation>rehearse the desk</translation>
    </message>
    <message>
        <source>copy the agenda</source>
        <translation>copy the agenda</translation>
    </message>
    <message>
        <source>keep separate</source>
        <translation>keep separate</translation>
    </message>
    <message>
        <source>move texts to their language</source>
        <translation>move texts to their language</translation>
    </message>
    <message>
        <source>edit {what}</source>
        <translation>edit {what}</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>move {what}</translation>
    </message>
    <message>
        <source>remove {what}</source>
        <translation>remove {what}</translation>
    </message>
    <message>
        <source>restore {what}</source>
        <translation>restore {what}</translation>
    </message>
</context>
<context>
    <name>Undrawable</name>
    <message>
        <source>{who}: {characters} ({facts})</source>
        <translation>{who}: {characters} ({facts})</translation>
    </message>
    <message>
        <source>{who}: {characters}</source>
        <translation>{who}: {characters}</translation>
    </message>
</context>
<context>
    <name>VersionController</name>
    <message>
        <source>Preparing the pages of this version…</source>
        <translation>Preparing the pages of this version…</translation>
    </message>
    <message>
        <source>Version {number} is kept with its pages.</source>
        <translation>Version {number} is kept with its pages.</translation>
    </message>
    <message>
        <source>Version {number} is published: its pages are frozen.</source>
        <translation>Version {number} is published: its pages are frozen.</translation>
    </message>
    <message>
        <source>Save what changed</source>
        <translation>Save what changed</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions of the note</source>
        <translation>Versions of the note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Why this version is kept</source>
        <translation>Why this version is kept</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Do not publish</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Keep this version</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Show its pages</source>
        <translation>Show its pages</translation>
    </message>
    <message>
        <source>Save what changed…</source>
        <translation>Save what changed…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>What changed since</translation>
    </message>
    <message>
        <source>No version has been kept yet. A version keeps the pages and every word.</source>
        <translation>No version has been kept yet. A version keeps the pages and every word.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The note ({note}) is not complete ({percent}). It still lacks: {gaps}.</source>
        <translation>The note ({note}) is not complete ({percent}). It still lacks: {gaps}.</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publish all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since version {number}</source>
        <translation>
            <numerusform>%n paragraph changed since version {number}</numerusform>
            <numerusform>%n paragraphs changed since version {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since version {number}.</source>
        <translation>Nothing has changed since version {number}.</translation>
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
        <translation>The note as it is now</translation>
    </message>
    <message>
        <source>Published version {number}</source>
        <translation>Published version {number}</translation>
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
        <translation>Title</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>Welcomed by</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Meeting point</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Who is registered</translation>
    </message>
    <message>
        <source>Purpose, link to the theme</source>
        <translation>Purpose, link to the theme</translation>
    </message>
    <message>
        <source>Rule for photographs</source>
        <translation>Rule for photographs</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is named</source>
        <translation>Everybody, as long as nobody is named</translation>
    </message>
    <message>
        <source>On board: {count} of {expected}</source>
        <translation>On board: {count} of {expected}</translation>
    </message>
    <message numerus="yes">
        <source>%n not on the list</source>
        <translation>
            <numerusform>%n not on the list</numerusform>
            <numerusform>%n not on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Written up</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>VoteMethod</name>
    <message>
        <source>Dots</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hands</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>WalkInSheet</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As on the badge: given name, then family name</source>
        <translation>As on the badge: given name, then family name</translation>
    </message>
    <message>
        <source>City or organisation</source>
        <translation>City or organisation</translation>
    </message>
    <message>
        <source>May photographs show this person?</source>
        <translation>May photographs show this person?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Add and let in</source>
        <translation>Add and let in</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Entry started earlier: {name}</source>
        <translation>Entry started earlier: {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome!</source>
        <translation>Welcome!</translation>
    </message>
    <message>
        <source>You are already in.</source>
        <translation>You are already in.</translation>
    </message>
    <message>
        <source>Goodbye, see you soon.</source>
        <translation>Goodbye, see you soon.</translation>
    </message>
    <message>
        <source>Please see the welcome desk.</source>
        <translation>Please see the welcome desk.</translation>
    </message>
    <message>
        <source>This badge is for another event. Please see the welcome desk.</source>
        <translation>This badge is for another event. Please see the welcome desk.</translation>
    </message>
    <message>
        <source>You are not on the list here. Please see the welcome desk.</source>
        <translation>You are not on the list here. Please see the welcome desk.</translation>
    </message>
    <message>
        <source>Welcome. Please show your badge.</source>
        <translation>Welcome. Please show your badge.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
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
        <translation>Opening the library…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The event has been removed with everything in it</source>
        <translation>The event has been removed with everything in it</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{add}, change {count}</source>
        <translation>{add}, change {count}</translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Change %n</numerusform>
            <numerusform>Change %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a problem first</source>
        <translation>
            <numerusform>%n row with a problem first</numerusform>
            <numerusform>%n rows with a problem first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to ask</source>
        <translation>
            <numerusform>%n consent to ask</numerusform>
            <numerusform>%n consents to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) to decide</source>
        <translation>
            <numerusform>%n possible duplicate to decide</numerusform>
            <numerusform>%n possible duplicates to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: this can wait</source>
        <translation>{what}: this can wait</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. A backup is made first; the whole import can be undone.</source>
        <translation>Nothing has been saved yet. A backup is made first; the whole import can be undone.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Nothing has been saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) joined with another</source>
        <translation>
            <numerusform>%n row joined with another</numerusform>
            <numerusform>%n rows joined with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has been imported. Ctrl+Z undoes the whole import.</source>
        <translation>The list has been imported. Ctrl+Z undoes the whole import.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: XLSX, CSV or TSV.</source>
        <translation>Drop a spreadsheet here: XLSX, CSV or TSV.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>What happens to the rows</source>
        <translation>What happens to the rows</translation>
    </message>
    <message>
        <source>Every row of the list</source>
        <translation>Every row of the list</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Add to the dictionary</source>
        <translation>Add to the dictionary</translation>
    </message>
    <message>
        <source>Write here what people should know of this part.</source>
        <translation>Write here what people should know of this part.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>usually {least} to {most}</source>
        <translation>usually {least} to {most}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>End note</source>
        <translation>End note</translation>
    </message>
    <message>
        <source>What to mention</source>
        <translation>What to mention</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>Link to an address</translation>
    </message>
    <message>
        <source>End note</source>
        <translation>End note</translation>
    </message>
    <message>
        <source>Mention a recommendation, a case, a city…</source>
        <translation>Mention a recommendation, a case, a city…</translation>
    </message>
    <message>
        <source>Comment for the reviewers</source>
        <translation>Comment for the reviewers</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Next misspelt word</translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Size of the pages: {size}</source>
        <translation>Size of the pages: {size}</translation>
    </message>
    <message>
        <source>Larger {larger}, smaller {smaller}, whole page {page}</source>
        <translation>Larger {larger}, smaller {smaller}, whole page {page}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
</context>
<context>
    <name>_ChangesCard</name>
    <message>
        <source>What the list would change</source>
        <translation>What the list would change</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Use the list</source>
        <translation>Use the list</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Keep all mine</translation>
    </message>
    <message>
        <source>Use the whole list</source>
        <translation>Use the whole list</translation>
    </message>
    <message>
        <source>What you corrected since the last list is kept.</source>
        <translation>What you corrected since the last list is kept.</translation>
    </message>
    <message>
        <source>The list says nothing new about the people already known.</source>
        <translation>The list says nothing new about the people already known.</translation>
    </message>
    <message>
        <source>refused here</source>
        <translation>refused here</translation>
    </message>
    <message>
        <source>corrected here on {day}</source>
        <translation>corrected here on {day}</translation>
    </message>
</context>
<context>
    <name>_LeftOutCard</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>include it</source>
        <translation>include it</translation>
    </message>
    <message>
        <source>Include the selected row as a person</source>
        <translation>Include the selected row as a person</translation>
    </message>
    <message>
        <source>Every row of the list is a person.</source>
        <translation>Every row of the list is a person.</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Rows left out</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Project on the second screen</source>
        <translation>Project on the second screen</translation>
    </message>
    <message>
        <source>Home: all events</source>
        <translation>Home: all events</translation>
    </message>
    <message>
        <source>Move texts to the language they are written in…</source>
        <translation>Move texts to the language they are written in…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
</context>
</TS>
