"""What must stand in a text before one of the rarer kinds of statement is looked for. Regular expressions."""

from factlint.extraction.languages.en.chronology.order.stages import LATER
from factlint.extraction.languages.en.quantities.numerals import cardinals, ordinals

LIVES = (
    r"aged |at age |the age of |\(age |, age |years? old|year-old|turned |when s?he was |died at |"
    r"\b(?:[Bb]orn|died|killed)\b[^.;\n]{0,80}\d{4}|\d{4} ?[–-][^()\n]{0,30}\d{4}\)|\d\d when "
    rf"|(?:ty|teen|{cardinals(1, 12)}) when |[Aa]t \d\d |At \d\d, |th birthday|[Nn]ow \d\d|was (?:only |just )?\d\d\b|, \d\d at h"
)
"""Without an age or a lifespan nothing of lives is read."""

DATED_ONCE = r"\b(?:[Ff]ound|[Ee]stablish|[Bb]orn|[Bb]uilt|[Cc]omplet|[Ss]ign|[Dd]issol|[Dd]isband|[Dd]iscover|[Oo]pen|[Pp]ublish|[Ii]naugurat|[Rr]eleased|died)[^.;\n]{0,80}?\b\d{4}\b"
"""A verb of what happens to a thing once, and a year."""

MEASURED = r"\b(?:has|employs|counts|seats|houses|contains|comprises|population|capacity|inhabitants|employees|staff|costs?|deep|[Ww]ith|At|tallest|highest|longest|widest|high|tall|long|wide|height|length|width|area|covers|rises|stands|towers)\b|\b[Tt]he [$£€]?\d"
"""A size, or the word before one."""

SPECIFIED = r"\b[Dd]efaults?\b|\b(?:[Rr]equires?|[Nn]eeds|[Mm]inimum|[Rr]uns (?:on|under)|depends on) (?:at least |version |the )?[A-Z][A-Za-z.+#]+:? v?\d"
"""The default of a setting, or a version that is needed."""

PART = (
    r"\b(?:[Ff]igures?|[Ff]igs?\.?|FIGURE|[Tt]ables?|TABLE|[Ss]ections?|[Cc]hapters?|Appendix|Appendices|Listings?|Box|Exhibit|Annex|Schedule|Algorithm|Theorem|Lemma|Chart"
    r"|Plate|Step|Part|Example|Scheme|[Aa]rticles?|[Aa]rt[.]|[Cc]lauses?|[Rr]ules?|[Mm]odules?|[Ll]essons?|[Ss]essions?|Unit|[Ww]ork [Pp]ackages?) [\dA-S]|\b(?:steps?|items?) \d|\[\^|[\s.,;:)”’]\[\d{1,3}[\],–-]"
)
"""A part named by its number."""

ACRONYM = r"(?:(?<=[\w’'] )|(?<=[a-z]))\(([A-Z][A-Za-z]{0,5}[A-Zs])\)"
"""An abbreviation in brackets after a word."""

STATED_PEOPLE = (
    r"\b(?:(?:[Dd]irect|[Ee]dit|[Cc]ompos|[Dd]esign|[Pp]aint|[Cc]aptain|[Cc]oach|[Ii]llustrat|[Tt]ranslat|[Ff]ound)ed|[Ww]ritten) by [A-ZÀ-Þ]"
    r"|\b(?:chief executive|CEO|president|chair(?:man|woman)?|director|head ?teacher|headmaster|headmistress|principal|mayor|editor|manager|captain"
    r"|coach|treasurer|conductor|owner|rector|curator)(?: of |, |,? [A-ZÀ-Þ]| is [A-Z]| was [A-Z])"
)
"""Who made a thing, or holds a post."""

UP_TO = (
    r"(?i:\b(?:until|till|through|up to(?: and including)?|valid to|no later than|(?:expires?|expiring|ends?|ending|closes?"
    r"|closing|runs? out|lapses?)(?: on| in| at)?|deadline(?: is| of|:)?) (?:midnight on )?(?:the )?(?:end of )?)"
)
"""Right before a date: it is the last on which something holds."""

FROM_SPEECH = (
    r"(?i:last|next|this) (?i:week|month|year|quarter|spring|summer|autumn|fall|winter|season)"
    r"|(?!(?i:hundreds|thousands|(?:.+ )?[mb]illions?|countless|many|ages)\b|.*(?:\d00|(?i:hundred|thousand)) (?i:years)\b).+ (?i:years?|decades?|months?) ago"
)
"""Times that count from the day of speech, and from no other: not "a week later", "the previous year".

From which day "years ago", "2,500 years ago" and "millions of years ago" count does not matter.
"""

OFFICE_OF = (
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Mm]ayor|[Gg]overnor|[Cc]hair(?:man|woman|person)?|"
    r"[Ss]ecretary[ -][Gg]eneral|[Dd]irector[ -][Gg]eneral|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Hh]ead of (?:[Ss]tate|[Gg]overnment))"
    r" of (?:the )?[A-ZÀ-Þ]"
)
"""The shipped titles of offices that one person holds at a time, with what they are offices of."""

NEXT_IN_ROW = " next "
"""With four dates or more: one may continue the row of the others."""
YEARS_OLD = " years old"
"""Of a thing in a text with a date, which may state since when."""
ANY_AGE = r"(?: years old|-year-old|(?:He|She) was born)"
"""The same, or an age of a person."""

CHRONOLOGY = (
    rf"(?i:\b(?:{LATER}|after|before|following|prior to|later|earlier|afterwards|since|until|for|in all|in total|a total of|adjourned|mother|father|eldest|oldest|youngest|wedding"
    r"|funeral|sank|sunk|bankrupt|folded|turned|recovered|rediscovered|(?:present|current) (?:site|building|home)|(?:younger|elder|older)"
    r" (?:brother|sister)|previously|years?[ -]old|altogether|ended|finished|concluded|closed|dissolved|disbanded|abolished|demolished|destroyed"
    r"|discontinued|withdrawn|scrapped|decommissioned|divorced|separated|graduated|resigned|retired|completed|anniversary|(?:bi|ter)?centenary|jubilee"
    r"|timeline|chronology|milestones|key dates|schedule|start|from|departed|had|having|won|granted|awarded|reached|arrived|returned|ratified|signed|published|released|came out|sentenced|convicted|tried|buried|begun|began"
    r"|opened|opens?|closes?|ends?|starts?|left|last|first|every|each|annual(?:ly)?|(?:bi|tri)ennial|edition|while|under|founded|born|sold|launched|enrolled|established|formed|created|introduced|premiered|debuted|inaugural|inaugurated|broadcast|aired|based on|adapted|adaptation|remakes?|sequels?|spin-off|inspired by|covers? of|version of|still|already|not yet|delivered|chosen|verdict|posted|nights|immediately|deadline|register|takes? place|unveiled|predecessor|successor|succeeded"
    rf"|(?:next|same|previous|preceding|ensuing|{ordinals(2, 10)}) (?:day|week|month|year))\b|-(?:day|week|month|year)\b|\d(?:st|nd|rd|th) year\b)"
)
"""Without one of these no relation is stated."""

LIST_OF_WORKS = r"(?im)^\W*(?:\d+\.? )?(?:references|bibliography|works cited|literature(?: cited)?|reference list|references cited)\W*$"
"""The line over the list of works that a text cites."""
NUMBER_IN_WORDS = (
    r"(?i:\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|hundred|thousand|million)\b)"
)
"""A number that may be stated again; two or three of something are soon others."""
