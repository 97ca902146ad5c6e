"""Capitalised words that may stand directly next to a name without being part of it, case-folded."""

from factlint.extraction.languages.en.quantities.numerals import ordinals

TITLES = frozenset(
    """
    president vice prime minister premier chancellor king queen prince princess emperor empress tsar pope
    secretary general managing director chair chairman chairwoman chairperson chief executive officer ceo cfo head
    commissioner governor mayor senator representative congressman congresswoman ambassador foreign defence
    defense finance interior speaker leader deputy acting former ex judge justice professor prof dr doctor
    mr mrs ms miss sir dame lord lady baron count duke duchess earl st saint captain colonel major lieutenant
    sergeant admiral marshal commander private corporal reverend rev bishop archbishop cardinal father sister
    brother coach manager founder author producer singer actor actress
    """.split()
)
"""Ranks, offices and forms of address."""

ADDRESSES = frozenset(
    """
    mr mrs ms miss sir dame lord lady dr doctor prof professor judge justice captain colonel general major lieutenant sergeant admiral
    corporal private constable inspector officer commander marshal bishop archbishop cardinal reverend rev father sister brother nurse
    rabbi senator governor mayor councillor
    """.split()
)
"""Ranks and forms of address that stand before surnames."""

OPENERS = frozenset(
    """
    the a an this that these those his her its their our my your some many most all both each every no
    in on at by of for from with without to into onto over under after before since until during between among
    against about around near within as like than and or but nor so yet if when while where whereas although
    though because once unless whether who whom whose which what how why however moreover meanwhile then thus
    also only even not now today later earlier still perhaps according following despite unlike besides
    we you she they there here
    """.split()
)
"""Function words: capitalised at the start of a sentence or in a heading, never part of a person's name.

"I" and "He" are left out, which are names of elements as well.
"""

REQUESTS = frozenset(
    """
    try download install reinstall uninstall use upgrade update configure deploy restart ask contact email buy compare
    choose consider remember imagine
    """.split()
)
"""Verbs that open a sentence in front of what is to be taken or done, and hardly ever a name: "Try X today"."""

GENERIC_LAST_WORDS = frozenset(
    """
    airport airfield river lake island islands mountain mountains hills university college school institute academy
    stadium arena station bridge tower castle palace hall house hotel library theatre theater garden gardens square
    monument memorial statue cemetery church cathedral temple mosque monastery abbey museum gallery hospital prison
    war conflict rebellion uprising revolution crisis earthquake disaster massacre dynasty empire kingdom republic
    county city town township village parish state province prefecture canton district region municipality area
    valley desert forest bay sea ocean peninsula strait canal dam railway line highway avenue street road
    company corporation group bank brewery press publications records studios club team league cup championship
    party movement union association society foundation federation council committee department ministry
    award prize medal agreement treaty act protocol accords convention summit conference festival
    programme program project mission rocket satellite telescope spacecraft ship class series cakes language
    languages people cuisine building park
    """.split()
)
"""Last words of names that are written small as often as not ("Agra airport"); with "the", they mean the thing itself."""

BODIES_BEHIND_TITLES = frozenset(
    """
    college school institute academy university museum committee council department ministry agency centre center commission
    corporation bank association society foundation federation union league fund force forces court office board bureau authority
    programme program system scheme initiative
    """.split()
)
"""After a title they make both words part of a body's name: "Defence College"; no surnames ("President Park")."""

TITLE_JOINTS = frozenset({"and", "the", "of", "for", "in"})
"""Small words inside titles and names."""

HEADS_OF_NAMES = frozenset(
    """
    battle siege treaty university college house bank church cathedral republic kingdom duchy empire city port
    bay gulf isle lake mount museum order league union society institute academy ministry department office
    """.split()
)
"""Nouns that form a longer name with "of": "University of Oxford" is not Oxford."""

PLACES = frozenset("town city village municipality river island district suburb port county state".split())
"""With "of" in front of a name they make a place of it: "the town of Nokia"."""

COMPASS = frozenset({"north", "south", "east", "west"})
"""Adjectives that make another place of a name, unlike those of peoples."""

ORDINALS = frozenset(ordinals(1, 10).split("|"))
"""In a name of three words or more the first word may be small where it is one of these: "the second World War"."""

COUNTED = ORDINALS | frozenset(
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th earlier older previous original".split()
)
"""In front of a name: there are several of it."""

_VERB = r"(?:(?:first\s)?(?:is|was|are|were|has|had|will|would|came|began|ended|took|received|sold|appeared|arrived|opened|premiered|debuted|made|won))"
PREDICATE = rf"[\"”]?\s{_VERB}\b"
"""After a name that no noun follows: its verb."""

NUMBERED = rf"[\"”]? \d{{1,2}}(?=[.,;:!?)\"”]?(?:\s{_VERB}\b|$|[.;!?)])|,\s[a-z])|:\s[A-Z][\w'’-]*(?:\s(?:of\s|the\s|and\s|in\s){{0,2}}[A-Z][\w'’-]*){{0,4}}\s{_VERB}\b"
"""After a name: the number or subtitle of a sequel, "X 2 was", "X: Harvest was"."""

_DOES = (
    r"(?:said|says|told|added|adds|wrote|writes|explained|noted|argued|believes|believed|wants|wanted|leads|led|joined|became|won|scored|took|went|described|died|retired|finished|lives|worked|hopes|plans|thinks"
    r"|agreed|denied|recalled|insisted|warned|announced|urged|pointed|began|also|who|has|had|was|is|will|would"
    r"|gave|made|came|saw|held|left|lost|kept|felt|found|met|ran|sang|spent|spoke|taught|thought|sought|brought|bought|chose|drew|fought|grew|knew|wore|sold|could|did|runs|works|celebrates|plays|writes|teaches|speaks|sings|praises|comes|goes|sees|knows|calls|keeps|looks|remembers|hopes|owns|likes|loves|scores|joins|became|needs|sent|told|rose|can|may|must|does|[a-z]{2,}ed)"
)
ACTS = rf"(?: {_DOES}\b|[’']s |,? and (?:his|her) )"
"""Right after a name: it may be a person's, who does something or has something."""
BEFORE_CAPITAL = "(?:Ma?c)?"
"""Within a surname, before its second capital."""
BEFORE_PLACES = frozenset("of in at near from to into around outside the".split())
"""Right before a word that then acts as a place does, and not a person: "the town of Hartford grew"."""
BEFORE_TAILS = frozenset({"for", "of"})
"""Between a name and the capitalised words that make it longer: "Grey Academy for Girls"."""

ABBREVIATED = frozenset({"st", "ste", "mt", "ft"})
"""First words of names of places that are written with a stop: "St. Louis", "Mt. Orm"."""
