"""What the engine asks git: changes, dates, contents."""
