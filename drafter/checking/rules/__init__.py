"""One file a rule, in a folder a family; a new file is found by being here."""
