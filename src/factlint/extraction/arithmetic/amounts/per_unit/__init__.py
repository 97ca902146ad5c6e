"""Amounts per unit: prices, speeds, rates, and the totals that follow from them."""
