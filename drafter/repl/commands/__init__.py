"""The commands of the terminal, found by discovery: see `drafter.repl.command`."""
