"""What numbers have to do with each other. Call `read_equations`."""

from factlint.extraction.arithmetic.reader import read_equations

__all__ = ["read_equations"]
