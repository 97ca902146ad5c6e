"""How English counts what the sections of a document then state: "the guide has four chapters", "three projects".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`.
"""

from __future__ import annotations

CHAPTERS = ("sections", "chapters", "parts")
_CHAPTERS = rf"(?P<noun>{'|'.join(CHAPTERS)})"
_DOCUMENT = r"(?:report|paper|guide|handbook|document|manual|booklet|tutorial|course|brochure|plan|thesis|essay|article|page|leaflet|book|review|readme|pack|kit|programme|lesson|module|workbook|toolkit|policy|exhibition|trail)"
_HAS = r"(?:has|contains|comprises|consists of|is (?:divided|split|organi[sz]ed|arranged|structured) (?:into|in)|is made up of|falls into|comes in|is in)"
OF_DOCUMENT = (
    rf"\b(?:this|the|our) {_DOCUMENT}(?: itself)? {_HAS} <n:announced>(?: [a-z]+)? {_CHAPTERS}\b(?! of)",
    rf"\b(?:this|the|our) {_DOCUMENT}'s? <n:announced> {_CHAPTERS}\b(?! of)",
)
"""A document and the number of its parts."""
MATTER = r"^(?:(?:table of )?contents|references|bibliography|acknowledge?ments?|summary|abstract|appendi\w+.*|annex.*|glossary|index|further reading|notes?|about .*|contact.*|licen[cs]e|introduction|foreword|preface|imprint|sources|see also|changelog)\b"
"""A heading that may be counted as a section, or not."""
COUNTED = r"‹n(?P<announced>\d+)›(?P<adjectives>(?: [a-z'-]+){{0,2}}?) {noun}\b(?! (?:of|are in)\b| and [a-z]+s(?: (?:for|in|of|from|that|which|are|were)\b| ?[.,;:)]| ?$))"
"""A number of what a heading names, in the plural."""
AT_END = r"‹n(?P<announced>\d+)›(?: [a-z'-]+)? (?P<noun>[a-z]+s)[.:]?$"
"""The same at the end of a paragraph right before the headings."""
NOT_ALL = (
    r"\b(?:more|other|others|another|further|first|last|new|next|at least|at most|up to|over|about|around|nearly|some|of (?:the|these|its|our|their) ‹|out of|each|every|per|between|or|not|n't|if|additional|older?"
    r"|former|previous|past|including|such as|e[.]g|among|only|all ‹|top|main|best|key|since|until|would|could|planned|years?|than|to ‹|for the ‹|these|those)\b"
)
"""Words by which a number is of some, or of others."""
PLURAL_HEADING = r"^(?:(?:our|the|its|list of|supported|available) )?(?:(?!\w+ing )(?P<adjective>[a-z-]+) )?(?P<noun>[a-z]{3,}s)$"
"""Things in the plural; "tuning engines" states how that is done."""
NO_THINGS = frozenset(
    """
    notes references details results methods materials contents news links sources updates questions terms basics goals examples thanks credits requirements features
    remarks comments conclusions findings statistics series species logistics economics politics physics mathematics ethics acknowledgements acknowledgments news works
    tips faqs issues bugs changes releases contributors instructions directions proceedings minutes sales points years days times tests
    """.split()
)
"""Plurals over sections that need not state each of them."""
