"""Language: what a model or a careless copy left in the prose."""
