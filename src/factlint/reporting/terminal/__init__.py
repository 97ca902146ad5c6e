"""What a terminal or a log shows: documents with remarks in their margin, lists, cards."""
