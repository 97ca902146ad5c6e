"""Tables: totals, rules between columns, and statements in prose about their cells."""
