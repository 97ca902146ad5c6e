"""How English names one thing as the value of another."""
