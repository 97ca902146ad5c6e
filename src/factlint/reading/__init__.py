"""bytes → Document: one reader per format, one maker of offsets."""
