"""Values under a label: lines of a fact sheet, cells below a heading, answers to questions."""
