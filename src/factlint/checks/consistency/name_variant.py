"""One name is spelt in two ways.

Why it matters: One of the two is wrong, and a search for one does not find the other.

How it decides: Two capitalised phrases of the text differ in one word only, and that word has two spellings that sound
alike ("Katherine", "Catherine"; "Zelensky", "Zelenskyy"), or is one letter away from a spelling that occurs several
times. The rarer spelling is reported; if each occurs once, the later one is, as a note since either may be right,
except where the two differ by a doubled letter in a name of several words ("Philippa", "Philipa"). A surname that comes
alone, with what people do or a title, and that nobody bears in full is reported too if it is a slip for the surname of
somebody named in full nearby; in a short text also if the two merely begin alike and differ in few letters ("Pullen",
"Pullar"). In a short text, so is a surname that differs by a letter from a repeated one with the same first name ("Lena
Voss", "Lena Foss"). So is a second first name of somebody whom the text has introduced with a post, an age or a trade,
if it comes with none of these and no relative is mentioned ("the skipper Nora Quell … Norma Quell").

Known limits: Other single words, first names in longer texts, and endings of number and gender are left alone; so
are names in one sentence, in lists only, with two lifespans, or in a sentence about relatives or another spelling.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.rewriting import writing
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.statements.name_variants import NameVariant

LEVEL = Level.WARNING

EXAMPLES = (
    Flags(
        "Katherine Jones opened the show. The hall was full when ⟦Catherine⟧ Jones sang.",
        fixed="Katherine Jones opened the show. The hall was full when Katherine Jones sang.",
    ),
    Flags("Anton Melensky spoke. Critics liked Anton Melensky. Later Anton ⟦Melenskyy⟧ left the stage."),
    Flags("The Harbour Organization met. Its guests praised the Harbour ⟦Organisation⟧."),
    Flags("Mara Lindqvist sang. Mara Lindqvist danced. At the end Mara ⟦Lindqvst⟧ bowed."),
    Flags("Stephan Kramer wrote it. Stephan Kramer sold it. ⟦Stefan⟧ Kramer regretted it."),
    Flags(
        "The Northport Observatory opened. The Northport ⟦Obsrevatory⟧ closed. The Northport Observatory burnt."
    ),
    Flags("Johann Westermann drew the plan. “It was a good day,” ⟦Westerman⟧ said after Westermann’s talk."),
    Flags("Philippa Gorse opened the show. At the end ⟦Philipa⟧ Gorse bowed."),
    Flags("Gareth Pullen took the money. He spent it. ⟦Pullar⟧, who showed no emotion, was led away."),
    Passes("Gareth Pullen took the money. The clerk Pullar, who saw it, was silent."),
    Passes("Johann Westermann drew the plan. Westermann was glad. His sister, Ann Westerman, said nothing."),
    Passes("Katherine Jones and her sister Catherine Jones opened the show."),
    Passes("Katherine Jones sang. Catherine Jones, a cousin, did not."),
    Passes("Anton Melensky (1920–1990) sang. Anton Melenskyy (1951–2011) danced."),
    Passes("Lake Babbism is deep. Babbism, Babiism: a doctrine. The Babbism of old is gone."),
    Passes("Norway is free. Tenzing Norkay climbed. Norkay was first."),
    Passes("Martin Jones sang. Martin Jones danced. Marvin Jones left."),
    Passes("Erik Hansen sang. Erik Hansen danced. Erika Hansen left."),
    Passes(
        "The Grand Duke of Lorn spoke. The Grand Duke left. In its own tongue it is the Grand Duche de Lorn."
    ),
    Passes("The Radio Weblog is read. The Radio Weblog is long. His Radio WebDog is a pun."),
    Passes("They print the magazine Lorna. A better Lornia is near. Lornia is large. All of Lornia reads."),
    Passes(
        "The feast of Saint Nicholas is near. The score came from Nicolas. Later Nicolas left, and Nicolas wrote."
    ),
    Passes(
        "The Northport Documentation is long. Read the Documentation. In Arun they print Teile der Dokumentation."
    ),
    Passes("Here the Control W_k waits. There the Control W_q goes on. In short, the Control W_q is quick."),
    Passes(
        "Press the Finish button. Then Finish is grey, and the Finish is done. It speaks Danish, Finnish and Dutch."
    ),
    Passes("The Harbour Club met. The Harbour Clubs are old."),
    Passes("Anton Melensky spoke. Anton Melenskyy, as he is also spelt, left."),
    Passes("Mara Lindqvist sang. Mara Lindqvest danced. Mara Lindqvest left. Mara Lindqvist bowed."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every place with the rarer spelling of a name."""
    for variant in case.analysis.name_variants:
        yield _finding(case, variant)


def _finding(case: Case, variant: NameVariant) -> Finding:
    odd = variant.odd
    return Finding.at(
        odd,
        level=LEVEL if variant.is_settled else Level.NOTE,
        message=f"“{odd.said}” is spelt differently in “{variant.name}”",
        confidence=Confidence.MEDIUM if variant.is_settled else Confidence.LOW,
        expected=odd.value,
        related=(Related.to(variant.usual, "the other spelling"),),
        fixes=tuple(writing(case.analysis.document, odd.span, odd.value)),
    )
