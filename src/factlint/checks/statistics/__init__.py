"""Checks of statistical results by recomputation."""
