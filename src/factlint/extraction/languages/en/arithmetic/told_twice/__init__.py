"""How English tells a number that it told before."""
