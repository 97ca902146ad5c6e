"""How English tells by how much two amounts differ."""
