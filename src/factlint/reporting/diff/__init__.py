"""What `factlint diff` shows, format by format; the table of them is `reporting.reporters.DIFF_REPORTERS`."""
