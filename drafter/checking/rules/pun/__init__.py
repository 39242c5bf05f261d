"""Punctuation by GB/T 15834-2011."""
