"""Ground: typed values, sections and documents, and how a file becomes facts."""
