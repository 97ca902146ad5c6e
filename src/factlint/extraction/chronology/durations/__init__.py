"""How long something was, against its beginning and its end."""
