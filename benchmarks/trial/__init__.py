"""What the benchmark of the checker is made of: cases, faults, checkers, scores, tables."""
