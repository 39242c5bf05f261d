"""Grounding: nothing stands in the text that was not given."""
