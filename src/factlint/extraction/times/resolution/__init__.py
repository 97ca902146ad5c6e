"""The second layer: which days an open value means where it stands."""
