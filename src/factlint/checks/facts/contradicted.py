"""A date, number, name or text differs from what the rule base says.

Why it matters: A wrong date for a well-known event is the error that readers notice and remember.

How it decides: A claim is read if a known subject, a word for one of its properties and a value stand in one clause. It
is reported if no reading of the value agrees with any value that the facts allow: "2022" agrees with 24 February 2022,
"February 2024" does not. Only what the text asserts is compared, not what it quotes, denies, plans or supposes. A value
that another fact of the same subject explains is left alone. Numbers are converted between units and agree within their
rounding ("5 ft 10 in" and 178 cm); "about" and "nearly" are ranges. "Three years later" counts from the one date of the
clause before; "the same year as" takes its year from what the rule base dates. Whoever is stated to be of a century
must have lived in it.

Known limits: A sentence that states the property without naming it ("1998 saw the end of the band") is not read. A
right number with a wrong unit (250 mm for 250 km) is left alone.

Sources: the facts of the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.facts._guesses import is_beside_subject, is_last_name
from factlint.checks.writing.contradiction import contradiction_in_words
from factlint.checks.writing.date_style import write_time
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.right_date import RightDate, right_date
from factlint.checks.writing.right_entity import RightEntity, right_entity
from factlint.checks.writing.right_number import RightNumber, right_number
from factlint.checks.writing.words_at import Words, words_of_date, words_of_number, words_with_hedge
from factlint.model.claim import Aspect, Claim, Fact, Judgement, Modality, Verdict
from factlint.model.finding import Applicability, Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef, Naming, is_named
from factlint.model.rule_base import offices_of
from factlint.reasoning.judging.writing_time import written_days
from factlint.reasoning.time.timeline import fits
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.time import Time

LEVEL = Level.ERROR

Right = RightDate | RightNumber | RightEntity
"""What to write instead of the wrong words."""

_RULES = """
  harbour-bridge:
    kind: place
    names: [Harbour Bridge]
    facts:
      opened: {value: 1932-03-19}
  island-war:
    kind: event
    names: [Island War]
    nouns: [war]
    facts:
      start: {value: "[1998,1999]"}
      end: {value: 2003-06-01}
  big-landing:
    kind: event
    names: [Big Landing]
    facts:
      date: {value: 2001-04-12}
  arcadia:
    kind: place
    names: [Arcadia]
    facts:
      capital: {value: porto-blanco}
  porto-blanco: {kind: place, names: [Porto Blanco], facts: {country: {value: arcadia}}}
  white-harbour:
    kind: work
    names: [White Harbour]
    facts:
      director: {value: mara-lind}
  mara-lind: {kind: person, names: [Mara Lind, Mara Lind-Okoro]}
  north-tower:
    kind: place
    names: [North Tower]
    facts:
      height: {value: 120, unit: metre}
      floors: {value: 31}
"""

_TERMS = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      capital:
        - {value: old-lund, from: 1918, until: 1961}
        - {value: port-halden, from: 1961}
  old-lund: {kind: city, names: [Old Lund]}
  port-halden: {kind: city, names: [Port Halden]}
"""

_LIVES = """
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: 1840-11-14, died: 1926-12-05}}
  jonas-beck: {kind: person, names: [Jonas Beck], facts: {born: 1775-12-16, died: 1817}}
  anna-berg: {kind: person, names: [Anna Berg], facts: {born: 1851, died: 1912-02}}
  white-harbour: {kind: novel, names: [White Harbour], facts: {author: jonas-beck, published: 1813}}
  battle-of-ulm: {kind: event, names: [Battle of Ulm], facts: {date: 1851-10}}
  battle-of-orm: {kind: event, names: [Battle of Orm], facts: {date: 1815-06-18}}
"""

_NATIONAL = """
  daily-orm: {kind: newspaper, names: [Daily Orm], facts: {founder: jan-orr}}
  jan-orr: {kind: person, names: [Jan Orr]}
  ruritania: {kind: country, names: [Ruritania], facts: {currency: crown, founder: jan-orr}}
  crown: {kind: currency, names: [crown]}
  florin: {kind: currency, names: [florin]}
  arcadia: {kind: country, names: [Arcadia], facts: {currency: florin, founder: jan-orr}}
"""

