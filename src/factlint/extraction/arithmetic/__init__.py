"""Relations between numbers; read only in sentences that `suspicion` picks out."""
