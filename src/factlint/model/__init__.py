"""The values that floors exchange: documents, mentions, claims, facts, findings. Plain frozen data."""
