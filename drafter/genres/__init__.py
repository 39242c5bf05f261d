"""The kinds of paper, one file a genre: which sections it admits, its title, opening and closing; found by name."""
