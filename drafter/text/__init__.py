"""Ground: numerals, dates, mentions, sentences, outline and lexicon, as pure functions on strings."""
