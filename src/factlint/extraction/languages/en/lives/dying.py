"""The words by which English states that somebody died. Regular expressions over prose; a space stands for one space."""

KILLED = (
    "killed|executed|murdered|assassinated|drowned|shot dead|gunned down|hanged|beheaded|stabbed to death|beaten to death|lynched|electrocuted|burn(?:ed|t) (?:at the stake|alive|to death)"
    "|guillotined|garrotted|lost at sea|put to death|fatally (?:injured|shot|wounded|stabbed)|struck down by"
)
"""Participles, after "was"."""
_OWN_LIFE = r"(?:lost|took|laid down|gave|sacrificed|ended) (?:his|her) (?:own )?life"
DIED_HERSELF = (
    rf"died|passed away|passed on|drowned|perished|succumbed|expired|{_OWN_LIFE}|met (?:his|her) (?:death|end|fate)|breathed (?:his|her) last|departed this life"
    r"|fell asleep(?= ‹d| in (?:Jesus|the Lord|Christ|death|God))|entered into (?:his|her )?(?:eternal )?rest|went to (?:his|her) (?:(?:eternal|last|final) )?(?:rest|reward|grave|Maker|maker)|slipped away|gave up the ghost|went down with|took (?:his|her) own life|met with (?:his|her) death|passed(?= in ‹d| on ‹d| ‹d)|was called (?:home|to (?:his|her) (?:rest|Maker))"
    r"|committed suicide|(?:killed|hanged|shot|drowned|poisoned) (?:himself|herself)|(?:bled|froze|starved|burned|burnt|choked|drank (?:himself|herself)) to death|fell in (?:battle|action|the battle)|collapsed and died"
)
"""Verbs in the past."""
DIE = rf"(?:{DIED_HERSELF}|dies|dying|(?:was|were|been|being) (?:{KILLED}))"
DEATH_WORDS = (
    r"\bdied\b|\bdeath|\bkilled\b|\b(?:executed|murdered|assassinated|drowned|perished|hanged|beheaded|suicide|lynched|guillotined|electrocuted|succumbed|gunned down|lost at sea)\b"
    r"|\bshot dead\b|\bpassed (?:away|on)\b|\b(?:his|her) (?:own )?life\b|\bfell asleep\b|\b(?:eternal )?rest\b(?= on\b| in\b)|\bslipped away\b|\bbreathed (?:his|her) last\b|\bmet (?:his|her) (?:end|fate)\b|\bdeparted this life\b|\bfell in (?:battle|action)\b|\b(?:killed|hanged|shot|poisoned) (?:himself|herself)\b"
)
"""One of these stands where a death is stated."""
