"""The errors that end a run before it reports anything; the interfaces print them and exit with 2."""


class UsageError(Exception):
    """What was asked for cannot be done; the message is fit for the person who asked."""
