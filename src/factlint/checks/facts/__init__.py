"""The text against the rule base."""
