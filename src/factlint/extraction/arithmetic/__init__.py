"""What numbers have to do with each other. Call `read_equations` and `read_conversions`."""

from factlint.extraction.arithmetic.conversions import read_conversions
from factlint.extraction.arithmetic.reader import read_equations

__all__ = ["read_conversions", "read_equations"]
