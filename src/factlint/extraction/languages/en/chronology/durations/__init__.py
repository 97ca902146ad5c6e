"""How English states how long something was."""
