"""The parts of a paper, one file a section: its facts, its labels, its arithmetic; found by name."""
