"""Whether two values agree, disagree, or leave it open."""
