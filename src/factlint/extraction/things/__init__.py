"""Things that are in no rule base: statements about them within a document."""
