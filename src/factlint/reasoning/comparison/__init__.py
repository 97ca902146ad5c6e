"""Whether two values agree, disagree, or nobody can tell."""
