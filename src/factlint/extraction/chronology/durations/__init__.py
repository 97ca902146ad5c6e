"""The duration of something, against its beginning and its end."""
