"""How English describes things that only the text knows."""
