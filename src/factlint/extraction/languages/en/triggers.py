"""What must stand in a text before one of the rarer kinds of statement is looked for. Regular expressions."""

LIVES = r"(?<![a-z])aged |at age |the age of |[(,] ?age \d|years? old|year-old|\d{4} ?[–-][^()\n]{0,30}\d{4}\)"
"""Without an age or a lifespan nothing of lives is read."""
