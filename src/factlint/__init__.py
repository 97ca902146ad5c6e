"""factlint: a fact-checking and consistency linter for text."""

__version__ = "0.1.0"
