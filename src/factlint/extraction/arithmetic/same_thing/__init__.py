"""Why two amounts of a document may be of different things."""
