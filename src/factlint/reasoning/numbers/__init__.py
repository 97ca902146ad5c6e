"""Numbers that follow from other numbers, within what rounding allows."""
