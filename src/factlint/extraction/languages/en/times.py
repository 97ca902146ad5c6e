"""English, as the reading of time needs it."""

from __future__ import annotations

from factlint.extraction.languages.en.time_guards import GUARDS
from factlint.extraction.languages.en.time_hedges import HEDGES_BEFORE, HEDGES_BEHIND
from factlint.extraction.languages.en.time_rules import RULES
from factlint.extraction.languages.en.time_slots import SLOTS, VALUES
from factlint.extraction.times.language import Cues, TimeLanguage

CUES = Cues(
    future=r"\b(?:will|shall|won't|'ll|due|scheduled|slated|expects?|expected|plans?|planned|planning|to be|set to|until|"
    r"going to|about to|deadline|upcoming)\b",
    strong_future=r"\b(?:until|till|as soon as|no later than|will|shall|won't|'ll|(?<!been )(?<!was )(?<!were )scheduled (?:to|for)|due (?:to|on)|expected (?:to|on)|is to|are to|to be [a-z]+ed)\b",
    past=r"\b(?:said|says|was|were|had|has|have|did|since|[a-z]{2,}ed|rose|fell|began|came|took|made|told|met|went|"
    r"lost|won|sent|led|left|saw|held|broke|became|got|gave|found|shot|bought|sold|paid|spent|built|ran|wrote|grew|"
    r"drove|spoke|stood|cut|put|set|kept|felt|brought|thought|taught|caught|fought|sought)\b",
)

ENGLISH = TimeLanguage(
    slots=SLOTS,
    values=VALUES,
    rules=RULES,
    guards=GUARDS,
    cues=CUES,
    hedges_before=HEDGES_BEFORE,
    hedges_behind=HEDGES_BEHIND,
    day_joins=r"(?:[ \n]|,[ \n]|[ \n](?:on|of|at|in)[ \n](?:the[ \n])?)",
    year_joins=r"(?:[ \n]|,[ \n]|[ \n]of[ \n])",
    list_joins=r"(?:,|,?[ \n](?:and|or|to|through|until|till|and[ \n]in|and[ \n]on)|[ \n]?-|)[ \n]?(?:the[ \n])?",
    range_openings=r"\b(?:from|between|dates?|years?|period)[ \n](?:the[ \n])?$",
    pair_joins=r"[ \n]and[ \n](?:the[ \n])?",
    pair_openings=r"\bbetween[ \n](?:the[ \n])?$",
    list_goes_on=r",?[ \n](?:and|or|to|through|until|till)\b|[ \n]?-|,[ \n]?\d",
    appositions=r",?[ \n]\(?(?:in|on)[ \n](?:the[ \n]year[ \n])?|[ \n]\(|,[ \n]",
    range_joins=r"(?:[ \n]?-[ \n]?|[ \n](?:to|through|until|till)[ \n](?:the[ \n])?)",
)
