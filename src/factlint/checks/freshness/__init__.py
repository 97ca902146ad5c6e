"""What is right today and not tomorrow, or right only when it was written."""
