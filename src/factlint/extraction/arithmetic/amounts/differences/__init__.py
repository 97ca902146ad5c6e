"""Two amounts and the difference between them: balances, results, changes, multiples."""
