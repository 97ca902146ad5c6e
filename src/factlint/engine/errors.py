"""Errors that end a run before it reports anything; the interfaces print them and exit with 2."""


class UsageError(Exception):
    """The request cannot be carried out; the message says why."""