EXAMPLES = (
    Flags(
        "The Harbour Bridge opened in ⟦March 1934⟧.",
        fixed="The Harbour Bridge opened in March 1932.",
        rules=_RULES,
    ),
    Flags(
        "The Harbour Bridge was opened on ⟦19 March 1923⟧ by the premier.",
        fixed="The Harbour Bridge was opened on 19 March 1932 by the premier.",
        rules=_RULES,
    ),
    Flags("The Island War began in ⟦2001⟧.", rules=_RULES),
    Flags("In ⟦2005⟧, the Island War ended.", fixed="In 2003, the Island War ended.", rules=_RULES),
    Flags(
        "Fighting spread after the Big Landing in ⟦May 2001⟧.",
        fixed="Fighting spread after the Big Landing in April 2001.",
        rules=_RULES,
    ),
    Flags(
        "The capital of Arcadia is ⟦Santa Rosa⟧.",
        fixed="The capital of Arcadia is Porto Blanco.",
        rules=_RULES,
    ),
    Flags(
        "White Harbour is a drama directed by ⟦Jonas Beck⟧.",
        fixed="White Harbour is a drama directed by Mara Lind.",
        rules=_RULES,
    ),
    Flags(
        "The North Tower, finished early, is ⟦150⟧ metres high.",
        fixed="The North Tower, finished early, is 120 metres high.",
        rules=_RULES,
    ),
    Flags(
        "The North Tower has a height of ⟦350⟧ ft.",
        fixed="The North Tower has a height of 394 ft.",
        rules=_RULES,
    ),
    Flags("The North Tower has more than ⟦40⟧ floors.", rules=_RULES),
    Flags(
        "In 1950 the capital of Ruritania was ⟦Port Halden⟧.",
        fixed="In 1950 the capital of Ruritania was Old Lund.",
        rules=_TERMS,
    ),
    Flags("The ⟦18th-century⟧ painter Mara Lind lived in a mill.", rules=_LIVES),
    Flags("Mara Lind lived in the ⟦18th century⟧.", rules=_LIVES),
    Flags("Jonas Beck was a ⟦20th-century⟧ novelist.", rules=_LIVES),
    Flags("Mara Lind was one of the great painters of the ⟦18th century⟧.", rules=_LIVES),
    Flags("The ⟦18th-century⟧ Battle of Orm changed everything.", rules=_LIVES),
    Flags("The Battle of Orm took place in 1815. Jonas Beck died in ⟦the same year⟧.", rules=_LIVES),
    Flags("The school opened in 1805. ⟦Three years later⟧, the Battle of Orm was fought.", rules=_LIVES),
    Flags("Mara Lind was born in 1840 and died ⟦72 years later⟧.", rules=_LIVES),
    Flags("The school opened in 1805. The Battle of Orm followed ⟦three years later⟧.", rules=_LIVES),
    Passes("The school opened in 1805. Talk of the Battle of Orm followed three years later.", rules=_LIVES),
    Flags("Mara Lind died in ⟦the same year as Anna Berg⟧.", rules=_LIVES),
    Flags("Mara Lind and Anna Berg were born in ⟦the same year⟧.", rules=_LIVES),
    Flags("Anna Berg was born in ⟦the year in which Mara Lind was born⟧.", rules=_LIVES),
    Flags("The 1998–⟦2007⟧ Island War ruined the north.", rules=_RULES),
    Flags("From 1998 to ⟦2007⟧ the Island War raged.", rules=_RULES),
    Flags("The Island War of ⟦1994⟧–2003 ruined the north.", rules=_RULES),
    Flags("The mill was built in ⟦2001⟧, on the eve of the Island War.", rules=_RULES),
    Passes("The mill was built in 1997, on the eve of the Island War.", rules=_RULES),
    Passes("On the eve of the Big Landing, on 11 April 2001, he prayed.", rules=_RULES),
    Passes("The Island War of 1998–2001, its first half, ruined the north.", rules=_RULES),
    Passes("He served in the Island War, 1998–2007, and went home.", rules=_RULES),
    Passes("The 1998–2007 Island War series of stamps is rare.", rules=_RULES),
    Passes("The years after the Island War, 2003–2009, were hard.", rules=_RULES),
    Passes("From 1998 to 2007 the Island War hero lived in Orm.", rules=_RULES),
    Passes("Anna Berg was born in the year in which the Battle of Ulm was fought.", rules=_LIVES),
    Passes("Mara Lind died in the same year as Anna Berg's son.", rules=_LIVES),
    Passes("Mara Lind and Anna Berg were both painting in the same year.", rules=_LIVES),
    Passes("Mara Lind was not born in the same year as Anna Berg.", rules=_LIVES),
    Passes("Mara Lind was born the year after Anna Berg's sister.", rules=_LIVES),
    Passes("Mara Lind was born in 1840 and died 86 years later.", rules=_LIVES),
    Passes(
        "The mill closed in 1920 and was sold after four years. Two years later Mara Lind died.", rules=_LIVES
    ),
    Passes("The hall, built in 1881, burned down; a year later Mara Lind died.", rules=_LIVES),
    Passes("She had left by 1884. Two years later Mara Lind died.", rules=_LIVES),
    Passes("The play is set in the film of 1900. Two years later Mara Lind died.", rules=_LIVES),
    Passes("Mara Lind was born in 1840, two years later than Adam Moe.", rules=_LIVES),
    Passes("The 19th-century painter Mara Lind lived in an 18th-century mill.", rules=_LIVES),
    Passes("Jonas Beck was an 18th-century novelist.", rules=_LIVES),
    Passes("The 20th-century composer Jonas Beck is a namesake.", rules=_LIVES),
    Passes("The 18th-century painter Mara Lind admired most was Adam Moe.", rules=_LIVES),
    Passes("Jonas Beck was the most read novelist of the 20th century.", rules=_LIVES),
    Passes("A 21st-century Mara Lind, she paints barns.", rules=_LIVES),
    Passes("An 18th-century portrait Mara Lind bought hung there.", rules=_LIVES),
    Passes("Jonas Beck was a 20th-century biographer's delight.", rules=_LIVES),
    Passes("The Battle of Orm was fought at the turn of the 19th century.", rules=_LIVES),
    Passes("In 1961 the capital of Ruritania was Port Halden.", rules=_TERMS),
    Passes("In 1950 the capital of Ruritania was not Port Halden.", rules=_TERMS),
    Passes("The North Tower has 31 floors and is 394 ft tall.", rules=_RULES),
    Passes("The North Tower is nearly 125 metres high.", rules=_RULES),
    Passes("The North Tower, near the 90-metre Old Mill, has more than 30 floors.", rules=_RULES),
    Passes("White Harbour is a drama directed by Mara Lind-Okoro and Jonas Beck.", rules=_RULES),
    Passes("White Harbour was preceded by a film directed by Jonas Beck.", rules=_RULES),
    Passes("The Harbour Bridge opened in early 1932.", rules=_RULES),
    Passes("The Island War began in 1999.", rules=_RULES),
    Passes("If the Harbour Bridge had opened in 1934, the ferries would have run for longer.", rules=_RULES),
    Passes("The Harbour Bridge did not open in 1934.", rules=_RULES),
    Passes("The Harbour Bridge carried its first tram in 1934.", rules=_RULES),
    Passes("The book is on the officer Karl Moe, who nearly killed Mara Lind on July 20, 1919.", rules=_LIVES),
    Passes("That was an outrage. Ruritania's Daily Orm saw a silver lining in it.", rules=_NATIONAL),
    Passes("Save it as Daily Orm. You have now founded the Daily Orm reading group.", rules=_NATIONAL),
    Passes("The Ruritania currency rose above the 150.00 florin level.", rules=_NATIONAL),
    Passes("Although the Harbour Bridge opened to carts alone, in 1934 it took its first trams.", rules=_RULES),
    Passes(
        "In the years of the opening of the Harbour Bridge the town grew, and by 1934 it was a city.",
        rules=_RULES,
    ),
    Passes("Two years after the Big Landing, in May 2003, talks began.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every refuted claim that is not about the holder of an office."""
    offices = offices_of(case.rules)
    for judgement in case.judgements:
        claim = judgement.claim
        if judgement.verdict is not Verdict.REFUTED or claim.statement.property in offices:
            continue
        if isinstance(claim.statement.value, Duration) or claim.aspect is not Aspect.HOLDS:
            continue
        yield _finding(case, judgement)


def _finding(case: Case, judgement: Judgement) -> Finding:
    claim, fact = judgement.claim, judgement.facts[0]
    said, right = _said_and_right(case, judgement)
    is_quoted = claim.modality is Modality.REPORTED
    finding = Finding.at(
        said,
        level=Level.WARNING if is_quoted else LEVEL,
        message=contradiction_in_words(case, claim, said.said, judgement.facts, right.text if right else None),
        expected=right.text if right else None,
        fact=Evidence.of(fact),
        related=(*_bearer(claim), *_witnesses(case, claim, fact)),
    )
    if right is None or is_quoted or not right.is_in_style:
        return finding
    is_guess = (
        isinstance(right, RightEntity)
        or is_last_name(case, claim.subject)
        or Naming.DOUBTFUL in claim.subject.derivation
        or not is_beside_subject(case.analysis, claim)
    )
    applicability = Applicability.UNSAFE if is_guess else Applicability.SAFE
    fixes = tuple(writing(case.analysis.document, said.span, right.text, applicability))
    return replace(finding, fixes=fixes)


def _said_and_right(case: Case, judgement: Judgement) -> tuple[Words, Right | None]:
    """The wrong words, and their replacement."""
    claim, facts = judgement.claim, judgement.facts
    match claim.statement.value:
        case Time():
            said = words_of_date(case, claim)
            return said, right_date(claim, said.said, facts)
        case Quantity():
            return words_of_number(case, claim), right_number(claim, facts)
        case _:
            return words_with_hedge(case, claim), right_entity(claim, facts, case.rules)


def _bearer(claim: Claim) -> Iterator[Related]:
    """The name of the claim's subject: of two names that do not belong together either may be wrong."""
    if isinstance(claim.statement.value, EntityRef) and is_named(claim.subject):
        yield Related.to(claim.subject, "the subject")


def _witnesses(case: Case, claim: Claim, fact: Fact) -> Iterator[Related]:
    """Other words of the text that support the fact against the claim."""
    written = written_days(case.analysis, case.today)
    said, known = claim.statement.value, fact.statement.value
    if case.analysis.document.date is None or not isinstance(said, Time) or not isinstance(known, Time):
        return
    subjects = {
        m.value.id for chain in case.analysis.events for m in chain.mentions if claim.subject in chain.mentions
    }
    for other in case.analysis.claims:
        length = other.statement.value
        if not isinstance(length, Duration) or other.statement.subject not in subjects:
            continue
        if fits(length.days, known.days, written) and not fits(length.days, said.days, written):
            words = words_with_hedge(case, other)
            yield Related.to(words, f"“{words.said}” before the document's date fits {write_time(known)}")
