"""Numbers with units and hedges; `read_quantities` is the door."""

from factlint.extraction.quantities.reader import read_quantities

__all__ = ["read_quantities"]
