"""Placeholders: what a sample or a template left open."""
