"""The printed paper: what its lines are, and the measures by which they are set."""
