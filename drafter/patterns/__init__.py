"""Sentence patterns: their little language, the facts that fill them, and how the pieces are joined."""
