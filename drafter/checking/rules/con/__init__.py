"""Figures that contradict each other inside the text."""
