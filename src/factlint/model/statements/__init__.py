"""What a text states, kind by kind: the values of which an `Analysis` consists, beside claims, times and numbers."""
