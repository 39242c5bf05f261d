"""Checking arm: rules, the alignment of facts with mentions, and the report."""
