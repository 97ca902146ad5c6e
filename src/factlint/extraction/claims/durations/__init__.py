"""How long something known lasted, and how old somebody was."""
