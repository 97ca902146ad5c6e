"""How English says what a number was reckoned from, where its paragraph tells that."""
