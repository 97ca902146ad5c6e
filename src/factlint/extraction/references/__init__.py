"""References within a text: abbreviations, numbered parts and cited works."""
