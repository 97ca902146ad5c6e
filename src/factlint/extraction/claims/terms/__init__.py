"""Claims of when a value began, held or ceased to hold."""
