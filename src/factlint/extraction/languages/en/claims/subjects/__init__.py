"""How English shows what a verb or noun is said of: regular expressions over the prose between a name and a cue."""
