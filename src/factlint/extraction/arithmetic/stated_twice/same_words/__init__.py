"""Two sentences that say the same, but for one amount."""
