"""Structure: headings, sequences, what is announced, brackets, title and date."""
