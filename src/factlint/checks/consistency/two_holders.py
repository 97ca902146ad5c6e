"""The text puts two people in one office at the same time.

Why it matters: One of the two terms is wrong, and readers who meet both will trust neither.

How it decides: Both have the same title of the same organisation, and the text says from when until when. It is
reported if two such terms overlap by more than a year, or if one person is said to have held the office more than a
year within the other's term. So are two people who are each said to hold a post ("the director of", "the club's
captain") in sentences that state no time and mention no change; and so are two names of a post that differ in the first
name, or in a few letters of the last. Only offices with one holder at a time are compared; "acting", "co-", deputies
and candidates do not count. What the rule base refutes is left to `facts/wrong-holder`.

Known limits: Monarchs, coaches and party leaders are left alone, since there may be several. Two names that share a
word may be one person's. Either term may be the wrong one; the later is reported, with the earlier next to it.

Sources: the text itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.wording import in_two_places, with_article, words_of_id
from factlint.model.claim import Claim, Modality, Verdict
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.statements.rival_holders import RivalHolders
from factlint.reasoning.terms.holders import Holding, are_two_people, holdings, pairs_at_one_time
from factlint.reasoning.time.once import is_made_by_one

LEVEL = Level.WARNING

_MAYOR = "Anna Marek was mayor of Belport from 1990 to 1996. "

EXAMPLES = (
    Flags(_MAYOR + "⟦Jan Holub⟧ served as mayor of Belport from 1993 to 1999."),
    Flags(
        "From 2001 to 2009, Paul Nemo was president of the Harbour Club. "
        "In 2005 the president of the Harbour Club, ⟦Eva Lind⟧, resigned."
    ),
    Flags(
        "Eva Lind was chairwoman of Nordbank between 1980 and 1991. "
        "⟦Paul Nemo⟧ was chairman of Nordbank from 1985 to 1989."
    ),
    Flags(
        "Jan Holub, governor of Westland from 1901 to 1911, rode. "
        "⟦Karl Ost⟧, governor of Westland from 1905 to 1909, walked."
    ),
    Flags("Mia Holt is the director of Corve Museum. ⟦Ute Brandt⟧, director of Corve Museum, spoke."),
    Flags("The club's captain is Rosa Lind. She is tall. ⟦Ana Pohl⟧ is the captain of the club."),
    Flags("Our treasurer, Karel Holub, spoke. Treasurer ⟦Ivo Holub⟧ presented the accounts."),
    Flags("The race director, Mia Hurst, was glad. Race director ⟦Mia Burst⟧ gave the prizes."),
    Passes("Our treasurer, Jan Holub, spoke. Treasurer Johnny Holub read the accounts."),
    Passes("Our treasurer, Jan Holub, spoke. His brother Ivo Holub, the treasurer, sang."),
    Passes("Our treasurer, Jan Holub, spoke. The new treasurer, Ivo Holub, read the accounts."),
    Passes("Mia Holt is the director of Corve Museum. Ute Brandt, former director of Corve Museum, spoke."),
    Passes("Mia Holt is the director of Corve Museum. Ute Brandt is the director of Corve Library."),
    Passes(_MAYOR + "Jan Holub was mayor of Belport from 1996 to 2002."),
    Passes(_MAYOR + "Jan Holub was mayor of Belport from 1995 to 2002."),
    Passes(_MAYOR + "In 1996 the mayor of Belport, Jan Holub, opened the bridge."),
    Passes(_MAYOR + "In 2005 the mayor of Belport, Jan Holub, resigned."),
    Passes(_MAYOR + "Jan Holub was mayor of Aruna from 1990 to 1996."),
    Passes(_MAYOR + "Jan Holub was deputy mayor of Belport from 1992 to 1995."),
    Passes(_MAYOR + "Jan Holub was acting mayor of Belport in 1993."),
    Passes(_MAYOR + "Mrs Marek was mayor of Belport from 1980 to 1999."),
    Passes(_MAYOR + "Jan Holub was not mayor of Belport from 1992 to 1995."),
    Passes(
        "Anna Marek was co-chair of Nordbank from 1990 to 1996, and Jan Holub co-chair of Nordbank in 1993."
    ),
)

_SINGLE = frozenset(
    {
        "president",
        "prime-minister",
        "chancellor",
        "secretary-general",
        "director-general",
        "chair",
        "chief-executive",
        "mayor",
        "governor",
        "head-of-state",
        "head-of-government",
    }
)


def check(case: Case) -> Iterator[Finding]:
    """Report the later of two holders of one office at one time, once."""
    by_office: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in _claims(case):
        if claim.modality is Modality.ASSERTED and claim.statement.property in _SINGLE:
            by_office[claim.statement.subject, claim.statement.property].append(claim)
    reported: set[object] = set()
    for earlier_claim, later_claim in _at_once(case.analysis.stated_people):
        reported.add(later_claim.value.span)
        yield _of_one_post(earlier_claim, later_claim)
    yield from map(_of_two_names, case.analysis.rival_holders)
    for claims in by_office.values():
        for earlier, later in pairs_at_one_time(holdings(claims)):
            if later.claim.value.span not in reported:
                reported.add(later.claim.value.span)
                yield _finding(earlier, later)


def _at_once(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The first two holders of each post in a text without times."""
    first: dict[tuple[str, str], Claim] = {}
    stated: set[tuple[str, str]] = set()
    for claim in claims:
        post = claim.statement.subject, claim.statement.property
        earlier = first.setdefault(post, claim)
        is_post = not is_made_by_one(claim.statement.property)
        if is_post and post not in stated and are_two_people(earlier, claim):
            stated.add(post)
            yield earlier, claim


def _of_one_post(earlier: Claim, later: Claim) -> Finding:
    post = f"{later.statement.property} of {with_article(later.subject.said)}"
    return Finding.at(
        later.value,
        level=LEVEL,
        message=in_two_places(f"{earlier.value.said} is {post}", later.value.said),
        confidence=Confidence.MEDIUM,
        related=(Related.to(earlier.value, "the other holder"),),
    )


def _of_two_names(rivals: RivalHolders) -> Finding:
    usual, odd = rivals.usual, rivals.odd
    return Finding.at(
        odd,
        level=LEVEL,
        message=f"the {rivals.post} is {in_two_places(usual.said, odd.said)}",
        confidence=Confidence.MEDIUM,
        related=(Related.to(usual, "the other name"),),
    )


def _claims(case: Case) -> Iterator[Claim]:
    for judgement in case.judgements:
        if judgement.verdict is Verdict.UNKNOWN and not judgement.claim.subject.is_guess:
            yield judgement.claim
    yield from case.analysis.stated_offices


def _finding(earlier: Holding, later: Holding) -> Finding:
    wrong, other = later.claim, earlier.claim
    office = f"{words_of_id(wrong.statement.property)} of {wrong.subject.said}"
    return Finding.at(
        wrong.value,
        level=LEVEL,
        message=f"{other.value.said} is said to have been {office} at the same time as {wrong.value.said}",
        confidence=Confidence.MEDIUM,
        related=(
            Related.to(other.value, "the other holder"),
            *(Related.to(time, "when") for time in (*other.scope_words, *wrong.scope_words)),
        ),
    )
