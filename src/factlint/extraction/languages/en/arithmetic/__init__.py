"""How English says that numbers belong together."""
