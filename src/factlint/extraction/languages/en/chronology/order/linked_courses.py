"""What can only follow what though two nouns state it: an order and the goods, a trial and the verdict.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:dated>`; a
space stands for any white space.
"""

_PLAIN = r"[^‹›,.;:()–—|\[\]]"
_THE = r"(?i:\b(?:the|this|his|her|its|their|our|my) )"
_BE = r"(?:(?:was|were|is|are|will be|had been|has been|had|has|have been) )?(?:(?:finally|officially|formally|first|only|already|then) )?"
_IN = r"(?:in|on) (?:the )?"


def _stated(noun: str, verb: str, article: str = _THE) -> tuple[str, ...]:
    """That something happens to a thing or by it, with the date after it or at the head of the sentence."""
    what = rf"{article}(?:[a-z-]+ )?(?:{noun})(?: (?:for|of|against|from|to|by|in) {_PLAIN}{{2,30}}?)? {_BE}(?P<said>{verb})\b"
    return (
        rf"{what}(?:(?!\b(?:and|but|which|who|that)\b){_PLAIN}){{0,40}}? ?{_IN}<d:dated>",
        rf"^(?:In|On) (?:the )?<d:dated>,? {what}",
    )


LINKED = (
    (
        _stated(r"application|request|petition", r"filed|submitted|made|lodged|handed in|sent(?: in)?"),
        _stated(r"patent|permit|permission|licen[cs]e|visa|grant|loan|application", r"granted|issued|given|refused|approved|rejected|turned down"),
    ),
    (
        _stated(r"order", r"placed|made|sent(?: off)?"),
        _stated(r"goods|parcel|books|order|furniture|consignment|machines?|items|delivery", r"delivered|arrived|shipped|dispatched|came"),
    ),
    (
        _stated(r"hearings?|trial|case|proceedings", r"took place|began|begun|opened|held|started"),
        _stated(r"verdict|sentence|judge?ment|ruling", r"came|given|handed down|announced|delivered|pronounced|passed"),
    ),
    (
        _stated(r"competition|contest|tender", r"announced|launched|opened|published|advertised"),
        _stated(r"winners?|winning (?:design|entry|project)|contract", r"chosen|announced|selected|named|awarded"),
    ),
    (
        _stated(r"elections?|vote", r"held|took place"),
        _stated(r"new (?:council|parliament|mayor|government|assembly|board)", r"met for the first time|took office|sworn in|took up"),
    ),
    (
        _stated(r"fire|blaze", r"broke out|broken out|started|began|begun"),
        (
            *_stated(r"fire|blaze", r"put out|extinguished|under control|died down"),
            rf"\b(?P<said>put (?:it|the (?:fire|blaze|flames)) out)\b{_PLAIN}{{0,30}}? ?{_IN}<d:dated>",
        ),
    ),
    (
        _stated(r"novel|book|first edition|work|dictionary|atlas|guide", r"published|appeared|came out|come out"),
        _stated(r"(?:second|third|fourth|revised|paperback|pocket) edition", r"followed|appeared|came out|published|issued", r"\b(?:[Aa]n?|[Tt]he|[Ii]ts) "),
    ),
    (
        _stated(r"original(?: edition| version)?", r"appeared|published|came out|come out"),
        _stated(r"book|novel|play|work|text|story", r"translated"),
    ),
    (
        _stated(r"seeds?|wheat|corn|rye|barley|oats|maize|rice|potatoes|crop", r"sown|planted"),
        _stated(r"harvest|crop", r"began|begun|started|brought in|gathered in|harvested"),
    ),
)  # fmt: skip
"""What comes first, and what can only follow it."""
_WORK = r"novel|book|play|opera|symphony|poem|history|dictionary|biography|memoirs?|film|manuscript|work|it"
_BEGAN = r"(?:had )?(?:begun|began|started)(?: (?:writing|composing|drafting|to write|to compose|work on))?|(?:had )?set to work on"
LINKED_ONCE = (
    (
        _stated(r"keel", r"laid(?: down)?"),
        _stated(r"ship|vessel|boat|steamer|frigate|liner|ferry|yacht|she|submarine|cruiser|schooner", r"launched|commissioned|delivered|christened|completed", r"(?:\b[Tt]he |\b(?=[Ss]he\b))"),
    ),
    (
        (rf"\b(?:[Hh]e|[Ss]he|[A-ZÀ-Þ][\w’'-]+) (?P<said>{_BEGAN}) (?:the (?:{_WORK})|it)\b(?:(?!\b(?:and|but|which|who|that)\b){_PLAIN}){{0,40}}? ?{_IN}<d:dated>",),
        _stated(_WORK, r"published|released|premiered|completed|finished|appeared|came out|first (?:performed|shown|staged)", r"\b(?:[Tt]he |(?=[Ii]t\b))"),
    ),
    (
        _stated(r"(?:first|human) (?:[a-z]+ )?(?:trials|tests)|(?:clinical )?(?:trials|tests) (?:in|on|with) (?:humans|people|volunteers|patients)", r"began|begun|started|got under way", r"(?i:\b(?:the |its |these )?)"),
        _stated(r"vaccine|drug|treatment|medicine|therapy|device|pill|test|aircraft|engine", r"approved|licensed|authori[sz]ed|certified|admitted"),
    ),
    (
        _stated(r"pregnancy", r"announced|confirmed|made public"),
        _stated(r"baby|child|daughter|son|twins|girl|boy", r"born|arrived|delivered", r"(?i:\b(?:the|their|her|a) )"),
    ),
)  # fmt: skip
"""The same where what comes first comes only once: the text may state it last without "had"."""
STATED_BACK = r"\bhad\b"
"""In the second of two sentences, what it states came before the first."""
APART = (
    r"(?i:\b(?:another|again|previous|earlier|next|other|different|former|late|would|might|if|unless|plan(?:s|ned)?|expected|scheduled|first (?:order|trial|hearing|application)|second (?:order|trial|hearing|application)"
    r"|each|every|appeal|retrial|reprint(?:ed)?|re-?issued?|renewed|abroad|American|British|serial(?:i[sz]ed)?|magazine|revised version|sister|further|whose|by-election|lower|extension|longer)\b)"
)
"""In one of both sentences, another of its kind may be meant."""
