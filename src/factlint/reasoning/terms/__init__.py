"""Terms: who held an office when, and who followed whom."""
