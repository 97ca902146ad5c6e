"""Things that only the document knows, identified by name."""

from __future__ import annotations

from factlint.extraction.languages.en.things.dated_once import LEGAL_FORM
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.values.regex import regex

_LEGAL_FORM = regex(LEGAL_FORM)


def unknown_thing(document: Document, name: ProseSpan) -> Mention[EntityRef]:
    """The thing of this name; "Kestrel Ltd" and "Kestrel" are one."""
    words = document.prose[name.start : name.end].casefold().rstrip(".")
    return mention_at(
        document, name, EntityRef(f"~{_LEGAL_FORM.sub('', words)}"), derivation=(Naming.CAPITALS,)
    )
