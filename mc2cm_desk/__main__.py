"""``python -m mc2cm_desk`` is the command ``mc2cm-desk``."""

import sys

if __name__ == "__main__":
    from mc2cm_desk.cli.main import main

    sys.exit(main())
