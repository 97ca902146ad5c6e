"""The second layer: the days that an open value means in its context."""
