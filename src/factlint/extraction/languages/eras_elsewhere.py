"""How other languages write months with their year, years, decades and centuries.

Regular expressions over prose, read without regard to case; by the language's code. Groups: `number` holds a century in
Roman or Arabic digits, `decade`, `year` and `last` (of two years) digits, `short` the last two digits of a decade and `of` its century,
`tens` a decade in words, `before` words for before Christ.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.values.dataclass import dataclass

YEAR = r"(?P<year>(?!1024)1\d{3}|20\d\d)"
"""1024 counts bytes more often than years."""
_LAST = YEAR.replace("year", "last")
_ROMAN = r"(?P<number>[IVXІХ]+|\d\d?)"
"""Also with the Cyrillic letters that look like the Latin ones."""
_SHORT = r"[’']?(?P<short>[1-9]0)"


@dataclass(frozen=True, slots=True)
class Eras:
    """The words of one language."""

    years: tuple[str, ...]
    """Years that a word next to them states to be ones."""
    centuries: str
    decades: tuple[str, ...]
    before_christ: str
    """After a year or century."""
    seasons: str
    """Spring to winter, the forms of each joined by |."""
    ordinals: str
    """The stems of first to fourth."""
    quarter: str
    """What an ordinal makes a quarter of a year."""
    year_link: str = r"[ \u00a0]"
    """Between a month and its year."""
    months: str = ""
    """Forms of the months, January first, that stand only before a year; of one month joined by |."""
    tens: str = ""
    """The decades from the twenties to the nineties in words, as `decades` catch them."""


ERAS_ELSEWHERE: Mapping[str, Eras] = {
    "de": Eras(
        years=(
            rf"\b(?:im Jahre?|des Jahres|seit|ab|bis|um|Ende|Anfang|Mitte|Sommer|Herbst|Winter|Frühjahr|Frühling) {YEAR}\b",
            rf"\b(?:von|zwischen|in den Jahren) {YEAR} (?:bis|und) {_LAST}\b",
        ),
        centuries=r"\b(?P<number>\d\d?)\.[ \u00a0](?:Jahrhunderts?|Jh\.)",
        decades=(
            r"\b(?P<decade>(?:1\d|20)\d0)er(?:[ -]Jahren?)?\b",
            r"\b(?P<tens>(?:zwanz|drei[sß]|vierz|fünfz|sechz|siebz|achtz|neunz)iger)(?:[ -]?Jahren?)\b",
        ),
        seasons="Frühling|Frühjahr Sommer Herbst Winter",
        ordinals="erst|1. zweit|2. dritt|3. viert|4.",
        quarter="Quartals?",
        tens="zwanziger dreißiger|dreissiger vierziger fünfziger sechziger siebziger achtziger neunziger",
        before_christ=r"[ \u00a0]?v\.[ \u00a0]?(?:Chr|u\.[ \u00a0]?Z)\.",
    ),
    "fr": Eras(
        years=(
            rf"\b(?:en|depuis|dès|vers|l['’]an|l['’]année|d['’]environ|environ|d[ée]but(?: de)?|fin(?: de)?|mi-?|été|hiver|printemps|automne) {YEAR}\b",
            rf"\b(?:de|entre) {YEAR} (?:à|et) {_LAST}\b",
        ),
        centuries=rf"\b{_ROMAN}(?:er|e|ème)[ \u00a0]siècles?\b",
        decades=(
            r"\bannées (?P<decade>(?:1\d|20)\d0)\b",
            rf"\bannées {_SHORT}\b",
            r"\bannées (?P<tens>vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:s|-dix)?)\b(?!-)",
        ),
        seasons="printemps été automne hiver",
        ordinals="premier|1er deuxième|second|2e troisième|3e quatrième|4e",
        quarter="trimestre",
        tens="vingt trente quarante cinquante soixante soixante-dix quatre-vingts|quatre-vingt quatre-vingt-dix",
        year_link=r"[ \u00a0](?:de )?",
        before_christ=r"[ \u00a0]av(?:ant|\.)[ \u00a0]?(?:J\.?-?[ \u00a0]?C\.?|Jésus-Christ)",
    ),
    "es": Eras(
        years=(
            rf"\b(?:en|desde|hacia|el año|año|hasta|alrededor de|(?:a )?(?:principios|comienzos|mediados|finales|fines) de|verano de|invierno de|otoño de|primavera de) {YEAR}\b",
            rf"\b(?:de|entre) {YEAR} (?:a|y) {_LAST}\b",
        ),
        centuries=r"\bsiglos? (?P<number>[IVX]+)\b",
        decades=(
            r"\b(?:años|década de) (?P<decade>(?:1\d|20)\d0)\b",
            rf"\baños {_SHORT}\b",
            r"\baños (?P<tens>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b",
        ),
        seasons="primavera verano otoño invierno",
        ordinals="primer segundo tercer cuarto",
        quarter="trimestre",
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        before_christ=r"[ \u00a0]a\.?[ \u00a0]?(?:de )?[ \u00a0]?C\.",
        year_link=r"[ \u00a0](?:del? )?",
    ),
    "uk": Eras(
        years=(
            rf"\b{YEAR}(?:-(?:го|му|м))?[ \u00a0](?:року|році|рік|роки|роках|років|роками|рр?\.)",
            rf"\b(?:з|між) {YEAR} (?:по|до|і|та) {_LAST}\b",
        ),
        centuries=rf"\b{_ROMAN}(?:-(?:му|го|м))?[ \u00a0](?:століття|століттю|столітті|ст\.)",
        decades=(r"\b(?P<decade>(?:1\d|20)\d0)-(?:ті|х|ми|тих)\b(?:[ \u00a0]рок(?:и|ах|ів|ами))?",),
        seasons="весна|весни|весні|весну|навесні літо|літа|літку|влітку|улітку осінь|осені|восени зима|зими|зиму|взимку|узимку",
        ordinals="перш друг трет четверт",
        quarter="квартал[уіе]?",
        before_christ=r"(?:[ \u00a0](?:року|році|рік|р\.))?[ \u00a0]до[ \u00a0]н\.[ \u00a0]?е\.",
        months="січні|січнем лютому|лютим березні|березнем квітні|квітнем травні|травнем червні|червнем липні|липнем "
        "серпні|серпнем вересні|вереснем жовтні|жовтнем листопаді|листопадом грудні|груднем",
    ),
    "pl": Eras(
        years=(
            rf"\b{YEAR}[ \u00a0](?:roku|rok|r\.)",
            rf"\b(?:od|w latach) {YEAR} (?:do|i) {_LAST}\b",
        ),
        centuries=rf"\b{_ROMAN}[ \u00a0](?:wieku|wiek|w\.)",
        decades=(
            r"\blat(?:a|ach)? (?P<short>[1-9]0)\.(?:[ \u00a0](?P<of>[XVI]+)[ \u00a0](?:wieku|w\.))?",
            r"\blat(?:a|ach)? (?P<decade>(?:1\d|20)\d0)\.",
        ),
        seasons="wiosna|wiosny|wiosną|wiosnę lato|lata|latem jesień|jesieni|jesienią zima|zimy|zimą|zimę",
        ordinals="pierwsz|1. drug|2. trzec|3. czwart|4.",
        quarter="kwartał(?:u|em)?|kwartale",
        before_christ=r"(?:[ \u00a0](?:roku|r\.))?[ \u00a0]p\.[ \u00a0]?n\.[ \u00a0]?e\.",
        months="styczniu|styczniem lutym marcu|marcem kwietniu|kwietniem maju|majem czerwcu|czerwcem lipcu|lipcem sierpniu|sierpniem "
        "wrześniu|wrześniem październiku|październikiem listopadzie|listopadem grudniu|grudniem",
    ),
}
