"""Claims that only a dependency tree settles."""
