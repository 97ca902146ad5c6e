"""Claims that only a dependency tree can settle."""
