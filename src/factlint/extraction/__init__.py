"""Document → Analysis: times, durations, names, claims. The logic here contains no English; that is in `languages/`."""
