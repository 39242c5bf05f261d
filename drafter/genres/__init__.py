"""The kinds of paper, one file a genre: the sections it admits, its title and salutation; found by name."""
