"""What numbers have to do with each other: read where `suspicion` finds a reason to."""
