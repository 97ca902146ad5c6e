"""Document → Analysis: times, durations, names, claims. Logic here has no English in it; `languages/` has."""
