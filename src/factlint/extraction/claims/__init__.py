"""Claims: subject, cue and value bound within one clause, or nothing."""
