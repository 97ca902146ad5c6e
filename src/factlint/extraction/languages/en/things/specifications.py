"""How English states the default of a setting. Patterns for prose in which code is an object replacement character."""

from __future__ import annotations

DEFAULT = r"\b[Dd]efaults?\b"
"""In what states a default."""
_NOUN = r"(?: (?:setting|option|parameter|variable|environment variable|key|flag|argument|field|property|directive))?"
_NAMED = rf"(?P<name>￼){_NOUN}"
_IS = r"(?: is| to| of|:| =)?"
DEFAULTS = (
    rf"{_NAMED}(?: is [a-z ]{{3,40}} and|, which)? defaults to ",
    rf"{_NAMED} (?:has|with) (?:a|the) default(?: value| setting)?(?: of)? ",
    rf"\b[Tt]he default(?: value| setting)?(?: of| for) (?:the )?{_NAMED} is (?:set to )?",
    rf"\b[Tt]he default {_NAMED} is ",
    rf"\b[Bb]y default,? (?:the )?{_NAMED} is (?:set to )?",
    rf"{_NAMED} is (?:set to )?(?=(?P<fronted>[^￼\n.;,]{{1,20}}|￼) by default\b)",
)
"""Up to the value."""
OF_ITEM = (
    rf"^(?P<name>￼)(?: ￼)?[^￼\n]{{0,160}}?\b[Dd]efaults?(?: value| setting)?{_IS} ",
    r"^(?P<name>￼)[^￼\n]{0,160}?\(￼ by default\)",
)
"""At the head of a list item or paragraph that begins with the name of a setting, up to the value."""
WORD = r"(?:true|false|on|off|enabled|disabled|yes|no|none|null|never|always|auto|unlimited)\b"
"""A value that is no number."""
SAME_WORDS = {
    "on": "true", "enabled": "true", "yes": "true", "off": "false", "disabled": "false", "no": "false", "null": "none",
}  # fmt: skip
"""Words for a value → the one that programs write."""
OTHERWISE = (
    r"(?i)\b(?:if|when|unless|on (?:windows|mac|macos|linux|unix|android|ios)|only|until|before|since|older|previous(?:ly)?|formerly|was|were|used to|changed?|rais\w+|increas\w+|lower\w*|reduc\w+|no longer|now|new|old|from version"
    r"|with v?\d|in (?:version|release|development|production|debug|test)|instead|except|example|e[.]g|depend\w*|mode|profile|plan|premium|for each|per|respectively|number of (?:cpus?|cores|processors)|twice|half|times|platform|otherwise|recommend\w*|suggest\w*|should|would|could|might|will)\b"
)
"""In a sentence whose default holds in some case only, or held once."""
FILE = r".*\.(?:md|rst|txt|py|js|ts|json|ya?ml|toml|cfg|ini|conf|config|html?|css|xml|csv|sh|rb|go|rs|c|h|cpp|java|jar|lock|log|local|env|sql|php|exe|com|org|net|io|dev)"
"""A name of parts that is a file's, or an address: it may stand for one in every folder."""
