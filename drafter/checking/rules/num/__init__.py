"""Forms of numerals by GB/T 15835-2011."""
