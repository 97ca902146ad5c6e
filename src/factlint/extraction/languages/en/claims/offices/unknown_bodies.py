"""How English names what an office is of. Regular expressions over prose."""

NAME = (
    r"[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\.(?= [A-Z]))?"
    r"(?:\s(?:(?:of|the|de|da|do|dos|van|von|bin|ibn|al|el|der|den|la|le|du|di)\s){0,2}[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\.(?= [A-Z]))?){0,5}"
)
"""A capitalised phrase with the small words inside of names."""
