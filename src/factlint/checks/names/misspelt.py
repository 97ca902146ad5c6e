"""A name is misspelt by one letter.

Why it matters: Spelling checkers do not know names, and people remember who misspelt theirs.

How it decides: A capitalised phrase is no name of the rule base, and one of its words is one letter away from a name of
the same number of words: a letter too many, missing, wrong, or two swapped. The word has at least six letters and keeps
its first.

Known limits: Single words, plurals, endings of gender, vowels that distinguish families (Hansen, Hanson), common last
names (Johnson, Johnston) and Greek names in full (Antonis, Antonios) are left alone; so is a phrase that occurs three
times, which is somebody else, or who is presented ("the painter …", "…, a painter") in a text that also has the name as
it is known. A slip in the first half of a name's rarest word is found only if another word of the name is known.

Sources: the names of the rule packs in use.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.rewriting import writing
from factlint.model.finding import Confidence, Finding, Level
from factlint.model.mention import Mention
from factlint.model.rule_base import Name
from factlint.model.words import WORD, differ_by_one_edit, fold_word

LEVEL = Level.WARNING

_RULES = """
  mara-lindqvist: {kind: person, names: [Mara Lindqvist]}
  jonas-beckmann: {kind: person, names: [Jonathan Beckmann]}
  port-marello: {kind: place, names: [Port Marello]}
  erik-hansen: {kind: person, names: [Erik Hansen]}
  lena-marchetti: {kind: person, names: [Lena Marchetti]}
  lars-johnson: {kind: person, names: [Lars Johnson]}
  dimitris-lindos: {kind: person, names: [Dimitris Lindos]}
  olga-petrov: {kind: person, names: [Alex Petrov]}
"""

EXAMPLES = (
    Flags("Mara ⟦Lindqvsit⟧ opened the show.", fixed="Mara Lindqvist opened the show.", rules=_RULES),
    Flags("They met Mara ⟦Lindqvistt⟧ twice.", fixed="They met Mara Lindqvist twice.", rules=_RULES),
    Flags("The ferry to Port ⟦Marelo⟧ left.", fixed="The ferry to Port Marello left.", rules=_RULES),
    Flags("Jonathan ⟦Beckmamn⟧ spoke.", fixed="Jonathan Beckmann spoke.", rules=_RULES),
    Flags("⟦Jonatahn⟧ Beckmann spoke.", fixed="Jonathan Beckmann spoke.", rules=_RULES),
    Passes("A patch by Erik Hanben was taken.", rules=_RULES),
    Passes("Mara Lindqvist opened the show.", rules=_RULES),
    Passes("Erik Hanson spoke.", rules=_RULES),
    Passes("Alex Petrova spoke.", rules=_RULES),
    Passes("A patch by Lars Johnston was taken.", rules=_RULES),
    Passes("Dimitrios Lindos spoke.", rules=_RULES),
    Passes("Sara Lindqvist opened the show.", rules=_RULES),
    Passes("Port Mirabel is far away.", rules=_RULES),
    Passes(
        "The painter Lena Marcheti left in 1864. A century later Lena Marchetti ran the town.", rules=_RULES
    ),
    Passes("Lena Marcheti, a painter, was no kin of Lena Marchetti.", rules=_RULES),
    Flags(
        "Lena Marchetti ran the town. Later on Lena ⟦Marcheti⟧ retired.",
        fixed="Lena Marchetti ran the town. Later on Lena Marchetti retired.",
        rules=_RULES,
    ),
    Flags("The painter Lena ⟦Marcheti⟧ left.", fixed="The painter Lena Marchetti left.", rules=_RULES),
    Passes("Mara Lindqvest sang. Mara Lindqvest danced. Mara Lindqvest left.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each misspelt word of a name."""
    for mention in case.analysis.misspelt_names:
        yield _finding(case, mention)


def _finding(case: Case, mention: Mention[Name]) -> Finding:
    name = mention.value
    right = _word_like(name, mention.said)
    return Finding.at(
        mention,
        level=LEVEL,
        message=f"“{mention.said}” is one letter away from “{right or name.written}” in “{name.written}”",
        confidence=Confidence.MEDIUM,
        expected=right,
        fixes=tuple(writing(case.analysis.document, mention.span, right)) if right is not None else (),
    )


def _word_like(name: Name, said: str) -> str | None:
    """The word of the name that is most similar to the written one."""
    return next(
        (word for word in WORD.findall(name.written) if differ_by_one_edit(fold_word(word), fold_word(said))),
        None,
    )
