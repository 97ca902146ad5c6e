"""Everything that was read in one document."""

from __future__ import annotations

from dataclasses import dataclass

from factlint.model.claim import Claim
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.time import Recurrence, Time


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document and what extraction found in it; every tuple is in reading order."""

    document: Document
    sentences: tuple[ProseSpan, ...]
    times: tuple[Mention[Time], ...] = ()
    durations: tuple[Mention[Duration], ...] = ()
    recurrences: tuple[Mention[Recurrence], ...] = ()
    quantities: tuple[Mention[Quantity], ...] = ()
    entities: tuple[Mention[EntityRef], ...] = ()
    claims: tuple[Claim, ...] = ()
