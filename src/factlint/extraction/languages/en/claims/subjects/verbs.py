"""Words that show that a cue is a verb, and in which form."""

from __future__ import annotations

VERBAL = frozenset(
    """
    did didn began begins died dies came comes broke breaks fell falls went goes ran runs sank flew opens ends starts closes
    was were been is are has had have got took lost hit saw left met won held made built set shot born
    """.split()
)
"""First words of cues that are verbs, besides those that end as participles do."""

BEFORE_PARTICIPLE = frozenset({"first", "originally", "initially", "officially", "formally"})
"""First words of cues whose verb comes after: "first performed"."""

IRREGULAR_PASTS = (
    r"went|came|fell|rose|took|gave|won|lost|led|held|sent|met|made|ran|grew|became|began|broke|built|brought|bought|fought|got|kept|left|let|paid|put"
    r"|read|said|saw|sold|set|spent|stood|told|wrote|sang|drew|beat|cut|hit|taught|flew|drove|rode|swam|spoke|thought|knew|felt|lay|wore|shot|chose|sank|consist|comprise|include|remain|continue|learnt|dealt|meant|lent|swore|bore|drank|ate|hung|lit|sought|threw|stole|shook|cost|burst|spread|split"
)

BE = frozenset({"was", "were", "is", "are", "been", "be", "being", "got"})
OF_PASSIVE = "was "
"""What cues for passives begin with."""
