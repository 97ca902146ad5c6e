"""Several values of one thing: their mean, the least and the most, one of them told in two units."""
