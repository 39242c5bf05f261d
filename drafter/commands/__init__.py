"""
The commands: one file a command, found here by its name.

A command is a module with `SUMMARY` (Chinese, English), `configure(say) -> Parser` and
`run(options, say) -> int`, the exit status. Only the command that was asked for is loaded.
"""
