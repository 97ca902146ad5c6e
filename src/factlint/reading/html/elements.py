"""The meaning of HTML elements for prose. Names are in lower case; source: HTML Standard, section 4."""

from __future__ import annotations

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
LISTS = frozenset({"dl", "menu", "ol", "ul"})
ITEMS = frozenset({"dd", "dt", "li"})
CELLS = frozenset({"td", "th"})
CAPTIONS = frozenset({"caption", "figcaption", "legend"})

BLOCKS = (
    frozenset(HEADINGS)
    | LISTS
    | ITEMS
    | CELLS
    | CAPTIONS
    | frozenset(
        "address article aside blockquote body center details dialog div fieldset figure footer form head header"
        " hgroup hr html main nav optgroup option p pre section select summary table tbody tfoot thead tr".split()
    )
)
"""Elements that no sentence crosses."""

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

RAW = frozenset("script style textarea title xmp".split())
"""Elements whose content is text without tags."""

OBJECTS = frozenset("code kbd math samp svg tt var".split())
"""Elements whose content is shown but is no prose: it becomes an object."""

HIDDEN = frozenset(
    "audio canvas datalist del iframe noembed noframes noscript object pre rp rt s script select strike style"
    " template textarea video xmp".split()
)
"""Elements whose content is code, withdrawn, or never shown beside the text: it becomes nothing."""

PHRASES = OBJECTS | frozenset({"del", "rp", "rt", "s", "strike"})
"""Those of both kinds that end with their block at the latest, even without an end tag."""

IMPLIED_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), LISTS),
    "dt": (frozenset({"dt", "dd"}), LISTS),
    "dd": (frozenset({"dt", "dd"}), LISTS),
    "td": (CELLS, frozenset({"table"})),
    "th": (CELLS, frozenset({"table"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
"""Element → the open elements that it closes, and those beyond which it closes none (4.1.2.4)."""
