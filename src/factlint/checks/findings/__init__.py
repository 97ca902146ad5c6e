"""Findings that checks of several families make."""
