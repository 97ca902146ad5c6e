"""Spells: a beginning, an end and a duration, each read separately and joined if they match."""
