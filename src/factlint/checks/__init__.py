"""One check, one file: what it finds, why, examples that run, and the check itself."""
