"""Words and rules that several guards of English times name."""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import cardinals
from factlint.extraction.languages.time_language import any_of

GAP = r"[ \n]"
IN_TIME = any_of(
    "in since until till by from to of on for before after during and or through between every each last next this "
    "early late the".split()
)
"""Words after which a month, a season or a short name of one is meant as a time."""

YEAR_CUES = any_of(
    "in since until till by from of to and or the year ad around about before after late early mid".split()
)

GOES_ON = any_of(
    "the a an he she it they we his her its their this that and but who which when where while after before as by at with under "
    "was were is had has on in to until for because there".split()
)
"""How a sentence continues after a date that counts nothing."""

COUNTED = any_of(
    "(?:horse|sports|fisher|council|congress|service|police|fire|guards|rifle|crafts|trades|business|country|towns|noble|clergy|lay|sea|work|gun|bow|spear)(?:men|women) people persons souls cattle sheep men women children troops soldiers tanks aircraft planes miles km feet tons tonnes casualties prisoners "
    "dead wounded killed dollars euros pounds percent votes points shares pages words guns ships cars workers "
    "employees students members copies units square cubic degrees kg mm cm m ft lb mg mph rpm hz khz mhz ghz kw mw hp cc "
    "ms bit bits kb mb gb tb kib mib gib tib grams gram kilograms litres liters ml cl dl metres meters kilometres kilometers gallons acres hectares volts watts "
    "calories barrels ma mah kva kcal kj mpa kpa hpa db psi lbs oz kbps mbps gbps dpi ppi px fps mi yd kilometre kilometer metre meter basis "
    "passengers inhabitants residents visitors spectators lines bytes files entries items characters lire yen francs "
    "crowns kroner kronor krona rupees rubles roubles pesos yuan rand baht marks guineas shillings ducats florins guilders lumens baud nautical nm m² m2 km² km2 years year months weeks days minutes seconds hours million billion thousand hundred".split()
)
"""What numbers of four digits count."""

OF_A_YEAR = rf"{GAP}of{GAP}(?:the{GAP})?(?:last|next|this|that|following|previous|same){GAP}"

MAKES = any_of(
    "audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc harley-davidson honda hyundai jaguar jeep kia "
    "lada lamborghini lexus maserati mazda mercedes mercedes-benz mitsubishi nissan opel peugeot pontiac porsche renault "
    "rolls-royce saab skoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw yamaha".split()
)
"""Makers of cars and motorcycles, whose models have years and numbers: "a 2014 Honda Civic", "the Peugeot 2008"."""

_EVENTS = (
    "ashes awards biennale cannes census championship championships conference congress contest convention cup election elections "
    "eurovision euro expo festival final finals games grand-prix league olympics open paralympics prix season show summit tour tournament"
).split()
_WORKS = (
    "act agenda agreement budget class copyright declaration edition issue prize protocol regulations release report treaty "
    "vision volume"
).split()
_PARTS_OF_YEARS = "may june july spring summer autumn fall winter".split()
_NEAR = "anno ca circa since".split()
EDITIONS = any_of((*_EVENTS, *_WORKS, *_PARTS_OF_YEARS, *_NEAR))
"""What is named with its year, or says that a year follows: "Expo 1970", "Budget 2014", "Summer 1999", "circa 1700"."""

STREETS = any_of("street avenue ave road rd drive lane boulevard blvd".split())

_PARTS_OF_TEXTS = (
    "art. article canon decree chapter entry figure hymn issue issues item line lines page pages p. pp. part post psalm question "
    "resolution rule section table track vol. volume word"
)
_PLACES = (
    "aisle apartment box channel dr exit flat gate highway junction locker lot lots pier platform room route sector slot studio "
    "postcode suite unit ward zip"
)
_CRAFT = "battery boeing bus flight hull mk model squadron tram trams tramway trolleybus"
_OF_COMPUTERS = (
    "autocad bpo bug build code codes error excel ext extension fortran ids level msvs office opcode patch port ports row rows "
    "server socket status ticket user users version windows"
)
_CATALOGUES = (
    "ansi asteroid batch call cas comet cve dial din ecma fifa grade h.b. h.r. hd idna ieee isbn iso issn local locus ngc no. nos. "
    "nr. number pantone pep pin player ral rfc rfcs russell s.b. serial size total type u.s.c."
)

