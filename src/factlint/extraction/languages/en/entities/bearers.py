"""How English shows whom a name in full introduces. Regular expressions."""

BEHIND_NAME = r",? (?:who|an?|the|his|her|their|its|our|aged?|now|then|another|also|one|head|chair\w*|director|owner|leader|managing|chief|professor|\d{1,2})\b|,|[ ]?\(| (?:and|or|&) [A-ZÀ-Þ]| of (?:the )?[A-ZÀ-Þ]|’s? [a-z]+,? [A-ZÀ-Þ]|[\n\v]| (?:(?:has|had) died|died|was born|is dead)\b"
"""Right behind a name in full that is introduced there: who that is."""
NO_ROLE = frozenset(
    """
    said says say told tells asked asks added adds wrote writes recalled recalls replied replies explained warned joked joking by with for to
    of from on in at about and but that as when while after before because if than photo caption picture pictured thanks thanked
    """.split()
)
"""Words right before a name in full that do not state who that is."""
PERSONAL_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame"})
"""Titles that somebody keeps, other than those of an office, which has another holder later."""
DOES = r"(?:’s)? (?:said|says|told|tells|thinks?|thought|wants?|wanted|will|would|was|is|has|had|can|could|went|came|comes|lives?|lived|works?|worked|led|leads|left|became|became|began|made|wrote|writes|won|lost|scored|played|sang|took|gave|gets?|got|met|saw|spoke|thanked|praised|called|hoped|hopes|asked|warned|pointed|talks|talked|promised|plans|[a-z]{2,}(?:ed|es|ers))\b"
"""Right behind the name of somebody of whom a sentence states."""
SUCCEEDS = r" (?:took|takes|taking) over\b| (?:succeed|follow|inherit|replac|join|continu)(?:ed|s|es)\b"
"""Right behind the name of somebody else, who does what another did before."""
SPOKEN = r"(?:[”\"],?|,[”\"]) (?:said|says|added|adds|recalled|recalls|joked|asked|told|explained|warned|wrote|shouted|cried|replied|laughed|admitted|sighed) $"
"""Right before the name of a speaker."""
PICTURED = r"(?:^|[\n\v])(?:photo|picture|caption|image|photograph|pictured)(?:graph)?: $"
"""Right before whom a picture shows."""
IN_SHOWN = (
    r"(?: (?:as|at|in|on|with|after|before|during|outside|celebrates|and|receives|leaves|speaks|plays)\b|[.])"
)
"""Right after whom a picture shows."""
VERB_ENDING = "ing"
"""At the head of a sentence: "Signing Brand was a risk"."""
