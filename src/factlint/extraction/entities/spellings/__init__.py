"""Names that one text spells in two ways."""
