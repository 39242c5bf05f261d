"""`python -m drafter` is the command line."""

import sys

from drafter.cli import main

if __name__ == "__main__":
    sys.exit(main())
