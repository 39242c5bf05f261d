"""Recorded replies: one readable JSON file a request, found again by a hash of what was asked."""
