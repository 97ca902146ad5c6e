"""Dates given by their distance from another date: "two years later, in 1960", "last year, in 2019"."""
