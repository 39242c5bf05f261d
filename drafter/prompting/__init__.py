"""Writing arm: facts become the messages that a language model is sent."""
