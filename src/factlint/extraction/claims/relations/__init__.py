"""Statements about two known things: comparisons, order in time, meetings."""
