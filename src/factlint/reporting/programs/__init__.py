"""What programs read: JSON, SARIF, and the formats of services that show findings."""
