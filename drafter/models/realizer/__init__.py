"""From the facts of a section to prose: patterns that are data, chosen and joined the same way every time."""
