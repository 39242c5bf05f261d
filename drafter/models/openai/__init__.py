"""Any server that speaks OpenAI's chat completions: asked with own timeouts, retried only where that can help."""
