"""How English states by how much two amounts differ."""
