"""Words that show two amounts to be of different things."""
