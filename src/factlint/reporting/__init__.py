"""Findings → text: one reporter per format."""
