"""Who held a post from when to when, and what was done in it."""
