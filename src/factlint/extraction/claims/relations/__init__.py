"""Statements about two known things: which has more, which came first, who met whom."""
