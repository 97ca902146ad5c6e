"""The only place where the floors meet: runs, caches, suppresses, fixes, compares."""
