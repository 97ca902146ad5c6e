"""Numbers computed from others: products, means, ratios, and calculations written with signs."""
