"""The subject of a claim about an unknown thing: its name ("Hill Chapel"), or a noun that means it ("the chapel")."""

from __future__ import annotations

from factlint.extraction.languages.en.entities.definite import CAPITAL_NOUNS, NO_NAMES
from factlint.extraction.languages.en.function_words import THE
from factlint.extraction.things.definite import DefiniteNouns
from factlint.extraction.things.unknown import unknown_thing
from factlint.model.analysis import Analysis
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.model.span import ProseSpan
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Subjects:
    """Finds the referents of names and nouns in one document."""

    analysis: Analysis
    nouns: DefiniteNouns

    def named(self, name: ProseSpan) -> Mention[EntityRef] | None:
        """The thing with this name, or capitalised noun; None if the rule base knows it, or it is no name."""
        document = self.analysis.document
        words = document.prose[name.start : name.end].casefold()
        noun = words.removeprefix(f"{THE} ")
        if noun in CAPITAL_NOUNS:
            subject = self.nouns.subject(noun, name.start)
            return (
                mention_at(document, name, EntityRef(subject), derivation=(Naming.DEFINITE,))
                if subject
                else None
            )
        return unknown_thing(document, name) if words not in NO_NAMES and not self.are_known(name) else None

    def of_noun(self, noun: ProseSpan) -> Mention[EntityRef] | None:
        """The referent of a noun without its article; None if it may be one of several."""
        document = self.analysis.document
        subject = self.nouns.subject(document.prose[noun.start : noun.end], noun.start)
        return (
            mention_at(document, noun, EntityRef(subject), derivation=(Naming.DEFINITE,)) if subject else None
        )

    def are_known(self, words: ProseSpan) -> bool:
        """Whether any of the words belong to a mention of a known entity."""
        return any(entity.prose.overlaps(words) for entity in self.analysis.entities)
