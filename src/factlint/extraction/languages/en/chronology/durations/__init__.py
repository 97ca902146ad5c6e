"""How English tells how long something was."""
