"""The formats of `factlint diff`; they are listed in `reporting.reporters.DIFF_REPORTERS`."""
