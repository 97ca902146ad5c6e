"""Nouns for what happens at a date that precedes them or after "of": "the 1901 census", "the expedition of 1912"."""

_HAPPENING = (
    r"[Cc]ensus|[Ee]lections?|by-election|[Ww]ar|[Ff]ire|[Ff]loods?|[Ss]iege|[Bb]attle|[Gg]ames|[Ss]trike|[Rr]iots?|[Rr]evolution|[Cc]ampaign|[Ss]eason|[Ff]estival|[Tt]ournament|[Ee]xpedition|[Tt]our|[Rr]ising|[Uu]prising|[Rr]evolt|[Rr]ebellion"
    r"|[Ee]pidemic|[Ee]arthquake|[Ff]inal|[Oo]lympics|World Cup|[Cc]hampionships?|[Cc]oronation|gold rush|[Rr]egatta|[Ss]alon|[Ee]xhibition|[Bb]iennale|[Cc]ongress|[Cc]onference|[Ss]ynod|[Cc]onvention|[Ee]xposition|World[’']s Fair|[Mm]ission|[Vv]oyage|[Pp]remiere|[Pp]roduction"
)
HAPPENING_OF = rf"(?:{_HAPPENING}|crew|team|squad|parliament|class|intake) of"
"""Before a date at which somebody did something there."""
MOMENT = rf" (?:(?:general|presidential|national|federal|state|mayoral|parish|population|summer|winter|world|[A-Z][a-z]+) )?(?:{_HAPPENING})\b"
"""After such a date …"""
BEFORE_MOMENT = r"(?:\b(?:[Ii]n|[Aa]t|[Dd]uring|[Bb]y|[Ff]or) (?:the|that|this|his|her)|^[\s“]*[Tt]he) $"
"""… before which one of these stands."""
