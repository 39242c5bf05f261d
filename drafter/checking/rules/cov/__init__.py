"""Coverage: every fact that was given is stated, as it is, about the right thing."""
