"""A paper as a source of facts: what it states, under which labels, and what of it may not stay in another paper."""
