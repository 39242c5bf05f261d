"""Formulations and sessions against the date of the document."""
