"""What expressions of time that stand beside each other make together."""
