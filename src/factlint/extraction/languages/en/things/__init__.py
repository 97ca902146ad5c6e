"""How English tells of things that only the text knows."""
