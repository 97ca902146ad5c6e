"""Wikitext, the markup of MediaWiki."""