NUMBERED = any_of(f"{_PARTS_OF_TEXTS} {_PLACES} {_CRAFT} {_OF_COMPUTERS} {_CATALOGUES}".split())
"""Words whose number is a name: "flight 1903", "resolution 1973"."""

MEASURED = any_of(
    "port ports timeout limit code count counter value number total sum price cost rate rating score index average mean median maximum "
    "minimum capacity population attendance crowd audience circulation membership enrolment enrollment garrison altitude elevation "
    "height depth length width weight mass speed distance temperature pressure pin password pass passcode constant size id "
    "vote votes tally level levels variance ranking rates elo variable seed key offset quantity amount budget salary fee fine rent quota threshold extension resolution default".split()
)
"""What has a number for its value: "the word count is 1789", "a crowd of 1960"."""

COLLECTIVE = any_of(
    "fleet group set pack batch handful team army field force garrison crew herd flock number total sample collection majority list range "
    "crowd audience staff".split()
)
"""What "a … of" so many things is."""

PORTION = rf"(?:\d+|{cardinals(1, 10)}|half|most|none|out)"
"""What "… of" so many things is a part: "ten of 2000 nails"."""

OF_A_SPAN = any_of(
    "present now today date current ongoing onward early mid late spring summer autumn fall winter circa jan feb mar apr may jun jul aug "
    "sep oct nov dec era born based vintage style built model season".split()
)
"""How a word after a year and a hyphen begins that leaves it a year: "2012-current", "1990-born"."""

OF_YEARS = any_of(
    "sales revenue revenues earnings profits losses results returns figures estimates forecasts targets goals taxes elections olympics "
    "games models editions versions levels prices championships finals awards series deals costs news rules "
    "standards regulations guidelines dates plans shows tickets nominations nominees seasons trials holidays campaigns budgets talks "
    "tournaments festivals champions winners finalists semifinalists runners-up medalists medallists graduates award festival championship cup census season election".split()
)
"""What is often named with its year: "had 1995 sales of"."""

KINDS_OF_WORKS = any_of(
    "album anthology ballet exhibition band book comedy comic documentary drama duo ep film game group magazine manga movie musical newspaper novel "
    "novella opera painting play poem series show single sitcom song soundtrack thriller trio videogame".split()
)
"""What an article about a work says that it is."""

CITED = any_of(
    "section sections article articles clause paragraph chapter room flight phone tel tel. telephone fax call dial rfc isbn issn "
    "no. nos. nr. order case docket invoice ref. reference ports lots rows lines ids questions users".split()
)
"""Words whose numbers are never years, not even two of them: "sections 1998-2002"."""

SCRIPTURES = any_of(
    "genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms "
    "proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah "
    "haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians "
    "timothy titus philemon hebrews james peter jude revelation sirach tobit maccabees quran koran surah sura torah".split()
)
"""Books that are cited by chapter and verse: "John 3:16"."""

AT_HOURS = any_of("at by until till around about before after since".split())
"""Words after which a bare number is an hour."""

LASTING = any_of("for in over during within throughout of".split())

YEAR = ("<year>",)
MONTH = ("<month> <year>",)
SEASON = ("<season> <year>",)
WEEKDAY = ("<weekday>",)
CLOCK = ("<hour>-<hour> pm", "<hour>:<minute>", "<hour> pm", "<hour>.<minute> pm")
NUMERIC = ("<n>/<n>/<year>", "<year>-<month>-<day>", "<year>/<month>/<day>")
LENGTH = ("<n> <unit>", "<n>-<unit>", "a <unit>", "<n><unit>")

OPENING = r"(?:^|[.!?][ \n]|\x0b)$"
"""Before what opens a sentence."""
