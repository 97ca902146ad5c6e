"""The labels by which fact sheets tell beginnings, ends and lengths."""
