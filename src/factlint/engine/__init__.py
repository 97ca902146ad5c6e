"""The only floor where all others meet: runs, caches, suppresses, fixes, compares."""
