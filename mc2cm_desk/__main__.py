"""`python -m mc2cm_desk` is `mc2cm-desk`."""

from mc2cm_desk.cli.main import main

if __name__ == "__main__":
    main()
