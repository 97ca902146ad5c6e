"""What a text says of its times of day: courses, programmes, timetables."""
