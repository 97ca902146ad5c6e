"""Claims judged by the facts of a rule base as of the time that they refer to."""
