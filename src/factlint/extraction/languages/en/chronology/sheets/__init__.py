"""The labels by which fact sheets state beginnings, ends and lengths."""
