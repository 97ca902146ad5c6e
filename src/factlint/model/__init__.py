"""What is said about a text: documents, mentions, claims, facts, findings. Plain frozen data."""
