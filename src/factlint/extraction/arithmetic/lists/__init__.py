"""Lists, and statements about their number or sum."""
