"""Word files: their text with the place of every character, and changes put back without touching the rest."""
