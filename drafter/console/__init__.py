"""What the commands share: arguments, the settings of the working folder, what a person is shown."""
