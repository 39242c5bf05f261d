"""Data that ships with the package: measure words, sessions, formulations, words of spun texts."""
