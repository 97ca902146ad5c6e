"""How English gives the year of a work behind its title: "Salt and Silver (1972)". Regular expressions over prose."""

_WORD = r"[A-ZÀ-Þ][\w’'-]*"
TITLE = rf"{_WORD}(?: (?:{_WORD}|of|the|and|in|on|at|for|to|a|an|with|from|by)){{0,7}} {_WORD}"
YEAR = r" ?\((?P<value>1[4-9]\d\d|20\d\d)\)"
OTHERWISE = (
    r"(?i:\b(?:editions?|translat\w+|versions?|remakes?|re-?issued?|re-?releas\w+|remaster\w*|films?|adapt\w+|revis\w+|singles?|premi\w+|recorded|written"
    r"|performed|again|live|published|paperback|series|cover)\b)"
)
"""Beside a title: the year may be that of something else made of the work."""
