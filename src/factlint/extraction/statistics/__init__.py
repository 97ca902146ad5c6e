"""Results of statistics. Call `read_statistics`."""

from factlint.extraction.statistics.reader import read_statistics

__all__ = ["read_statistics"]
