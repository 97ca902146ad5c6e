"""spaCy's English tokenizer, adjusted to what the treebanks call a word.

The treebanks keep "!!", "non-avian" and "etc." whole and split "and/or", "F-16" and "8–10"; spaCy's rules do the
opposite. The result is regular expressions and special cases only, so it is saved with the pipeline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

PREFIXES_OF_WORDS = (
    "anti", "co", "counter", "cross", "e", "ex", "inter", "intra", "micro", "mid", "mini", "multi", "neo", "non",
    "over", "post", "pre", "pro", "psycho", "re", "semi", "socio", "sub", "un",
)  # fmt: skip
"""What a hyphen does not part from its word, in the treebanks' guidelines and counts."""

ABBREVIATIONS = (
    "al", "approx", "Attn", "Ave", "Blvd", "ca", "Col", "Conf", "Esp", "esp", "ext", "Fri", "Ft", "Lt",
    "mins", "Mlle", "Mon", "No", "oz", "Rep", "Reps", "Sec", "Spec", "Sr", "Thur",
    "Thurs", "Tue", "Tues", "Vol", "Wed", "yrs",
)  # fmt: skip
"""Words written with a full stop that belongs to them, beyond those that spaCy knows; none that may end a sentence."""

RUN = "[!?]{2,}|<{2,}|>{2,}|-{2,}|[.]{2,}|[$]{2,}|={4,}|[*]{4,}|_{4,}|#{4,}|~{4,}|[+]{4,}"
"""A sign repeated is one word; not so the two or three of markup ("**"), which plain texts may have around a word."""

AFTER_DIGITS = "[ap]m|[AP]M|k|hrs?|lbs"
"""Units that the treebanks part from their number ("7 pm", "10 k"), beyond those that spaCy parts."""

GROUPS_OF_DIGITS = r"(?:[0-9]+(?:-[0-9]+){2,}|[0-9]{3}-[0-9]{4})\Z"
"""Telephone numbers and dates of digits are one word; spaCy parts them at each hyphen. Loaded, it is `match`ed."""

FACES = {"):", "(=", "(:", "=)", "]=", "[:", "[=", ":("}
"""What spaCy takes for a face and is more often a bracket beside a sign."""


def make_tokenizer(nlp: Language) -> Tokenizer:
    """The tokenizer for `nlp`; nothing of it is shared with spaCy's own."""
    defaults = nlp.Defaults
    word_prefixes = "".join(rf"(?<!\b{form})" for word in PREFIXES_OF_WORDS for form in (word, word.title()))
    infixes = [
        *(
            rf"{word_prefixes}(?:{infix})" if "-" in infix and "A-Za-z" in infix else infix
            for infix in map(str, defaults.infixes or ())
        ),
        r"(?<=[A-Za-z])-(?=[0-9])",  # F-16
        r"(?<=[0-9])–(?=[0-9])",  # 8–10
        r"(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))",  # a list; "1,000" has three
        r"(?<=\w)[(\[](?=\w)|(?<=[\])])[–\-,(\[](?=[\w(\[])",  # date(s), [1]–[15]
        r"(?<=\w)(?:-{2,})(?=\w)",
        r"(?<=[A-Za-z])[?!]+(?=[A-Za-z])",  # a space forgotten
    ]
    return Tokenizer(
        nlp.vocab,
        rules=dict(_special_cases(nlp)),
        prefix_search=compile_prefix_regex([f"(?:{RUN})", *(defaults.prefixes or ())]).search,
        suffix_search=compile_suffix_regex(
            [f"(?:{RUN})", *(defaults.suffixes or ()), f"(?<=[0-9])(?:{AFTER_DIGITS})"]
        ).search,
        infix_finditer=compile_infix_regex(infixes).finditer,
        token_match=re.compile(GROUPS_OF_DIGITS).match,
        url_match=defaults.url_match,
    )


def _special_cases(nlp: Language) -> Iterator[tuple[str, list[dict[int, str]]]]:
    """Those of spaCy, also in capitals ("DON'T"), without its faces of signs; and the abbreviations."""
    for written, words in nlp.Defaults.tokenizer_exceptions.items():
        if written in {"and/or", *FACES}:
            continue
        yield written, words
        if written.endswith(("n't", "n’t")):
            yield written.upper(), [{ORTH: word[ORTH].upper()} for word in words]
    for abbreviation in ABBREVIATIONS:
        yield f"{abbreviation}.", [{ORTH: f"{abbreviation}."}]
    for want in ("wan", "Wan"):
        yield f"{want}na", [{ORTH: want}, {ORTH: "na"}]
