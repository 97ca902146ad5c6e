"""What the entries of packs say: names, facts, examples, properties, units, false claims."""
