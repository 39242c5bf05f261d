"""Residue of the samples and sites a text was copied from."""
