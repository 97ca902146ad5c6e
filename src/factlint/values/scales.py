"""Words that multiply the digits before them, in texts and in packs alike: "1.2 million", "3 bn"."""

from __future__ import annotations

from collections.abc import Mapping

SCALES: Mapping[str, int] = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
SHORT_SCALES: Mapping[str, int] = {"mn": 10**6, "bn": 10**9, "tn": 10**12}
