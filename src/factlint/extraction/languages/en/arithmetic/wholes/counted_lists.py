"""How English lists counts with their total. Patterns over skeletons (`extraction.arithmetic.skeleton`)."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import ANYBODY

_RESULTS_IN = r"(?:,|:|;| \||-| \()? ?(?:for|making|makes?|comes? to|giving|bringing|adding up to|which makes|to make|which is|is|=|equals)? ?"
TOTALS_BEHIND = (
    rf"{_RESULTS_IN}(?:an? |the )?(?:grand |combined |overall )?total(?:s|led|led to|ling|ing)?(?: sample| number| bill| cost)? ?(?:of|to|is|was|=|:)? ?<n:total>",
    rf"{_RESULTS_IN}<n:total>(?: [a-z-]+){{0,2}} (?:in total|in all|altogether|overall|together|combined|between them|(?:in|over|across) the ‹n\d+› (?:months|years|days|weeks|quarters|seasons|games|towns|cities|countries)|in both (?:months|years|weeks|seasons|places)|in the (?:whole )?(?:week|weekend|month|year|season))(?= ?[.,;:)|]|$)",
    r" (?:makes?|made|form(?:s|ed)?|give[s]?|gave|constitute[sd]?)(?: up)? (?:an?|the|our|its|their|his|her) (?:[a-z]+ ){0,2}(?:crew|party|team|group|family|staff|squad|jury|panel|delegation|band|class|board|cast|fleet|herd|flock|collection|set|choir|orchestra|workforce|population|membership|committee|total|menagerie|household|estate) of <n:total>",
    r"(?:,| -| \||;) (?:together|combined|jointly|between them)(?:,| they)?(?: (?:have|had|held?|make|made|number|numbered|account(?:ed)? for|total|totall?ed))? <n:total>(?! each)",
)
IN_BOTH = r"‹n\d+› (?:of (?:them|whom|these) )?(?:[a-z]+ )?(?:in |for |at )?both\b"
"""After a total: some are counted in two of its parts."""
APPOSED_TOTAL = rf",(?: or)? <n:total> (?:{ANYBODY}|singers|performers|actors|dancers|hands|men and women|souls|heads|pieces|items|objects|animals|birds|beasts|books|volumes|titles|boats|ships|vessels|vehicles|cars|coaches|carriages|rooms|beds|seats|houses|homes|buildings|flats|trees|plants|shrubs|species|works|paintings|pictures|instruments|bottles|jars|loaves|cakes|coins|stamps|letters|exhibits|specimens|stones|medals|awards|shops|branches|schools|stations|stops)(?= ?[.;)]|$)"
"""A total after its parts that no word calls one: "18 altos, 9 tenors and 7 basses, 34 singers"."""
GREW = r"\bbringing\b.* to ‹"
"""In what leads up to a total: it may have been something before."""
OWN_CLAUSE = r"[^.;]*?\b(?:is|are|was|were|has|have|had)\b"
"""After a total that a semicolon parts from the list: it is stated of something else, "a total of 40 channels are
seen".
"""
TOTAL_BEFORE = r"(?<!than[ ])(?<!than[ ]the[ ])<n:total>(?:-[a-z]+)?(?: [a-z'-]+){0,4}(?:,? \(|: | \| | - |, |; )(?:comprising |consisting of |made up of |namely |i[.]e[.],? |of (?:whom|which|them) )?$"
COMPRISES = r"(?<!every[ ])(?<!per[ ])<n:total>(?: [a-z'-]+){0,4},? (?:comprising|comprised|comprises|consisting of|consisted of|consists of|made up of|was made up of|is made up of|split into|divided into|has|had|with) $"
COUNTED = r"‹[nt](\d+)›((?: (?!and\b|plus\b)[a-z'-]+){1,4})"
COUNT_LIST = rf"{COUNTED}(?:(?:,|,? (?:and|plus|&)) {COUNTED})+"
OF_THEM = " of them "
AND_NEXT = r"\band ‹\w$"
OF_OTHERS = r" of (?:the|its|their|these|those)\b"
"""After a part that is one of other wholes: "10 of the killed and 12 of the wounded"."""
OF_GROUP = r"‹[nt]\d+› of (?:the|these|those) ([a-z]+)"
"""In a list: some of a group; if the groups are those stated before, they are no parts of the last of them."""
PART_OF_FIRST = r"(?:‹n\d+›|\b(?i:one|half|most|some|several|many|few)) (?:out )?of (?:the|his|her|its|their|our|my|all)? ?(?:the )?$"
"""Before a list: of its first item only a part is meant, "three of the four boys and two girls"."""
EACH_BEFORE = r"\b(?:each|every)\b[^.;:]*$"
"""Before a list: it is of one of several things."""
