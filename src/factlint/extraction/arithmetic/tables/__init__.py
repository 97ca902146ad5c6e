"""Tables: totals, rules between columns, and what sentences say of their cells."""
