"""Word documents: a zip archive of XML parts."""
