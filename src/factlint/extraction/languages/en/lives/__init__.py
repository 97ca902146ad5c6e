"""How English tells births and deaths beside a name, and ties the lives of relatives."""
