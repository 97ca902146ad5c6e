"""Lives over a whole text: who is meant, what happened to them, and how old they were."""
