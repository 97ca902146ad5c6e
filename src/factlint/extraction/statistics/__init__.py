"""Results of statistics, as papers report them."""
