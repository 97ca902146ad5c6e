"""How labels, questions and short answers are written."""
