"""Whether a name stands for itself, or is part of a longer capitalised one: "Sweden" in "Gustaf V of Sweden"."""

from __future__ import annotations

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.claims.labelled.fields import FIELD
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS, ONE_OF_A_PEOPLE
from factlint.extraction.languages.en.entities.name_neighbours import (
    BODIES_BEHIND_TITLES,
    COMPASS,
    COUNTED,
    HEADS_OF_NAMES,
    NUMBERED,
    OPENERS,
    PLACES,
    PREDICATE,
    REQUESTS,
    TITLE_JOINTS,
    TITLES,
)
from factlint.extraction.languages.en.function_words import ARTICLES, INDEFINITE_ARTICLES, OF, THE
from factlint.extraction.words import Words
from factlint.model.rule_base import RuleBase
from factlint.values.regex import regex

_QUOTATION_MARKS = str.maketrans("", "", "\"'`“”‘’")
_JOINTS = frozenset((" ", "\n", "-", "–", " & ", "  "))
"""What may separate the words of a longer name, except for quotation marks."""
_NUMBERED = regex(NUMBERED)
_PREDICATE = regex(PREDICATE)
_LABEL = regex(FIELD)
_LONGEST_BODY = 3
"""Words of a body's name after one that may be a title."""
_COUNTRY = "country"
_BODIES = frozenset({"organization", "company"})
_INDEFINITE = INDEFINITE_ARTICLES | {"another"}
_JOINED_BEFORE = TITLE_JOINTS | COUNTED | {OF}
"""Small words before a name that may show it to be part of another."""


def is_beside_small_words(words: Words, match: NameMatch) -> bool:
    """Whether the words next to a name are none that a rule below covers, as in most cases."""
    before, after = match.first - 1, match.last + 1
    prose, starts, folded = words.prose, words.starts, words.folded
    if before >= 0 and (prose[starts[before]].isupper() or folded[before] in _JOINED_BEFORE):
        return False
    if after < len(starts) and (
        not prose[starts[after]].islower() or folded[after] == OF or folded[match.last] in COMPASS
    ):
        return False
    return not match.names[0].written.islower()


def is_whole(
    words: Words, match: NameMatch, inside: set[int], taken: frozenset[int], openings: frozenset[int]
) -> bool:
    """Whether the match is a name of its own, not part of a longer capitalised one."""
    after = match.last + 1
    if match.names[0].written.islower():
        return not (_is_of_another(words, match) or _is_in_compound(words, match))
    if match.first not in openings and _is_lengthened_before(words, match, inside, taken):
        return False
    if _is_one_of_several(words, match) or _is_part_of_people(words, match):
        return False
    is_last = after >= len(words) or after in openings or _is_before_label(words, match)
    return is_last or after in taken or not _lengthens(words, after, _gap_behind(words, match), inside)


def _is_before_label(words: Words, match: NameMatch) -> bool:
    """Whether a labelled line begins right after a name that ends its own line."""
    end = words.ends[match.last]
    return words.prose.startswith("\n", end) and _LABEL.match(words.prose, end + 1) is not None


def _gap_behind(words: Words, match: NameMatch) -> str:
    """The separator after a name, without the last full stop of initials: " " in "U.N. Security Council"."""
    gap = words.gap(match.last)
    are_initials = match.last > match.first and words.gap(match.last - 1) == "."
    return gap.removeprefix(".") if are_initials else gap


def _is_one_of_several(words: Words, match: NameMatch) -> bool:
    """Whether a number or subtitle makes it another name: "X 2 was", "X: The Return was", "the third X was"."""
    if _NUMBERED.match(words.prose, words.ends[match.last]):
        return True
    is_counted = match.first > 0 and words.folded[match.first - 1] in COUNTED
    return is_counted and _PREDICATE.match(words.prose, words.ends[match.last]) is not None


def _is_part_of_people(words: Words, match: NameMatch) -> bool:
    """Whether a point of the compass belongs to the demonym after it: "South" in "South Korean"."""
    behind = words.folded[match.last + 1 : match.last + 2]
    return (
        words.folded[match.last] in COMPASS and not DEMONYMS.isdisjoint(behind) and words.gap(match.last) == " "
    )


def _is_lengthened_before(words: Words, match: NameMatch, inside: set[int], taken: frozenset[int]) -> bool:
    before = match.first - 1
    if before >= 0 and words.folded[before] in REQUESTS and words.opens_sentence(before):
        return False
    if before >= 0 and before not in taken and _lengthens(words, before, words.gap(before), inside):
        return True
    if before >= 1 and words.folded[before] == OF and _is_bearer_of(words, before - 1):
        return True
    return match.first == match.last and not match.names[0].is_acronym and _ends_title(words, before, inside)


