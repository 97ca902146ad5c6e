"""Packs from the data of others, and back: Wikidata entities, tables, reviews of claims."""
