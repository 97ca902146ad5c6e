"""Times of day of a text: courses of events, programmes, timetables."""
