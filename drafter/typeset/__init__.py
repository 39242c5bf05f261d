"""A composed paper in the form of other programs: the only place that knows python-docx, typst and pypdf."""
