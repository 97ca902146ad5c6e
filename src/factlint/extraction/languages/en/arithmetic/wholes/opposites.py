"""Words for parts that exclude each other, and those of them that leave nothing over. Regular expressions."""

_AT_ONE_TIME = r"(?! (?:in|during|on|over|since|from|between|again|last|this|next|all|for)\b)"
"""Behind what became of some, where no time of their own is stated."""
COMPLEMENTS = (
    ("men|males?|gentlemen", "women|females?|ladies"),
    ("boys", "girls"),
    ("husbands", "wives"),
    ("fathers", "mothers"),
    ("sons", "daughters"),
    ("brothers", "sisters"),
    ("adults?|grown-ups", "children|kids|minors|juniors?|under-[0-9]+s"),
    ("boarders?", "day (?:pupils|boys|girls)|dayboys"),
    ("present", "absent"),
    ("afloat|at sea|aboard|on board", "ashore|on land"),
    ("black-and-white|black and white", "colou?r"),
    ("seated|seats?", "standing"),
    ("odd", "even"),
    ("heads", "tails"),
    ("weekdays?", "weekends?"),
    ("alive|survived|survivors", "dead|died|perished"),
    ("wins?|won|victories|winning", "draws?|drew|drawn|ties|tied|drawing", "loss(?:es)?|lost|defeats|losing"),
    ("for|in favou?r|yes|ayes?|yeas?", "against|no|noes|nays?", "abstentions?|abstain(?:ed|ing)?|abstained"),
    (
        rf"(?:rose|risen|gained|advanced|climbed|increased|grew|improved){_AT_ONE_TIME}",
        rf"(?:fell|fallen|lost|declined|dropped|decreased|shrank|worsened){_AT_ONE_TIME}",
        rf"(?:unchanged|flat|level|steady|stayed the same|stood still){_AT_ONE_TIME}",
    ),
    (
        "(?:first half|before (?:the break|the interval|half-time))",
        "(?:second half|after (?:the break|the interval|half-time))",
    ),
    ("officers", "enlisted|soldiers|sailors|men|ratings"),
    ("passengers", "crew"),
    ("gold", "silver", "bronze"),
    ("civilians?", "military"),
    ("occupied", "vacant|empty|unoccupied"),
    ("indoors?", "outdoors?"),
    ("in (?:the )?(?:towns?|cit(?:y|ies))", "in the country(?:side)?"),
    ("domestic", "foreign|international"),
    ("finished|completed|complete", "unfinished|incomplete"),
)
"""Each line names all parts of a whole, next to those that `NEGATED` finds."""
OPPOSITES = (
    ("men|boys|fathers|sons|husbands", "women|girls|mothers|daughters|wives"),
    ("adults?|grown-ups", "infants|youths|youngsters|teenagers"),
    ("seniors?", "juniors?"),
    ("professionals?", "amateurs?"),
    ("members", "guests"),
    ("on time", "late|delayed"),
    ("upstairs", "downstairs"),
    (
        rf"(?:rose|gained|advanced|climbed|increased|grew){_AT_ONE_TIME}",
        rf"(?:fell|lost|declined|dropped|decreased|shrank){_AT_ONE_TIME}",
    ),
    ("hardbacks?|hardcovers?", "paperbacks?"),
    ("inpatients", "outpatients"),
    ("guilty", "acquitted|innocent"),
    ("killed|dead|deaths?|died", "wounded|injured|injuries|survived|survivors"),
    ("officers", "ncos"),
    ("civilians?", "soldiers|servicemen|combatants|policemen"),
    ("passed|pass", "failed|fail"),
    ("public", "private"),
    ("right|correct", "wrong|incorrect"),
    ("home", "away"),
    ("saved|rescued", "lost|drowned|missing|perished"),
    ("in person", "online|remotely|by video"),
    ("let|taken", "vacant|empty|unoccupied|free"),
    ("urban", "rural"),
    ("positive(?! for)", "negative(?! for)", "inconclusive|unclear"),
    ("rented|let|leased", "owned|owner-occupied|freehold"),
    ("full-time|full time", "part-time|part time"),
    ("employed", "jobless|out of work"),
    ("paid", "outstanding"),
    ("damaged", "unharmed|intact"),
    ("left-handed", "right-handed"),
    ("accepted", "declined|refused|turned (?:it |them )?down|rejected"),
    ("rescued|saved|picked up", "drowned|died|perished|lost|missing|went down"),
    ("sold|taken|booked|occupied|reserved", "free|empty|unsold|vacant|available"),
    (
        "came|attended|turned up|took part|showed up",
        "stayed away|did not come|were absent|was absent|cancelled|excused themselves",
    ),
    ("approved|granted|admitted", "refused|rejected|turned down|denied"),
    ("answered|replied|responded", "did not (?:answer|reply|respond)|never (?:answered|replied|responded)"),
    ("germinated|took root", "failed|did not germinate|withered"),
    ("yes", "no"),
    (
        "finished|reached the (?:finish|end|goal|line|top|summit)|completed",
        "gave up|abandoned|pulled out|turned back",
    ),
    ("on foot|walked", "by (?:car|bus|train|bicycle|bike)|drove|cycled"),
)
"""Parts next to which the whole may have others: e-books, skipped tests, cancelled trains, the missing, fathers and
girls.
"""
NEGATED = r"\b(?:un|non-?|in|im|il|ir)(?P<word>[a-z-]{3,})"
"""A word that denies another: what it is stated of excludes all that the other is stated of …"""
BY_DEGREES = (
    r"employed|damaged|happy|fav(?:ou)?rable|likely|friendly|fair|healthy|comfortable|satisf\w+|willing|certain|sure|important|safe|popular"
    r"|pleasant|decided|formal|direct"
)
"""… and leaves nothing over, but for these: pensioners are not employed and not unemployed, ruins no longer damaged."""
