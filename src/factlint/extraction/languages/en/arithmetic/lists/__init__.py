"""How English announces lists, and names the lines of bills."""
