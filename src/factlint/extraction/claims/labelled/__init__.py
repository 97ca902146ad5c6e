"""Values under a label: lines of a fact sheet, cells below a head, the answer to a question."""
