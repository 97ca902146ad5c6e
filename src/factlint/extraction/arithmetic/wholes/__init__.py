"""Wholes and the parts that make them up."""
