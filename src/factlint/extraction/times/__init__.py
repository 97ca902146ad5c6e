"""Times, durations and recurrences of a document, as values."""

from factlint.extraction.times.reader import TimeReading, read_times

__all__ = ["TimeReading", "read_times"]
