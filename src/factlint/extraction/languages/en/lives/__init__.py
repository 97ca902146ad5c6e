"""How English states births and deaths beside a name, and ties the lives of relatives."""
