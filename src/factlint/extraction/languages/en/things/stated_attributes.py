"""How English says of what colour or stuff a thing is, where it is held, and which town is a capital. Regular expressions over prose."""

from __future__ import annotations

from factlint.values.dataclass import dataclass

_WHOSE = r"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Mm]y|[Tt]heir)"
_COLOURS = "red blue green yellow black white grey gray brown orange purple pink"
_COLOURED = "car van bicycle bike house cottage door boat bus carpet roof gate caravan tractor lorry truck motorcycle motorbike barn tent suitcase engine locomotive taxi sofa armchair bungalow shed"
_STUFFS = {
    "stone": "marble granite sandstone limestone slate flint",
    "wooden": "oak walnut pine mahogany cherry beech elm teak ash cedar",
    "metal": "bronze iron steel gold silver brass copper lead tin aluminium",
    "clay": "brick terracotta",
    "textile": "silk wool cotton linen velvet",
    "other": "ivory glass plaster concrete leather wax cardboard",
}
_FAMILY = {stuff: family for family, stuffs in _STUFFS.items() for stuff in stuffs.split()}
GENERAL = {**_FAMILY, "stone": "stone", "wooden": "wooden", "wood": "wooden", "timber": "wooden"}
"""What something is made of → what that is: something of marble may be called a thing of stone."""
_STUFF = "|".join(GENERAL)
_VENUES = (
    "Hotel|Hall|Theatre|Church|Inn|Arms|Museum|Centre|Center|Library|Pub|Restaurant|Stadium|Arena|Chapel|Club"
)
_EVENTS = "dinner|lunch|meeting|ceremony|concert|reception|wedding|funeral|conference|lecture|exhibition|dance|ball|party|fair|sale|auction|quiz|play|gala|assembly|supper|breakfast|premiere|reunion"
_EVENT = rf"[Tt]he (?P<noun>(?:[a-z]+ )?(?:{_EVENTS}))"
_AT = rf"at the (?P<value>(?:[A-ZÀ-Þ][\w’'-]+ ){{1,3}}(?P<kind>{_VENUES}))\b"
_WHERE = r"(?:the (?P<land>[a-z]+)|(?P<name>[A-ZÀ-Þ][\w’'-]+))"
_TOWN = r"(?P<value>(?!(?:From|In|At|To|Near|Of|The|And|But)\b)[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"


@dataclass(frozen=True, slots=True)
class AttributeForm:
    """How something is stated of a thing, and how it is stated again; `value` is what is stated, `noun` the thing."""

    stated: str
    again: str


FORMS = (
    AttributeForm(
        rf"\b{_WHOSE} (?P<noun>{'|'.join(_COLOURED.split())}) (?:is|was) (?P<value>{'|'.join(_COLOURS.split())})(?= when\b|\s*[.,;]|\s*$)",
        rf"(?:(?<=[.;,] )|(?<=later )|(?<= on )|(?<= end ))[Tt]he (?P<value>{'|'.join(_COLOURS.split())}) (?P<noun>{'|'.join(_COLOURED.split())}) (?=(?:still |now )?(?:stood|stands|was|is|had|has|lay|lies|looked|waited|gleamed)\b)",
    ),
    AttributeForm(
        rf"\b{_WHOSE} (?P<noun>[a-z]{{3,}}) (?:is|was) (?:(?:made|built|cast|carved) )?(?:entirely )?(?:of|from|in|out of) (?P<value>{_STUFF})(?=\s*[.;]|\s*$|, (?!{_STUFF}))",
        rf"\b[Tt]he (?P<value>{_STUFF}) (?P<noun>[a-z]{{3,}})\b(?!-)",
    ),
    AttributeForm(
        rf"\b{_EVENT} (?:(?:will be|is|was) held|takes place|took place|will take place) {_AT}",
        rf"\b{_EVENT}(?: (?:(?:will be|is|was) held|takes place|took place|will take place))? {_AT}",
    ),
    AttributeForm(
        rf"\b[Tt]he capital of {_WHERE} is {_TOWN}(?=[.,;]|$)",
        rf"\b{_TOWN}, (?:the capital of (?:the (?P<land>[a-z]+)|(?P<name>[A-ZÀ-Þ][\w’'-]+))|(?:the (?P<lands>[a-z]+)|(?P<names>[A-ZÀ-Þ][\w’'-]+))[’']s capital)\b",
    ),
)
"""What can be stated of one thing in one way only."""
ANY = rf"\b(?:is|was) (?:{'|'.join(_COLOURS.split())})\b|\b(?:of|from|in) (?:{_STUFF})\b|\bat the (?:[A-ZÀ-Þ][\w’'-]+ ){{1,3}}(?:{_VENUES})\b|\bcapital of\b"
"""Without one of these nothing of the kind is stated."""
OTHERWISE = (
    r"(?i:\b(?:another|other|others|second|first|new|newer|old|older|former|formerly|previous|previously|original|originally|(?<!years )later|earlier|next|last year|once|until|then|copy|copies|replica|replac\w*|rebuilt|repaint\w*|painted|dyed"
    r"|faded|turned|changed?|instead|moved?|moving|became|become|not|never|no longer|or|both|two|three|several|each|every|if|would|might|could|summer|winter|planned|cancelled|postponed|gilded|clad|covered|veneer\w*|plated|lined|part|partly"
    r"|neighbou?r\w*|spare|toy|model|imagin\w*|dream\w*|said|claim\w*|believed|legend|novel|film|sister|brother|friend|wife|husband|mother|father|beside|next to|than|faster|slower|bigger|smaller|cheaper|better|worse)\b)|[?“”\"]"
)
"""In a sentence from the first to the second: the second may be another thing, or the thing at another time."""
