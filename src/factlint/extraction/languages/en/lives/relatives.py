"""Nouns for those around somebody whose life is stated, as parts of expressions."""

RELATIVE = "brother|sister|son|daughter|father|mother|uncle|aunt|nephew|niece|cousin"
SPOUSE = "wife|husband|widow|widower"
ACQUAINTANCE = "friend|colleague|partner|rival|pupil|teacher|mentor|successor|predecessor"
FAMILY = rf"{SPOUSE}|(?:{RELATIVE}|parent|grand(?:father|mother|son|daughter|parent))s?|(?:grand)?child(?:ren)?"
"""All of a family, one or several."""
