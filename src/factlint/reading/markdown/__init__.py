"""Markdown, and MDX on top of it."""