def _is_of_another(words: Words, match: NameMatch) -> bool:
    """Whether a descriptive name has a complement: "full-scale invasion of Iran"."""
    of = match.last + 1
    if of + 1 >= len(words) or words.folded[of] != OF or not words.gap(match.last) == words.gap(of) == " ":
        return False
    if match.first > 0 and words.folded[match.first - 1] in _INDEFINITE and words.folded[of + 1] in OPENERS:
        return True
    is_noun = words.folded[of + 1].isalpha() and words.folded[of + 1] not in OPENERS | ARTICLES
    if match.first == match.last and is_noun and not words.is_capitalised(of + 1):
        return True  # "the radioactivity of thorium"
    whose = of + 2 if words.folded[of + 1 : of + 2] == (THE,) else of + 1
    return whose < len(words) and words.is_capitalised(whose)


def _is_in_compound(words: Words, match: NameMatch) -> bool:
    """Whether a hyphen makes a small-letter name part of another word: "electron-like", "anti-electron"."""
    return words.gap(match.last) == "-" or (match.first > 0 and words.gap(match.first - 1) == "-")


def _lengthens(words: Words, neighbour: int, gap: str, inside: set[int]) -> bool:
    """Whether an adjacent word extends the name: capitalised, joined, and not of another kind."""
    if not words.is_capitalised(neighbour) or gap.translate(_QUOTATION_MARKS) not in _JOINTS:
        return False
    folded = words.folded[neighbour]
    if neighbour in inside and gap in (" ", "\n"):
        return False
    if folded in TITLES and _heads_body(words, neighbour + 1):
        return True
    if folded in ONE_OF_A_PEOPLE and neighbour > 0 and words.folded[neighbour - 1] in ARTICLES:
        return False
    return folded not in TITLES and folded not in OPENERS and (folded not in DEMONYMS or folded in COMPASS)


def _heads_body(words: Words, following: int) -> bool:
    """Whether words after a title make it part of a body's name: "Defense College", "Justice System Scheme"."""
    for word in range(following, min(following + _LONGEST_BODY, len(words))):
        if words.gap(word - 1) != " " or not words.is_capitalised(word):
            return False
        if words.folded[word] in BODIES_BEHIND_TITLES:
            return True
    return False


def names_colony(words: Words, match: NameMatch, rules: RuleBase) -> bool:
    """Whether another people's adjective before a country's name denotes its colony: "French Guinea"."""
    before = match.first - 1
    return (
        before >= 0
        and words.gap(before) in (" ", "-")
        and words.is_capitalised(before)
        and words.folded[before] in DEMONYMS
        and all(rules.entity(name.entity).kind == _COUNTRY for name in match.names)
    )


def names_branch(words: Words, match: NameMatch, rules: RuleBase) -> bool:
    """Whether words next to an organisation's name denote a branch, or a place: "Star Motors of Ruritania", "Star
    Motors Ruritania", "the town of Star".
    """
    if not (_states_branch(words, match.last) or _is_of_place(words, match.first)):
        return False
    return all(rules.entity(name.entity).kind in _BODIES for name in match.names)


def _states_branch(words: Words, last: int) -> bool:
    following = last + 1
    if following >= len(words) or words.gap(last) != " ":
        return False
    if words.folded[following] == OF:
        return (
            following + 1 < len(words) and words.gap(following) == " " and words.is_capitalised(following + 1)
        )
    folded = words.folded[following]
    if not words.is_capitalised(following) or folded in DEMONYMS:
        return False
    from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS  # noqa: PLC0415 - seldom asked

    return folded in NATION_GROUPS


def _is_of_place(words: Words, first: int) -> bool:
    return first > 1 and words.folded[first - 1] == OF and words.folded[first - 2] in PLACES


def _ends_title(words: Words, before: int, inside: set[int]) -> bool:
    """Whether one word ends a title with small words in it: "Beautiful" in "The Bad and the Beautiful"."""
    small = before
    while small >= 0 and words.folded[small] in TITLE_JOINTS and words.gap(small) == " ":
        small -= 1
    if small < 0 or small == before or small in inside:
        return False
    return (
        words.is_capitalised(small)
        and words.gap(small) == " "
        and words.folded[small] not in OPENERS
        and words.folded[small] not in TITLES
        and not words.opens_sentence(small)
    )


def _is_bearer_of(words: Words, index: int) -> bool:
    """Whether "<word> of <name>" makes the name a part of another: "Gustaf V of Sweden", "Battle of Kursk"."""
    folded = words.folded[index]
    if not words.is_capitalised(index) or words.gap(index) != " " or folded in TITLES or folded in OPENERS:
        return False
    return folded in HEADS_OF_NAMES or not words.opens_sentence(index)
