"""Numbers with units and hedges; other rooms call `read_quantities`."""

from factlint.extraction.quantities.reader import read_quantities

__all__ = ["read_quantities"]
