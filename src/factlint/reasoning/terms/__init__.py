"""Who held what when, and who after whom."""
