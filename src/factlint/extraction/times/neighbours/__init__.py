"""Expressions of time that stand beside each other and are read together."""
