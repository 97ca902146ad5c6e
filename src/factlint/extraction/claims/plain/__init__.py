"""Sentences read once more without the words that leave their claims as they are."""
