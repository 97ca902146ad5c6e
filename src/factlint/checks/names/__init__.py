"""How names are written."""
