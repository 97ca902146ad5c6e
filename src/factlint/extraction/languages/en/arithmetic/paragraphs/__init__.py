"""How English says what a number was computed from, where its paragraph states that."""
