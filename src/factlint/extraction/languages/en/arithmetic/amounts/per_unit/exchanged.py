"""How English states a rate of exchange, and what an amount comes to at it.

Over the words around the numbers of a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

COINS = {
    "dollar": "dollar", "dollars": "dollar", "euro": "euro", "euros": "euro", "pound": "pound", "pounds": "pound", "sterling": "pound",
    "yen": "yen", "yuan": "yuan", "franc": "franc", "francs": "franc", "krone": "krone", "kroner": "krone", "krona": "krona",
    "kronor": "krona", "crown": "crown", "crowns": "crown", "zloty": "zloty", "zlotys": "zloty", "zloties": "zloty", "rupee": "rupee",
    "rupees": "rupee", "rouble": "rouble", "roubles": "rouble", "ruble": "rouble", "rubles": "rouble", "rand": "rand", "peso": "peso",
    "pesos": "peso", "lira": "lira", "lire": "lira", "liras": "lira", "won": "won", "forint": "forint", "forints": "forint",
    "koruna": "koruna", "korunas": "koruna", "baht": "baht", "shekel": "shekel", "shekels": "shekel", "dinar": "dinar", "dinars": "dinar",
    "dirham": "dirham", "dirhams": "dirham", "ringgit": "ringgit", "mark": "mark", "marks": "mark", "schilling": "schilling",
    "schillings": "schilling", "guilder": "guilder", "guilders": "guilder", "lev": "lev", "leva": "lev", "leu": "leu", "lei": "leu",
}  # fmt: skip
"""What one of a currency, or several, is called → what it is called here."""
_OF_COUNTRY = r"(?:(?:us|american|british|canadian|australian|swiss|danish|swedish|norwegian|indian|turkish|polish|czech|mexican|south african|new zealand|hong kong|singapore) )?"
_COIN = rf"{_OF_COUNTRY}(?P<coin>{'|'.join(sorted(COINS, key=len, reverse=True))})\b"
OF_COIN = rf"^[ -]{_COIN}"
"""After a number of coins: "500 kroner", "the 500-kroner room"."""
TO_ONE = rf"^(?:[ -]{_COIN.replace('<coin>', '<own>')})? (?:to|for|per|against|an?) (?:(?:the|one|an?|each) )?{_COIN}"
"""After how much of one currency there is for one of another: "$1.25 to the pound"."""
_BUYS = r"(?:buy(?:s|ing)?|bought|gets?|got|fetch(?:es|ed|ing)?|equals?|equalled|=|(?:is|was|were|being|stood|stands|trading|traded)(?: worth| equal to| at)?|(?:will|would|could|can) buy|costs?|cost)(?: about| some| around| roughly)? $"
ONE_BUYS = rf"^(?:[ -]{_COIN})? ?{_BUYS}"
"""After one of a currency, before how much of another there is for it: "£1 bought $1.25"."""
A_COIN_BUYS = rf"(?:^|[ ,;:(])(?:an?|the|one) {_COIN} {_BUYS}"
"""The same where no number states the one: "a dollar bought four zlotys"."""
COMES_TO = r"(?:\b(?:corresponds? to|comes? to|came to|equals?|equalled|(?:this|that|it|which) (?:is|was)|makes?|made|gives?|gave|amounts? to|amounted to|equivalent to|is worth|was worth|i[.]e[.],?)(?: (?:therefore|thus|then|only|just))?(?: (?:about|some|around|roughly|just|equivalent to))?|\() $"
"""Before what an amount comes to."""
_LINKS = r"(?:costs?|cost|is|was|were|set|(?:and|i|we|he|she|they) (?:got|received|gets|receives))(?: (?:me|us|him|her|them|you))?(?: (?:back|therefore|thus|then|only|just|about|some|around|roughly))*"
IS_CHANGED = r"\b(?:changed|exchanged|converted|swapped|cashed)\b"
GETS = r"\b(?:got|received|gets?|receives?|was (?:handed|given)|came away with)(?: (?:me|us|him|her|them|back|about|only|just|exactly))* $"
"""Where an amount is changed, before what that gives."""
WITH_MORE = r"^(?: [a-z]+)? (?:with|including|plus|and|after|for the two|for both)\b"
"""After an amount that is of something more, or less."""
IS_OTHER = (
    r"^(?!.*\b(?:while|but|whereas|plus)\b)[^.,;:|‹›]*\b"
    + _LINKS
    + r" $|^(?: [a-z]+)?, (?:or |about |some |roughly |around |just (?:over|under) )*$"
)
"""All that stands between a sum and what it is in the other currency."""
NOT_EXCHANGED = r"\b(?:if|first|second|half|part|rest|would|could|might|rose|fell|fee(?= of)|fees|charge|commission|other|another|before|after|later|earlier|then|now|today|previous\w*|hedg\w+|between|by|each|more|less|than)\b"
"""Words by which it may be another amount, or one at another rate."""
