"""The text rules something out, and states it a sentence later.

Why it matters: Readers who meet "never married" and "his wife" side by side will trust neither.

How it decides: A sentence rules something out: nobody survived, all were for it, an only child, never married, closed
on Mondays, admission is free. The rest of it, or the next sentence, states just that about the same person or thing: a
survivor, votes against, a sister, a wife. The sentence after that is read, too, if the next one goes on with a pronoun.
Nothing is reported where either is doubtful, quoted or takes something back, or where one of them is about another
time, about relatives by marriage, or about somebody else.

Known limits: Only kinds of denial that one can list are known. Either place may be the wrong one; the later is
reported, with the earlier beside it.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.finding import Confidence, Finding, Level, Related

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The plan was adopted unanimously. ⟦Two members voted against⟧."),
    Flags("He never married. ⟦His wife⟧ kept the shop."),
    Flags("She was an only child. ⟦Her brother⟧ became a priest."),
    Flags("There were no survivors. ⟦Two survivors⟧ were taken to Cork."),
    Flags("All the passengers were rescued. ⟦Four passengers drowned⟧."),
    Flags("The museum is closed on Mondays. ⟦On Mondays, the museum is open⟧ until 8 p.m."),
    Flags("Admission is free. ⟦Admission for adults is £6⟧."),
    Passes("The plan was adopted unanimously. Two members voted against the amendment."),
    Passes("He never married. His sister kept the shop."),
    Passes("His brother never married. His wife kept the shop."),
    Passes("She was an only child. Her half-brother became a priest."),
    Passes("All the passengers were rescued. A fireman drowned."),
    Passes("The museum is closed on Mondays. In July, it is open on Mondays."),
    Passes("Admission is free for children. Admission for adults is £6."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report the words that assert what the text has denied."""
    for denial in case.analysis.denials:
        stated = denial.stated
        yield Finding.at(
            stated,
            level=LEVEL,
            message=f"“{denial.denied.said}” contradicts “{stated.said}”",
            confidence=Confidence.MEDIUM,
            related=(Related.to(denial.denied, "what rules it out"),),
        )
