"""Which makers a work of some kind is named by: "V's novel S", "the V film S". Nouns and the ids of properties."""

MAKERS_BY_NOUN: dict[str, tuple[str, ...]] = {
    "film": ("director",),
    "movie": ("director",),
    "documentary": ("director",),
    "novel": ("author",),
    "book": ("author",),
    "play": ("author",),
    "poem": ("author",),
    "story": ("author", "creator"),
    "fairy tale": ("author", "creator"),
    "essay": ("author",),
    "memoir": ("author",),
    "song": ("performer", "composer"),
    "single": ("performer",),
    "album": ("performer",),
    "hit": ("performer",),
    "track": ("performer",),
    "opera": ("composer",),
    "symphony": ("composer",),
    "ballet": ("composer",),
    "painting": ("creator",),
    "sculpture": ("creator",),
    "comic": ("creator", "author"),
    "game": ("developer", "publisher"),
    "series": ("original-network", "creator"),
    "drama": ("original-network", "director"),
    "sitcom": ("original-network",),
    "show": ("original-network", "creator"),
    "trilogy": ("author", "director"),
    "feature": ("director",),
    "EP": ("performer",),
    "romance": ("director", "author"),
    "thriller": ("director", "author"),
    "comedy": ("director", "author"),
    "western": ("director",),
    "tragedy": ("author",),
    "satire": ("author", "director"),
    "fable": ("author",),
    "novella": ("author",),
    "treatise": ("author",),
    "biography": ("author",),
    "autobiography": ("author",),
    "epic": ("author", "director"),
    "verse": ("author",),
    "concerto": ("composer",),
    "sonata": ("composer",),
    "oratorio": ("composer",),
    "operetta": ("composer",),
    "requiem": ("composer",),
    "cantata": ("composer",),
    "waltz": ("composer",),
    "canvas": ("creator",),
    "fresco": ("creator",),
    "mural": ("creator",),
    "statue": ("creator",),
    "etching": ("creator",),
}
"""Kind of work → the properties whose value may stand in front of it, the likeliest first."""

MAKERS = frozenset(
    "director author performer composer creator developer publisher original-network architect founder discoverer".split()
)
"""Properties whose value may stand as the possessor of a work's name: "V's S"."""

FOUNDERS = frozenset({"founder"})
"""Those of them who need a noun beside the possessor: "V's company S"."""

WORK_WHICH = r"[\"”]?(?:\s\([^()]*\))?,?\s(?:which|that)\s"
SHOT = r"\s(?:(?:had|himself|herself|later|then)\s)?(?:made|shot|filmed)\b(?!\s(?:famous|popular|possible|into|use|up|out|fun))"
KIND_OF_SHOT = "film"
"""Around the maker of a film that is stated in a clause behind it: "S, which V made in 1960"."""

UNDER_ONE_TITLE = {"author": frozenset({"novel", "novella", "story"}), "director": frozenset({"film"})}
"""Property → kinds of works that hardly anybody makes again under their title."""
LAST_NAME_TO_WORK = (
    r"(?<![\w’'.-])(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?)(?:['’]s|(?<=s)['’])\s[\"“]?"
)
"""A last name that owns the work right after it."""

_LIKED = r"(?![^,;:()]{0,40}\b(?:favou?rite|beloved|cherished|preferred|chosen|treasured|recommended|suggested|all-time|childhood|bedside)\b)"
"""Not before words for a work that somebody likes or reads: "V's favourite novel"."""

POSSESSOR_TO_WORK = (
    rf"['’]s?\s{_LIKED}(?P<said>(?:(?!of\b|and\b|in\b|by\b|for\b|with\b|from\b)[a-z0][a-z0-]*\s){{0,4}}"
    r"(?:(?!of\b|and\b|in\b|by\b|for\b|with\b|from\b)[a-z0][a-z0-]*,?\s)?)[\"“]?"
)
"""From a possessor to the name of a work, over words that describe it; dates are masked as zeros."""

ADJUNCT_TO_WORK = r"\s(?P<said>(?:(?!of\b|and\b|in\b|by\b|for\b|with\b|from\b|to\b|on\b|at\b|as\b)[a-z0][a-z0-]*\s){1,4})[\"“]?"
"""The same where the maker is named without a possessive: "the V arcade game S"."""

BEFORE_ADJUNCT = r"(?:^|\s)(?:[Tt]he|[Aa]n?)\s(?:(?:more|most)\s)?(?:(?!of\b|and\b)[a-z]+\s)?(?:0+\s)?$"
"""In front of such a maker: "the 1972 V arcade game S"."""

_KINDS = "|".join(MAKERS_BY_NOUN)
KIND_IN_FRONT = rf"\b(?P<said>(?:{_KINDS}))\s[\"“]?$"
WORK_BY_MAKER = r"[\"”]?(?:\s\([^()]*\))?,?\sby\s(?:the\s)?"
"""Around the name of a work whose maker follows: "the song S by V"."""

WORK_IS_KIND_BY = r"[\"”]?(?:\s\([^()]*\))?\s(?:is|was)\s(?:an?|the|one\sof\sthe)\s(?:(?![a-z-]+(?:ed|en)\s)[a-z0][a-z0-]*\s){1,7}by\s(?:the\s)?"
"""From a work to its maker over what it is called: "S is a set of six songs by V"."""

OF_WORK = r"\b(?:of|from|to|on|after)\s(?:the\s)?[“\"]?$"
"""In front of a work: who follows may have made something out of it, "an arrangement of S by V"."""

