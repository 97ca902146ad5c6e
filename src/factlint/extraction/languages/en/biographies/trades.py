"""What people are by trade, office or rank. None of these nouns is used for things."""

from factlint.extraction.languages.time_language import by_first_letter

TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Hon|Revd|Gen|Col|Capt|Cmdr|Commander|Lieutenant|Lt|Sergeant|Sgt|Corporal|Cpl|Pte|Maj|Adm|Brigadier|Sen|Gov|Governor|Councillor|Cllr|Justice|Fr|Canon|Rabbi|Imam|Pastor|Abbot|Abbess|Viscount|Emperor|Empress|Pope|Sir|Dame|Lord|Lady|Professor|Prof|Judge|Captain|Colonel|General|Major|Father|Sister|Brother|Mother|Bishop|Archbishop|King|Queen|Prince|Princess|Count|Countess|Duke|Duchess|Baron|Mayor|President|Admiral|Senator|Reverend|Rev)\.?"
"""Before a name, and perhaps part of it."""
_TRADES = (
    "abbess abbot accordionist accountant acrobat actor actress admiral adventurer agronomist ambassador animator anthropologist antiquarian apothecary "
    "arborist archaeologist archbishop archdeacon architect archivist aristocrat artist astrologer astronaut astronomer astrophysicist athlete auctioneer "
    "author autobiographer aviator bacteriologist baker balladeer ballerina bandleader banjoist banker barber bard baritone baroness baronet barrister "
    "basketmaker bassist bassoonist batsman beekeeper bellfounder bibliographer bibliophile billionaire biochemist biographer biologist bishop blacksmith "
    "boatbuilder bodybuilder bookbinder bookkeeper bookseller botanist boxer brewer bricklayer bridgebuilder broadcaster bugler builder businessman "
    "businessperson businesswoman butcher cabinetmaker calligrapher cameraman campaigner captain cardinal cardiologist caricaturist carpenter cartographer "
    "cartoonist cartwright caver cellist ceramicist chairman chairperson chairwoman chancellor chaplain chef chemist choreographer chronicler "
    "cinematographer clarinetist clarinettist classicist clergyman cleric clerk climber clockmaker clown co-founder coachman collier colonel columnist "
    "comedian commodore composer conductor conservationist constable contralto cook cooper coroner correspondent cosmonaut costumier councillor councilman "
    "councilor councilwoman countertenor courtier craftsman craftswoman cricketer criminologist critic crofter croupier curate cyclist dancer deacon "
    "deaconess demographer dentist dermatologist designer detective diarist dietitian diplomat diver docker documentarian dramatist draper draughtsman "
    "dressmaker druggist druid drummer ecologist economist editor educator egyptologist electrician embroiderer emir enameller engineer engraver "
    "entomologist entrepreneur epidemiologist equestrian essayist etcher ethnographer ethnologist evangelist explorer falconer farmer farmhand farrier "
    "ferryman fiddler filmmaker financier firefighter fireman fisherman flautist florist flutist fly-half folklorist footballer foreman forester friar "
    "fugitive furrier fusilier gallerist galleryist gamekeeper gangster gardener general geneticist geographer geologist geophysicist glassblower glazier "
    "goalkeeper goldsmith golfer governess governor grammarian grocer guerrilla guitarist gunsmith gymnast gynaecologist gynecologist hairdresser handyman "
    "harpist harpooner harpsichordist hatter headmaster headmistress headteacher heiress herbalist hermit highwayman historian homemaker horologist "
    "horticulturist hosier housekeeper housewife humanist humorist huntsman hurdler hydrologist hymn-writer illustrator imam immunologist impresario "
    "industrialist inmate innkeeper inspector inventor ironmaster ironmonger ironworker janitor jazzman jeweler jeweller jockey joiner journalist "
    "journeyman judge jurist kayaker keyboardist laborer labourer lacemaker landlady landlord landowner laundress lawyer lay-brother lecturer legislator "
    "lexicographer librarian librettist lieutenant lifeguard lighthouse-keeper linguist lithographer lobbyist lobsterman locksmith logician longshoreman "
    "lumberjack lutenist luthier lyricist machinist maestro magician magistrate maltster marathoner marchioness marksman martyr mason masseuse matador "
    "mathematician matron mayor mechanic medalist medallist mercenary merchant metallurgist meteorologist mezzo-soprano microbiologist midfielder midwife "
    "miller milliner millionaire millwright miner miniaturist minstrel missionary moneylender monk mosaicist mountaineer muralist musician mycologist nanny "
    "naturalist neurologist neuroscientist neurosurgeon newsagent newspaperman newsreader nobelist nobleman noblewoman notary novelist numismatist nun "
    "nurse nurseryman nutritionist oboist obstetrician occultist oceanographer officer oncologist ophthalmologist optician orator orchardist organist "
    "orientalist ornithologist orthodontist ostler outlaw paediatrician painter palaeontologist paleontologist paramedic paratrooper parson pastor "
    "pathfinder pathologist patriarch peddler pediatrician pedlar pensioner percussionist perfumer pharmacist pharmacologist philanthropist philologist "
    "philosopher phonetician photographer physician physicist physiologist physiotherapist pianist pilot pirate plasterer player-manager playwright plumber "
    "podiatrist poet poetess policeman policewoman politician polymath postman postmaster postmistress potter preacher prelate presbyter presenter priest "
    "primatologist principal printer printmaker prioress privateer professor prosecutor psychiatrist psychoanalyst psychologist psychotherapist publican "
    "publisher puppeteer quarryman quarterback quartermaster quilter rabbi racewalker radiologist rancher rapper realtor receptionist recluse rector "
    "reformer reporter restaurateur restorer retiree revolutionary rheumatologist ringmaster rower rugby-player runner saddler sailmaker sailor saxophonist "
    "scholar schoolmaster schoolmistress schoolteacher scientist screenwriter scribe scrum-half sculptor seaman seamstress seismologist senator sergeant "
    "serviceman servicewoman sexton shepherd shepherdess sheriff shipbuilder shipowner shipwright shoemaker shopkeeper showman signalman silkworker "
    "silversmith singer singer-songwriter sitarist skateboarder skater skier skipper sleuth smuggler snooker-player socialist socialite sociologist soldier "
    "solicitor songwriter soprano speechwriter speleologist spokesman spokeswoman sportsman sportswoman sprinter spymaster squire stablehand statesman "
    "stationmaster statistician steelworker stockbroker stonecutter stonemason storyteller strongman stuntman suffragette suffragist superintendent surfer "
    "surgeon surveyor swimmer tailor tanner tapestry-weaver taxidermist taxonomist teacher technician telegraphist tenor thatcher theologian therapist "
    "tiler tinsmith toolmaker toxicologist toymaker trade-unionist trader trainer translator trapeze-artist trapper traveller trawlerman trombonist "
    "troubadour trumpeter tutor tycoon typesetter typographer undersecretary undertaker unionist upholsterer urologist ventriloquist veterinarian "
    "veterinary-surgeon vibraphonist vicar vicereine vineyard-owner vintner violin-maker violinist violist virologist virtuoso viscount viscountess "
    "vocalist volcanologist waiter waitress warlord watchmaker watercolourist weaver webmaster weightlifter whaler wheelwright whistleblower wicketkeeper "
    "sexagenarian septuagenarian octogenarian nonagenarian centenarian "
    "widow widower winemaker woodcarver woodcutter woodworker wrestler writer yachtsman yachtswoman zither-player zoologist"
).split()
_OTHERS = (
    "accused bowler claimant convict defender defendant duchess duke emperor empress founder forward heir king knight marquess minister monarch "
    "novice orphan patient pitcher pope premier president prince princess producer programmer queen secretary striker student suspect sultan "
    "treasurer trustee tsar veteran victim volunteer winger "
).split()
"""What the people around the subject of a life are as often as the subject."""
_ANY_TRADE = by_first_letter(_TRADES)
ROLE = rf"(?:{_ANY_TRADE})"
_BEFORE = by_first_letter(
    (
        *_TRADES,
        *_OTHERS,
        *(
            f"{first}{kin}"
            for first in ("great-", "great-grand")
            for kin in ("mother", "father", "uncle", "aunt")
        ),
    )
)
OF_OFFICE = rf"(?:{'|'.join(_OTHERS)}|saint|leader|champion|statesman|laureate|astronaut|bishop|general)"
"""Whom "the" may mean only where "future" or "late" follows it."""
BEFORE_NAME = rf"(?:(?i:the|our|my|an?) )?(?:(?:[\w’-]+-year-old|[A-Za-z][a-z’-]+) ){{0,3}}?(?i:{_BEFORE}|[\w’-]+-year-old|the reverend) "
"""Between the start of a clause and the name of whoever it is about: "Veteran broadcaster Ada Holt"."""
IN_NAME = rf"(?!{TITLE} )(?P<trade>(?i:{_BEFORE})) (?=[A-ZÀ-Þ])"
"""At the head of what looks like a name, but begins with a trade because the sentence does."""

