"""Claims judged by the facts of a rule base at the time that they speak of."""
