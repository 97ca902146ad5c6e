"""Several values of one thing: their mean, their least and most, or one value given in two units."""
