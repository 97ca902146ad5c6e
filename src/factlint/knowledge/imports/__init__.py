"""Importing packs from other data, and exporting them: Wikidata entities, tables, reviews of claims."""
