"""Things that only the document knows: what it says of them."""
