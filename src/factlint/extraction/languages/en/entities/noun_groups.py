"""Nouns in groups by what they denote: something called by a noun of one group is called by no noun of another."""

from __future__ import annotations

PERSON = "person"
SHIP = "ship"
_BODIES = {
    "firm": "company firm business group bank brewery airline label studio publisher agency newspaper magazine manufacturer retailer",
    "team": "club team side franchise",
    "band": "band group orchestra choir ensemble duo trio quartet quintet",
    "school": "university college school academy institute",
    "society": "foundation charity society association union federation party league alliance pact institute academy council "
    "committee commission ministry department bureau authority agency church order museum library hospital",
}
_BUILDINGS = {
    "tower": "tower skyscraper lighthouse",
    "church": "church cathedral chapel temple mosque monastery abbey",
    "castle": "castle palace fortress",
    "house": "hall house hotel theatre theater",
    "ground": "stadium arena",
    "collection": "museum library gallery",
    "crossing": "bridge tunnel",
    "monument": "monument statue memorial sculpture",
    "station": "station",
    "airport": "airport airfield",
    "dam": "dam",
    "hospital": "hospital",
}
_EVENTS = {
    "war": "war conflict campaign revolution uprising rebellion",
    "battle": "battle siege massacre",
    "treaty": "treaty accord agreement pact convention",
    "meeting": "conference summit convention congress",
    "contest": "tournament championship cup games",
    "festival": "festival",
    "election": "election referendum",
    "trial": "trial",
    "eruption": "earthquake eruption",
    "expedition": "expedition",
}
_WORKS = {
    "writing": "novel book novella story memoir biography autobiography poem trilogy",
    "play": "play drama comedy tragedy musical opera ballet",
    "film": "film movie documentary drama comedy thriller",
    "song": "song single anthem",
    "album": "album record ep soundtrack",
    "composition": "symphony concerto sonata opera ballet",
    "series": "series sitcom show programme program episode drama",
    "game": "game",
    "painting": "painting portrait fresco",
}
_WIDE = {
    "organisation": _BODIES, "organization": _BODIES, "institution": _BODIES, "building": _BUILDINGS, "structure": _BUILDINGS,
    "event": _EVENTS, "work": _WORKS,
}  # fmt: skip
"""Nouns that may be said of all that a table lists."""

GROUPS: dict[str, str] = {
    PERSON: "person man woman boy girl poet king queen prince princess monk nun chef cook clerk priest saint wife husband brother sister "
    "son daughter father mother uncle aunt cousin friend pupil student colleague president minister general captain "
    "chancellor count duke judge pilot chief partner expert athlete star politician musician hero bride heir knight guard champion",
    "settlement": "city town village capital municipality borough suburb hamlet commune settlement township metropolis port resort",
    "land": "country nation state kingdom republic empire province region county district canton principality island duchy territory colony",
    "water": "river lake loch sea ocean bay canal stream strait reservoir gulf",
    "height": "mountain mount peak hill volcano summit valley glacier",
    SHIP: "ship boat tug ferry liner yacht submarine frigate destroyer cruiser steamer vessel",
    "aircraft": "aircraft plane airliner helicopter",
    "spacecraft": "rocket spacecraft satellite probe",
    "train": "locomotive train",
    "car": "car model",
    "body of space": "planet moon asteroid comet star galaxy",
    **_BODIES, **_BUILDINGS, **_EVENTS, **_WORKS,
}  # fmt: skip
"""Group → its nouns. A noun may be in two: a museum is a house and a body."""

VEHICLES = frozenset("ship rocket satellite spacecraft".split())
"""Nouns of things with names of any form."""

WIDE_NOUNS = {noun: frozenset(table) for noun, table in _WIDE.items()}

PLACES = frozenset({"settlement", "land"})
FAMILIES = (
    PLACES,
    frozenset(_BODIES) - {"band"} | frozenset(_BUILDINGS),
    frozenset(_EVENTS),
    frozenset(_WORKS),
)
"""Groups whose nouns may name one thing by another side of it: a city is a state, a museum a house."""

FIGURATIVE = frozenset(
    "partner champion star hero guard bride heir friend model party force single train game record show group anthem side".split()
)
"""Nouns of the groups that are said of much else: "a star of the fair", "a party to the treaty"."""

_WHERE = PLACES | {"water", "height"} | frozenset(_BODIES) | frozenset(_BUILDINGS) | frozenset(_EVENTS)
_WHO = frozenset({PERSON}) | frozenset(_BODIES)
GOVERNED: dict[str, frozenset[str]] = {
    **dict.fromkeys(("in", "near", "around", "across", "throughout"), PLACES),
    **dict.fromkeys(("at", "to", "from", "on"), _WHERE),
    **dict.fromkeys(("by", "as", "starring"), _WHO),
}
"""What is in front of a name → the groups of what it may be: "in X", "directed by X"."""

WHEREABOUTS = frozenset(
    "north south east west northeast northwest southeast southwest coast shore outskirts suburbs".split()
)
"""In front of "of", beside nouns of places: what follows is a place: "the capital of X", "on the coast of X"."""

TAKING_THE_PLACE = frozenset(
    "followed preceded succeeded replaced joined inspired overlooked accompanied outsold".split()
)
"""In front of "by": it introduces another of the same kind."""

WHO_DOES = r"[a-z-]{3,}(?:(?P<person>ists?|ians?|ess|man|woman)|ers?|ors?)"
"""A noun of no group that looks like this is about a person ("violinist"), or of a person or firm ("coachbuilder")."""
DOERS = frozenset({PERSON, "firm"})
