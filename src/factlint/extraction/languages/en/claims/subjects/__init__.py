"""How English shows the subject of a verb or noun: regular expressions over the prose between a name and a cue."""