PRESENTED_BEFORE = rf"\b{ROLE},? $"
PRESENTED_BEHIND = rf",? (?:\((?:[^()]*\d{{4}})|(?:is|was|the|an?)\b[^.;:]{{0,40}}?\b{ROLE}\b)"
"""What presents somebody: "the historian James Callahan", "James Callahan, the American historian"."""

INTRODUCED = rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z][a-z-]+ ){{0,2}}?(?P<role>{ROLE})\b(?![’']s| and )"
"""A first mention by trade: of the person whom the text is about, or of one more."""
STATED_OF_SUBJECT = (
    r"(?:^|\b(?:as|into|himself|herself|(?:to|would|have) (?:be|become|been))"
    r"|(?:\b(?:[Hh]e|[Ss]he|I|who)|\b[A-ZÀ-Þ][\w’'-]+)(?: [a-z]+ly| later| then| also| himself| herself| had)*"
    r" (?:was|is|were|been|became|remained|trained as|worked as)|\b[A-ZÀ-Þ][\w’'-]+(?: \([^()]*\))?,) $|^$"
)
"""Right before that: the trade is the subject's."""
OWNED_BEFORE = r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[A-Z][\w’'-]+[’']s) [a-z-]+(?: [a-z-]+)?(?:,? [A-ZÀ-Þ][\w’'-]+){0,3},? (?:(?:who )?(?:was|were|became|is) )?$"
"""The same: the trade is that of somebody connected with the subject."""
OF_THE_PLACE = frozenset(
    (
        "potter baker butcher blacksmith miller gardener farmer farmhand shepherd innkeeper grocer shopkeeper cook tailor carpenter "
        "joiner mason stonemason saddler shoemaker tanner thatcher weaver coachman nurse midwife teacher schoolmaster schoolteacher "
        "schoolmistress headmaster headmistress headteacher vicar curate priest parson pastor rector chaplain rabbi imam sexton monk nun "
        "postman postmaster postmistress landlord landlady physician surgeon dentist pharmacist apothecary lawyer solicitor judge notary "
        "sheriff constable policeman policewoman detective inspector officer sergeant captain colonel mayor bishop governor magistrate "
        "prosecutor undertaker waiter waitress barber hairdresser janitor housekeeper nanny governess tutor secretary clerk bookkeeper "
        "ferryman fisherman boatbuilder sailor gamekeeper forester brewer publican plumber electrician engineer surveyor builder owner "
        "merchant banker editor publisher printer librarian principal trainer chairman signalman stationmaster foreman machinist soldier "
        "hero heroine protagonist narrator widow widower messenger inmate pensioner reporter photographer presenter receptionist therapist paramedic firefighter pilot"
    ).split()
)
"""People who belong to a place, a house or a story, so that "the vicar" need not be the subject of the text."""
PLOT = r"\b(?:film|movie|novel|play|opera|story|tale|book|series)\b(?: [a-z]+){0,2} (?:opens|begins|starts|ends|tells|follows|is set|takes place)\b"
"""In a text with it "the director" is not whom the film is about."""