WORK_APPOSED = r"[\"”]?(?:\s\([^()]*\))?,\s"
BEHIND_APPOSED = r"\.(?:\s|$)|[;)]|,\s(?!and\b|or\b|[\"“A-Z])|\s(?:of|from|that|which)\s"
"""Around "V's last opera" in "S, V's last opera, was", where no list continues."""

KIND_OF_MAKER = {"composer": "opera", "director": "film", "creator": "painting", "performer": "album"}
"""Property → a noun of works whose maker it is; others than authors, who may follow any title."""

IN_THEIR_BOOK = r"(?:^|[,;]\s)[Ii]n\s(?:his|her)\s(?:[a-z0][a-z0-]*\s){0,3}(?P<said>novel|novella|poem|essay|memoir|treatise)\s[\"“]?$"
"""Before a book whose writer is stated after a comma: "In her novel S, V describes"."""
BEHIND_THEIR_BOOK = r"[\"”]?(?:\s\([^()]*\))?,\s"

WORK_IS_OF_MAKER = r"[\"”]?(?:\s\([^()]*\))?\s(?:is|was)\s"
MADE_BY_ACTOR = (
    r"[”\"]?(?:\s\([^()]*\))?\s(?:(?:has|have|had)\s)?(?:released|recorded|issued|published|wrote|made|composed)\s"
    rf"(?:his|her|their|its)\s(?P<said>(?:[a-z0][a-z0-]*\s){{0,4}}(?:{_KINDS})),?\s(?:(?:called|titled|entitled)\s)?[\"“]?"
)
"""From a maker to the work: "V released their second album, S"."""

WORK_OF_MAKER = r"[\"”]?(?:\s\([^()]*\))?\s(?:is|was)\s(?:an?|the)\s(?P<said>(?:[a-z0][a-z0-]*\s){0,4}(?:album|EP|novel|opera|symphony|play))\sof\s(?:the\s)?"
"""From a work to its maker: "S is the second album of the band V"."""

WORK_FROM_OWNED = r"[\"”]?(?:\s\([^()]*\))?\s(?:is|was)\s(?:an?|the)\s(?P<said>(?:[a-z0][a-z0-]*\s){0,4}(?:song|single|track))\s(?:from|off|on)\s"
"""From a part to the owner of the whole: "S is a song from V's third album"."""

OWNED_KIND = (
    rf"['’]s?\s{_LIKED}(?P<said>(?:(?!of\b|and\b|in\b|by\b|for\b)[a-z0][a-z0-]*\s){{0,4}}?(?:{_KINDS}))\b"
)
"""Between a work and its maker, and after him: "S is V's second album"."""

WORKED = (
    r"\b(?:co-)?(?:starr(?:ed|ing)|appear(?:ed|ing)|acted|acting|play(?:ed|ing)|direct(?:ed|ing)|produc(?:ed|ing)|wrote|writing|"
    r"script(?:ed|ing)|made|making|shot|releas(?:ed|ing)|publish(?:ed|ing)|record(?:ed|ing)|featured|cast|worked|authored|penned)\b"
)
"""What somebody does with a work in the year in which it comes out, or the year before."""

KIND_BEFORE_NAME = (
    r"\b(?:film|movie|telefilm|telenovela|documentary|novel|novella|book|album|single|EP|song)s?,?\s[“\"‘']?$"
)
"""Right before the name of a work; series run for years and are none."""

KIND_OF_WORK_BEFORE_NAME = (
    rf"\b(?:{_KINDS}|comedy|thriller|western|musical|telefilm|telenovela|novella|EP|LP|remake|sequel|adaptation|blockbuster|ballad|anthem|epic)"
    r",?\s[“\"‘']?$"
)
"""The same of any work."""

YEAR_BEHIND_NAME = r"[”\"’']?\s(?:in|of)\s"
FRONTED_YEAR = r"[,;]?\s?(?:and\s)?(?:[Ii]n|[Dd]uring)\s"
"""From the name to its year, and in front of a year that opens the clause."""

IN_WORK = r"\b[Ii]n\s(?:the|a|an|his|her|its|their|[\w-]+['’]s?)\s(?:[\w-]+\s){0,4}[“\"‘']?$"
"""Before the name of a work, from the preposition on: "in the film X"."""

DEBUT = r"\bdebut\s(?:was\s|came\s)?(?:in|during)\s$"
DEBUT_TO_NAME = r",?\s(?:in|with|on)\s(?:[^,;.()\d]{0,40}\s)?[“\"‘']?"
"""Around the year of a debut, up to the name of the work: "her film debut in 1983 in the comedy X"."""

OWNER_OF_WORK = r"[^\W\d](?P<ending>['’]s?\s)(?:[a-z-]+\s){0,2}[“\"‘']?$"
"""Right before a work's name: somebody who owns it."""

DERIVED_FROM = (
    r"\b(?:sequel|prequel|remake|adaptation|parody|translation|version|edition|film|opera|musical|answer|homage|tribute|companion)s?"
    r"\s(?:to|of|from|on)\s(?:the\s)?[“\"‘']?$"
)
"""Right before a work's name: a participle after a comma belongs to what derives from it."""

PRODUCTS = frozenset(
    """
    product software program programme database library framework app application service device phone camera computer
    aircraft ship spacecraft rocket car motorcycle vehicle engine locomotive medicine drug weapon
    """.split()
)
"""Kinds of things whose names are chosen so that nothing else on the market is called so, however short."""

LITERARY = frozenset({"book", "novel", "novella", "play", "poem", "short story"})
"""Kinds of works that are filmed, staged and published anew under the same name."""
