"""How English states for how long somebody has held a post when a text was written.

Patterns match clauses with tokens in place of times (`extraction.chronology.timed`): lengths as `<l:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.biographies.events import ORDINAL

BEGAN = r"\b(?:joined|came (?:to|on board|aboard)|took office|took over|took up|assumed (?:office|the (?:post|role|job|chair))|(?:was |were )?(?:first )?(?:elected|recruited|engaged|named|chosen|voted in|appointed|hired|installed|sworn in)|became|began|started|arrived|founded|set up|signed (?:on|up)|has (?:[a-z]+ly )?(?:taught|worked|served|been|run|led|coached|chaired|directed|headed|managed|edited|represented|held|owned|kept|sung|played|farmed)[^‹›;]{0,40} since)\b"
"""The beginning of a time in a post."""
APPOINTED = r"\b(?:took office|took over|(?:was |were )?(?:first )?(?:elected|named|chosen|voted in|appointed|installed|sworn in)|became|came to the throne|acceded(?: to the throne)?|ascended(?: (?:to )?the throne)?|succeeded to the throne|(?:was |been )?(?:crowned|enthroned|consecrated|inaugurated))\b"
"""The beginning of a time in a post that is named …"""
IN_POST = r"\byear (?:as|in (?:office|charge|power|command|the (?:job|post|role|chair|position)|post))\b"
"""… after these."""
YEAR_OF_POST = rf"\b(?:is|are) (?:(?:now|currently|already|‹t\d+›) )?(?:in|finishing|completing|beginning|starting|entering|into|on|nearing the end of|halfway through) (?P<said>(?:his|her|their) {ORDINAL} year)\b"
"""Which year of the post it is."""
YEAR_THEN = rf"\bin (?P<said>(?:his|her|their|the(?= [\w-]+ year of (?:his|her) [a-z])) {ORDINAL} year (?:as [a-z]|in (?:office|charge|the (?:job|post|role))|on the throne|of (?:(?:his|her) )?(?:reign|presidency|premiership|papacy|pontificate|mayoralty|tenure|rule|ministry|incumbency)\b))"
"""Which year of a post it was at the date of the sentence."""
HELD_SO_LONG = r"\bhas (?:‹t\d+› |now |already |therefore |thus |also |accordingly )?(?:held|been|led|served|chaired|run|headed|managed|edited|represented|coached|directed|sat|occupied)\b[^‹›;]{0,40}(?P<said>\bfor <l:length>)"
"""For how long somebody has been in a post."""
LEAVES = r"\b(?:leaves|retires|departs|resigns|quits|bows out|steps (?:down|aside)|stands down|is (?:leaving|retiring|resigning|departing|stepping (?:down|aside)|standing down|bowing out)|says (?:goodbye|farewell)|will (?:leave|retire|step down|stand down))\b[^‹›;]{0,30}(?:‹[td]\d+› )?(?P<said>\bafter (?:more than )?<l:length>)(?! (?:as|of|in) (?:chair|head|captain|deputy))"
"""How long it has been when somebody leaves."""
REPORT = r"(?i:\b(?:report|review|newsletter|news|bulletin|update|minutes|statement|accounts)\b)"
"""In the heading of a text that was written in, or about, the year that stands there too."""
