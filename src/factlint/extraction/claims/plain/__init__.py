"""Sentences read once more without words that do not affect their claims."""
