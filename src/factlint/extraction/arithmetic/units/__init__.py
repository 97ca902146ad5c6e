"""One amount given in two units."""
