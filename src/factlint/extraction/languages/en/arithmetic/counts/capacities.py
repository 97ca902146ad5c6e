"""How English states how many a place holds, how many came, and some of so many.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`.
"""

from __future__ import annotations

_PLACE = r"(?:hall|theatre|theater|stadium|arena|auditorium|church|chapel|room|venue|ground|cinema|club|chamber|amphitheatre|cathedral|tent|marquee|boat|ship|ferry|bus|coach|plane|aircraft|opera house|house|bowl|pavilion|courtroom|gym|gymnasium|school)"
_SITS = r"(?:people|persons|guests|spectators|visitors|worshippers|passengers|listeners|seats|an audience)"
CAPACITIES = (
    rf"<n:most>-(?:seat|seater|capacity|place)(?: [a-z'-]+){{0,3}}? {_PLACE}s?\b",
    r"\b(?:seats|seated)(?: up to| about| some| only| just)? <n:most>(?! (?:of|won|in)\b)",
    rf"\b(?:holds|held|takes|accommodates|accommodated|can hold|can seat|could hold|could seat|can take|sits) (?:up to |about |only |just )?<n:most>(?= {_SITS}| ?[.,;)]| and | when )",
    rf"\b(?:room|space|places|seats|seating|licensed|licence) for (?:up to |about |only |just )?<n:most>(?= {_SITS}| ?[.,;)]| and )",
    rf"\bcapacity (?:of|is|was) (?:about |only |just )?<n:most>\b(?: {_SITS})?",
    rf"\b{_PLACE}(?:, which)? (?:has|had|with) <n:most> seats\b",
)
"""How many a place holds."""
CROWDS = (
    r"\b(?:crowd|audience|congregation|house)(?: in the [a-z]+)? of (?:about |some |around |nearly |almost |over |more than )?<n:came>(?! (?:men|of)\b)",
)
"""How many came there at one time."""
COMERS = (
    r"\b(?:gate|attendance) of (?:about |some |around |nearly |almost |over |more than )?<n:came>(?! (?:men|of)\b)",
    r"<n:came> (?:people|spectators|fans|guests|visitors|listeners|worshippers|supporters|concert-goers|passengers|residents|delegates)(?: (?:had|have))? (?:filled|packed|crammed|watched|heard|attended|crowded|were in the|were present|listened|sat)\b",
    r"\b(?:attended|watched|seen|heard) by (?:about |some |around |nearly |almost |over |more than )?<n:came> (?:people|spectators|fans|guests|visitors|listeners)\b",
    r"\b(?:in front of|before) (?:about |some |nearly )?<n:came> (?:people|spectators|fans|guests|listeners|supporters)\b",
)
"""How many came, maybe one after the other."""
ELSEWHERE = (
    r"\b(?:outside|outdoors?|standing (?:room|places|tickets|only|at|in|along)|stood|overflow|turned away|queued?|temporary|extra|expand\w*|enlarged|extended|rebuilt|extension|streamed|online|screens?"
    r"|total|altogether|in all|combined|aggregate|over the|across|per|each|another|originally|once|then|now|later|formerly|former|new|old"
    r"|moved|instead|park|square|streets?|if|would|could|planned|expected|not|n't|too small)\b"
)
"""Words by which not all came into the place, or it holds more by now."""
SEVERAL_TIMES = r"\b(?:screenings?|nights|evenings|days|weekend|week|shows|performances|matches|games|season|series|concerts|tour|year|annual\w*)\b"
"""Words by which not all came at one time."""

PART_OF_WHOLE = (
    r"<n:part> of (?:the|its|our|their|his|her|all|these|those)(?: [a-z]+)? <n:whole>(?= (?!percent|per cent|cent|dozen|million|hundred|star|men's|women's|or|to|and)(?:[a-z]+ )?(?:[a-z]+s|people|men|women|children|staff|crew)\b(?! (?:old|long|wide|high|away|earlier|later)\b)| ?[.,;)])",
)
"""Some of so many."""

PRESENT_STATED = (
    r"\b(?:the|all) <n:said> (?:members|councillors|trustees|directors|committee members|governors|people) (?:who were )?present\b",
)
"""How many were present, as minutes state in their sentences."""
