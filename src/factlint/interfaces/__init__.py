"""Everything that people and programs touch: command line, language server, configuration, Python API."""
