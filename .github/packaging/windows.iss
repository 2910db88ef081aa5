; The installer for Windows: for the person who runs it, without an administrator.
; ISCC /DVersion=0.1.0 /DSource=dist\mc2cm-desk windows.iss
[Setup]
AppId={{6E0C5E0A-6C39-4C0B-9C4D-3D6C32434D44}
AppName=MC2CM Desk
AppVersion={#Version}
AppPublisher=MC2CM Desk
DefaultDirName={autopf}\MC2CM Desk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\mc2cm-desk.exe
; A library is never inside the program's folder: removing the program removes no record.

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\MC2CM Desk"; Filename: "{app}\mc2cm-desk.exe"
Name: "{autodesktop}\MC2CM Desk"; Filename: "{app}\mc2cm-desk.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\mc2cm-desk.exe"; Description: "{cm:LaunchProgram,MC2CM Desk}"; Flags: nowait postinstall skipifsilent
