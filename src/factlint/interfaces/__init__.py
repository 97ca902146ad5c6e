"""What people and programs touch: command line, configuration, Python face."""
