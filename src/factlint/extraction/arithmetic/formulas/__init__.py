"""Numbers calculated from others: products, means, ratios, and calculations written out with signs."""
