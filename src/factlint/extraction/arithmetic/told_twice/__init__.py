"""One value that a text tells twice, differently."""
