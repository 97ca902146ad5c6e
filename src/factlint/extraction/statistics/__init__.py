"""Results of statistical tests, as papers report them."""
