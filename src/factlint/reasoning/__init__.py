"""Values compared, claims judged by facts, numbers computed again, and time as a network of constraints."""
