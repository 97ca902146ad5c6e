"""What several checks share, or a long one has apart: which mentions belong together, and findings on them."""
