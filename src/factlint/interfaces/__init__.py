"""Everything that people and programs touch: command line, configuration, Python API."""
