"""Statements that are right today and not tomorrow, or only when they were written."""
