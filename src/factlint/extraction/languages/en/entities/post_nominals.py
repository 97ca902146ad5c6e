"""Letters after a person's name for an honour, degree or order: "X, OBE, PhD". Regular expression over prose."""

POST_NOMINALS = r"(?:,\s(?:[JS]r|Esq|PhD|[A-Z][a-z]?\.?[A-Z][A-Za-z.]{0,5}|[A-Z][A-Z][A-Za-z]{0,4})\.?){0,3}"
"""Any number of them, from the end of the name; of a country or a company after a place they cannot be stated."""
