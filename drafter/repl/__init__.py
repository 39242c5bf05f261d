"""The terminal: drafting step by step; one file a command, commands return what is shown, only the loop prints."""
